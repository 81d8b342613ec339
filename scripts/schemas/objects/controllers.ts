import type { Json } from '../model.ts'
import { claim, container, core, labels, objectOf, selector } from './common.ts'
import { podSpec } from './pods.ts'

const template = { metadata: { labels }, spec: podSpec }
const smallTemplate = { metadata: { labels }, spec: { containers: [container] } }
const jobTemplate = { spec: { containers: [container], restartPolicy: 'Never' } }

const apps = (kind: string, name: string, spec: Json): Json =>
  objectOf('apps/v1')(kind, name, { spec: { selector, ...spec } })

const batch = (kind: string, name: string, spec: Json): Json => objectOf('batch/v1')(kind, name, { spec })

export const controllers: readonly Json[] = [
  apps('Deployment', 'hostnet', {
    template: {
      metadata: { labels },
      spec: {
        hostNetwork: true,
        containers: [{ ...container, ports: [{ containerPort: 80 }], resources: { limits: { cpu: '1' } } }],
      },
    },
  }),
  apps('Deployment', 'x', { template }),
  apps('Deployment', 'recreate', { template: smallTemplate, strategy: { type: 'Recreate' } }),
  apps('Deployment', 'rolling', { template: smallTemplate, strategy: { rollingUpdate: {} } }),
  apps('ReplicaSet', 'x', { template }),
  apps('StatefulSet', 'x', {
    serviceName: 's',
    template,
    volumeClaimTemplates: [{ metadata: { name: 'v' }, spec: claim }],
  }),
  apps('StatefulSet', 'on-delete', {
    template: smallTemplate,
    ordinals: {},
    updateStrategy: { type: 'OnDelete' },
    persistentVolumeClaimRetentionPolicy: {},
  }),
  // A StatefulSet gets a rollingUpdate only where it says no type either.
  apps('StatefulSet', 'rolling', { template: smallTemplate, updateStrategy: { type: 'RollingUpdate' } }),
  apps('DaemonSet', 'x', { template }),
  apps('DaemonSet', 'on-delete', { template: smallTemplate, updateStrategy: { type: 'OnDelete' } }),
  batch('Job', 'x', { template: { spec: { ...podSpec, restartPolicy: 'Never' } } }),
  batch('Job', 'failure-policy', { template: jobTemplate, podFailurePolicy: {} }),
  batch('Job', 'failure-rules', {
    template: jobTemplate,
    podFailurePolicy: {
      rules: [
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] },
        { action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } },
      ],
    },
  }),
  batch('Job', 'indexed', {
    template: jobTemplate,
    completionMode: 'Indexed',
    completions: 2,
    backoffLimitPerIndex: 1,
    successPolicy: { rules: [{ succeededCount: 1 }] },
  }),
  batch('CronJob', 'x', {
    schedule: '* * * * *',
    jobTemplate: { spec: { template: { spec: { ...podSpec, restartPolicy: 'Never' } } } },
  }),
  core('ReplicationController', 'x', { spec: { template } }),
  core('ReplicationController', 'y', { spec: { template: { ...smallTemplate, metadata: { labels: { c: 'd' } } } } }),
  core('PodTemplate', 'x', { template }),
]
