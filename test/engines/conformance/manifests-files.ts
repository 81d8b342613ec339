import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deployments, mixed } from '../../bench/corpus.mjs'
import type { KubernetesObject } from '../harness/model.ts'
import { readByKubernetes } from './kubernetes-reader.ts'

/** A file as `check` gets it. */
export interface ManifestFile {
  readonly name: string
  readonly text: string
  /** Of real applications, or of the corpus that speed is measured with. */
  readonly from: 'applications' | 'corpus'
}

/** One object of a file, as it is sent. */
export interface Sent {
  /** `<file>#<number of its document>`, and `/<number>` of an item of a list. */
  readonly id: string
  /** As Kubernetes' own reader reads it: it says where the text is sent to, and is never judged. */
  readonly object: KubernetesObject
  /** The document's own text; of a list, which no server takes, the item as JSON. */
  readonly body: string
  readonly contentType: 'application/yaml' | 'application/json'
  /** The first and the last line of its document. */
  readonly lines: readonly [number, number]
  readonly isItem: boolean
}

/** The files of test/manifests, sorted. */
export function applicationFiles(): readonly ManifestFile[] {
  const folder = 'test/manifests'
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8'), from: 'applications' }))
}

/** A sample of the corpus of test/bench: a file for each object, and many objects in one file. */
export function corpusFiles(seed: number, count: number): readonly ManifestFile[] {
  const file = (name: string, text: string): ManifestFile => ({ name: `corpus/${name}`, text, from: 'corpus' })
  return [
    ...[...mixed(count, seed)].map((text, i) => file(`mixed-${i}.yaml`, text)),
    file('mixed.yaml', [...mixed(count, seed + 1)].join('---\n')),
    file('deployments.yaml', [...deployments(Math.ceil(count / 4), seed + 2)].join('---\n')),
  ]
}

/** Every object of each file, in order. Throws where Kubernetes' reader finds other documents than stand there, or refuses one. */
export async function sentOf(files: readonly ManifestFile[]): Promise<ReadonlyMap<ManifestFile, readonly Sent[]>> {
  const read = await readByKubernetes(files.map(({ text }) => Buffer.from(text)))
  return new Map(files.map((file, i) => [file, sentOfFile(file, read[i]!)]))
}

function sentOfFile({ name, text }: ManifestFile, read: Awaited<ReturnType<typeof readByKubernetes>>[number]) {
  const documents = documentsIn(text)
  if (documents.length !== read.length || read.some(({ error }) => error !== undefined))
    throw new Error(`${name} has ${documents.length} documents, and Kubernetes reads ${JSON.stringify(read)}`)
  return documents.flatMap(({ body, lines }, i): readonly Sent[] => {
    const id = `${name}#${i + 1}`
    const object = read[i]!.json as KubernetesObject
    const items = itemsOf(object)
    if (!items) return [{ id, object, body, contentType: 'application/yaml', lines, isItem: false }]
    return items.map((item, n) => ({
      ...{ id: `${id}/${n + 1}`, object: item, body: JSON.stringify(item), contentType: 'application/json' as const },
      ...{ lines, isItem: true },
    }))
  })
}

/** The documents of a text, taken apart at the lines between them; none for what holds nothing but comments. */
export function documentsIn(text: string): readonly Pick<Sent, 'body' | 'lines'>[] {
  const found: { readonly first: number; readonly lines: string[] }[] = [{ first: 1, lines: [] }]
  for (const [i, line] of text.split('\n').entries())
    if (/^---(\s|$)/.test(line)) found.push({ first: i + 2, lines: [] })
    else found.at(-1)!.lines.push(line)
  return found
    .filter(({ lines }) => lines.some((line) => /^\s*[^#\s]/.test(line)))
    .map(({ first, lines }) => ({ body: lines.join('\n'), lines: [first, first + lines.length - 1] }))
}

/** A list's objects, each of which says what it is. */
function itemsOf({ items }: KubernetesObject): readonly KubernetesObject[] | undefined {
  return Array.isArray(items) ? (items as readonly KubernetesObject[]) : undefined
}
