import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import type { Predicate, Workload } from '../dsl/types.ts'
import { inHostUsers, USER_NAMESPACES_RELAXED } from './conditions.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

/** Every container's /proc keeps its masks. */
export const procMountDefault = (w: Workload): Predicate =>
  w.eachContainer((c) => c.securityContext.procMount.absentOr((type) => type.equals('Default')))

export const unmasked = { securityContext: { procMount: 'Unmasked' } }

/** What both checks on procMount say about themselves. */
export const aboutProcMount = {
  member: 'proc-mount',
  title: 'The masks of /proc must stay',
  severity: 'high',
  rationale: 'The masks keep a container from reading and changing the kernel through /proc.',
  mappings: [
    ...cis('5.6.3', 'keeps the default masks of /proc'),
    nsaCisa('Hardening container environments', 'keeps the masks of /proc'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
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
      {
        ...example('unmasked in a user namespace', { hostUsers: false, containers: [container(unmasked)] }),
        since: USER_NAMESPACES_RELAXED,
      },
    ],
    // The API server itself refuses these where it knows user namespaces; the only ones that it admits pass since v1.35.
    fail: [
      example('unmasked', { containers: [container(unmasked)] }),
      example('unmasked, with the users of the node', { hostUsers: true, containers: [container(unmasked)] }),
      example('unmasked for an init container', { initContainers: [initContainer(unmasked)] }),
      example('unmasked for a debug container', { ephemeralContainers: [debugContainer(unmasked)] }),
    ],
  },
}
