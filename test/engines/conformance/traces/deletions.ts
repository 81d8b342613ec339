import { by, controller, create, debug, look, patch, remove } from './actions.ts'
import { thenPods } from './controllers.ts'
import type { Story } from './model.ts'
import { compliant, deployment, otherViolating, type PodSpec, pod, violating, violatingDebugger } from './objects.ts'
import { admitted, noPrivilegeEscalation as denied, gone, pods } from './outcomes.ts'
import { change, scale } from './steps.ts'

// A terminating object is no way around a control, and a control keeps nothing from going.

const control = 'no-privilege-escalation'

const held = { finalizers: ['example.com/held'] }
const withoutFinalizers = { metadata: { finalizers: null } }

const terminatingPod: Story = {
  name: 'terminating-pod',
  control,
  before: [
    ['an old one', create(pod('old', violating, held)), admitted],
    ['a compliant one', create(pod('good', compliant, held)), admitted],
  ],
  steps: [
    ['the old one is deleted', remove('pod/old'), admitted],
    ['it is held by its finalizer', look('pod/old'), 'terminating'],
    ['it gets a label', patch('pod/old', { metadata: { labels: { a: 'b' } } }), admitted],
    ['its image becomes another violating one', patch('pod/old', { spec: otherViolating }), denied],
    ['its finalizer is removed', patch('pod/old', withoutFinalizers), admitted],
    ['it is gone', look('pod/old'), gone],
    ['the compliant one is deleted', remove('pod/good'), admitted],
    ['a violating container joins it', debug('good', violatingDebugger), denied],
    ['its finalizer is removed', patch('pod/good', withoutFinalizers), admitted],
    ['it is gone', look('pod/good'), gone],
  ],
}

const heldDeployment = (name: string, spec: PodSpec) => ({ ...deployment(name, spec), metadata: { name, ...held } })

const terminatingDeployment: Story = {
  name: 'terminating-deployment',
  control,
  before: [['it runs', thenPods('shop', create(heldDeployment('shop', violating))), pods(0, 1)]],
  steps: [
    ['it is deleted', remove('deployment/shop'), admitted],
    ['it is held by its finalizer', look('deployment/shop'), 'terminating'],
    ['it is scaled', scale('deployment/shop', 0), admitted],
    ['its image becomes another violating one', change('deployment/shop', otherViolating), denied],
    ['its finalizer is removed', patch('deployment/shop', withoutFinalizers), admitted],
    ['it is gone', look('deployment/shop'), gone],
  ],
}

/** No garbage collector runs here: its part is played under its name. */
const garbageCollector = controller('generic-garbage-collector')

const foregroundDeletion: Story = {
  name: 'foreground-deletion',
  control,
  before: [['it runs', thenPods('shop', create(deployment('shop', violating))), pods(0, 1)]],
  steps: [
    ['it is deleted, what it owns first', remove('deployment/shop', 'Foreground'), admitted],
    ['it waits', look('deployment/shop'), 'terminating'],
    ['its image becomes another violating one', change('deployment/shop', otherViolating), denied],
    ['the garbage collector lets it go', by(garbageCollector, patch('deployment/shop', withoutFinalizers)), admitted],
    ['it is gone', look('deployment/shop'), gone],
  ],
}

const wholeNamespace: Story = {
  name: 'whole-namespace',
  control,
  before: [
    [
      'it runs',
      thenPods('shop', create(deployment('shop', { ...violating, terminationGracePeriodSeconds: 0 }))),
      pods(0, 1),
    ],
  ],
  steps: [
    ['the namespace is deleted', remove('namespace/.'), admitted],
    ['its controller lets it go', look('namespace/.'), gone],
  ],
}

export const deletions: readonly Story[] = [terminatingPod, terminatingDeployment, foregroundDeletion, wholeNamespace]
