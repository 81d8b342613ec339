import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { sourceFiles } from '../manifests/files.ts'
import { type KubernetesObject, readManifests } from '../manifests/read.ts'
import type { Remark } from '../report/finding.ts'
import { jsonValues } from './json-values.ts'

export interface DumpObject {
  readonly object: KubernetesObject
  /** Where it begins, 1-based; of an item of a list within a list, where that list begins. */
  readonly line: () => number
}

/** What a part of a dump holds. Documents that are no Kubernetes objects are counted in `others`. */
export interface DumpPart {
  readonly file: string
  readonly objects: readonly DumpObject[]
  readonly others: number
  readonly broken: readonly Remark[]
  /** The file ends here. */
  readonly last?: true
}

type Bytes = AsyncIterable<Uint8Array>

/** YAML is read as a whole, with all that its parser needs beside it. */
const longestYaml = 64 * 1024 * 1024

/**
 * The objects of dumps: files, the files of folders, or `-` for standard input. JSON is read piece by piece, so that memory does
 * not grow with its size; YAML as a whole. What cannot be read is in `broken`, and leaves the rest as it is.
 */
export async function* dumpParts(paths: readonly string[], cwd: string, stdin: () => Bytes): AsyncGenerator<DumpPart> {
  for await (const source of sourceFiles(paths, cwd)) {
    const { file } = source
    if (!('found' in source)) {
      const why = 'unreadable' in source ? source.unreadable : 'skipped' in source ? source.skipped : source.notJudged
      // What a folder has besides dumps is nobody's mistake.
      if ('unreadable' in source || paths.includes(file)) yield unread(file, why)
      continue
    }
    try {
      const bytes = file === '-' ? stdin() : createReadStream(resolve(cwd, file), { highWaterMark: 1 << 20 })
      let objects = 0
      let others = 0
      for await (const part of partsOf(file, source.found, bytes)) {
        objects += part.objects.length
        others += part.others
        const nothing = part.last && !source.found && objects === 0 && others > 0
        yield nothing ? { ...part, broken: [...part.broken, { line: 1, message: notADump }] } : part
      }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      yield unread(file, code === 'EACCES' ? 'it may not be read' : message)
    }
  }
}

const notADump = 'there is no Kubernetes object in it; write the dump with kubectl get … -o json'

async function* partsOf(file: string, found: boolean, bytes: Bytes): AsyncGenerator<DumpPart> {
  /** What came before it was known to be JSON, and all of what is not. */
  const texts: string[] = []
  let length = 0
  let begun = false
  let json: ReturnType<typeof jsonValues> | undefined
  for await (const text of decoded(bytes)) {
    if (json) {
      yield partOf(file, json.push(text))
      continue
    }
    texts.push(text)
    length += text.length
    if (!begun && /^\s*[{[]/.test(text)) {
      json = jsonValues()
      yield partOf(file, json.push(texts.join('')))
    } else if (length > longestYaml) {
      yield unread(file, 'YAML of more than 64 MB is not read; write the dump as JSON: kubectl get -o json')
      return
    }
    begun ||= text.trim() !== ''
  }
  if (json) yield { ...partOf(file, json.end()), last: true }
  else yield yamlPart(file, found, texts.join(''))
}

/** Text as Kubernetes' clients decode it: UTF-8, or the UTF-16 of some Windows tools where a byte order mark says so. */
async function* decoded(bytes: Bytes): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let rest: Uint8Array = new Uint8Array()
  for await (const each of bytes) {
    const piece = rest.length > 0 ? Buffer.concat([rest, each]) : each
    rest = new Uint8Array()
    if (!decoder && piece.length < 2) rest = piece
    else {
      decoder ??= new TextDecoder(encodingOf(piece))
      yield decoder.decode(piece, { stream: true })
    }
  }
  decoder ??= new TextDecoder()
  yield decoder.decode(rest)
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'

function partOf(file: string, parts: ReturnType<ReturnType<typeof jsonValues>['push']>): DumpPart {
  const objects: DumpObject[] = []
  const broken: Remark[] = []
  let others = 0
  for (const part of parts) {
    if ('message' in part) broken.push(part)
    else
      for (const object of unfolded(part.value))
        isKubernetes(object) ? objects.push({ object, line: () => part.line }) : others++
  }
  return { file, objects, others, broken }
}

/** A list within a list, as tools write them that put dumps together. */
function unfolded(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !('items' in value) || !Array.isArray(value.items)) return [value]
  return value.items.flatMap((item) => (item === null ? [] : unfolded(item)))
}

const isKubernetes = (value: unknown): value is KubernetesObject =>
  typeof value === 'object' &&
  value !== null &&
  'apiVersion' in value &&
  'kind' in value &&
  typeof value.apiVersion === 'string' &&
  typeof value.kind === 'string'

function yamlPart(file: string, found: boolean, text: string): DumpPart {
  if (text.trim() === '') return found ? empty(file) : unread(file, 'there is nothing in it')
  const { manifests, others, problem } = readManifests(file, text)
  // A folder has files of other tools too; without this word none is a dump.
  if (found && !/\bapiVersion\b/.test(text)) return empty(file)
  if (problem) return { ...unread(file, problem.message), broken: [problem] }
  return { ...empty(file), objects: manifests.map(({ object, at }) => ({ object, line: () => at([]).line })), others }
}

const empty = (file: string): DumpPart => ({ file, objects: [], others: 0, broken: [], last: true })

const unread = (file: string, message: string): DumpPart => ({ ...empty(file), broken: [{ line: 1, message }] })
