import { container, type Fields, object, ownedBy, pod, soft, template } from './objects.ts'

/** A dump made by hand, as `kubectl get pods,deployments,… -A -o json` would write it. */

const sidecar = container('proxy', { image: 'registry.example.com/mesh/proxy' })

/** Deployment shop/api: a rollout is going on; the old template, and a mesh that adds a container at admission. */
const api = [
  object('apps/v1', 'Deployment', 'shop', 'api', {
    spec: { replicas: 2, selector: { matchLabels: { app: 'api' } }, template: template([container('api', soft)]) },
  }),
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'api-7d4b9c6f5',
    { spec: { replicas: 2, template: template([container('api', soft)]) } },
    { owner: ownedBy('apps/v1', 'Deployment', 'shop', 'api') },
  ),
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'api-5c8d7f994',
    {
      spec: {
        replicas: 1,
        template: template([container('api', { ...soft, image: 'registry.example.com/api:latest' })]),
      },
    },
    { owner: ownedBy('apps/v1', 'Deployment', 'shop', 'api') },
  ),
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'api-1111111',
    { spec: { replicas: 0, template: template([container('api', { securityContext: {} })]) } },
    { owner: ownedBy('apps/v1', 'Deployment', 'shop', 'api') },
  ),
  ...['aaaaa', 'bbbbb'].map((end) =>
    pod('shop', `api-7d4b9c6f5-${end}`, [container('api', soft), sidecar], {
      labels: { app: 'api', 'pod-template-hash': '7d4b9c6f5' },
      owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'api-7d4b9c6f5'),
    }),
  ),
  pod(
    'shop',
    'api-5c8d7f994-ccccc',
    [container('api', { ...soft, image: 'registry.example.com/api:latest' }), sidecar],
    {
      labels: { app: 'api', 'pod-template-hash': '5c8d7f994' },
      owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'api-5c8d7f994'),
    },
  ),
]

/** Deployment shop/cart: a LimitRange gives its Pods the limits that the template leaves out. */
const cart = [
  object('apps/v1', 'Deployment', 'shop', 'cart', {
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: 'cart' } },
      template: template([container('cart', { resources: {} })]),
    },
  }),
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'cart-66c4',
    { spec: { replicas: 1, template: template([container('cart', { resources: {} })]) } },
    { owner: ownedBy('apps/v1', 'Deployment', 'shop', 'cart') },
  ),
  pod('shop', 'cart-66c4-ddddd', [container('cart')], { owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'cart-66c4') }),
]

/** CronJob batch/report with a Job that is over and one that runs; Job batch/migrate, which is over and nobody's. */
const jobs = [
  object('batch/v1', 'CronJob', 'batch', 'report', {
    spec: {
      schedule: '0 * * * *',
      jobTemplate: {
        spec: { template: template([container('report', { image: 'report' })], { restartPolicy: 'Never' }) },
      },
    },
  }),
  ...(['Complete', 'Suspended'] as const).map((type, i) =>
    object(
      'batch/v1',
      'Job',
      'batch',
      `report-2913456${i}`,
      {
        spec: { template: template([container('report', { image: 'report' })], { restartPolicy: 'Never' }) },
        status: { conditions: [{ type, status: 'True' }] },
      },
      { owner: ownedBy('batch/v1', 'CronJob', 'batch', 'report') },
    ),
  ),
  ...['Succeeded', 'Running'].map((phase, i) =>
    pod(
      'batch',
      `report-2913456${i}-eeeee`,
      [container('report', { image: 'report' })],
      { owner: ownedBy('batch/v1', 'Job', 'batch', `report-2913456${i}`) },
      { restartPolicy: 'Never' },
      phase,
    ),
  ),
  object('batch/v1', 'Job', 'batch', 'migrate', {
    spec: { template: template([container('migrate', { image: 'migrate:latest' })], { restartPolicy: 'Never' }) },
    status: { conditions: [{ type: 'Complete', status: 'True' }] },
  }),
]

const hostPath = { volumes: [{ name: 'logs', hostPath: { path: '/var/log', type: '' } }] }

