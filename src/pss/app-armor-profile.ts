import { all, any, when } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const annotation = 'container.apparmor.security.beta.kubernetes.io/'
const allowed = ['RuntimeDefault', 'Localhost']
const unconfined = { securityContext: { appArmorProfile: { type: 'Unconfined' } } }

/** No AppArmor profile is switched off, by field or by annotation. Baseline, all versions. */
export const standard: Standard = {
  id: 'appArmorProfile',
  member: 'apparmor-profile',
  title: 'AppArmor must not be switched off',
  severity: 'medium',
  rationale: 'The default AppArmor profile keeps a process from files and operations that break out of its container.',
  remediation: 'Leave appArmorProfile unset, or set its type to RuntimeDefault or Localhost.',
  mappings: [
    ...cis('5.6.3', 'keeps the default AppArmor profile in force'),
    nsaCisa('Hardening container environments', 'keeps AppArmor in force'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w) =>
    all(
      w.pod.securityContext.appArmorProfile.type.absentOr((type) => type.oneOf(allowed)),
      w.eachContainer((c) => c.securityContext.appArmorProfile.type.absentOr((type) => type.oneOf(allowed))),
      w.podMetadata.annotations.everyEntry((key, value) =>
        when(
          key.startsWith(annotation),
          any(value.equals('runtime/default'), value.startsWith('localhost/'), value.equals('')).because(
            `annotations ${annotation}<container> must be runtime/default, localhost/<profile> or empty`,
          ),
        ),
      ),
    ),
  examples: {
    pass: [
      example('not set'),
      example('a profile of its own for one container', {
        securityContext: { appArmorProfile: { type: 'RuntimeDefault' } },
        containers: [
          container({ securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'shop-api' } } }),
        ],
      }),
      example('a profile of its own for the pod, the default for one container', {
        securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'shop' } },
        containers: [container({ securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } })],
      }),
      {
        ...example('the runtime default by annotation'),
        annotations: { [`${annotation}app`]: 'runtime/default', 'example.com/team': 'shop' },
      },
      {
        ...example('a profile of its own by annotation, none named for the init container', {
          initContainers: [initContainer()],
        }),
        annotations: { [`${annotation}app`]: 'localhost/shop-api', [`${annotation}migrate`]: '' },
      },
    ],
    fail: [
      example('switched off for the pod', unconfined),
      example('switched off for a container', { containers: [container(unconfined)] }),
      example('switched off for an init container', { initContainers: [initContainer(unconfined)] }),
      example('switched off for a debug container', { ephemeralContainers: [debugContainer(unconfined)] }),
      { ...example('switched off by annotation'), annotations: { [`${annotation}app`]: 'unconfined' } },
      // Of a Pod the API server makes a field of the annotation, but of this one, which it knows no profile for.
      { ...example('a misspelt profile by annotation'), annotations: { [`${annotation}app`]: 'runtime-default' } },
    ],
  },
}
