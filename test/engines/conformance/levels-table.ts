import type { ClusterEngineName } from './model.ts'

/**
 * What DESIGN §5 ("Who enforces, and how hard") says becomes of a request, written out. Nothing here is computed by the
 * compiler, nor taken from what it emits.
 */

export const levels = ['off', 'audit', 'warn', 'enforce-new', 'enforce'] as const
export type Level = (typeof levels)[number]

/** How a control at some level looks upon who writes an object of some kind. */
export type Standing =
  /** As upon anybody. */
  | 'anybody'
  /** It is a controller that writes what it creates for something that is there already. */
  | 'controller'
  /** It is the control plane, which writes its own object. */
  | 'control plane'

/**
 * What an object that violates a control brings, in the words of `levels.ts`. `ID` stands for the control's id.
 *  - `403 by B`: denied, with this status, through binding B (of engines without bindings: by policy B)
 *  - `warns B`: a warning through binding B
 *  - `records`: the control's own audit annotation, with the lines of blame
 *  - `audits B [actions]`: an entry of the server's `validation_failure` audit annotation
 */
export type Outcomes = Readonly<Record<Level, Readonly<Record<Standing, string>>>>

const vap: Outcomes = {
  off: {
    anybody: '201',
    controller: '201',
    'control plane': '201',
  },
  audit: {
    anybody: '201, records, audits ID [Audit]',
    controller: '201, records, audits ID [Audit]',
    'control plane': '201',
  },
  warn: {
    anybody: '201, warns ID, records, audits ID [Warn Audit]',
    controller: '201, warns ID, records, audits ID [Warn Audit]',
    'control plane': '201',
  },
  'enforce-new': {
    anybody: '403 by ID, warns ID.warn, records, audits ID.warn [Warn Audit]',
    // What the cluster's own controllers create for what is already there is admitted and recorded.
    controller: '201, records',
    'control plane': '201',
  },
  enforce: {
    anybody: '403 by ID, warns ID.warn, records, audits ID.warn [Warn Audit]',
    controller: '403 by ID, warns ID.warn, records, audits ID.warn [Warn Audit]',
    'control plane': '201',
  },
}

/** A webhook leaves nothing in the audit event: what it records is elsewhere, see `records`. */
const webhook = (status: 400 | 403): Outcomes => ({
  off: {
    anybody: '201',
    controller: '201',
    'control plane': '201',
  },
  audit: {
    anybody: '201',
    controller: '201',
    'control plane': '201',
  },
  warn: {
    anybody: '201, warns ID',
    controller: '201, warns ID',
    'control plane': '201',
  },
  'enforce-new': {
    anybody: `${status} by ID`,
    controller: '201',
    'control plane': '201',
  },
  enforce: {
    anybody: `${status} by ID`,
    controller: `${status} by ID`,
    'control plane': '201',
  },
})

export const outcomes: Readonly<Record<ClusterEngineName, Outcomes>> = {
  vap,
  kyverno: webhook(400),
  'kyverno-clusterpolicy': webhook(400),
  gatekeeper: webhook(403),
}

/** An object that violates nothing. */
export const compliant = '201'

/** Kinds with a pod, that of the baseline's one custom workload kind included. */
export const workloadKinds = [
  'Pod',
  'PodTemplate',
  'ReplicationController',
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Rollout',
] as const
export const otherKinds = ['Service', 'Namespace', 'ClusterRole', 'ClusterRoleBinding'] as const
export type Kind = (typeof workloadKinds)[number] | (typeof otherKinds)[number]

export const rolloutCreator = 'system:serviceaccount:argo-rollouts:argo-rollouts'

const system = (name: string): string => `system:serviceaccount:kube-system:${name}`

/** Who asks, and the kinds that they write as `controller` or as `control plane`; anything else they write as anybody. */
export const askers: readonly {
  readonly username: string
  readonly controller?: readonly Kind[]
  readonly controlPlane?: readonly Kind[]
}[] = [
  { username: 'jane' },

  { username: system('replicaset-controller'), controller: ['Pod'] },
  { username: system('statefulset-controller'), controller: ['Pod'] },
  { username: system('daemon-set-controller'), controller: ['Pod'] },
  { username: system('job-controller'), controller: ['Pod'] },
  { username: system('replication-controller'), controller: ['Pod'] },
  { username: system('deployment-controller'), controller: ['ReplicaSet'] },
  { username: system('cronjob-controller'), controller: ['Job'] },
  // The controller manager where it has one identity for all controllers.
  {
    username: 'system:kube-controller-manager',
    controller: ['Pod', 'ReplicaSet', 'Job'],
    controlPlane: ['ClusterRole'],
  },
  // A configured workload kind's: a Rollout's makes ReplicaSets, another operator's may make Jobs or Pods.
  { username: rolloutCreator, controller: workloadKinds },

  // The control plane keeps its own roles, bindings and namespaces up to date; nothing else of it is special.
  { username: 'system:apiserver', controlPlane: ['ClusterRole', 'ClusterRoleBinding', 'Namespace'] },
  { username: system('clusterrole-aggregation-controller'), controlPlane: ['ClusterRole'] },

  // A controller of another kind, and names that are like the ones above but anybody's.
  { username: system('endpoint-controller') },
  { username: system('daemonset-controller') },
  { username: 'system:serviceaccount:levels:replicaset-controller' },
  { username: 'replicaset-controller' },
  { username: 'system:node:node-1' },
]
