import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decodeText } from '../../../src/manifests/files.ts'
import { readManifests } from '../../../src/manifests/read.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Disagreement, SectionResult } from './model.ts'
import { type ReaderCase, type Reading, readerCases } from './reader-cases.ts'

interface Subject {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected?: ReaderCase
}

/** The objects of a file, and how many documents are none; `refused` where it cannot be read as a whole. */
interface Read {
  readonly objects: Reading
  readonly others: number
}

/** YAML as our reader and as kubectl's reads it: a table of tricky texts, some encodings, and all that this repository generates. */
export async function readerSection(judge: string): Promise<SectionResult> {
  const subjects = [...tableSubjects(), ...encodingSubjects(), ...generatedSubjects()]
  const theirs = await readByKubernetes(judge, subjects)
  const ours = subjects.map(({ bytes }) => read(decodeText(bytes)))
  const disagreements = subjects.flatMap((subject, i) => differences(subject, theirs[i]!, ours[i]!))
  const refused = ours.filter(({ objects }) => objects === 'refused').length
  const row = { verdicts: subjects.length, denied: refused, disagreements: disagreements.length }
  return { rows: [{ section, engine: 'javascript', control: 'yaml', ...row }], disagreements }
}

const section = 'reader'

const tableSubjects = (): readonly Subject[] =>
  readerCases.map((expected) => ({
    name: JSON.stringify(expected.text).slice(0, 80),
    bytes: Buffer.from(expected.text),
    expected,
  }))

function encodingSubjects(): readonly Subject[] {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: { name: "é\u{1f600}" }\n'
  const little = Buffer.from(`\ufeff${text}`, 'utf16le')
  return [
    { name: 'UTF-16, little end first', bytes: little },
    { name: 'UTF-16, big end first', bytes: Buffer.from(little).swap16() },
    { name: 'UTF-8 that is none', bytes: Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xff, 0xc3, 0x0a])]) },
  ]
}

function generatedSubjects(): readonly Subject[] {
  const files = readdirSync('generated', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return files.map((file) => ({ name: `generated/${file}`, bytes: readFileSync(join('generated', file)) }))
}

function differences({ name, expected }: Subject, theirs: Read, ours: Read): readonly Disagreement[] {
  const found: Disagreement[] = []
  const compare = (engine: 'javascript' | 'judge', wanted: string, seen: string) => {
    if (wanted !== seen) found.push({ section, engine, control: 'yaml', case: name, expected: wanted, found: seen })
  }
  if (expected) compare('judge', textOf(expected.kubernetes), textOf(theirs.objects))
  const different = expected?.ours
  if (!different) {
    compare('javascript', textOf(theirs), textOf(ours))
  } else {
    compare('javascript', textOf(different.reads), textOf(ours.objects))
    if (textOf(different.reads) === textOf(theirs.objects)) compare('judge', `no longer true: ${different.because}`, '')
  }
  return found
}

function read(text: string): Read {
  const { manifests, others, problem, template } = readManifests('file', text)
  if (problem || template) return { objects: 'refused', others: 0 }
  return { objects: manifests.map(({ object }) => object), others }
}

/** As kubectl reads each file: `judge yaml` writes a line for each document, and one with an error where it stops. */
async function readByKubernetes(judge: string, subjects: readonly Subject[]): Promise<readonly Read[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-reader-'))
  try {
    const files = subjects.map(({ bytes }, i) => {
      const file = join(folder, `${i}.yaml`)
      writeFileSync(file, bytes)
      return file
    })
    const { stdout } = await promisify(execFile)(judge, ['yaml', ...files], { maxBuffer: 100_000_000 })
    const documents = new Map<string, { json?: unknown; error?: string }[]>(files.map((file) => [file, []]))
    for (const line of stdout.trimEnd().split('\n')) {
      const { file, ...document } = JSON.parse(line) as { file: string; json?: unknown; error?: string }
      documents.get(file)?.push(document)
    }
    return [...documents.values()].map(readingOf)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readingOf(documents: readonly { readonly json?: unknown; readonly error?: string }[]): Read {
  if (documents.some(({ error }) => error !== undefined)) return { objects: 'refused', others: 0 }
  const objects = documents.map(({ json }) => json).filter(isKubernetesObject)
  return { objects, others: documents.length - objects.length }
}

function isKubernetesObject(value: unknown): value is KubernetesObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { apiVersion, kind } = value as KubernetesObject
  return typeof apiVersion === 'string' && typeof kind === 'string'
}

/** The same text for the same value, whatever the order of its keys. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
