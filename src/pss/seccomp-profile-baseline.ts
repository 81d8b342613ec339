import { all } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

export const seccompTypes = ['RuntimeDefault', 'Localhost']
export const unconfined = { securityContext: { seccompProfile: { type: 'Unconfined' } } }

/** No seccomp profile is switched off; not setting one is fine. Baseline; the fields since v1.19. */
export const standard: Standard = {
  id: 'seccompProfile_baseline',
  member: 'seccomp-profile',
  title: 'Seccomp must not be switched off',
  severity: 'medium',
  rationale: 'A seccomp profile keeps a process from the system calls through which kernels are attacked.',
  remediation: 'Remove seccompProfile, or set its type to RuntimeDefault or Localhost.',
  mappings: [
    ...cis('5.6.2', 'denies containers that switch seccomp off'),
    nsaCisa('Hardening container environments', 'keeps seccomp in force'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
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
      example('the runtime default, and a profile of its own for one container', {
        securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        initContainers: [initContainer({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } })],
        containers: [
          container({ securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'shop-api.json' } } }),
        ],
      }),
    ],
    fail: [
      example('switched off for the pod', unconfined),
      example('switched off for a container', { containers: [container(unconfined)] }),
      example('switched off for an init container', {
        securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
        initContainers: [initContainer(unconfined)],
      }),
      example('switched off for a debug container', { ephemeralContainers: [debugContainer(unconfined)] }),
      example('switched off for the pod, its container has one', {
        securityContext: { seccompProfile: { type: 'Unconfined' } },
        containers: [container({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } })],
      }),
    ],
  },
}
