import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../../src/manifests/files.ts'
import { readManifests } from '../../../src/manifests/read.ts'
import { canonical } from '../cases/object.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { type KubernetesDocument, readByKubernetes } from './kubernetes-reader.ts'
import type { Disagreement, SectionResult } from './model.ts'
import { type ReaderCase, type Reading, readerCases } from './reader-cases.ts'
import { randomTexts } from './reader-random.ts'

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

/**
 * YAML as our reader and as kubectl's reads it. A table of tricky texts, some encodings, and all that this repository
 * generates: alike, or different as the table says. Random texts: the same values wherever both take the text.
 */
export async function readerSection(): Promise<SectionResult> {
  const listed = await compared([...tableSubjects(), ...encodingSubjects(), ...generatedSubjects()])
  const random = (await compared(randomSubjects())).filter(
    ({ ours, theirs }) => ours.objects !== 'refused' && theirs.objects !== 'refused',
  )
  const results = [resultOf('yaml', listed), resultOf('random yaml', random)]
  return {
    rows: results.flatMap(({ rows }) => rows),
    disagreements: results.flatMap(({ disagreements }) => disagreements),
  }
}

interface Compared {
  readonly subject: Subject
  readonly ours: Read
  readonly theirs: Read
}

async function compared(subjects: readonly Subject[]): Promise<readonly Compared[]> {
  const theirs = (await readByKubernetes(subjects.map(({ bytes }) => bytes))).map(readingOf)
  return subjects.map((subject, i) => ({ subject, ours: read(decodeText(subject.bytes)), theirs: theirs[i]! }))
}

function resultOf(control: string, all: readonly Compared[]): SectionResult {
  const disagreements = all.flatMap((each) => differences(control, each))
  const denied = all.filter(({ ours }) => ours.objects === 'refused').length
  const row = { verdicts: all.length, denied, disagreements: disagreements.length }
  return { rows: [{ section, engine: 'javascript', control, ...row }], disagreements }
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

/** About two in five are read by both. */
const randomSubjects = (): readonly Subject[] =>
  randomTexts(1, 8000).map((text) => ({ name: JSON.stringify(text), bytes: Buffer.from(text) }))

function generatedSubjects(): readonly Subject[] {
  const files = readdirSync('generated', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return files.map((file) => ({ name: `generated/${file}`, bytes: readFileSync(join('generated', file)) }))
}

function differences(control: string, { subject, ours, theirs }: Compared): readonly Disagreement[] {
  const { name, expected } = subject
  const found: Disagreement[] = []
  const compare = (engine: 'javascript' | 'judge', wanted: string, seen: string) => {
    if (wanted !== seen) found.push({ section, engine, control, case: name, expected: wanted, found: seen })
  }
  if (expected) compare('judge', canonical(expected.kubernetes), canonical(theirs.objects))
  const different = expected?.ours
  if (!different) {
    compare('javascript', canonical(theirs), canonical(ours))
  } else {
    compare('javascript', canonical(different.reads), canonical(ours.objects))
    if (canonical(different.reads) === canonical(theirs.objects))
      compare('judge', `no longer true: ${different.because}`, '')
  }
  return found
}

function read(text: string): Read {
  const { manifests, others, problem, template } = readManifests('file', text)
  if (problem || template) return { objects: 'refused', others: 0 }
  return { objects: manifests.map(({ object }) => object), others }
}

function readingOf(documents: readonly KubernetesDocument[]): Read {
  if (documents.some(({ error }) => error !== undefined)) return { objects: 'refused', others: 0 }
  const objects = documents.map(({ json }) => json).filter(isKubernetesObject)
  return { objects, others: documents.length - objects.length }
}

function isKubernetesObject(value: unknown): value is KubernetesObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { apiVersion, kind } = value as KubernetesObject
  return typeof apiVersion === 'string' && typeof kind === 'string'
}
