import { EVENT_ID } from 'js-yaml'
import { aliasProblem } from './aliases.ts'
import { documentReader, type Noticed } from './construct.ts'
import type { Refusal } from './documents.ts'
import { readJson, repeatsKeys } from './json.ts'
import type { ObjectName, Place } from './model.ts'
import { documentsOf, type ParsedDocument, parseText, refusalOf } from './parse.ts'
import { places } from './place.ts'
import { type WrittenDocument, writtenIn } from './syntax.ts'

export type KubernetesObject = Readonly<Record<string, unknown>>

/** One Kubernetes object of a file. */
export interface Manifest {
  readonly object: KubernetesObject
  readonly name: ObjectName
  readonly file: string
  /** Which document of the file it stands in, and where in there. */
  readonly standing: { readonly document: number; readonly prefix: readonly (string | number)[] }
  /** Where a path of the object is; of a path that is not there, the nearest part that is. */
  readonly at: (path: readonly (string | number)[]) => Place
}

/** What a file holds; a file that cannot be read as a whole has a `problem` and no manifests. */
export interface ReadManifests {
  readonly manifests: readonly Manifest[]
  /** Documents that are no Kubernetes objects: no `apiVersion` and `kind`. */
  readonly others: number
  readonly problem?: { readonly line: number; readonly message: string }
  /** Its documents, for who looks for places; none where it is no YAML. */
  readonly documents: () => readonly ParsedDocument[]
  /** The same as they are written. */
  readonly written: (document: number) => WrittenDocument | undefined
  /** Something in it may look otherwise than it is read (see oddities.ts). */
  readonly odd: boolean
  /** The file is a template, and only what it renders to can be judged. */
  readonly template?: true
}

/**
 * Reads YAML or JSON as kubectl does: several documents, lists unfolded, empty documents left out, of duplicate keys the
 * last one; where YAML's versions differ, as Kubernetes' reader or not at all. Never throws for what a file says, and
 * neither aliases nor anything else can make it slow.
 */
export function readManifests(file: string, source: string): ReadManifests {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const json = readJson(text)
  const noticed = { odd: json !== undefined && repeatsKeys(text, json) }
  const parsed = json ? undefined : parseText(text)
  const documents = parsed && !('message' in parsed) ? () => parsed : documentsOf(text)
  const written = writtenIn(documents)
  const values = json ?? valuesOf(parsed ?? [], noticed)
  if ('message' in values) {
    if (looksTemplated(text)) return { ...nothing, documents, written, template: true }
    const line = text.slice(0, values.at).split('\n').length
    return { ...nothing, documents, written, problem: { line, message: values.message } }
  }
  const manifests: Manifest[] = []
  const at = places(file, text, written)
  let others = 0
  for (const [index, value] of values.entries()) {
    if (value === null || value === undefined) continue
    const objects = unfold(value, [])
    if (!objects) return { ...nothing, documents, written, problem: { line: at(index, []).line, message: tooDeep } }
    for (const { object, prefix } of objects) {
      const name = nameOf(object)
      if (!name) others++
      else
        manifests.push({
          object: object as KubernetesObject,
          name,
          file,
          standing: { document: index, prefix },
          at: (path) => at(index, [...prefix, ...path]),
        })
    }
  }
  return { manifests, others, documents, written, odd: noticed.odd }
}

const nothing = { manifests: [], others: 0, odd: false } as const

/** What each document of a text stands for; nothing where there is nothing but comments. */
export const readYaml = (text: string): readonly unknown[] | Refusal => valuesOf(parseText(text))

function valuesOf(documents: readonly ParsedDocument[] | Refusal, noticed?: Noticed): readonly unknown[] | Refusal {
  if ('message' in documents) return documents
  const read = documentReader(noticed)
  const values: unknown[] = []
  for (const document of documents) {
    try {
      values.push(read(document))
    } catch (error) {
      return refusalOf(error, document.start, document.offset)
    }
  }
  const hasAliases = documents.some(({ events }) => events.some(({ type }) => type === EVENT_ID.ALIAS))
  const message = hasAliases ? aliasProblem(values) : undefined
  return message === undefined ? values : { at: 0, message }
}

/** Where a line or a value starts with braces, unquoted, no YAML was meant. */
const looksTemplated = (text: string): boolean => /^\s*(?:- +)*(?:[\w./-]+:\s+)?\{\{/m.test(text)

interface Unfolded {
  readonly object: unknown
  readonly prefix: readonly (string | number)[]
}

/**
 * What has `items` is a list to kubectl, of whatever kind it says it is. Where an item leaves out both what it is and its
 * version, the list tells. Undefined where there are more lists within lists than anybody means.
 */
function unfold(value: unknown, prefix: readonly (string | number)[]): readonly Unfolded[] | undefined {
  if (!isObject(value)) return [{ object: value, prefix }]
  const { apiVersion, kind, items } = value
  if (typeof kind !== 'string' || !Array.isArray(items)) return [{ object: value, prefix }]
  const implied = { apiVersion, kind: kind.replace(/List$/, '') }
  // Each of them is two steps.
  if (prefix.length > 2 * mostLists) return undefined
  const found: Unfolded[] = []
  for (const [i, item] of items.entries()) {
    if (item === null) continue
    const isBare = isObject(item) && !item.apiVersion && !item.kind
    const inner = unfold(isBare ? { ...item, ...implied } : item, [...prefix, 'items', i])
    if (!inner) return undefined
    for (const each of inner) found.push(each)
  }
  return found
}

/** YAML may be no deeper. */
const mostLists = 100

const tooDeep = `there are more than ${mostLists} lists within lists`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(object: unknown): ObjectName | undefined {
  if (!isObject(object)) return undefined
  const { apiVersion, kind, metadata } = object
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  const { namespace, name, generateName } = isObject(metadata) ? metadata : {}
  const shown = typeof name === 'string' ? name : typeof generateName === 'string' ? generateName : undefined
  return {
    apiVersion: clipped(apiVersion),
    kind: clipped(kind),
    ...(typeof namespace === 'string' && { namespace: clipped(namespace) }),
    ...(shown !== undefined && { name: clipped(shown) }),
  }
}

/** The API server takes none with more than 253 characters; every finding has its own copy. */
const clipped = (text: string): string => (text.length > 1000 ? text.slice(0, 1000) : text)
