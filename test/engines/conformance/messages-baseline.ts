import { all, control, kinds, not, workloads } from '../../../src/dsl/index.ts'
import { podSecurity } from '../../../src/pss/index.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { compileSynthetic, owner } from './synthetic.ts'

const common = { domain: 'workload-hardening', severity: 'low', owner } as const
const rationale = 'It shows a message.'

export const pod = (spec: KubernetesObject, metadata: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'probe', namespace: 'messages', ...metadata },
  spec: { containers: [{ name: 'app', image: 'app' }], ...spec },
})

export const binding = (...subjects: readonly string[]): KubernetesObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name: 'probe' },
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  subjects: subjects.map((name) => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name })),
})

const motto = `it's "so" \\ {{ x }} %s \${y} $(z) é 日本 🙂`
export const annotated = pod({}, { annotations: { 'example.com/motto': motto } })

/** One control for each form that a message can have, all of them at one level. */
export function messagesBaseline(
  kubernetes: KubernetesVersion,
  { declared }: Pick<ClusterEngine, 'declared'>,
  enforcement: 'enforce' | 'warn' = 'enforce',
) {
  const set = podSecurity({ level: 'baseline', version: 'v1.31', owner, enforcement })
  return compileSynthetic({
    kubernetes,
    cluster: { environment: 'prod', engines: [declared] },
    config: { environments: ['prod'] },
    declarations: [
      control({
        ...common,
        enforcement,
        id: 'one-line',
        title: 'Pods must not share their process namespace',
        rationale,
        // Gets its full stop.
        remediation: 'Leave shareProcessNamespace out',
        appliesTo: workloads(),
        require: (w) => not(w.pod.shareProcessNamespace.equals(true)),
        examples: examples(pod({ shareProcessNamespace: true })),
      }),
      control({
        ...common,
        enforcement,
        id: 'several-lines',
        title: 'Containers must not have a terminal',
        rationale,
        // Has one.
        remediation: 'Leave tty and stdin out. Leave setHostnameAsFQDN out.',
        appliesTo: workloads(),
        require: (w) =>
          all(
            w.eachContainer((c) => all(not(c.tty.equals(true)), not(c.stdin.equals(true)))),
            not(w.pod.setHostnameAsFQDN.equals(true)),
          ),
        examples: examples(pod({ setHostnameAsFQDN: true })),
      }),
      control({
        ...common,
        enforcement,
        id: 'question',
        title: 'Is the DNS of the node needed?',
        rationale,
        // Ends as it ends.
        remediation: 'Does it need the DNS of its node?',
        appliesTo: workloads(),
        require: (w) => not(w.pod.dnsPolicy.equals('Default')),
        examples: examples(pod({ dnsPolicy: 'Default' })),
      }),
      control({
        ...common,
        enforcement,
        id: 'odd-characters',
        title: `Not ${motto}`,
        rationale,
        remediation: `Not ${motto}`,
        appliesTo: workloads(),
        require: (w) => not(w.podMetadata.annotations.get('example.com/motto').equals(motto)),
        examples: examples(annotated),
      }),
      control({
        ...common,
        enforcement,
        id: 'own-words',
        title: 'External addresses must not be used',
        rationale,
        remediation: 'Use a LoadBalancer',
        appliesTo: kinds('Service'),
        require: (s) => s.spec.externalIPs.isEmpty().because("the node's addresses are not the team's"),
        examples: examples(service(['192.0.2.1']), service()),
      }),
      control({
        ...common,
        enforcement,
        id: 'subjects',
        title: 'Only groups may be bound',
        rationale,
        remediation: 'Bind a group',
        appliesTo: kinds('ClusterRoleBinding'),
        require: (b) => b.subjects.every((s) => s.kind.equals('Group')),
        examples: examples(binding('jane'), binding()),
      }),
      { ...set, members: set.members.filter(({ id }) => id === 'privileged') },
    ],
  })
}

function examples(fail: KubernetesObject, pass: KubernetesObject = pod({})) {
  return { pass: [{ name: 'pass', object: pass }], fail: [{ name: 'fail', object: fail }] }
}

export function service(externalIPs: readonly string[] = []): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'probe', namespace: 'messages' },
    spec: { ports: [{ port: 80 }], externalIPs },
  }
}
