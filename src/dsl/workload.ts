import { nearest } from '../diagnostics/catalogue.ts'
import { fieldOf } from '../kubernetes/fields.ts'
import { fieldAt, type Place, standIn } from './fields.ts'
import { everyOf } from './quantifiers.ts'
import { type Recording, report } from './recording.ts'
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
  const workload: Workload = {
    pod: fieldAt(pod),
    podMetadata: fieldAt(objectPlace(recording, 'podMetadata', 'meta.v1.ObjectMeta')),
    // Every kind has what a PodTemplate has besides its template.
    object: fieldAt(objectPlace(recording, 'object', 'core.v1.PodTemplate')),
    eachContainer: (holds, options) =>
      everyOf(options?.ephemeral === false ? lists.slice(0, 2) : lists, holds as (element: never) => unknown),
  }
  return watched(workload, recording, pod)
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

/** The workload itself, which has nothing but these: a field of the pod looked for here is a mistake that is told. */
function watched(workload: Workload, recording: Recording, pod: Place): Workload {
  const misused = (property: string): never => {
    const use = property === 'toJSON' ? 'written as JSON' : 'used as text or a number'
    const suggestion = 'compare its fields with operators, such as w.pod.hostNetwork.equals(true)'
    report(recording, 'field-not-data', { name: 'the workload', use, suggestion })
    return standIn(pod)
  }
  return new Proxy(workload, {
    get(target, property) {
      if (typeof property === 'symbol' || Object.hasOwn(target, property)) return Reflect.get(target, property)
      if (property === 'toJSON' || property === 'toString' || property === 'valueOf') return misused(property)
      const suggestion = aboutWorkload(property, Object.keys(target))
      report(recording, 'field-unknown', { type: 'the workload', name: property, suggestion })
      return standIn(pod)
    },
  })
}

function aboutWorkload(name: string, known: readonly string[]): string {
  if (fieldOf('core.v1.PodSpec', name)) return `did you mean w.pod.${name}?`
  if (name === 'spec') return 'the pod spec is w.pod, wherever the kind keeps it'
  if (name === 'metadata') return 'the metadata of the pod is w.podMetadata, that of the object w.object.metadata'
  if (fieldOf('core.v1.Container', name)) return `did you mean w.eachContainer((c) => c.${name}…)?`
  const near = nearest(name, known)
  return near ? `did you mean w.${near}?` : `a workload has ${known.join(', ')}`
}
