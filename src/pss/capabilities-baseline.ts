import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const allowed = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

const adds = (...add: string[]) => ({ securityContext: { capabilities: { add } } })

/** Containers add no capability beyond the common default ones. Baseline, all versions; NET_RAW is not among them. */
export const standard: Standard = {
  id: 'capabilities_baseline',
  member: 'capabilities',
  title: 'Containers must not add capabilities beyond the default ones',
  severity: 'high',
  rationale: 'Capabilities such as SYS_ADMIN or NET_ADMIN are most of what makes root dangerous to the node.',
  remediation: 'Remove the named capabilities from securityContext.capabilities.add.',
  mappings: [
    ...cis(
      { '1.11': ['5.2.8', '5.2.9'], '1.12': '5.2.8', '2.0': '5.2.8' },
      'denies adding NET_RAW and every capability beyond the default ones',
    ),
    nsaCisa('Pod security enforcement', 'denies capabilities beyond the default ones'),
    iso27001('8.2', 'takes pieces of root from what does not need them'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps a process within the rights that it was given'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w) => w.eachContainer((c) => c.securityContext.capabilities.add.subsetOf(allowed)),
  examples: {
    pass: [
      example('nothing added'),
      example('a default capability', { containers: [container(adds('NET_BIND_SERVICE', 'CHOWN'))] }),
      example('every default capability', { containers: [container(adds(...allowed))] }),
    ],
    fail: [
      example('raw sockets', { containers: [container(adds('NET_RAW'))] }),
      example('an init container administers the network', {
        initContainers: [initContainer(adds('CHOWN', 'NET_ADMIN'))],
      }),
      example('a debug container traces processes', { ephemeralContainers: [debugContainer(adds('SYS_PTRACE'))] }),
    ],
  },
}
