import { onLinux } from './conditions.ts'
import { cisBenchmark, container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const no = { securityContext: { allowPrivilegeEscalation: false } }

/** Linux containers set `allowPrivilegeEscalation: false`. Restricted, since v1.8; Windows pods are exempt since v1.25. */
export const standard: Standard = {
  id: 'allowPrivilegeEscalation',
  member: 'allow-privilege-escalation',
  title: 'Containers must not allow privilege escalation',
  severity: 'high',
  rationale: 'A process that may gain privileges through setuid binaries turns any code execution into root.',
  remediation: 'Set securityContext.allowPrivilegeEscalation to false on every container of a Linux pod.',
  mappings: cisBenchmark({ '1.11': ['5.2.6'], later: ['5.2.6'] }, 'denies containers that may gain privileges'),
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
