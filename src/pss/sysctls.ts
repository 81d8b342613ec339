import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { example, type Standard } from './standard.ts'

/** Sysctls of a pod's own namespaces, by the policy version that allowed them first. */
const allowedSince: readonly (readonly [since: number, ...names: string[]])[] = [
  [
    0,
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_port_range',
    'net.ipv4.ip_unprivileged_port_start',
    'net.ipv4.ping_group_range',
    'net.ipv4.tcp_syncookies',
  ],
  [27, 'net.ipv4.ip_local_reserved_ports'],
  [
    29,
    'net.ipv4.tcp_fin_timeout',
    'net.ipv4.tcp_keepalive_intvl',
    'net.ipv4.tcp_keepalive_probes',
    'net.ipv4.tcp_keepalive_time',
  ],
  [32, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'],
  [37, 'net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle'],
]

const sets = (name: string, values: Readonly<Record<string, string>>) =>
  example(name, { securityContext: { sysctls: Object.entries(values).map(([key, value]) => ({ name: key, value })) } })

const allowedAt = (minor: number): readonly string[] =>
  allowedSince.flatMap(([since, ...names]) => (since <= minor ? names : [])).sort()

/** Only sysctls that stay within the pod. Baseline, all versions; the list grew in v1.27, v1.29, v1.32 and v1.37. */
export const standard: Standard = {
  id: 'sysctls',
  member: 'sysctls',
  title: 'Pods must only set sysctls that stay within the pod',
  severity: 'medium',
  rationale: 'Other sysctls change the kernel for every pod of the node, or switch its protections off.',
  remediation: 'Remove the sysctl, or have whoever runs the nodes set it there.',
  mappings: [
    ...cis('5.6.3', 'denies sysctls that reach beyond the pod'),
    nsaCisa('Hardening container environments', "keeps the node's kernel parameters from pods"),
    iso27001('8.9', 'holds containers to a configuration that is known to be safe'),
    iso27001('8.27', 'keeps one more layer between a process and the node'),
    soc2('CC6.8', 'hinders software from reaching beyond its container'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w, minor) => w.pod.securityContext.sysctls.every((sysctl) => sysctl.name.oneOf(allowedAt(minor))),
  examples: {
    pass: [
      example('none'),
      example("of the pod's own network", {
        securityContext: { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }] },
      }),
      sets('shared memory, ping and ports of its own', {
        'kernel.shm_rmid_forced': '1',
        'net.ipv4.ip_local_port_range': '32768 60999',
        'net.ipv4.ping_group_range': '0 2147483647',
        'net.ipv4.tcp_syncookies': '1',
      }),
      { ...sets('ports that no connection takes', { 'net.ipv4.ip_local_reserved_ports': '8080' }), since: 27 },
      {
        ...sets('connections that end sooner', {
          'net.ipv4.tcp_fin_timeout': '30',
          'net.ipv4.tcp_keepalive_intvl': '15',
          'net.ipv4.tcp_keepalive_probes': '4',
          'net.ipv4.tcp_keepalive_time': '600',
        }),
        since: 29,
      },
      {
        ...sets('larger buffers for its connections', {
          'net.ipv4.tcp_rmem': '4096 131072 16777216',
          'net.ipv4.tcp_wmem': '4096 65536 16777216',
        }),
        since: 32,
      },
      {
        ...sets('connections that answer sooner', {
          'net.ipv4.tcp_notsent_lowat': '131072',
          'net.ipv4.tcp_slow_start_after_idle': '0',
        }),
        since: 37,
      },
    ],
    fail: [
      example('message queues of the node', {
        securityContext: {
          sysctls: [
            { name: 'net.ipv4.tcp_syncookies', value: '1' },
            { name: 'kernel.msgmax', value: '65536' },
          ],
        },
      }),
    ],
  },
}
