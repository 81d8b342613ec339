import { all } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { onLinux } from './conditions.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const capabilities = (drop: string[], add?: string[]) => ({
  securityContext: { capabilities: { drop, ...(add && { add }) } },
})

/**
 * Linux containers drop ALL and add NET_BIND_SERVICE at most. Restricted, since v1.22; Windows pods are exempt since v1.25.
 */
export const standard: Standard = {
  id: 'capabilities_restricted',
  member: 'capabilities',
  title: 'Containers must drop all capabilities',
  severity: 'high',
  rationale: 'An application seldom needs any part of root; what is dropped cannot be used by whoever takes it over.',
  remediation: 'Set securityContext.capabilities.drop to [ALL] on every container and add NET_BIND_SERVICE at most.',
  mappings: [
    ...cis(
      { '1.11': ['5.2.8', '5.2.9', '5.2.10'], '1.12': ['5.2.8', '5.2.9'], '2.0': ['5.2.8', '5.2.9'] },
      'makes every container drop all capabilities, NET_RAW included',
    ),
    nsaCisa('Pod security enforcement', 'makes every container drop all capabilities'),
    iso27001('8.2', 'takes pieces of root from what does not need them'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps a process within the rights that it was given'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w, minor) =>
    onLinux(w, minor, () =>
      w.eachContainer((c) =>
        all(
          c.securityContext.capabilities.drop.contains('ALL'),
          c.securityContext.capabilities.add.subsetOf(['NET_BIND_SERVICE']),
        ),
      ),
    ),
  examples: {
    pass: [
      example('drops all', { containers: [container(capabilities(['ALL']))] }),
      example('drops all and binds a low port', {
        containers: [container(capabilities(['ALL'], ['NET_BIND_SERVICE']))],
      }),
      example('Windows pods have none', { os: { name: 'windows' } }),
    ],
    fail: [
      example('not set'),
      example('drops only some', { containers: [container(capabilities(['NET_RAW', 'MKNOD']))] }),
      example('drops all and adds one back', { containers: [container(capabilities(['ALL'], ['CHOWN']))] }),
      example('an init container keeps the default ones', {
        initContainers: [initContainer()],
        containers: [container(capabilities(['ALL']))],
      }),
      example('a debug container keeps the default ones', {
        containers: [container(capabilities(['ALL']))],
        ephemeralContainers: [debugContainer()],
      }),
    ],
  },
}
