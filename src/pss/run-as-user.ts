import { all, not } from '../dsl/combinators.ts'
import { inHostUsers } from './conditions.ts'
import { cisBenchmark, container, example, initContainer, type Standard } from './standard.ts'

/** Neither pod nor container asks for user 0. Restricted, since v1.23; since v1.35 a pod with `hostUsers: false` may. */
export const standard: Standard = {
  id: 'runAsUser',
  member: 'run-as-user',
  title: 'Containers must not ask for the root user',
  severity: 'high',
  rationale: 'Root in a container is root on the node as soon as anything of the isolation fails.',
  remediation: 'Set securityContext.runAsUser to another number than 0, or leave it to the image.',
  mappings: cisBenchmark({ '1.11': ['5.2.7'], later: ['5.2.7'] }, 'denies pods that ask to run as user 0'),
  require: (w, minor) =>
    inHostUsers(w, minor, () =>
      all(
        not(w.pod.securityContext.runAsUser.equals(0)),
        w.eachContainer((c) => not(c.securityContext.runAsUser.equals(0))),
      ),
    ),
  examples: {
    pass: [example('not set'), example('another user', { securityContext: { runAsUser: 10001 } })],
    fail: [
      example('the whole pod', { securityContext: { runAsUser: 0 } }),
      example('an init container overrides the pod', {
        securityContext: { runAsUser: 10001 },
        initContainers: [initContainer({ securityContext: { runAsUser: 0 } })],
      }),
      example('the pod asks, its container does not', {
        securityContext: { runAsUser: 0 },
        containers: [container({ securityContext: { runAsUser: 10001 } })],
      }),
    ],
  },
}
