import { all, not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { inHostUsers, USER_NAMESPACES_RELAXED } from './conditions.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const root = { securityContext: { runAsUser: 0 } }

/** Neither pod nor container asks for user 0. Restricted, since v1.23; since v1.35 a pod with `hostUsers: false` may. */
export const standard: Standard = {
  id: 'runAsUser',
  member: 'run-as-user',
  title: 'Containers must not ask for the root user',
  severity: 'high',
  rationale: 'Root in a container is root on the node as soon as anything of the isolation fails.',
  remediation: 'Set securityContext.runAsUser to another number than 0, or leave it to the image.',
  mappings: [
    ...cis('5.2.7', 'denies pods that ask to run as user 0'),
    nsaCisa('Non-root containers', 'denies pods that ask to run as user 0'),
    iso27001('8.2', 'takes the root user from what does not need it'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps a process within the rights that it was given'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Art. 21(2)(i)', 'keeps the most privileged account from workloads'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
    nis2('Annex 11.3', 'keeps the most privileged account from workloads'),
  ],
  require: (w, minor) =>
    inHostUsers(w, minor, () =>
      all(
        not(w.pod.securityContext.runAsUser.equals(0)),
        w.eachContainer((c) => not(c.securityContext.runAsUser.equals(0))),
      ),
    ),
  examples: {
    pass: [
      example('not set'),
      example('another user', { securityContext: { runAsUser: 10001 } }),
      { ...example('root in a user namespace', { hostUsers: false, ...root }), since: USER_NAMESPACES_RELAXED },
    ],
    fail: [
      example('the whole pod', root),
      example('a container', { containers: [container(root)] }),
      example('an init container overrides the pod', {
        securityContext: { runAsUser: 10001 },
        initContainers: [initContainer(root)],
      }),
      example('a debug container', { ephemeralContainers: [debugContainer(root)] }),
      example('root, with the users of the node', { hostUsers: true, ...root }),
      example('the pod asks, its container does not', {
        ...root,
        containers: [container({ securityContext: { runAsUser: 10001 } })],
      }),
    ],
  },
}