/** Deployment shop/clean, with which nothing is wrong. */
const clean = [
  object('apps/v1', 'Deployment', 'shop', 'clean', {
    spec: { replicas: 1, selector: { matchLabels: { app: 'clean' } }, template: template([container('clean')]) },
  }),
]

/** DaemonSet logging/agent on two nodes; StatefulSet data/db. */
const sets = [
  object(
    'apps/v1',
    'DaemonSet',
    'logging',
    'agent',
    { spec: { template: template([container('agent')], hostPath) } },
    { annotations: { 'deprecated.daemonset.template.generation': '2' } },
  ),
  ...['fffff', 'ggggg'].map((end) =>
    pod(
      'logging',
      `agent-${end}`,
      [container('agent')],
      {
        labels: { 'controller-revision-hash': '6f5', 'pod-template-generation': '2' },
        owner: ownedBy('apps/v1', 'DaemonSet', 'logging', 'agent'),
      },
      hostPath,
    ),
  ),
  object('apps/v1', 'StatefulSet', 'data', 'db', {
    spec: { replicas: 1, serviceName: 'db', template: template([container('db')]) },
    status: { updateRevision: 'db-2' },
  }),
  pod('data', 'db-0', [container('db', soft)], {
    labels: { 'controller-revision-hash': 'db-1' },
    owner: ownedBy('apps/v1', 'StatefulSet', 'data', 'db'),
  }),
]

/** Rollout shop/web, whose kind is not dumped: an old ReplicaSet and the one that runs. */
const rollout = [
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'web-old',
    { spec: { replicas: 0, template: template([container('web', { image: 'web:latest' })]) } },
    { owner: ownedBy('argoproj.io/v1alpha1', 'Rollout', 'shop', 'web'), created: '2025-01-01T00:00:00Z' },
  ),
  object(
    'apps/v1',
    'ReplicaSet',
    'shop',
    'web-new',
    { spec: { replicas: 1, template: template([container('web', soft)]) } },
    { owner: ownedBy('argoproj.io/v1alpha1', 'Rollout', 'shop', 'web') },
  ),
  pod('shop', 'web-new-hhhhh', [container('web', soft)], {
    owner: ownedBy('apps/v1', 'ReplicaSet', 'shop', 'web-new'),
  }),
]

/** Two Pods that nobody owns, and what a kubelet runs on two nodes, outside of the system's namespaces. */
const bare = [
  pod('default', 'debug', [container('=cmd', { image: 'busybox', securityContext: { runAsUser: 0 } })]),
  pod('default', 'over', [container('over', { image: 'busybox' })], {}, {}, 'Succeeded'),
  ...['node-1', 'node-2'].map((nodeName) =>
    pod(
      'edge',
      `lb-${nodeName}`,
      [container('lb', { image: 'lb' })],
      {
        annotations: { 'kubernetes.io/config.mirror': 'x', 'kubernetes.io/config.source': 'file' },
        owner: { apiVersion: 'v1', kind: 'Node', name: nodeName, uid: nodeName, controller: true },
      },
      { nodeName },
    ),
  ),
]

/** What is left out, and what no control of the starter judges. */
const others = [
  pod('kube-system', 'kube-apiserver-node-1', [container('kube-apiserver', { securityContext: {} })], {
    annotations: { 'kubernetes.io/config.mirror': 'x' },
    owner: { apiVersion: 'v1', kind: 'Node', name: 'node-1', uid: 'node-1', controller: true },
  }),
  object('apps/v1', 'Deployment', 'kube-system', 'coredns', {
    spec: { template: template([container('coredns', soft)]) },
  }),
  object('v1', 'Service', 'shop', 'api', { spec: { clusterIP: '10.0.0.1', ports: [{ port: 80 }] } }),
  object('cert-manager.io/v1', 'Certificate', 'shop', 'tls', { spec: {} }),
  object('cert-manager.io/v1', 'Certificate', 'shop', 'tls-2', { spec: {} }),
]

/** Every object of the dump. */
export const dump: readonly Fields[] = [...api, ...cart, ...clean, ...jobs, ...sets, ...rollout, ...bare, ...others]
