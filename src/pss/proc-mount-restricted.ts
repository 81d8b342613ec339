import { aboutProcMount, procMountDefault, unmasked } from './proc-mount.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

/** /proc is masked, also in a user namespace. Restricted, since v1.35: what `procMount` demanded until then. */
export const standard: Standard = {
  ...aboutProcMount,
  id: 'procMount_restricted',
  remediation: 'Remove securityContext.procMount, or set it to Default, also where hostUsers is false.',
  require: procMountDefault,
  examples: {
    pass: [
      example('not set'),
      example('the default', { containers: [container({ securityContext: { procMount: 'Default' } })] }),
    ],
    fail: [
      example('unmasked in a user namespace', {
        hostUsers: false,
        containers: [container(unmasked)],
      }),
      example('unmasked for an init container', { hostUsers: false, initContainers: [initContainer(unmasked)] }),
      example('unmasked for a debug container', {
        hostUsers: false,
        ephemeralContainers: [debugContainer(unmasked)],
      }),
    ],
  },
}
