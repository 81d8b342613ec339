import { all, not, unless, when } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { inHostUsers, USER_NAMESPACES_RELAXED } from './conditions.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const nonRoot = { securityContext: { runAsNonRoot: true } }
const mayBeRoot = { securityContext: { runAsNonRoot: false } }

/**
 * Every container sets `runAsNonRoot: true` or inherits it from the pod, and nothing says false, not even a pod whose
 * containers all say true. Restricted, all versions; since v1.35 a pod with `hostUsers: false` may do anything here.
 */
export const standard: Standard = {
  id: 'runAsNonRoot',
  member: 'run-as-non-root',
  title: 'Containers must run as a non-root user',
  severity: 'high',
  rationale: 'Root in a container is root on the node as soon as anything of the isolation fails.',
  remediation: 'Set securityContext.runAsNonRoot to true for the pod or for each container, and nowhere to false.',
  mappings: [
    ...cis('5.2.7', 'denies containers that may run as root'),
    nsaCisa('Non-root containers', 'denies containers that may run as root'),
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
    inHostUsers(w, minor, () => {
      const ofPod = w.pod.securityContext.runAsNonRoot
      return all(
        not(ofPod.equals(false)),
        when(
          ofPod.exists(),
          w.eachContainer((c) => not(c.securityContext.runAsNonRoot.equals(false))),
        ),
        unless(
          ofPod.exists(),
          w.eachContainer((c) => c.securityContext.runAsNonRoot.equals(true)),
        ),
      )
    }),
  examples: {
    pass: [
      example('the whole pod', { ...nonRoot, initContainers: [initContainer()] }),
      example('each container', { initContainers: [initContainer(nonRoot)], containers: [container(nonRoot)] }),
      { ...example('not set in a user namespace', { hostUsers: false }), since: USER_NAMESPACES_RELAXED },
    ],
    fail: [
      example('not set'),
      example('a container overrides the pod', {
        ...nonRoot,
        containers: [container(mayBeRoot)],
      }),
      example('an init container overrides the pod', { ...nonRoot, initContainers: [initContainer(mayBeRoot)] }),
      example('a debug container overrides the pod', { ...nonRoot, ephemeralContainers: [debugContainer(mayBeRoot)] }),
      example('an init container does not say', {
        initContainers: [initContainer()],
        containers: [container(nonRoot)],
      }),
      example('a debug container does not say', {
        containers: [container(nonRoot)],
        ephemeralContainers: [debugContainer()],
      }),
      example('the pod says false', { ...mayBeRoot, containers: [container(nonRoot)] }),
      example('not set, with the users of the node', { hostUsers: true }),
      example('a Windows pod that does not say', { os: { name: 'windows' } }),
    ],
  },
}
