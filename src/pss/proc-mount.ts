import type { Predicate, Workload } from '../dsl/types.ts'
import { inHostUsers } from './conditions.ts'
import { cisBenchmark, container, example, type Standard } from './standard.ts'

/** Every container's /proc keeps its masks. */
export const procMountDefault = (w: Workload): Predicate =>
  w.eachContainer((c) => c.securityContext.procMount.absentOr((type) => type.equals('Default')))

/** What both checks on procMount say about themselves. */
export const aboutProcMount = {
  member: 'proc-mount',
  title: 'The masks of /proc must stay',
  severity: 'high',
  rationale: 'The masks keep a container from reading and changing the kernel through /proc.',
  mappings: cisBenchmark({ '1.11': ['5.6.3'], later: ['5.6.3'] }, 'keeps the default masks of /proc'),
} as const satisfies Partial<Standard>

/** /proc is masked. Baseline, all versions; since v1.35 a pod with `hostUsers: false` may unmask it. */
export const standard: Standard = {
  ...aboutProcMount,
  id: 'procMount',
  remediation: 'Remove securityContext.procMount, or set it to Default.',
  require: (w, minor) => inHostUsers(w, minor, () => procMountDefault(w)),
  examples: {
    pass: [
      example('not set'),
      example('the default', { containers: [container({ securityContext: { procMount: 'Default' } })] }),
    ],
    // The API server itself refuses this one where it knows user namespaces; the only one that it admits passes since v1.35.
    fail: [example('unmasked', { containers: [container({ securityContext: { procMount: 'Unmasked' } })] })],
  },
}
