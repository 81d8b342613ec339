import type { KubernetesObject } from '../harness/model.ts'

/**
 * Large objects of each kind that a control judges: a hundred of whatever there may be many of. What is wrong costs most,
 * since lines of blame do; but a search that finds what it wants at the end costs more than one that fails at once. The API
 * server's own validation accepts them, and they fit into a request.
 */

const hundred = Array.from({ length: 100 }, (_, i) => i)

const container = (name: string, hostPort: number): KubernetesObject => ({
  name,
  image: `registry.example.net:5000/some-team/some-application/${name}:latest`,
  ports: [{ containerPort: 8080, hostPort }],
  env: hundred.slice(0, 10).map((i) => ({ name: `VARIABLE_${i}`, value: 'some value' })),
  resources: { requests: { cpu: '1' }, limits: { cpu: '2' } },
  securityContext: {
    privileged: true,
    procMount: 'Default',
    runAsUser: 0,
    capabilities: { add: ['SYS_ADMIN', 'NET_ADMIN', 'SYS_PTRACE'] },
    seccompProfile: { type: 'Unconfined' },
    appArmorProfile: { type: 'Unconfined' },
    seLinuxOptions: { type: 'other_t', user: 'user_u', role: 'role_r' },
  },
  volumeMounts: hundred.slice(0, 10).map((i) => ({ name: `volume-${i}`, mountPath: `/mnt/${i}` })),
})

const probed = (name: string, hostPort: number): KubernetesObject => {
  const handler = { httpGet: { host: '127.0.0.1', port: 80 } }
  return {
    ...container(name, hostPort),
    livenessProbe: handler,
    readinessProbe: handler,
    startupProbe: handler,
    lifecycle: { postStart: handler, preStop: handler },
  }
}

const spec: KubernetesObject = {
  hostPID: true,
  hostIPC: true,
  hostUsers: true,
  securityContext: {
    runAsUser: 0,
    seccompProfile: { type: 'Unconfined' },
    sysctls: hundred.map((i) => ({ name: `kernel.setting-${i}`, value: '1' })),
  },
  containers: hundred.map((i) => probed(`container-${i}`, 1 + i)),
  initContainers: hundred.map((i) => container(`init-container-${i}`, 1001 + i)),
  volumes: hundred.map((i) => ({ name: `volume-${i}`, hostPath: { path: `/var/lib/volume-${i}` } })),
}

const labels = Object.fromEntries(hundred.map((i) => [`example.com/label-${i}`, 'value']))
const annotations = Object.fromEntries(hundred.map((i) => [`example.com/annotation-${i}`, 'some longer value']))
const template = { metadata: { labels, annotations }, spec }

export const largeObjects: readonly KubernetesObject[] = [
  { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'large', namespace: 'large', labels, annotations }, spec },
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'large', namespace: 'large' },
    spec: { selector: { matchLabels: { 'example.com/label-0': 'value' } }, template },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'large', namespace: 'large' },
    spec: {
      schedule: '0 0 * * *',
      jobTemplate: { spec: { template: { ...template, spec: { ...spec, restartPolicy: 'Never' } } } },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'large', namespace: 'large', labels, annotations },
    spec: {
      type: 'NodePort',
      ports: hundred.map((i) => ({ name: `port-${i}`, port: 1000 + i })),
      externalIPs: hundred.map((i) => `192.0.2.${i}`),
      selector: labels,
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'large', namespace: 'large', labels, annotations },
    spec: {
      // The last one is the one that the last rule needs, so that all are looked at for each.
      tls: hundred.map((i) => ({ hosts: [`host-${99 - i}.example.com`], secretName: `secret-${i}` })),
      rules: hundred.map((i) => ({
        host: `host-${i}.example.com`,
        http: {
          paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'app', port: { number: 80 } } } }],
        },
      })),
    },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'large', labels, annotations },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: hundred.map((i) => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: `some-user-${i}` })),
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'large', labels, annotations },
    rules: hundred.map((i) => ({
      apiGroups: ['rbac.authorization.k8s.io', `group-${i}.example.com`],
      resources: hundred.slice(0, 20).map((j) => `resource-${j}`),
      resourceNames: hundred.slice(0, 20).map((j) => `name-${j}`),
      verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'bind', 'impersonate', `verb-${i}`],
    })),
  },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'large-itself', labels, annotations } },
]

/** An update that changes the last of everything, so that all of it is compared and then judged again. */
export function changed(object: KubernetesObject): KubernetesObject {
  const text = JSON.stringify(object)
  const last = text.lastIndexOf('-99')
  if (last < 0) throw new Error(`a large ${object.kind} has a hundred of something`)
  return JSON.parse(`${text.slice(0, last)}-98${text.slice(last + 3)}`)
}
