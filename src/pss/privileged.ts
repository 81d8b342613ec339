import { not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const privileged = { securityContext: { privileged: true } }

/** No container is privileged. Baseline, all versions. */
export const standard: Standard = {
  id: 'privileged',
  member: 'privileged',
  title: 'Containers must not be privileged',
  severity: 'critical',
  rationale: 'A privileged container is root on the node: it has every capability and every device.',
  remediation: 'Remove securityContext.privileged and add the one capability that is needed, if any.',
  mappings: [
    ...cis('5.2.2', 'denies privileged containers'),
    nsaCisa('Pod security enforcement', 'denies privileged containers in every namespace'),
    iso27001('8.2', 'takes the rights of the node away from containers'),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps containers apart from the node and from each other'),
    soc2('CC6.8', 'hinders software in a container from installing itself on the node'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Art. 21(2)(i)', 'controls who gets the rights of the node'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
    nis2('Annex 11.3', 'keeps the rights of the node from accounts that may only run pods'),
  ],
  require: (w) => w.eachContainer((c) => not(c.securityContext.privileged.equals(true))),
  examples: {
    pass: [
      example('not set'),
      example('set to false', { containers: [container({ securityContext: { privileged: false } })] }),
    ],
    fail: [
      example('a privileged container', { containers: [container(privileged)] }),
      example('a privileged init container', { initContainers: [initContainer(privileged)] }),
      example('a privileged debug container', { ephemeralContainers: [debugContainer(privileged)] }),
    ],
  },
}
