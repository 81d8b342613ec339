import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml'
import { aliasProblem } from './aliases.ts'
import type { ObjectName, Place } from './model.ts'
import { places } from './place.ts'
import { kubernetesSchema } from './schema.ts'

export type KubernetesObject = Readonly<Record<string, unknown>>

/** One Kubernetes object of a file. */
export interface Manifest {
  readonly object: KubernetesObject
  readonly name: ObjectName
  readonly file: string
  /** Where a path of the object is; of a path that is not there, the nearest part that is. */
  readonly at: (path: readonly (string | number)[]) => Place
}

/** What a file holds; a file that cannot be read as a whole has a `problem` and no manifests. */
export interface ReadManifests {
  readonly manifests: readonly Manifest[]
  /** Documents that are no Kubernetes objects: no `apiVersion` and `kind`. */
  readonly others: number
  readonly problem?: { readonly line: number; readonly message: string }
  /** The file is a template, and only what it renders to can be judged. */
  readonly template?: true
}

/**
 * Reads YAML or JSON as the API server's clients do: several documents, `kind: List` unfolded, empty documents left
 * out, of duplicate keys the last one. Never throws for what a file says; aliases cannot make it slow.
 */
export function readManifests(file: string, source: string): ReadManifests {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const read = documents(text)
  if ('problem' in read) {
    return looksTemplated(text) ? { manifests: [], others: 0, template: true } : { manifests: [], others: 0, ...read }
  }
  const manifests: Manifest[] = []
  const at = places(file, text)
  let others = 0
  for (const [index, value] of read.values.entries()) {
    if (value === null || value === undefined) continue
    for (const { object, prefix } of unfold(value, [])) {
      const name = nameOf(object)
      if (!name) others++
      else
        manifests.push({
          object: object as KubernetesObject,
          name,
          file,
          at: (path) => at(index, [...prefix, ...path]),
        })
    }
  }
  return { manifests, others }
}

type Read =
  | { readonly values: readonly unknown[] }
  | { readonly problem: { readonly line: number; readonly message: string } }

function documents(text: string): Read {
  if (/^\s*\{/.test(text)) {
    // JSON is what `kubectl get -o json` writes, and several times faster to read as such.
    try {
      return { values: [JSON.parse(text)] }
    } catch {}
  }
  try {
    const events: Event[] = parseEvents(text, {})
    const values = constructFromEvents(events, { source: text, schema: kubernetesSchema, json: true })
    const message = events.some(({ type }) => type === EVENT_ID.ALIAS) ? aliasProblem(values) : undefined
    return message === undefined ? { values } : { problem: { line: 1, message } }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { problem: { line: (error.mark?.line ?? 0) + 1, message: error.reason } }
  }
}

/** Where a line or a value starts with braces, unquoted, no YAML was meant. */
const looksTemplated = (text: string): boolean => /^\s*(?:- +)*(?:[\w./-]+:\s+)?\{\{/m.test(text)

interface Unfolded {
  readonly object: unknown
  readonly prefix: readonly (string | number)[]
}

/** The objects of a list (`List`, `PodList` …), whose items may leave out what the list's kind says of them. */
function unfold(value: unknown, prefix: readonly (string | number)[]): readonly Unfolded[] {
  if (!isObject(value)) return [{ object: value, prefix }]
  const { apiVersion, kind, items } = value
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [{ object: value, prefix }]
  const implied = kind === 'List' ? {} : { apiVersion, kind: kind.slice(0, -'List'.length) }
  return items.flatMap((item, i) =>
    item === null ? [] : unfold(isObject(item) ? { ...implied, ...item } : item, [...prefix, 'items', i]),
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(object: unknown): ObjectName | undefined {
  if (!isObject(object)) return undefined
  const { apiVersion, kind, metadata } = object
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  const { namespace, name, generateName } = isObject(metadata) ? metadata : {}
  const shown = typeof name === 'string' ? name : typeof generateName === 'string' ? generateName : undefined
  return {
    apiVersion,
    kind,
    ...(typeof namespace === 'string' && { namespace }),
    ...(shown !== undefined && { name: shown }),
  }
}
