import { expect, it } from 'vitest'
import { judgesAt, type Version } from './judges.ts'

interface Denial {
  readonly check: string
  readonly version?: Version
  readonly annotations?: Readonly<Record<string, string>>
  readonly spec: Readonly<Record<string, unknown>>
  readonly lines: readonly string[]
}

const app = { name: 'app', image: 'app:1.0' }
const debug = { name: 'debug', image: 'debug:1.0' }
const withContext = (securityContext: unknown) => ({ containers: [{ ...app, securityContext }] })

const denials: readonly Denial[] = [
  {
    check: 'hostNamespaces',
    spec: { containers: [app], hostNetwork: true, hostIPC: true },
    lines: ['pod: hostNetwork must not be true', 'pod: hostIPC must not be true'],
  },
  {
    check: 'hostPathVolumes',
    spec: { containers: [app], volumes: [{ name: 'data', hostPath: { path: '/' } }] },
    lines: ['data: volumes[].hostPath must not be set'],
  },
  {
    check: 'hostPorts',
    spec: {
      containers: [
        {
          ...app,
          ports: [
            { containerPort: 80, hostPort: 80 },
            { containerPort: 81, hostPort: 81 },
          ],
        },
      ],
    },
    lines: ['app: ports[].hostPort must not be set'],
  },
  {
    check: 'hostProbesAndHostLifecycle',
    spec: {
      containers: [
        {
          ...app,
          livenessProbe: { httpGet: { host: '10.0.0.1', port: 80 } },
          lifecycle: { preStop: { tcpSocket: { host: '10.0.0.1', port: 80 } } },
        },
      ],
    },
    lines: ['app: livenessProbe.httpGet.host must not be set', 'app: lifecycle.preStop.tcpSocket.host must not be set'],
  },
  {
    check: 'privileged',
    spec: {
      containers: [app],
      initContainers: [{ ...app, name: 'init', securityContext: { privileged: true } }],
      ephemeralContainers: [{ ...debug, securityContext: { privileged: true } }],
    },
    lines: ['init: securityContext.privileged must not be true', 'debug: securityContext.privileged must not be true'],
  },
  {
    check: 'appArmorProfile',
    annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'unconfined' },
    spec: { ...withContext({ appArmorProfile: { type: 'Unconfined' } }) },
    lines: [
      'app: securityContext.appArmorProfile.type must be unset or one of "RuntimeDefault", "Localhost"',
      'annotations container.apparmor.security.beta.kubernetes.io/<container> must be runtime/default, localhost/<profile> or empty',
    ],
  },
  {
    check: 'capabilities_baseline',
    spec: withContext({ capabilities: { add: ['NET_RAW'] } }),
    lines: [
      'app: securityContext.capabilities.add must contain only "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"',
    ],
  },
  {
    check: 'capabilities_restricted',
    spec: withContext({ capabilities: { add: ['CHOWN'] } }),
    lines: [
      'app: securityContext.capabilities.drop must contain "ALL"',
      'app: securityContext.capabilities.add must contain only "NET_BIND_SERVICE"',
    ],
  },
  {
    check: 'procMount',
    spec: withContext({ procMount: 'Unmasked' }),
    lines: ['app: securityContext.procMount must be unset or "Default"'],
  },
  {
    check: 'runAsNonRoot',
    spec: { containers: [app], ephemeralContainers: [debug] },
    lines: ['app: securityContext.runAsNonRoot must be true', 'debug: securityContext.runAsNonRoot must be true'],
  },
  {
    check: 'runAsNonRoot',
    spec: { securityContext: { runAsNonRoot: true }, ...withContext({ runAsNonRoot: false }) },
    lines: ['app: securityContext.runAsNonRoot must not be false'],
  },
  {
    check: 'runAsNonRoot',
    spec: { securityContext: { runAsNonRoot: false }, ...withContext({ runAsNonRoot: true }) },
    lines: ['pod: securityContext.runAsNonRoot must not be false'],
  },
  {
    check: 'runAsUser',
    spec: { securityContext: { runAsUser: 0 }, ...withContext({ runAsUser: 0 }) },
    lines: ['pod: securityContext.runAsUser must not be 0', 'app: securityContext.runAsUser must not be 0'],
  },
  {
    check: 'restrictedVolumes',
    spec: { containers: [app], volumes: [{ name: 'share', nfs: { server: 'files', path: '/' } }] },
    lines: [
      'share: volumes[] must be a configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret',
    ],
  },
  {
    check: 'seccompProfile_restricted',
    spec: { containers: [app] },
    lines: ['app: securityContext.seccompProfile.type must be one of "RuntimeDefault", "Localhost"'],
  },
  {
    check: 'seccompProfile_restricted',
    spec: { securityContext: { seccompProfile: { type: 'Unconfined' } }, containers: [app] },
    lines: ['pod: securityContext.seccompProfile.type must be unset or one of "RuntimeDefault", "Localhost"'],
  },
  {
    check: 'seLinuxOptions',
    version: 'v1.25',
    spec: withContext({ seLinuxOptions: { type: 'container_engine_t', user: 'system_u' } }),
    lines: [
      'app: securityContext.seLinuxOptions.type must be unset or one of "container_t", "container_init_t", "container_kvm_t"',
      'app: securityContext.seLinuxOptions.user must not be set',
    ],
  },
  {
    check: 'sysctls',
    version: 'v1.25',
    spec: { securityContext: { sysctls: [{ name: 'kernel.msgmax', value: '1' }] }, containers: [app] },
    lines: [
      'kernel.msgmax: securityContext.sysctls[].name must be one of "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.ping_group_range", "net.ipv4.tcp_syncookies"',
    ],
  },
  {
    check: 'windowsHostProcess',
    spec: { securityContext: { windowsOptions: { hostProcess: true } }, containers: [app] },
    lines: ['pod: securityContext.windowsOptions.hostProcess must not be true'],
  },
]

it.each(denials)('$check says: $lines', ({ check, version = 'v1.37', annotations, spec, lines }) => {
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod', ...(annotations && { annotations }) }, spec }
  const { js, cel } = judgesAt(check, version)!
  expect(js(pod)).toEqual(lines)
  expect(cel(pod)).toEqual(lines)
})
