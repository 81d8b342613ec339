import type { Json } from '../model.ts'
import { claim, container, core, labels, objectOf, selector } from './common.ts'

const pod = (name: string, spec: Json): Json => core('Pod', name, { spec })

const limited = (name: string, limits: Json, rest: Json = {}): Json => ({
  ...container,
  name,
  resources: { limits },
  ...rest,
})

/** An init container and a sidecar count otherwise than the rest. */
const sized = {
  initContainers: [
    limited('i', { cpu: '3' }),
    limited('s', { cpu: '200m' }, { restartPolicy: 'Always' }),
    limited('j', { cpu: '900m', memory: '1Ki' }),
  ],
  containers: [limited('a', { cpu: '0.5', memory: '1.5Gi' }), limited('b', { cpu: '0.25', memory: '0.5k' })],
}

/** What the containers of a Pod may use decides what the Pod may. */
const resources: readonly Json[] = [
  pod('resources-summed', { resources: { limits: { memory: '8Gi' } }, ...sized }),
  pod('resources-limited', { resources: { requests: { cpu: '5' } }, ...sized }),
  pod('resources-huge', {
    resources: { limits: { memory: '1Gi' } },
    containers: [
      limited('a', { 'hugepages-2Mi': '4Mi', cpu: '1' }),
      limited('b', { 'hugepages-2Mi': '2Mi', cpu: '1' }),
    ],
  }),
  pod('resources-empty', { resources: { limits: {} }, ...sized }),
]

const appArmor = 'container.apparmor.security.beta.kubernetes.io'
const unconfined = { appArmorProfile: { type: 'Unconfined' } }

/** An annotation decides about a field. */
const profiles: readonly Json[] = [
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'profiles',
      annotations: {
        [`${appArmor}/i`]: 'runtime/default',
        [`${appArmor}/a`]: 'localhost/p',
        [`${appArmor}/b`]: 'unconfined',
        [`${appArmor}/c`]: 'unconfined',
      },
    },
    spec: {
      securityContext: unconfined,
      initContainers: [{ ...container, name: 'i', securityContext: { privileged: false } }],
      containers: [
        ...['a', 'b', 'd'].map((name) => ({ ...container, name })),
        { ...container, name: 'c', securityContext: unconfined },
      ],
    },
  },
]

const digest = `sha256:${'0'.repeat(64)}`
const images = ['x', 'a.b:5000/x', 'Registry/x', 'x:latest', `x:latest@${digest}`, 'X', 'x y', 'x:1', `x@${digest}`]

/** The image decides how it is pulled. */
const pulled = pod('pulled', {
  containers: [
    ...images.map((image, i) => ({ name: `c${i}`, image })),
    { name: 'never', image: 'x:latest', imagePullPolicy: 'Never' },
  ],
})

const copied = (name: string, apiGroup: string, kind: string): Json =>
  core('PersistentVolumeClaim', name, { spec: { ...claim, dataSource: { apiGroup, kind, name: 'x' } } })

/**
 * Objects in which the server sets a field by what stands in others, or changes what was sent: for `normalize`, which does
 * the same. No field has a default because of them.
 */
export const derived: readonly Json[] = [
  ...resources,
  ...profiles,
  pulled,
  pod('impatient', { terminationGracePeriodSeconds: -5, containers: [container] }),
  objectOf('apps/v1')('Deployment', 'nothing-of-a-pod', {
    spec: {
      selector,
      template: {
        metadata: { labels, annotations: { [`${appArmor}/a`]: 'unconfined' } },
        spec: { containers: [container], resources: { limits: { cpu: '1' } }, terminationGracePeriodSeconds: -5 },
      },
    },
  }),
  core('Service', 'targets', {
    spec: {
      ports: [
        { name: 'a', port: 80, targetPort: 0 },
        { name: 'b', port: 81, targetPort: '' },
        { name: 'c', port: 82, targetPort: 'http' },
      ],
    },
  }),
  objectOf('networking.k8s.io/v1')('NetworkPolicy', 'nothing', { spec: { podSelector: {}, egress: [] } }),
  copied('restored', 'snapshot.storage.k8s.io', 'VolumeSnapshot'),
  copied('not-copied', 'example.com', 'Backup'),
  core('LimitRange', 'bounds', {
    spec: {
      limits: [
        {
          type: 'Container',
          max: { cpu: '2', memory: '1Gi' },
          min: { cpu: '1', 'ephemeral-storage': '1Mi' },
          default: { cpu: '1500m' },
        },
      ],
    },
  }),
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'labelled', labels: { 'kubernetes.io/metadata.name': 'x' } },
  },
]
