import { control, kinds, not, workloads } from '../../../src/dsl/index.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import { pathOf } from '../harness/objects.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { type Kind, type Level, levels, rolloutCreator } from './levels-table.ts'
import { compileSynthetic, docsUrl, owner } from './synthetic.ts'

/** What an object violates: the control of one level, about its kind; or nothing. */
export type Violates = Level | 'nothing'

const common = {
  domain: 'workload-hardening',
  severity: 'low',
  owner,
  rationale: 'It shows a level.',
} as const

export const configMap: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'probe', namespace: 'levels' },
}

/** A workload violates the control of a level by its image, any other object by a label. */
const violatingImage = (violates: Violates): string => `registry.example.com/violates-${violates}`

const examples = (kind: Kind, level: Level) => ({
  pass: [{ name: 'compliant', object: objectOf(kind, 'nothing', 'levels') }],
  fail: [{ name: 'violating', object: objectOf(kind, level, 'levels') }],
})

const workloadControl = (level: Level) =>
  control({
    ...common,
    id: `workload-${level}`,
    title: 'Workloads must not use this image',
    enforcement: level,
    remediation: 'Use another image',
    appliesTo: workloads(),
    require: (w) => w.eachContainer((c) => not(c.image.equals(violatingImage(level)))),
    examples: examples('Pod', level),
  })

const serviceControl = (level: Level) =>
  control({
    ...common,
    id: `service-${level}`,
    title: 'Services must not have this label',
    enforcement: level,
    remediation: 'Use another label',
    appliesTo: kinds('Service'),
    require: (s) => not(s.metadata.labels.get('violates').equals(level)),
    examples: examples('Service', level),
  })

const clusterControl = (level: Level) =>
  control({
    ...common,
    id: `cluster-${level}`,
    title: 'Cluster-scoped objects must not have this label',
    enforcement: level,
    remediation: 'Use another label',
    appliesTo: kinds('Namespace', 'ClusterRole', 'ClusterRoleBinding'),
    require: (o) => not(o.metadata.labels.get('violates').equals(level)),
    examples: examples('Namespace', level),
  })

/** The only one about its kind, so that nothing else decides about that while an engine is away. */
const configMapControl = control({
  ...common,
  id: 'config-map-warn',
  title: 'ConfigMaps must not have this label',
  enforcement: 'warn',
  remediation: 'Use another label',
  appliesTo: kinds('ConfigMap'),
  require: (c) => not(c.metadata.labels.get('violates').equals('warn')),
  examples: {
    pass: [{ name: 'compliant', object: configMap }],
    fail: [{ name: 'violating', object: { ...configMap, metadata: { name: 'probe', labels: { violates: 'warn' } } } }],
  },
})

/** Controls at every level, about every kind. */
export const levelsBaseline = (kubernetes: KubernetesVersion, { declared }: Pick<ClusterEngine, 'declared'>) =>
  compileSynthetic({
    kubernetes,
    cluster: { environment: 'prod', engines: [declared] },
    config: {
      environments: ['prod'],
      workloadKinds: [
        {
          group: 'argoproj.io',
          version: 'v1alpha1',
          kind: 'Rollout',
          plural: 'rollouts',
          podSpec: ['spec', 'template', 'spec'],
          creator: rolloutCreator,
        },
      ],
    },
    declarations: [
      ...levels.flatMap((level) => [workloadControl(level), serviceControl(level), clusterControl(level)]),
      configMapControl,
    ],
  })

/** The control of a level that judges a kind, and what it says of an object that violates it. */
export function judging(
  kind: Kind,
  level: Level,
): { readonly id: string; readonly line: string; readonly fix: string } {
  const line = `metadata.labels.violates must not be "${level}"`
  if (kind === 'Service') return { id: `service-${level}`, line, fix: 'Use another label.' }
  if (kind === 'Namespace' || kind === 'ClusterRole' || kind === 'ClusterRoleBinding')
    return { id: `cluster-${level}`, line, fix: 'Use another label.' }
  const image = `app: image must not be "registry.example.com/violates-${level}"`
  return { id: `workload-${level}`, line: image, fix: 'Use another image.' }
}

/** What is said of an object that violates the control of a level. */
export function messageOf(kind: Kind, level: Level): string {
  const { id, line, fix } = judging(kind, level)
  return `[${id}] ${line}. ${fix} Why and exceptions: ${docsUrl}/controls/${id} (${owner})`
}

export const collectionOf = (object: KubernetesObject): string =>
  object.kind === 'Rollout'
    ? `/apis/argoproj.io/v1alpha1/namespaces/levels/rollouts`
    : pathOf(object, { collection: true })

/** An object of a kind that violates the control of one level, or none. */
export function objectOf(kind: Kind, violates: Violates, namespace: string): KubernetesObject {
  const place = { name: 'probe', namespace }
  const labels = { violates }
  const spec = { containers: [{ name: 'app', image: violatingImage(violates) }] }
  const template = { metadata: { labels: { app: 'probe' } }, spec }
  const jobTemplate = { ...template, spec: { ...spec, restartPolicy: 'Never' } }
  const selector = { matchLabels: { app: 'probe' } }
  switch (kind) {
    case 'Pod':
      return { apiVersion: 'v1', kind, metadata: place, spec }
    case 'PodTemplate':
      return { apiVersion: 'v1', kind, metadata: place, template }
    case 'ReplicationController':
      return { apiVersion: 'v1', kind, metadata: place, spec: { selector: { app: 'probe' }, template } }
    case 'Deployment':
    case 'ReplicaSet':
    case 'DaemonSet':
      return { apiVersion: 'apps/v1', kind, metadata: place, spec: { selector, template } }
    case 'StatefulSet':
      return { apiVersion: 'apps/v1', kind, metadata: place, spec: { selector, serviceName: 'probe', template } }
    case 'Job':
      return { apiVersion: 'batch/v1', kind, metadata: place, spec: { template: jobTemplate } }
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata: place,
        spec: { schedule: '0 0 1 1 *', jobTemplate: { spec: { template: jobTemplate } } },
      }
    case 'Rollout':
      return { apiVersion: 'argoproj.io/v1alpha1', kind, metadata: place, spec: { selector, template } }
    case 'Service':
      return { apiVersion: 'v1', kind, metadata: { ...place, labels }, spec: { ports: [{ port: 80 }] } }
    case 'Namespace':
      return { apiVersion: 'v1', kind, metadata: { name: 'probe', labels } }
    case 'ClusterRole':
      return { apiVersion: 'rbac.authorization.k8s.io/v1', kind, metadata: { name: 'probe', labels }, rules: [] }
    case 'ClusterRoleBinding':
      return {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind,
        metadata: { name: 'probe', labels },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'team' }],
      }
  }
}
