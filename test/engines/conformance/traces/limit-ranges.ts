import { normalize } from '../../../../src/kubernetes/normalize.ts'
import { judge } from '../../../../src/languages/js/explain.ts'
import type { KubernetesObject } from '../../harness/model.ts'
import { attempt, create, eventually, read, remove } from './actions.ts'
import { memoryAtMost, predicateOf, resourceRequests } from './controls.ts'
import type { Action, Story } from './model.ts'
import { compliantContainer, deployment, limitRange, type PodSpec, pod } from './objects.ts'
import { admitted, asWritten, deniedBy } from './outcomes.ts'

// What the server changes on the way is judged as changed (README, "What it does not promise"): a verdict on the file and
// one at admission may differ, either way. A LimitRange fills in Pods, and no pod templates.

const { resources: _, ...withoutResources } = compliantContainer
const unsized: PodSpec = { containers: [withoutResources] }

/** What `groundrule check` says of a file. */
const check =
  (declaration: typeof resourceRequests, object: KubernetesObject): Action =>
  async () => {
    const file = normalize(object) as { readonly spec: PodSpec }
    const violations = judge(predicateOf(declaration))({ object: file, pod: file.spec, podMetadata: {} })
    return asWritten(violations.length > 0 ? deniedBy(declaration.input.id) : admitted)
  }

const memoryOf = (of: 'requests' | 'limits') =>
  read('pod/unsized', ({ spec }) => {
    const [container] = (spec as { containers: readonly { resources: Record<string, { memory: string }> }[] })
      .containers
    return container?.resources[of]?.memory
  })

const fillsIn: Story = {
  name: 'limit-range-fills-in',
  control: 'resource-requests-and-limits',
  before: [
    [
      'a LimitRange',
      create(limitRange('sizes', { default: { memory: '64Mi' }, defaultRequest: { cpu: '10m', memory: '16Mi' } })),
      admitted,
    ],
  ],
  steps: [
    [
      'a Pod without resources, as a file',
      check(resourceRequests, pod('unsized', unsized)),
      asWritten(deniedBy('resource-requests-and-limits')),
    ],
    ['a Pod without resources', create(pod('unsized', unsized)), admitted],
    ['it has been given a limit', memoryOf('limits'), '64Mi'],
    ['it has been given a request', memoryOf('requests'), '16Mi'],
    ['a Deployment without resources', attempt(deployment('shop', unsized)), deniedBy('resource-requests-and-limits')],
    ['the LimitRange is deleted', remove('limitrange/sizes'), admitted],
    [
      'another Pod without resources',
      eventually(attempt(pod('another', unsized))),
      deniedBy('resource-requests-and-limits'),
    ],
  ],
}

const small: PodSpec = {
  containers: [{ ...compliantContainer, resources: { requests: { cpu: '10m', memory: '16Mi' } } }],
}

const goesTooFar: Story = {
  name: 'limit-range-goes-too-far',
  control: 'memory-at-most-1gi',
  before: [['a LimitRange', create(limitRange('sizes', { default: { memory: '2Gi' } })), admitted]],
  steps: [
    ['a Pod without a limit, as a file', check(memoryAtMost, pod('small', small)), asWritten(admitted)],
    ['a Pod without a limit', attempt(pod('small', small)), deniedBy('memory-at-most-1gi')],
  ],
}

export const limitRanges: readonly Story[] = [fillsIn, goesTooFar]
