import { controlText, inConfig, inFiles, type Mistake } from './mistake.ts'

const cluster = (change: string): string =>
  `[{ name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['vap'], ${change} }]`

/** Mistakes in groundrule.config.ts. */
export const configMistakes: readonly Mistake[] = [
  inConfig(
    'an unknown setting',
    { enviroments: `['dev']` },
    `
baseline/groundrule.config.ts:9  error  config-key-unknown
  enviroments: there is no setting "enviroments"
  hint  did you mean "environments"?

1 error
`,
  ),
  inConfig(
    'no name',
    { name: undefined },
    `
baseline/groundrule.config.ts:3  error  config-missing
  name is missing
  hint  it has to be text

1 error
`,
  ),
  inConfig(
    'a name that is a number',
    { name: '5' },
    `
baseline/groundrule.config.ts:4  error  config-value
  name is 5
  hint  it has to be text, in quotes

1 error
`,
  ),
  inConfig(
    'no clusters',
    { clusters: '[]' },
    `
baseline/groundrule.config.ts:8  error  config-empty
  clusters is empty
  hint  it needs at least one entry

1 error
`,
  ),
  inConfig(
    'a cluster without engines',
    { clusters: `[{ name: 'main', environment: 'prod', kubernetes: '1.37' }]` },
    `
baseline/groundrule.config.ts:8  error  config-missing
  clusters[0].engines is missing
  hint  it has to be a list

1 error
`,
  ),
  inConfig(
    'no owners',
    { owners: '{}' },
    `
baseline/groundrule.config.ts:6  error  config-empty
  owners is empty
  hint  it needs at least one entry

1 error
`,
  ),
  inConfig(
    'an owner without contact',
    { owners: `{ sec: { name: 'Security' } }` },
    `
baseline/groundrule.config.ts:6  error  config-missing
  owners.sec.contact is missing
  hint  it has to be text

1 error
`,
  ),
  inConfig(
    'a contact of two lines',
    { owners: `{ sec: { name: 'Security', contact: 'a\\nb' } }` },
    `
baseline/groundrule.config.ts:6  error  config-text
  owners.sec.contact is not one line of visible text
  hint  write one line, without control characters

1 error
`,
  ),
  inConfig(
    'a team that is none',
    { owners: `{ sec: { name: 'Security', contact: '#sec', githubTeam: 'sec' } }` },
    `
baseline/groundrule.config.ts:6  error  config-value
  owners.sec.githubTeam is "sec"
  hint  it has to be like 'organisation/team'

1 error
`,
  ),
  inConfig(
    'an environment that is no label',
    { environments: `['dev', 'Pre Prod', 'prod']` },
    `
baseline/groundrule.config.ts:7  error  config-name
  environments[1]: "Pre Prod" cannot be a name in Kubernetes
  hint  use lower-case letters, digits and "-", at most 63 characters

1 error
`,
  ),
  inConfig(
    'an environment twice',
    { environments: `['dev', 'prod', 'dev']` },
    `
baseline/groundrule.config.ts:7  error  config-duplicate
  environments[2]: "dev" is there twice
  hint  remove one, or give it another name

1 error
`,
  ),
  inConfig(
    'a docsUrl that is no address',
    { docsUrl: `'baseline.example.com'` },
    `
baseline/groundrule.config.ts:5  error  config-docs-url
  docsUrl: "baseline.example.com" is no http or https address of a page
  hint  write it like https://baseline.example.com, without quotes, query or fragment

1 error
`,
  ),
  inConfig(
    'a cluster of no environment',
    { clusters: `[{ name: 'main', environment: 'prd', kubernetes: '1.37', engines: ['vap'] }]` },
    `
baseline/groundrule.config.ts:8  error  config-environment-unknown
  clusters[0].environment: there is no environment "prd"
  hint  did you mean "prod"?

1 error
`,
  ),
  inConfig(
    'two clusters of one name',
    {
      clusters: `[
    { name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['vap'] },
    { name: 'main', environment: 'dev', kubernetes: '1.37', engines: ['vap'] },
  ]`,
    },
    `
baseline/groundrule.config.ts:10  error  config-duplicate
  clusters[1].name: "main" is there twice
  hint  remove one, or give it another name

1 error
`,
  ),
  inConfig(
    'a version too old for ValidatingAdmissionPolicy',
    { clusters: `[{ name: 'main', environment: 'prod', kubernetes: '1.29', engines: ['vap'] }]` },
    `
baseline/groundrule.config.ts:8  error  config-kubernetes
  clusters[0].kubernetes: Kubernetes 1.29 is not supported, ValidatingAdmissionPolicy is v1 from 1.30 on
  hint  use a minor version from '1.30' to '1.37'

1 error
`,
  ),
  inConfig(
    'a version as a number',
    { clusters: `[{ name: 'main', environment: 'prod', kubernetes: 1.37, engines: ['vap'] }]` },
    `
baseline/groundrule.config.ts:8  error  config-value
  clusters[0].kubernetes is 1.37
  hint  it has to be text, in quotes

1 error
`,
  ),
  inConfig(
    'an unknown engine',
    { clusters: `[{ name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['psa', 'kyvrno'] }]` },
    `
baseline/groundrule.config.ts:8  error  config-engine-unknown
  clusters[0].engines[1]: there is no engine "kyvrno"
  hint  did you mean "kyverno"?

1 error
`,
  ),
  inConfig(
    'a setting that an engine lacks',
    { clusters: cluster(`engines: [{ name: 'psa', failurePolicy: 'Fail' }, 'vap']`) },
    `
baseline/groundrule.config.ts:8  error  config-key-unknown
  clusters[0].engines[0].failurePolicy: there is no setting "failurePolicy"
  hint  known: name

1 error
`,
  ),
  inConfig(
    'an engine without version',
    { clusters: cluster(`engines: ['kyverno', 'vap']`) },
    `
baseline/groundrule.config.ts:8  error  config-missing
  clusters[0].engines[0].version is missing
  hint  it has to be text

1 error
`,
  ),
  inConfig(
    'an engine version that is none',
    { clusters: cluster(`engines: ['vap', { name: 'gatekeeper', version: 'latest' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-engine-version
  clusters[0].engines[1].version: "latest" is no version
  hint  write it like '1.19' or '3.23.1'

1 error
`,
  ),
  inConfig(
    'engines that are too old for what is written',
    { clusters: cluster(`engines: [{ name: 'kyverno', version: '1.12.3' }, { name: 'gatekeeper', version: '3.16' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-engine-too-old
  clusters[0].engines[0].version: Kyverno 1.12.3 does not understand what is written for it
  hint  it needs 1.14 or newer; until then let 'vap' enforce, which is built into Kubernetes

baseline/groundrule.config.ts:8  error  config-engine-too-old
  clusters[0].engines[1].version: Gatekeeper 3.16 does not understand what is written for it
  hint  it needs 3.17 or newer; until then let 'vap' enforce, which is built into Kubernetes

2 errors
`,
  ),
  inConfig(
    'an engine that is too old, twice',
    {
      clusters: cluster(`engines: ['vap', { name: 'kyverno', version: '1.12' }, { name: 'kyverno', version: '1.11' }]`),
    },
    `
baseline/groundrule.config.ts:8  error  config-duplicate
  clusters[0].engines[2]: "kyverno" is there twice
  hint  remove one, or give it another name

baseline/groundrule.config.ts:8  error  config-engine-too-old
  clusters[0].engines[1].version: Kyverno 1.12 does not understand what is written for it
  hint  it needs 1.14 or newer; until then let 'vap' enforce, which is built into Kubernetes

2 errors
`,
  ),
  inConfig(
    'ClusterPolicies for a Kyverno that takes none',
    { clusters: cluster(`engines: [{ name: 'kyverno', version: '1.20', policies: 'ClusterPolicy' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-kyverno-policies
  clusters[0].engines[0].policies: Kyverno 1.20 takes no ClusterPolicy
  hint  remove the setting: the version decides (ClusterPolicy below 1.17, ValidatingPolicy from there on)

1 error
`,
  ),
  inConfig(
    'ValidatingPolicies for a Kyverno that has none',
    { clusters: cluster(`engines: [{ name: 'kyverno', version: '1.16', policies: 'ValidatingPolicy' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-kyverno-policies
  clusters[0].engines[0].policies: Kyverno 1.16 takes no ValidatingPolicy
  hint  remove the setting: the version decides (ClusterPolicy below 1.17, ValidatingPolicy from there on)

1 error
`,
  ),
  inConfig(
    'Rego for a Gatekeeper that reads none',
    { clusters: cluster(`engines: [{ name: 'gatekeeper', version: '3.18.2', rego: true }]`) },
    `
baseline/groundrule.config.ts:8  error  config-rego
  clusters[0].engines[0].rego: Gatekeeper 3.18.2 reads no Rego v1
  hint  it needs 3.19 or newer; without this setting the controls are written in CEL

1 error
`,
  ),
  inConfig(
    'a Pod Security label of one namespace',
    {
      clusters: cluster(
        `engines: ['psa', 'vap'], namespaces: { declared: { a: { labels: { 'pod-security.kubernetes.io/enforce': 'x' } } } }`,
      ),
    },
    `
baseline/groundrule.config.ts:8  error  config-label-key
  clusters[0].namespaces.declared.a.labels["pod-security.kubernetes.io/enforce"]: "pod-security.kubernetes.io/enforce" cannot be the label key
  hint  Pod Security labels follow from the controls

1 error
`,
  ),
  inConfig(
    'Rego for a control that is none',
    { clusters: cluster(`engines: [{ name: 'gatekeeper', version: '3.23', rego: ['sampel'] }]`) },
    `
baseline/groundrule.config.ts:8  error  rego-unknown
  cluster main asks for sampel in Rego, which is no control and no control set
  hint  did you mean "sample"?

1 error
`,
  ),
  inConfig(
    'Rego that is neither yes nor a list',
    { clusters: cluster(`engines: [{ name: 'gatekeeper', version: '3.23', rego: 'sample' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-value
  clusters[0].engines[0].rego is "sample"
  hint  it has to be true, or a list of controls

1 error
`,
  ),
  inConfig(
    'a repository with a password',
    { gitops: `{ repository: 'https://me:secret@git.example.com/a.git', tools: ['argo'] }` },
    `
baseline/groundrule.config.ts:9  error  config-value
  gitops.repository is "https://…@git.example.com/a.git"
  hint  it has to be the URL of a repository without a password, such as 'https://git.example.com/platform/baseline.git'

baseline/groundrule.config.ts:9  error  config-value
  gitops.tools[0] is "argo"
  hint  it has to be 'argocd' or 'flux'

2 errors
`,
  ),
  inConfig(
    'static manifests on an old cluster',
    {
      clusters: `[
    {
      name: 'main',
      environment: 'prod',
      kubernetes: '1.36',
      engines: ['psa', { name: 'vap', staticManifests: '/etc/kubernetes/policies' }],
    },
  ]`,
    },
    `
baseline/groundrule.config.ts:13  error  config-static-manifests
  clusters[0].engines[1].staticManifests: Kubernetes 1.36 reads no static policy manifests
  hint  they need Kubernetes 1.37 (ValidatingAdmissionPolicy needs 1.30, MutatingAdmissionPolicy 1.36)

1 error
`,
  ),
  inConfig(
    'a relative folder',
    { clusters: cluster(`engines: [{ name: 'vap', staticManifests: 'policies' }]`) },
    `
baseline/groundrule.config.ts:8  error  config-folder
  clusters[0].engines[0].staticManifests: "policies" is no absolute folder
  hint  write it like /etc/kubernetes/policies

1 error
`,
  ),
  inConfig(
    'an exempt namespace without reason',
    { clusters: cluster(`namespaces: { declared: { storage: { exempt: true } } }`) },
    `
baseline/groundrule.config.ts:8  error  config-exempt
  clusters[0].namespaces.declared.storage.exempt: an exempt namespace needs its reason
  hint  write in one sentence why no control holds there, or make an exception: it is narrow, and it ends

1 error
`,
  ),
  inConfig(
    'a system namespace declared',
    { clusters: cluster(`namespaces: { declared: { 'kube-system': {} } }`) },
    `
baseline/groundrule.config.ts:8  error  config-namespace-system
  clusters[0].namespaces.declared.kube-system: the namespace kube-system is a system namespace
  hint  remove it here, or from systemNamespaces where it is listed there

1 error
`,
  ),
  inConfig(
    'a namespace of an unknown owner',
    { clusters: cluster(`namespaces: { declared: { shop: { owner: 'shop' } } }`) },
    `
baseline/groundrule.config.ts:8  error  config-owner-unknown
  clusters[0].namespaces.declared.shop.owner: there is no owner "shop"
  hint  known: sec

1 error
`,
  ),
  inConfig(
    'namespaces by something else',
    { clusters: cluster(`namespaces: { by: 'team' }`) },
    `
baseline/groundrule.config.ts:8  error  config-value
  clusters[0].namespaces.by is "team"
  hint  it has to be 'name' or 'label'

1 error
`,
  ),
  inConfig(
    'a label key that is none',
    { clusters: cluster(`namespaces: { by: 'label', key: 'team name' }`) },
    `
baseline/groundrule.config.ts:8  error  config-label-key
  clusters[0].namespaces.key: "team name" cannot be the label key
  hint  such as acme.example/team

1 error
`,
  ),
  inConfig(
    'a workload kind of Kubernetes',
    {
      workloadKinds: `[{ group: 'apps', version: 'v1', kind: 'Deployment', plural: 'deployments', podSpec: ['spec', 'template', 'spec'] }]`,
    },
    `
baseline/groundrule.config.ts:9  error  config-kind-built-in
  workloadKinds[0].kind: Deployment is a kind of Kubernetes itself
  hint  remove it: built-in workloads are known already

1 error
`,
  ),
  inConfig(
    'system objects of an unknown kind',
    { systemObjects: `{ ClusterRoll: ['x'] }` },
    `
baseline/groundrule.config.ts:9  error  config-kind-unknown
  systemObjects.ClusterRoll: no cluster-scoped kind "ClusterRoll" is known
  hint  did you mean "ClusterRole"?

1 error
`,
  ),
  inConfig(
    'more than the budget',
    { budget: `{ entries: 0.5 }` },
    `
baseline/groundrule.config.ts:9  error  config-value
  budget.entries is 0.5
  hint  it has to be a whole number

1 error
`,
  ),
  inFiles(
    'more entries than the budget allows',
    {
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: { sec: { name: 'Security', contact: '#sec' } },
  environments: ['prod'],
  clusters: [{ name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['vap'] }],
  budget: { entries: 1, first: { date: '2026-01-31', entries: 1 } },
})
`,
      'baseline/controls/a.ts': controlText({ id: `'a'` }),
      'baseline/controls/b.ts': controlText({ id: `'b'` }),
    },
    `
baseline/groundrule.config.ts:9  warning  budget-exceeded
  the baseline has 2 entries, its budget is 1; it began with 1 on 2026-01-31
  hint  merge or drop controls that nobody would miss, or raise budget.entries and say why

1 warning
`,
  ),
  inFiles(
    'settings kept in constants',
    {
      'baseline/clusters.ts': `export const main = {
  name: 'Main',
  environment: 'prod',
  kubernetes: '1.37',
  engines: ['vap'],
}
`,
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'
import { main } from './clusters.ts'

const owners = {
  sec: { name: 'Security' },
}

const config = defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners,
  environments: ['prod'],
  clusters: [main],
})

export default config
`,
      'baseline/controls/a.ts': controlText(),
    },
    `
baseline/groundrule.config.ts:5  error  config-missing
  owners.sec.contact is missing
  hint  it has to be text

baseline/groundrule.config.ts:13  error  config-name
  clusters[0].name: "Main" cannot be a name in Kubernetes
  hint  use lower-case letters, digits and "-", at most 63 characters

2 errors
`,
  ),
]
