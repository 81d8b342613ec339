import { create, patch, remove } from './actions.ts'
import { removePodOf, replicaSetsOf, thenPods } from './controllers.ts'
import type { Story } from './model.ts'
import {
  compliant,
  compliantContainer,
  cronJob,
  daemonSet,
  deployment,
  type PodSpec,
  replicaSet,
  statefulSet,
  violating,
  violatingContainer,
} from './objects.ts'
import { admitted, noPrivilegeEscalation as denied, pods } from './outcomes.ts'
import { change, lastRun, restart, scale } from './steps.ts'

// A violating workload is fixed: the fix is rolled out, and nothing is in its way from then on, at either level.

const control = 'no-privilege-escalation'

const two = (...containers: readonly object[]): PodSpec => ({
  containers: containers.map((container, i) => ({ ...container, name: `app-${i}` })),
})

const fixedDeployment: Story = {
  name: 'fixed-deployment',
  control,
  before: [
    [
      'it runs',
      thenPods('shop', create(deployment('shop', two(violatingContainer, violatingContainer), { replicas: 2 }))),
      pods(0, 2),
    ],
  ],
  steps: [
    [
      'one of its two containers is fixed',
      change('deployment/shop', two(compliantContainer, violatingContainer)),
      denied,
    ],
    [
      'both are fixed',
      thenPods('shop', change('deployment/shop', two(compliantContainer, compliantContainer))),
      pods(0, 2),
    ],
    ['its controller scales the old ReplicaSet to nothing', replicaSetsOf('shop'), '0 and 2 Pods'],
    ['it is scaled', thenPods('shop', scale('deployment/shop', 3)), pods(2, 1)],
    ['it is restarted', thenPods('shop', restart('deployment/shop')), pods(0, 3)],
    ['a Pod of it is deleted', thenPods('shop', removePodOf('shop')), pods(2, 1)],
    ['it is made as it was', change('deployment/shop', two(violatingContainer, violatingContainer)), denied],
  ],
}

const fixedStatefulSet: Story = {
  name: 'fixed-stateful-set',
  control,
  before: [['it runs', thenPods('shop', create(statefulSet('shop', violating))), pods(0, 1)]],
  steps: [
    ['it is fixed', thenPods('shop', change('statefulset/shop', compliant)), pods(0, 1)],
    ['it is scaled', thenPods('shop', scale('statefulset/shop', 2)), pods(1, 1)],
  ],
}

const fixedDaemonSet: Story = {
  name: 'fixed-daemon-set',
  control,
  before: [['it runs on one node', thenPods('agent', create(daemonSet('agent', violating))), pods(0, 1)]],
  steps: [['it is fixed', thenPods('agent', change('daemonset/agent', compliant)), pods(0, 1)]],
}

const fixedReplicaSet: Story = {
  name: 'fixed-replica-set',
  control,
  before: [['it runs', thenPods('shop', create(replicaSet('shop', violating))), pods(0, 1)]],
  steps: [
    ['it is fixed, which changes no Pod', thenPods('shop', change('replicaset/shop', compliant)), pods(1, 0)],
    ['its Pod is deleted', thenPods('shop', removePodOf('shop')), pods(0, 1)],
  ],
}

const fixedCronJob: Story = {
  name: 'fixed-cron-job',
  control,
  before: [['it is there', create(cronJob('report', violating)), admitted]],
  steps: [
    [
      'it is fixed',
      patch('cronjob/report', { spec: { jobTemplate: { spec: { template: { spec: compliant } } } } }),
      admitted,
    ],
    ['it is due', thenPods('report', lastRun('report')), pods(0, 1)],
    ['it is deleted', remove('cronjob/report'), admitted],
  ],
}

export const fixes: readonly Story[] = [
  fixedDeployment,
  fixedStatefulSet,
  fixedDaemonSet,
  fixedReplicaSet,
  fixedCronJob,
]
