import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { OutputFile } from '../../../../src/targets/target.ts'
import type { ClusterEngineName } from '../model.ts'
import { attempt, by, controller, create, eventually, look, patch, type Ref, read, remove, send } from './actions.ts'
import type { Action, Scene, Step, Story } from './model.ts'
import { clusterRole, clusterRoleBinding, compliant, group, pod, user, violating } from './objects.ts'
import { admitted, deniedBy, deniedByStatic, noPrivilegeEscalation, outcomeOf, unanswered } from './outcomes.ts'
import { everyday } from './steps.ts'

// The control plane keeps its own roles and bindings up to date, whatever the controls about them say (ADR 9). Nobody else
// may, whatever they are called.

const admins = deniedBy('no-cluster-admin')
const wildcards = deniedBy('no-wildcards')
const duties = deniedBy('separate-duties')

const everything = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]
const may = (resource: string) => ({ apiGroups: [''], resources: [resource], verbs: ['get'] })

function subjectsOf(name: string): Action {
  return read(`clusterrolebinding/${name}` as Ref, ({ subjects = [] }) =>
    (subjects as readonly { readonly name: string }[]).map((subject) => subject.name).join(' '),
  )
}

/** Ready when `/readyz` says so; before that the server puts its roles and bindings right. */
const restart =
  (staticManifests?: (scene: Scene) => string): Action =>
  async (scene) => {
    await scene.cluster.restart(staticManifests ? { staticManifests: staticManifests(scene) } : {})
    return 'ready'
  }

/** What the server's log says of roles and bindings that it could not put right. */
const complaints: Action = async ({ cluster }) => {
  const log = readFileSync(join(cluster.folder, 'logs/kube-apiserver.log'), 'utf8')
  return /unable to (?:reconcile|initialize) .*/.exec(log)?.[0] ?? 'none'
}

const autoscaler = 'system:controller:horizontal-pod-autoscaler'
const bob = [user('bob')]

/** The server's own objects are changed and deleted, which leads to nothing that violates a control. */
const damage: readonly Step[] = [
  ['cluster-admin is bound to nobody', patch('clusterrolebinding/cluster-admin', { subjects: [] }), admitted],
  ['a binding of the server is deleted', remove('clusterrolebinding/system:node-proxier'), admitted],
  ['a role of the server, with wildcards, is deleted', remove(`clusterrole/${autoscaler}`), admitted],
]

const repaired: readonly Step[] = [
  ['cluster-admin is bound to', subjectsOf('cluster-admin'), 'system:masters'],
  ['the binding', look('clusterrolebinding/system:node-proxier'), 'there'],
  ['the role', look(`clusterrole/${autoscaler}`), 'there'],
  ['the server complains about', complaints, 'none'],
]

const restarted: Story = {
  name: 'restarted',
  control: 'no-cluster-admin',
  steps: [
    ...everyday('clusterrolebinding/cluster-admin'),
    ...everyday(`clusterrole/${autoscaler}`),
    [
      'somebody joins cluster-admin',
      patch('clusterrolebinding/cluster-admin', { subjects: [group('system:masters'), ...bob] }),
      admins,
    ],
    [
      'somebody makes a binding like the server',
      create(clusterRoleBinding('system:mine', 'cluster-admin', bob)),
      admins,
    ],
    ...damage,
    [
      'somebody puts the binding back for himself',
      create(clusterRoleBinding('system:node-proxier', 'cluster-admin', bob)),
      admins,
    ],
    ['somebody puts the role back', create(clusterRole(autoscaler, everything)), wildcards],
    ['the server is restarted', restart(), 'ready'],
    ...repaired,
    ['somebody joins cluster-admin', patch('clusterrolebinding/cluster-admin', { subjects: bob }), admins],
    [
      'the named group is bound',
      attempt(clusterRoleBinding('admins', 'cluster-admin', [group('platform-admins')])),
      admitted,
    ],
  ],
}

const aggregator = controller('clusterrole-aggregation-controller')
const both = { rules: [may('secrets'), may('nodes')] }

