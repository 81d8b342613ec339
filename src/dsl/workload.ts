import { fieldAt, type Place } from './fields.ts'
import { everyOf } from './quantifiers.ts'
import type { Recording } from './recording.ts'
import type { Workload } from './types.ts'

const objectPlace = (recording: Recording, variable: string, type: string): Place => ({
  recording,
  info: { kind: 'object', of: type },
  types: [type],
  value: { kind: 'ref', variable, path: [], type: 'object' },
  name: type,
})

const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const

/** What `require` receives for workloads. A workload's object is only known by its metadata: its kinds differ in all else. */
export function workloadOf(recording: Recording): Workload {
  const pod = objectPlace(recording, 'pod', 'core.v1.PodSpec')
  const lists = containerLists.map((field) => containerList(pod, field))
  return {
    pod: fieldAt(pod),
    podMetadata: fieldAt(objectPlace(recording, 'podMetadata', 'meta.v1.ObjectMeta')),
    // Every kind has what a PodTemplate has besides its template.
    object: fieldAt(objectPlace(recording, 'object', 'core.v1.PodTemplate')),
    eachContainer: (holds, options) =>
      everyOf(options?.ephemeral === false ? lists.slice(0, 2) : lists, holds as (element: never) => unknown),
  }
}

function containerList(pod: Place, field: (typeof containerLists)[number]): Place {
  return {
    recording: pod.recording,
    info: { kind: 'list', items: { kind: 'object', of: 'core.v1.Container' }, keys: ['name'], zeroVanishes: true },
    types: [],
    value: {
      kind: 'ref',
      variable: 'pod',
      path: [{ field, ...(field === 'containers' && { always: true as const }) }],
      type: 'list',
    },
    name: 'container',
  }
}
