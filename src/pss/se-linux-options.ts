import { all, not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import type { Predicate, Workload } from '../dsl/types.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const types = ['container_t', 'container_init_t', 'container_kvm_t']

/** The policy version from which `container_engine_t` is a container's type too. */
const ENGINE_TYPE = 31

type Options = Readonly<Partial<Record<'type' | 'user' | 'role' | 'level', string>>>

const labelled = (seLinuxOptions: Options) => ({ securityContext: { seLinuxOptions } })

const holds = (options: Workload['pod']['securityContext']['seLinuxOptions'], minor: number): Predicate =>
  all(
    options.type.absentOr((type) => type.oneOf(minor < ENGINE_TYPE ? types : [...types, 'container_engine_t'])),
    not(options.user.exists()),
    not(options.role.exists()),
  )

/** SELinux labels stay those of containers; `level` is free. Baseline, all versions; `container_engine_t` since v1.31. */
export const standard: Standard = {
  id: 'seLinuxOptions',
  member: 'selinux-options',
  title: 'SELinux types must be those of containers, users and roles the default',
  severity: 'medium',
  rationale: 'Another SELinux type, user or role takes a container out of the confinement that the node gives it.',
  remediation: 'Remove type, user and role from seLinuxOptions, or use one of the container types.',
  mappings: [
    ...cis('5.6.3', 'keeps containers in the SELinux types meant for them'),
    nsaCisa('Hardening container environments', 'keeps SELinux in force'),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w, minor) =>
    all(
      holds(w.pod.securityContext.seLinuxOptions, minor),
      w.eachContainer((c) => holds(c.securityContext.seLinuxOptions, minor)),
    ),
  examples: {
    pass: [
      example('not set'),
      example('a level of its own', {
        ...labelled({ level: 's0:c123,c456' }),
        containers: [container(labelled({ type: 'container_init_t' }))],
      }),
      example('the type that containers have, systemd in one of them', {
        ...labelled({ type: 'container_t' }),
        initContainers: [initContainer(labelled({ type: 'container_t' }))],
        containers: [container(labelled({ type: 'container_init_t' }))],
      }),
      example('the type of containers that run systemd', labelled({ type: 'container_init_t' })),
      example('the type of containers in virtual machines', {
        ...labelled({ type: 'container_kvm_t' }),
        containers: [container(labelled({ type: 'container_kvm_t' }))],
      }),
      {
        ...example('the type of containers that run containers', {
          ...labelled({ type: 'container_engine_t' }),
          containers: [container(labelled({ type: 'container_engine_t' }))],
        }),
        since: ENGINE_TYPE,
      },
    ],
    fail: [
      example('an unconfined type for the pod', labelled({ type: 'spc_t' })),
      example('a user for the pod', labelled({ user: 'system_u' })),
      example('a role for the pod', labelled({ role: 'system_r' })),
      example('an unconfined type for a container', { containers: [container(labelled({ type: 'spc_t' }))] }),
      example('a user and a role for a container', {
        containers: [container(labelled({ user: 'sysadm_u', role: 'sysadm_r', type: 'container_t' }))],
      }),
      example('a user for an init container', { initContainers: [initContainer(labelled({ user: 'sysadm_u' }))] }),
      example('a role for a container', { containers: [container(labelled({ role: 'sysadm_r' }))] }),
      example('an unconfined type for a debug container', {
        ephemeralContainers: [debugContainer(labelled({ type: 'spc_t' }))],
      }),
    ],
  },
}