/** The aggregating controller does not run here: its part is played under its name. */
const aggregated: Story = {
  name: 'aggregated',
  control: 'separate-duties',
  steps: [
    ['a role that reaches Secrets', create(clusterRole('reads-secrets', [may('secrets')])), admitted],
    ['a role that reaches Nodes', create(clusterRole('reads-nodes', [may('nodes')])), admitted],
    ['a role that reaches both', create(clusterRole('reads-both', both.rules)), duties],
    ['an empty role', create(clusterRole('aggregated', [])), admitted],
    ['somebody writes both into it', patch('clusterrole/aggregated', both), duties],
    ['another controller does', by(controller('namespace-controller'), patch('clusterrole/aggregated', both)), duties],
    ['the aggregating controller does', by(aggregator, patch('clusterrole/aggregated', both)), admitted],
    ...everyday('clusterrole/aggregated'),
    [
      'the aggregating controller binds',
      by(aggregator, attempt(clusterRoleBinding('x', 'cluster-admin', bob))),
      admins,
    ],
    ['one is taken away', patch('clusterrole/aggregated', { rules: [may('nodes')] }), admitted],
  ],
}

const ends: Action = async ({ cluster, engine }) => {
  await engine.stop?.(cluster)
  return 'ended'
}
const starts: Action = async ({ cluster, engine }) => {
  await engine.start(cluster)
  return 'started'
}

/** Nothing that is denied passes because of when it is asked; the server starts without the engine. */
const engineAway: Story = {
  name: 'engine-away',
  control: 'no-privilege-escalation',
  steps: [
    ['the engine ends', ends, 'ended'],
    ['a violating Pod', attempt(pod('shop', violating)), unanswered],
    ['the server is restarted', restart(), 'ready'],
    ['it complains about', complaints, 'none'],
    ['a violating Pod', attempt(pod('shop', violating)), unanswered],
    ['the engine starts', starts, 'started'],
    ['a violating Pod', eventually(attempt(pod('shop', violating))), noPrivilegeEscalation],
    ['a compliant Pod', attempt(pod('shop', compliant)), admitted],
    ['somebody becomes cluster-admin', attempt(clusterRoleBinding('x', 'cluster-admin', bob)), admins],
  ],
}

const policies = '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicies'

/** Everything that enforces is deleted. */
const removePolicies: Action = async (scene) => {
  const bindings = await send(
    scene,
    'DELETE',
    '/apis/admissionregistration.k8s.io/v1/validatingadmissionpolicybindings',
  )
  const answer = bindings.status < 300 ? await send(scene, 'DELETE', policies) : bindings
  return outcomeOf(answer, scene.engine.name)
}
const policiesLeft: Action = async (scene) =>
  String(((await send(scene, 'GET', policies)).body.items as readonly unknown[]).length)

/** The same policies as files that the server reads at its start. */
const fromFiles = (files: readonly OutputFile[]): Story => ({
  name: 'from-files',
  control: 'no-privilege-escalation',
  since: 37,
  steps: [
    ...damage,
    ['the server is restarted with the policies as files', restart(written(files)), 'ready'],
    ...repaired,
    ['all policies and bindings are deleted', removePolicies, admitted],
    ['policies that are left', policiesLeft, '0'],
    ['a violating Pod', eventually(attempt(pod('shop', violating))), deniedByStatic('no-privilege-escalation')],
    ['a compliant Pod', attempt(pod('shop', compliant)), admitted],
    [
      'somebody becomes cluster-admin',
      attempt(clusterRoleBinding('x', 'cluster-admin', bob)),
      deniedByStatic('no-cluster-admin'),
    ],
    ['a role with wildcards', attempt(clusterRole('x', everything)), deniedByStatic('no-wildcards')],
  ],
})

/** Writes the files where the server can read them, and answers the folder. */
const written =
  (files: readonly OutputFile[]) =>
  ({ cluster }: Scene): string => {
    const folder = join(cluster.folder, 'static-policies')
    mkdirSync(folder)
    for (const { path, content } of files)
      if (path.includes('/vap-static/manifests/')) writeFileSync(join(folder, basename(path)), content)
    return folder
  }

export const controlPlane = (files: readonly OutputFile[], engine: ClusterEngineName): readonly Story[] => [
  restarted,
  aggregated,
  ...(engine === 'vap' ? [fromFiles(files)] : [engineAway]),
]
