import { attempt, create, debug, patch } from './actions.ts'
import type { Story } from './model.ts'
import {
  compliant,
  compliantContainer,
  compliantDebugger,
  pod,
  violating,
  violatingContainer,
  violatingDebugger,
} from './objects.ts'
import { admitted, noPrivilegeEscalation as denied, deniedBy } from './outcomes.ts'

/** `kubectl debug`: an ephemeral container comes through a subresource of the Pod. */
const debugging: Story = {
  name: 'debugging',
  control: 'no-privilege-escalation',
  before: [['an old violating Pod', create(pod('old', violating)), admitted]],
  steps: [
    ['a compliant Pod', create(pod('good', compliant)), admitted],
    ['a violating container joins it', debug('good', violatingDebugger), denied],
    ['a compliant container joins it', debug('good', compliantDebugger), admitted],
    ['a violating container joins them', debug('good', { ...violatingDebugger, name: 'second' }), denied],
    ['a violating container joins the old Pod', debug('old', violatingDebugger), denied],
    // The whole Pod is judged (ADR 9, "Known, and left").
    ['a compliant container joins the old Pod', debug('old', compliantDebugger), denied],
    // `kubectl debug --copy-to`
    ['a copy of the old Pod is made', attempt(pod('copy', violating)), denied],
    ['a copy of the compliant Pod is made', attempt(pod('copy', compliant)), admitted],
  ],
}

const tooMuch = deniedBy('memory-at-most-1gi')

const sized = (container: typeof violatingContainer, memory: string) => ({
  containers: [{ ...container, resources: { requests: { cpu: '10m', memory }, limits: { memory } } }],
})
const resize = (name: string, memory: string) =>
  patch(
    `pod/${name}/resize` as 'pod/name',
    { spec: { containers: [{ name: 'app', resources: { requests: { memory }, limits: { memory } } }] } },
    'application/strategic-merge-patch+json',
  )

/** Resources of a Pod change in place, through a subresource. */
const resizing: Story = {
  name: 'resizing',
  control: 'memory-at-most-1gi',
  since: 33,
  before: [
    ['an old Pod with too much', create(pod('old', sized(compliantContainer, '2Gi'))), admitted],
    [
      'an old Pod that violates another control',
      create(pod('escalating', sized(violatingContainer, '64Mi'))),
      admitted,
    ],
  ],
  steps: [
    ['a compliant Pod', create(pod('good', sized(compliantContainer, '64Mi'))), admitted],
    ['it gets more', resize('good', '1Gi'), admitted],
    ['it gets too much', resize('good', '1025Mi'), tooMuch],
    ['the old Pod gets another size that is too much', resize('old', '3Gi'), tooMuch],
    ['the old Pod gets a label', patch('pod/old', { metadata: { labels: { a: 'b' } } }), admitted],
    ['the old Pod gets less', resize('old', '1Gi'), admitted],
    ['a Pod that violates what reads no resources gets more', resize('escalating', '128Mi'), admitted],
    ['and too much', resize('escalating', '2Gi'), tooMuch],
  ],
}

export const debuggingStories: readonly Story[] = [debugging, resizing]
