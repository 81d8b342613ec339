import { minorOf } from '../../kubernetes/versions.ts'
import { checks } from '../../pss/checks.ts'

/** A requirement by its id in the framework, and in a few words of ours what it asks. */
export type Requirements = Readonly<Record<string, string>>

export interface Framework {
  readonly name: string
  readonly version: string
  /** What a baseline for Kubernetes can contribute to. */
  readonly requirements: Requirements
  /** What is not listed, and why. */
  readonly beyond: string
}

const cisAccess: Requirements = {
  '1.2.1': 'no anonymous requests to the API server',
  '1.2.3': 'no external IPs of Services',
  '5.1.1': 'cluster-admin only where it is needed',
  '5.1.2': 'few may read Secrets',
  '5.1.3': 'no wildcards in roles',
  '5.1.4': 'few may create Pods',
  '5.1.5': 'default service accounts are not used',
  '5.1.6': 'service account tokens only where they are needed',
  '5.1.7': 'nobody is in system:masters',
  '5.1.8': 'few may bind, impersonate or escalate',
  '5.1.9': 'few may create persistent volumes',
  '5.1.10': 'few may use the proxy of nodes',
  '5.1.11': 'few may approve certificate signing requests',
  '5.1.12': 'few may change admission webhooks',
  '5.1.13': 'few may create service account tokens',
  '5.2.1': 'at least one active policy control mechanism',
  '5.2.2': 'no privileged containers',
  '5.2.3': "no sharing of the host's process IDs",
  '5.2.4': "no sharing of the host's IPC",
  '5.2.5': "no sharing of the host's network",
  '5.2.6': 'no privilege escalation',
  '5.2.7': 'no root containers',
  '5.2.8': 'no NET_RAW capability',
}

const cisRest: Requirements = {
  '5.3.1': 'a network plugin that knows network policies',
  '5.3.2': 'network policies in every namespace',
  '5.4.1': 'Secrets as files, not in the environment',
  '5.4.2': 'secrets in external storage',
  '5.5.1': 'image provenance',
  '5.6.1': 'namespaces as administrative boundaries',
  '5.6.2': 'a seccomp profile',
  '5.6.3': 'a security context for pods and containers',
  '5.6.4': 'nothing in the default namespace',
}

const cisBeyond =
  'Sections 1 to 4 are about the settings of the control plane, etcd, logging and the nodes, which admission does not see. Of them only what a control can contribute to is listed.'

const cis = (version: string, capabilities: Requirements): Framework => ({
  name: 'CIS Kubernetes Benchmark',
  version,
  requirements: { ...cisAccess, ...capabilities, ...cisRest },
  beyond: cisBeyond,
})

/** 1.12 dropped "added capabilities", so that what follows it moved up. */
const cisLater: Requirements = {
  '5.2.9': 'no capabilities assigned',
  '5.2.10': 'no Windows HostProcess containers',
  '5.2.11': 'no hostPath volumes',
  '5.2.12': 'no host ports',
}

const podSecurity = (version: string): Framework => ({
  name: 'Pod Security Standards',
  version,
  requirements: Object.fromEntries(
    checks
      .filter(({ since }) => since <= (minorOf(version) ?? 0))
      .map(({ id, level, overrides }) => [
        `${level}: ${id}`,
        overrides === undefined ? '' : `stricter than ${overrides}, which it replaces`,
      ]),
  ),
  beyond:
    'These are all the checks of both levels. None of them is about read-only root file systems, image tags, registries, resources or the mounting of tokens.',
})

