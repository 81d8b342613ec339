import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { onLinux } from './conditions.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const no = { securityContext: { allowPrivilegeEscalation: false } }

/** Linux containers set `allowPrivilegeEscalation: false`. Restricted, since v1.8; Windows pods are exempt since v1.25. */
export const standard: Standard = {
  id: 'allowPrivilegeEscalation',
  member: 'allow-privilege-escalation',
  title: 'Containers must not allow privilege escalation',
  severity: 'high',
  rationale: 'A process that may gain privileges through setuid binaries turns any code execution into root.',
  remediation: 'Set securityContext.allowPrivilegeEscalation to false on every container of a Linux pod.',
  mappings: [
    ...cis('5.2.6', 'denies containers that may gain privileges'),
    nsaCisa('Pod security enforcement', 'denies containers that may gain privileges'),
    iso27001('8.2', 'keeps privileges from being gained at run time'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps a process within the rights that it was given'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w, minor) =>
    onLinux(w, minor, () => w.eachContainer((c) => c.securityContext.allowPrivilegeEscalation.equals(false))),
  examples: {
    pass: [
      example('every container says no', { initContainers: [initContainer(no)], containers: [container(no)] }),
      example('Windows pods cannot set it', { os: { name: 'windows' } }),
    ],
    fail: [
      example('not set'),
      example('allowed', { containers: [container({ securityContext: { allowPrivilegeEscalation: true } })] }),
      example('an init container does not say', { initContainers: [initContainer()], containers: [container(no)] }),
      example('a debug container does not say', {
        containers: [container(no)],
        ephemeralContainers: [debugContainer()],
      }),
    ],
  },
}
