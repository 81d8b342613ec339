import { all } from '../dsl/combinators.ts'
import { cisBenchmark, container, example, initContainer, type Standard } from './standard.ts'

export const seccompTypes = ['RuntimeDefault', 'Localhost']

/** No seccomp profile is switched off; not setting one is fine. Baseline; the fields since v1.19. */
export const standard: Standard = {
  id: 'seccompProfile_baseline',
  member: 'seccomp-profile',
  title: 'Seccomp must not be switched off',
  severity: 'medium',
  rationale: 'A seccomp profile keeps a process from the system calls through which kernels are attacked.',
  remediation: 'Remove seccompProfile, or set its type to RuntimeDefault or Localhost.',
  mappings: cisBenchmark({ '1.11': ['5.6.2'], later: ['5.6.2'] }, 'denies containers that switch seccomp off'),
  require: (w) =>
    all(
      w.pod.securityContext.seccompProfile.type.absentOr((type) => type.oneOf(seccompTypes)),
      w.eachContainer((c) => c.securityContext.seccompProfile.type.absentOr((type) => type.oneOf(seccompTypes))),
    ),
  examples: {
    pass: [
      example('not set'),
      example('a profile of its own', {
        securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'shop-api.json' } },
      }),
    ],
    fail: [
      example('switched off for the pod', { securityContext: { seccompProfile: { type: 'Unconfined' } } }),
      example('switched off for an init container', {
        securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        initContainers: [initContainer({ securityContext: { seccompProfile: { type: 'Unconfined' } } })],
      }),
      example('switched off for the pod, its container has one', {
        securityContext: { seccompProfile: { type: 'Unconfined' } },
        containers: [container({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } })],
      }),
    ],
  },
}