/** Frameworks that are known by their requirements, in the order of the page; the Pod Security Standards come first. */
export const knownFrameworks = (podSecurityVersions: readonly string[]): readonly Framework[] => [
  ...podSecurityVersions.map(podSecurity),
  cis('1.11', {
    '5.2.9': 'no added capabilities',
    '5.2.10': 'no capabilities assigned',
    '5.2.11': 'no Windows HostProcess containers',
    '5.2.12': 'no hostPath volumes',
    '5.2.13': 'no host ports',
  }),
  cis('1.12', cisLater),
  cis('2.0', cisLater),
  {
    name: 'NSA/CISA Kubernetes Hardening Guide',
    version: '1.2',
    requirements: {
      'Non-root containers': '',
      'Immutable container file systems': '',
      'Building secure container images': '',
      'Pod security enforcement': '',
      'Protecting Pod service account tokens': '',
      'Hardening container environments': '',
      Namespaces: '',
      'Network policies': '',
      'Resource policies': '',
      'Control plane hardening': '',
      'Worker node segmentation': '',
      Encryption: '',
      Secrets: '',
      'Protecting sensitive cloud infrastructure': '',
      Authentication: '',
      'Role-based access control': '',
      'Audit logging': '',
      'Threat detection': '',
    },
    beyond: 'Listed are the sections that ask something of a cluster. Upgrading and scanning are not among them.',
  },
  {
    name: 'ISO/IEC 27001',
    version: '2022',
    requirements: {
      '5.1': 'policies for information security',
      '5.9': 'inventory of assets with their owners',
      '5.15': 'access control',
      '5.16': 'identity management',
      '5.17': 'authentication information',
      '5.18': 'access rights',
      '5.21': 'security in the ICT supply chain',
      '5.25': 'assessment of security events',
      '5.36': 'compliance with policies and standards',
      '8.2': 'privileged access rights',
      '8.3': 'restriction of access to information',
      '8.4': 'access to source code',
      '8.5': 'secure authentication',
      '8.6': 'capacity management',
      '8.7': 'protection against malware',
      '8.9': 'configuration management',
      '8.12': 'prevention of data leakage',
      '8.15': 'logging',
      '8.16': 'monitoring',
      '8.18': 'privileged utility programs',
      '8.19': 'software on operational systems',
      '8.20': 'security of networks',
      '8.21': 'security of network services',
      '8.22': 'segregation of networks',
      '8.24': 'use of cryptography',
      '8.27': 'secure architecture and engineering',
      '8.31': 'separation of development, test and production',
      '8.32': 'change management',
    },
    beyond:
      'Listed are the controls of Annex A that a cluster can contribute to. The others, and clauses 4 to 10, are about the organisation, its people and its premises.',
  },
  {
    name: 'SOC 2',
    version: '2017',
    requirements: {
      'CC4.1': 'evaluations of whether controls work',
      'CC5.2': 'general controls over technology',
      'CC5.3': 'policies and procedures',
      'CC6.1': 'logical access to protected information',
      'CC6.2': 'registration and removal of users',
      'CC6.3': 'access by role, with least privilege',
      'CC6.6': 'threats from outside the boundary',
      'CC6.7': 'information in transmission and movement',
      'CC6.8': 'unauthorised or malicious software',
      'CC7.1': 'detection of changed configurations and of vulnerabilities',
      'CC7.2': 'monitoring for anomalies',
      'CC7.3': 'evaluation of security events',
      'CC8.1': 'change management',
      'CC9.1': 'mitigation of the risk of disruption',
      'CC9.2': 'risks from vendors',
      'A1.1': 'capacity',
    },
    beyond:
      'Listed are the criteria that a cluster can contribute to. The others are about governance, communication and the organisation.',
  },
  {
    name: 'NIS2',
    version: '2022/2555',
    requirements: {
      'Art. 21(2)(a)': 'risk analysis and security policies',
      'Art. 21(2)(b)': 'handling of incidents',
      'Art. 21(2)(c)': 'business continuity',
      'Art. 21(2)(d)': 'security of the supply chain',
      'Art. 21(2)(e)': 'security in acquisition, development and maintenance',
      'Art. 21(2)(f)': 'assessment of whether measures work',
      'Art. 21(2)(g)': 'cyber hygiene and training',
      'Art. 21(2)(h)': 'cryptography',
      'Art. 21(2)(i)': 'people, access control and assets',
      'Art. 21(2)(j)': 'multi-factor authentication and secured communication',
    },
    beyond: 'These are all the measures of Article 21(2). What else the directive asks is not about systems.',
  },
  {
    name: 'NIS2',
    version: '2024/2690',
    requirements: {
      'Annex 1.1': 'policy on the security of network and information systems',
      'Annex 2.1': 'risk management framework',
      'Annex 2.2': 'monitoring of compliance',
      'Annex 3.2': 'monitoring and logging',
      'Annex 3.4': 'assessment of events',
      'Annex 5.1': 'supply chain security policy',
      'Annex 6.3': 'configuration management',
      'Annex 6.4': 'change management, repairs and maintenance',
      'Annex 6.7': 'network security',
      'Annex 6.8': 'network segmentation',
      'Annex 6.9': 'protection against malicious and unauthorised software',
      'Annex 9': 'cryptography',
      'Annex 11.2': 'management of access rights',
      'Annex 11.3': 'privileged and system administration accounts',
      'Annex 11.5': 'identification',
      'Annex 11.6': 'authentication',
      'Annex 12.4': 'inventory of assets',
    },
    beyond:
      'Listed are the points of the Annex to the implementing regulation that a cluster can contribute to. It binds providers of cloud, managed services, data centres and DNS.',
  },
]
