import type { Json } from '../model.ts'
import { claim, container, core } from './common.ts'

/** What most workloads say, and nulls and zeros that a manifest may hold. */
export const podSpec = {
  containers: [
    {
      name: 'app',
      image: 'registry.example.com/app:1',
      ports: [{ containerPort: 80 }],
      livenessProbe: { httpGet: { path: '/', port: 80 } },
      readinessProbe: { grpc: { port: 80 } },
      env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
      resources: { limits: { memory: '1Gi', cpu: '0.5' } },
      securityContext: {},
    },
    { name: 'b', image: 'x' },
    { name: 'l', image: 'x:latest', securityContext: null },
  ],
  initContainers: [{ name: 'i', image: 'x@sha256:0000000000000000000000000000000000000000000000000000000000000000' }],
  volumes: [
    { name: 'a' },
    { name: 'b', secret: { secretName: 's' } },
    { name: 'c', configMap: { name: 'c' } },
    { name: 'd', hostPath: { path: '/x' } },
    { name: 'e', projected: { sources: [{ configMap: { name: 'c' } }] } },
    { name: 'f', downwardAPI: { items: [] } },
    { name: 'g', ephemeral: { volumeClaimTemplate: { spec: claim } } },
  ],
}

const pod = (name: string, spec: Json): Json => core('Pod', name, { spec })

export const pods: readonly Json[] = [
  {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'x', labels: { n: null }, annotations: { n: null } },
    spec: podSpec,
  },
  pod('sa', {
    serviceAccountName: 'default',
    volumes: [{ name: 'e', projected: { sources: [{ serviceAccountToken: { path: 't' } }] } }],
    containers: [container],
  }),
  pod('old-sa', { serviceAccount: 'default', containers: [container] }),
  // Host ports under hostNetwork: in a Pod, not in a template.
  pod('hostnet', {
    hostNetwork: true,
    hostPID: false,
    containers: [{ ...container, ports: [{ containerPort: 80 }] }],
  }),
  // Requests from limits, in a Pod.
  pod('resources', { resources: { limits: { cpu: '1' } }, containers: [container] }),
  pod('volumes', {
    containers: [container],
    volumes: [
      { name: 'azure', azureDisk: { diskName: 'd', diskURI: 'https://a.blob.core.windows.net/c/d.vhd' } },
      { name: 'ceph', cephfs: { monitors: ['m'] } },
      { name: 'image', image: { reference: 'x' } },
      { name: 'image-1', image: { reference: 'x:1' } },
      { name: 'iscsi', iscsi: { targetPortal: '127.0.0.1', iqn: 'iqn.2001-04.com.example:disk', lun: 0 } },
      { name: 'projected', projected: {} },
      { name: 'rbd', rbd: { monitors: ['m'], image: 'i' } },
      { name: 'scaleio', scaleIO: { gateway: 'g', system: 's', volumeName: 'v', secretRef: null } },
    ],
  }),
  pod('sources', {
    containers: [
      {
        ...container,
        env: [
          { name: 'F', valueFrom: { fileKeyRef: { volumeName: 'v', path: 'p', key: 'K' } } },
          { name: 'R', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
        ],
        lifecycle: { preStop: { httpGet: { port: 80 } } },
        startupProbe: { httpGet: { port: 'http' } },
        restartPolicy: 'Never',
        restartPolicyRules: [{ action: 'Restart', exitCodes: { operator: 'In', values: [1] } }],
      },
    ],
    volumes: [{ name: 'v' }],
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }],
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }],
        },
      },
    },
  }),
]

/** A Pod to which its ephemeral containers are added. */
export const debugged = pod('debugged', {
  containers: [container],
  ephemeralContainers: [
    { name: 'debugger', image: 'x', resources: null },
    { name: 'b', image: 'x:1' },
  ],
})
