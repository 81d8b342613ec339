import fc, { type Arbitrary } from 'fast-check'
import type { Pod } from './judges.ts'

/** An object with some of these fields. */
const some = (fields: Record<string, Arbitrary<unknown>>): Arbitrary<Record<string, unknown>> =>
  fc.record(fields, { requiredKeys: [] }) as Arbitrary<Record<string, unknown>>

/** The first value in five of six cases, so that pods which pass are not rare. */
const mostly = <T>(good: T, ...others: readonly T[]): Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** Absent, or seldom there. */
const seldom = <T>(value: Arbitrary<T>, weight = 3): Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(value, { minLength: 1, maxLength: 2 }) },
  )

const profile = fc.record({ type: mostly('RuntimeDefault', 'Localhost', 'Unconfined', 'runtimeDefault') })

const windowsOptions = some({ hostProcess: mostly(false, true), runAsUserName: fc.constant('ContainerUser') })

const seLinuxOptions = some({
  type: mostly('container_t', '', 'container_init_t', 'container_kvm_t', 'container_engine_t', 'spc_t', 'Container_t'),
  user: mostly('', 'system_u'),
  role: mostly('', 'sysadm_r'),
  level: fc.constant('s0:c1,c2'),
})

const shared = {
  appArmorProfile: profile,
  runAsNonRoot: mostly(true, false),
  runAsUser: mostly(1000, 0),
  seccompProfile: profile,
  seLinuxOptions,
  windowsOptions,
}

/** Now and then null, which is the same as absent. */
const nullable = <T>(value: Arbitrary<T>): Arbitrary<T | null> => fc.option(value, { freq: 8 })

const securityContext = some({
  ...shared,
  allowPrivilegeEscalation: mostly(false, true),
  privileged: mostly(false, true),
  procMount: mostly('Default', 'Unmasked', ''),
  capabilities: nullable(
    some({
      add: mostly<readonly string[]>(
        [],
        ['NET_BIND_SERVICE'],
        ['CHOWN'],
        ['NET_RAW', 'CHOWN'],
        ['ALL'],
        ['chown'],
        [''],
      ),
      drop: mostly<readonly string[]>(['ALL'], [], ['NET_RAW', 'ALL'], ['all'], ['CHOWN']),
    }),
  ),
})

const host = mostly('', '127.0.0.1')
const httpGet = some({ host, path: fc.constant('/') })
const handler = some({ httpGet, tcpSocket: some({ host }), exec: fc.constant({ command: ['true'] }) })

const container = (name: string): Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      some({
        securityContext: nullable(securityContext),
        ports: seldom(some({ containerPort: fc.constantFrom(80, 8080), hostPort: mostly(0, 8080) })),
        livenessProbe: handler,
        readinessProbe: handler,
        startupProbe: handler,
        lifecycle: some({ postStart: handler, preStop: handler }),
      }),
      // Probes and hooks add up to much: without this, hardly a container names no host.
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([{ livenessProbe, readinessProbe, startupProbe, lifecycle, ...rest }, kept]) => ({
      name,
      image: 'app:1.0',
      ...rest,
      ...(kept === 0 && { livenessProbe, readinessProbe, startupProbe, lifecycle }),
    }))

const containers = (names: readonly string[]) =>
  fc.integer({ min: 0, max: names.length }).chain((count) => fc.tuple(...names.slice(0, count).map(container)))

const sources = fc.constantFrom(
  { emptyDir: {} },
  { emptyDir: {} },
  { secret: { secretName: 'keys' } },
  { configMap: { name: 'config' } },
  { csi: { driver: 'example.com' } },
  { downwardAPI: {} },
  { ephemeral: { volumeClaimTemplate: { spec: {} } } },
  { image: { reference: 'data:1.0' } },
  { persistentVolumeClaim: { claimName: 'data' } },
  { projected: { sources: [] } },
  { secret: { secretName: 'keys' } },
  { hostPath: { path: '/var/log' } },
  { hostPath: { path: '/run/containerd', type: 'Directory' } },
  { hostPath: { path: '/' } },
  { nfs: { server: 'files', path: '/' } },
  { iscsi: { targetPortal: 'a', iqn: 'iqn.2020-01.com.example:b', lun: 0 } },
  { gitRepo: { repository: 'a' } },
  {},
)
const volume = fc.tuple(fc.constantFrom('a', 'b'), sources).map(([name, source]) => ({ name, ...source }))

const sysctl = fc
  .constantFrom(
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_reserved_ports',
    'net.ipv4.tcp_keepalive_time',
    'net.ipv4.tcp_rmem',
    'net.ipv4.tcp_notsent_lowat',
    'kernel.msgmax',
    'kernel.sem',
    'net.core.somaxconn',
    'net/ipv4/tcp_rmem',
  )
  .map((name) => ({ name, value: '1' }))

const spec = some({
  hostNetwork: mostly(false, false, true),
  hostPID: mostly(false, true),
  hostIPC: mostly(false, true),
  hostUsers: fc.boolean(),
  os: fc.record({ name: fc.constantFrom('linux', 'windows', 'Windows') }),
  securityContext: nullable(some({ ...shared, sysctls: seldom(sysctl) })),
  volumes: seldom(volume, 1),
})

const annotations = fc.dictionary(
  fc.constantFrom(
    'container.apparmor.security.beta.kubernetes.io/app',
    'container.apparmor.security.beta.kubernetes.io/',
    'container.apparmor.security.beta.kubernetes.io',
    'example.com/a',
  ),
  fc.constantFrom('runtime/default', 'localhost/', 'localhost/shop', '', 'unconfined', 'RuntimeDefault', 'localhost'),
  { maxKeys: 2 },
)

/** Pods that differ in everything that a Pod Security check reads, whether the API server would admit them or not. */
export const arbitraryPod: Arbitrary<Pod> = fc
  .tuple(
    spec,
    container('app'),
    containers(['proxy']),
    containers(['migrate']),
    containers(['debug']),
    fc.option(annotations, { nil: undefined }),
  )
  .map(([fields, app, more, initContainers, ephemeralContainers, given]) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod', ...(given && { annotations: given }) },
    spec: { ...fields, containers: [app, ...more], initContainers, ephemeralContainers },
  }))
  // As a file is read: no undefined values, ordinary prototypes.
  .map((pod) => JSON.parse(JSON.stringify(pod)) as Pod)
