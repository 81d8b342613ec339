import { attempt, create, debug, patch, within } from './actions.ts'
import type { Story } from './model.ts'
import { compliantContainer, deployment, type PodSpec, pod } from './objects.ts'
import { admitted, deniedBy, deniedByPodSecurity, noPrivilegeEscalation, refused } from './outcomes.ts'

const { name, image, resources } = compliantContainer
const container = { name, image, resources }
const windows = { os: { name: 'windows' } }
const asUser = { securityContext: { runAsNonRoot: true } }

/** What is asked of a Windows Pod is asked; what its kernel has not is not. */
const onWindows: PodSpec = { ...windows, ...asUser, containers: [container] }
const hostProcess: PodSpec = {
  ...windows,
  hostNetwork: true,
  securityContext: { runAsNonRoot: true, windowsOptions: { hostProcess: true } },
  containers: [container],
}

/** The repository's own baseline: in production, and where acceptance has more of it enforced. */
export const windowsPods: Story = {
  name: 'shop',
  control: 'no-privilege-escalation',
  steps: [
    ['a Windows Pod without what only Linux has', create(pod('windows', onWindows)), admitted],
    ['the same in acceptance', within('shop-acceptance', attempt(pod('windows', onWindows))), admitted],
    ['a Deployment of it', create(deployment('windows', onWindows, { replicas: 0 })), admitted],
    [
      'the same Pod without its operating system',
      attempt(pod('linux', { ...onWindows, os: null })),
      noPrivilegeEscalation,
    ],
    [
      'the Deployment moves to Linux',
      patch('deployment/windows', { spec: { template: { spec: { os: null } } } }),
      noPrivilegeEscalation,
    ],
    ['it may run as root', attempt(pod('root', { ...windows, containers: [container] })), deniedBy('run-as-non-root')],
    [
      'its image is from elsewhere',
      attempt(
        pod('foreign', {
          ...onWindows,
          containers: [{ ...container, image: 'registry.example.org/someone/tool:1.0.0' }],
        }),
      ),
      deniedBy('trusted-registries'),
    ],
    [
      'it has no resources, in acceptance',
      within('shop-acceptance', attempt(pod('unsized', { ...onWindows, containers: [{ name, image }] }))),
      deniedBy('resource-requests-and-limits'),
    ],
    ['it is a process of the host', attempt(pod('host', hostProcess)), deniedByPodSecurity],
    ['a container joins it', debug('windows', { name: 'debugger', image }), admitted],
    [
      'a container from elsewhere joins it',
      debug('windows', { name: 'foreign', image: 'registry.example.org/someone/tool:1.0.0' }),
      deniedBy('trusted-registries'),
    ],
    ['it sets what only Linux has', attempt(pod('both', { ...onWindows, containers: [compliantContainer] })), refused],
  ],
}
