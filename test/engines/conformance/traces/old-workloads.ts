import { apply, create, patch, remove } from './actions.ts'
import { removePodOf, thenPods } from './controllers.ts'
import type { Story } from './model.ts'
import {
  daemonSet,
  deployment,
  otherViolating,
  podTemplate,
  replicaSet,
  replicationController,
  statefulSet,
  violating,
} from './objects.ts'
import { admitted, atLevels, noPrivilegeEscalation as denied, pods } from './outcomes.ts'
import { change, end, everyday, restart, scale } from './steps.ts'

// Workloads that violate a control and were there before it (law 10, DESIGN §5): whoever changes nothing that the control
// reads is let through at both levels; what the controllers create in consequence passes under enforce-new only.

const control = 'no-privilege-escalation'

const oldDeployment: Story = {
  name: 'old-deployment',
  control,
  before: [['it runs', thenPods('shop', create(deployment('shop', violating, { replicas: 2 }))), pods(0, 2)]],
  steps: [
    ...everyday('deployment/shop'),
    ['it is applied once more', apply(deployment('shop', violating, { replicas: 2 })), admitted],
    ['it is paused', patch('deployment/shop', { spec: { paused: true } }), admitted],
    ['it is resumed', patch('deployment/shop', { spec: { paused: null } }), admitted],
    ['its status is updated', patch('deployment/shop/status', { status: { observedGeneration: 1 } }), admitted],
    ['it is scaled to 1 through its spec', thenPods('shop', scale('deployment/shop', 1)), pods(1, 0)],
    [
      'it is scaled to 2 through /scale',
      thenPods('shop', scale('deployment/shop/scale', 2)),
      atLevels(pods(1, 1), pods(1, 0, denied)),
    ],
    [
      'it is restarted, for which its controller makes a ReplicaSet',
      thenPods('shop', restart('deployment/shop')),
      atLevels(pods(0, 2), pods(1, 0, denied)),
    ],
    [
      'it is scaled to 3 through its spec',
      thenPods('shop', scale('deployment/shop', 3)),
      atLevels(pods(2, 1), pods(1, 0, denied)),
    ],
    ['a Pod of it is deleted', thenPods('shop', removePodOf('shop')), atLevels(pods(2, 1), pods(0, 0, denied))],
    ['its image becomes another violating one', change('deployment/shop', otherViolating), denied],
    ...end('deployment/shop'),
  ],
}

const oldStatefulSet: Story = {
  name: 'old-stateful-set',
  control,
  before: [['it runs', thenPods('shop', create(statefulSet('shop', violating, { replicas: 2 }))), pods(0, 2)]],
  steps: [
    ...everyday('statefulset/shop'),
    ['it is scaled to 1 through its spec', thenPods('shop', scale('statefulset/shop', 1)), pods(1, 0)],
    [
      'it is scaled to 2 through /scale',
      thenPods('shop', scale('statefulset/shop/scale', 2)),
      atLevels(pods(1, 1), pods(1, 0, denied)),
    ],
    ['a Pod of it is deleted', thenPods('shop', remove('pod/shop-0')), atLevels(pods(1, 1), pods(0, 0, denied))],
    ['its image becomes another violating one', change('statefulset/shop', otherViolating), denied],
    ...end('statefulset/shop'),
  ],
}

/** Its controller deletes the old Pod before it makes the new one: under enforce, a restart is an outage. */
const restartedStatefulSet: Story = {
  name: 'restarted-stateful-set',
  control,
  before: [['it runs', thenPods('shop', create(statefulSet('shop', violating))), pods(0, 1)]],
  steps: [['it is restarted', thenPods('shop', restart('statefulset/shop')), atLevels(pods(0, 1), pods(0, 0, denied))]],
}

const oldDaemonSet: Story = {
  name: 'old-daemon-set',
  control,
  before: [['it runs on one node', thenPods('agent', create(daemonSet('agent', violating))), pods(0, 1)]],
  steps: [
    ...everyday('daemonset/agent'),
    ['its Pod is deleted', thenPods('agent', removePodOf('agent')), atLevels(pods(0, 1), pods(0, 0, denied))],
    ['it is restarted', thenPods('agent', restart('daemonset/agent')), atLevels(pods(0, 1), pods(0, 0, denied))],
    ['its image becomes another violating one', change('daemonset/agent', otherViolating), denied],
    ...end('daemonset/agent'),
  ],
}

const oldReplicas = (name: string, kind: 'replicaset' | 'replicationcontroller', make: typeof replicaSet): Story => ({
  name,
  control,
  before: [['it runs', thenPods('shop', create(make('shop', violating, { replicas: 2 }))), pods(0, 2)]],
  steps: [
    ...everyday(`${kind}/shop`),
    ['it is scaled to 1 through its spec', thenPods('shop', scale(`${kind}/shop`, 1)), pods(1, 0)],
    [
      'it is scaled to 2 through /scale',
      thenPods('shop', scale(`${kind}/shop/scale`, 2)),
      atLevels(pods(1, 1), pods(1, 0, denied)),
    ],
    ['a Pod of it is deleted', thenPods('shop', removePodOf('shop')), atLevels(pods(1, 1), pods(0, 0, denied))],
    ['its image becomes another violating one', change(`${kind}/shop`, otherViolating), denied],
    ...end(`${kind}/shop`),
  ],
})

const oldPodTemplate: Story = {
  name: 'old-pod-template',
  control,
  before: [['it is there', create(podTemplate('shop', violating)), admitted]],
  steps: [
    ...everyday('podtemplate/shop'),
    ['its Pods get a label', patch('podtemplate/shop', { template: { metadata: { labels: { a: 'b' } } } }), admitted],
    [
      'its image becomes another violating one',
      patch('podtemplate/shop', { template: { spec: otherViolating } }),
      denied,
    ],
    ...end('podtemplate/shop'),
  ],
}

export const oldWorkloads: readonly Story[] = [
  oldDeployment,
  oldStatefulSet,
  restartedStatefulSet,
  oldDaemonSet,
  oldReplicas('old-replica-set', 'replicaset', replicaSet),
  oldReplicas('old-replication-controller', 'replicationcontroller', replicationController),
  oldPodTemplate,
]
