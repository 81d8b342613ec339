import { all, unless, when } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { onLinux } from './conditions.ts'
import { seccompTypes, unconfined } from './seccomp-profile-baseline.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const confined = { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }
const ownProfile = { securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'shop.json' } } }

/**
 * Every container of a Linux pod has a seccomp profile, its own or the pod's, and none is switched off, not even a pod's
 * whose containers all have their own. Restricted, since v1.19; Windows pods are exempt since v1.25.
 */
export const standard: Standard = {
  id: 'seccompProfile_restricted',
  member: 'seccomp-profile',
  title: 'Containers must have a seccomp profile',
  severity: 'medium',
  rationale: 'A seccomp profile keeps a process from the system calls through which kernels are attacked.',
  remediation:
    'Set securityContext.seccompProfile.type to RuntimeDefault or Localhost for the pod or for each container.',
  mappings: [
    ...cis('5.6.2', 'makes every container have a seccomp profile'),
    nsaCisa('Hardening container environments', 'puts every container under seccomp'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w, minor) =>
    onLinux(w, minor, () => {
      const ofPod = w.pod.securityContext.seccompProfile.type
      return all(
        ofPod.absentOr((type) => type.oneOf(seccompTypes)),
        when(
          ofPod.exists(),
          w.eachContainer((c) => c.securityContext.seccompProfile.type.absentOr((type) => type.oneOf(seccompTypes))),
        ),
        unless(
          ofPod.exists(),
          w.eachContainer((c) => c.securityContext.seccompProfile.type.oneOf(seccompTypes)),
        ),
      )
    }),
  examples: {
    pass: [
      example('the whole pod', { ...confined, initContainers: [initContainer()] }),
      example('each container', { initContainers: [initContainer(confined)], containers: [container(confined)] }),
      example('a profile of its own for the whole pod, the default for one container', {
        ...ownProfile,
        containers: [container(confined)],
      }),
      example('the default for the whole pod, a profile of its own for one container', {
        ...confined,
        containers: [container(ownProfile)],
      }),
      example('a profile of its own for each container', { containers: [container(ownProfile)] }),
      example('Windows pods have none', { os: { name: 'windows' } }),
    ],
    fail: [
      example('not set'),
      example('switched off for the whole pod', unconfined),
      example('switched off for each container', { containers: [container(unconfined)] }),
      example('a container switches it off', { ...confined, containers: [container(unconfined)] }),
      example('an init container switches it off', { ...confined, initContainers: [initContainer(unconfined)] }),
      example('a debug container switches it off', {
        ...confined,
        ephemeralContainers: [debugContainer(unconfined)],
      }),
      example('an init container has none', { initContainers: [initContainer()], containers: [container(confined)] }),
      example('a debug container has none', {
        containers: [container(confined)],
        ephemeralContainers: [debugContainer()],
      }),
    ],
  },
}
