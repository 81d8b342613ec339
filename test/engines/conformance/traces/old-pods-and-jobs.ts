import { apply, by, create, patch, submit } from './actions.ts'
import { thenPods } from './controllers.ts'
import type { Story } from './model.ts'
import { cronJob, job, otherViolating, pod, violating } from './objects.ts'
import { admitted, atLevels, noPrivilegeEscalation as denied, pods } from './outcomes.ts'
import { end, everyday, lastRun } from './steps.ts'

const control = 'no-privilege-escalation'

const gated = { schedulingGates: [{ name: 'example.com/quota' }] }
const toleration = [{ op: 'add', path: '/spec/tolerations/-', value: { operator: 'Exists' } }]
const binding = {
  apiVersion: 'v1',
  kind: 'Binding',
  metadata: { name: 'shop' },
  target: { apiVersion: 'v1', kind: 'Node', name: 'node' },
}

const oldPod: Story = {
  name: 'old-pod',
  control,
  before: [['it waits at a gate', create(pod('shop', { ...violating, ...gated })), admitted]],
  steps: [
    ...everyday('pod/shop'),
    ['its scheduling gate is removed', patch('pod/shop', { spec: { schedulingGates: null } }), admitted],
    ['it gets a deadline', patch('pod/shop', { spec: { activeDeadlineSeconds: 600 } }), admitted],
    ['it gets a toleration', patch('pod/shop', toleration, 'application/json-patch+json'), admitted],
    ['the scheduler binds it', by('system:kube-scheduler', submit('pod/shop/binding', binding)), admitted],
    ['its kubelet reports', by('system:node:node', patch('pod/shop/status', { status: { message: 'up' } })), admitted],
    ['its image becomes another violating one', patch('pod/shop', { spec: otherViolating }), denied],
    ...end('pod/shop'),
  ],
}

const oldJob: Story = {
  name: 'old-job',
  control,
  before: [
    ['it runs', thenPods('batch', create(job('batch', violating, { completions: 2, parallelism: 1 }))), pods(0, 1)],
  ],
  steps: [
    ...everyday('job/batch'),
    ['it gets a deadline', patch('job/batch', { spec: { activeDeadlineSeconds: 600 } }), admitted],
    ['it is suspended', thenPods('batch', patch('job/batch', { spec: { suspend: true } })), pods(0, 0)],
    [
      'it is resumed',
      thenPods('batch', patch('job/batch', { spec: { suspend: false } })),
      atLevels(pods(0, 1), pods(0, 0, denied)),
    ],
    [
      'it may run two Pods at once',
      thenPods('batch', patch('job/batch', { spec: { parallelism: 2 } })),
      atLevels(pods(1, 1), pods(0, 0, denied)),
    ],
    ...end('job/batch'),
  ],
}

/** As Kueue does it: a Job that waits gets its place, then it may start. */
const queuedJob: Story = {
  name: 'queued-job',
  control,
  before: [['it waits', create(job('batch', violating, { suspend: true })), admitted]],
  steps: [
    [
      'it gets nodes',
      patch('job/batch', { spec: { template: { spec: { nodeSelector: { pool: 'batch' } } } } }),
      admitted,
    ],
    [
      'it may start',
      thenPods('batch', patch('job/batch', { spec: { suspend: false } })),
      atLevels(pods(0, 1), pods(0, 0, denied)),
    ],
  ],
}

const oldCronJob: Story = {
  name: 'old-cron-job',
  control,
  before: [['it is there', create(cronJob('report', violating)), admitted]],
  steps: [
    ...everyday('cronjob/report'),
    ['it is applied once more', apply(cronJob('report', violating)), admitted],
    ['it gets another schedule', patch('cronjob/report', { spec: { schedule: '0 0 2 1 *' } }), admitted],
    ['it is suspended', patch('cronjob/report', { spec: { suspend: true } }), admitted],
    ['it is resumed', patch('cronjob/report', { spec: { suspend: false } }), admitted],
    ['it is due', thenPods('report', lastRun('report')), atLevels(pods(0, 1), pods(0, 0, denied))],
    ['somebody makes a Job of it by hand', create(job('report-by-hand', violating)), denied],
    [
      'its image becomes another violating one',
      patch('cronjob/report', { spec: { jobTemplate: { spec: { template: { spec: otherViolating } } } } }),
      denied,
    ],
    ...end('cronjob/report'),
  ],
}

export const oldPodsAndJobs: readonly Story[] = [oldPod, oldJob, queuedJob, oldCronJob]
