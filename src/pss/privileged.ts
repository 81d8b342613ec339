import { not } from '../dsl/combinators.ts'
import { cisBenchmark, container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const privileged = { securityContext: { privileged: true } }

/** No container is privileged. Baseline, all versions. */
export const standard: Standard = {
  id: 'privileged',
  member: 'privileged',
  title: 'Containers must not be privileged',
  severity: 'critical',
  rationale: 'A privileged container is root on the node: it has every capability and every device.',
  remediation: 'Remove securityContext.privileged and add the one capability that is needed, if any.',
  mappings: cisBenchmark({ '1.11': ['5.2.2'], later: ['5.2.2'] }, 'denies privileged containers'),
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
