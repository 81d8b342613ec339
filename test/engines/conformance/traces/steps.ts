import type { KubernetesObject } from '../../harness/model.ts'
import { look, patch, type Ref, remove, replace } from './actions.ts'
import type { Action, Step } from './model.ts'
import { admitted, gone } from './outcomes.ts'

/** What anybody may do to what is already there, whatever it violates. */
export const everyday = (ref: Ref): readonly Step[] => [
  ['it gets a label', patch(ref, { metadata: { labels: { team: 'shop' } } }), admitted],
  ['it gets an annotation', patch(ref, { metadata: { annotations: { contact: 'shop' } } }), admitted],
  ['it is written back as it is', replace(ref), admitted],
]

export const end = (ref: Ref): readonly Step[] => [
  ['it is deleted', remove(ref), admitted],
  ['it is gone', look(ref), gone],
]

export const scale = (ref: Ref, replicas: number): Action => patch(ref, { spec: { replicas } })

/** Changes the Pods of what has a pod template. */
export const change = (ref: Ref, podSpec: KubernetesObject): Action =>
  patch(ref, { spec: { template: { spec: podSpec } } })

/** What `kubectl rollout restart` does. */
export const restart = (ref: Ref): Action =>
  patch(ref, { spec: { template: { metadata: { annotations: { 'kubectl.kubernetes.io/restartedAt': 'now' } } } } })

/** A CronJob has last run years ago: its controller makes up for that at once, instead of at the turn of the year. */
export const lastRun = (name: string): Action =>
  patch(`cronjob/${name}/status` as Ref, { status: { lastScheduleTime: '2020-06-01T00:00:00Z' } })
