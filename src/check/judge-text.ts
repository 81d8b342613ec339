import { EVENT_ID } from 'js-yaml'
import type { BundleJudge } from '../compile/judge.ts'
import { type Editor, editor, fixOf } from '../fix/fix.ts'
import { pathText } from '../kubernetes/path.ts'
import { shapeProblems } from '../kubernetes/shape.ts'
import type { Place } from '../manifests/model.ts'
import { ofLast } from '../manifests/of-last.ts'
import type { ParsedDocument } from '../manifests/parse.ts'
import { type Manifest, readManifests } from '../manifests/read.ts'
import type { FileResult, Finding, Remark } from '../report/finding.ts'
import { fingerprint } from './fingerprint.ts'
import { notesOf } from './notes.ts'
import { enough } from './parts.ts'

/** The text of a file, and how it was come by. */
export interface SourceText {
  /** As it is shown. */
  readonly file: string
  readonly text: string
  /** Found in a folder, not named by itself: it may well be no manifest at all. */
  readonly found: boolean
  /** In the templates folder of a Helm chart. */
  readonly chart: boolean
}

const template = 'a template: check what it renders to, such as helm template … | groundrule check -'

/** Reads a text and judges what is in it. Nothing that it says throws. */
export function judgeText(source: SourceText, judge: BundleJudge): FileResult {
  const parts = [...judgeTextParts(source, judge)]
  const { more: _, continued: _c, ...last } = parts.at(-1) as FileResult
  return parts.length === 1 ? last : { ...last, findings: parts.flatMap(({ findings }) => findings) }
}

/** The same in portions, where there are many findings; each is forgotten before the next one is made. */
export function* judgeTextParts(
  { file, text, found, chart }: SourceText,
  judge: BundleJudge,
): Generator<FileResult, void> {
  const nothing = { file, findings: [], resources: 0, notJudged: {}, broken: [], warnings: [] }
  const read = chart ? undefined : readManifests(file, text)
  if (!read || read.template) return yield { ...nothing, skipped: template }
  const { problem, manifests, others, documents, written } = read
  // A folder has files of other tools too (JSON with comments, for instance); without this word none is a manifest.
  if (problem && found && !/\bapiVersion\b/.test(text))
    return yield {
      ...nothing,
      skipped: `no manifest, and not readable as YAML: ${problem.message} in line ${problem.line}`,
    }
  if (problem) return yield { ...nothing, broken: [problem] }
  const edit = editor(text.replace(/^\ufeff/, ''), written)
  const judged = manifests.filter(({ object }) => judge.judges(object))
  let before: { readonly continued?: boolean } = {}
  let findings: readonly Finding[] = []
  for (const next of inOrder(judged, documents, (manifest) => findingsIn(manifest, judge, edit))) {
    if (findings.length > 0) {
      yield { ...nothing, findings, ...before, more: true }
      before = { continued: true }
    }
    findings = next
  }
  yield {
    file,
    ...before,
    findings,
    resources: judged.length,
    notJudged: kindsOf(
      manifests.filter(({ object }) => !judge.judges(object)),
      others,
    ),
    broken: judged.flatMap(misshapenParts),
    warnings: notesOf(text, read),
  }
}

/** Findings by place, in portions, as soon as none of what follows can come before them. */
function* inOrder(
  manifests: readonly Manifest[],
  documents: () => readonly ParsedDocument[],
  findingsOf: (manifest: Manifest) => readonly Finding[],
): Generator<readonly Finding[]> {
  const standsAlone = alone(documents)
  let held: Finding[] = []
  let last: Finding | undefined
  let before: number | undefined
  for (const manifest of manifests) {
    const { document } = manifest.standing
    const findings = findingsOf(manifest)
    const end = last
    const isAfter =
      end !== undefined && held.length >= enough && findings.every(({ place }) => isBefore(end.place, place))
    if (isAfter && standsAlone(document, document === before)) {
      yield held.sort(byPlace)
      held = []
      last = undefined
    }
    before = document
    for (const found of findings) {
      held.push(found)
      if (!last || isBefore(last.place, found.place)) last = found
    }
  }
  yield held.sort(byPlace)
}

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column < b.column)

/**
 * Whether the places of an object, and of all that come after it, are after those of the ones before it, of the same document
 * or of others. Not where an alias has its places elsewhere, nor where there are no places since the text is no YAML.
 */
function alone(documents: () => readonly ParsedDocument[]): (document: number, isSame: boolean) => boolean {
  const hasAliases = ofLast((index) => documents()[index]?.events.some(({ type }) => type === EVENT_ID.ALIAS) === true)
  return (index, isSame) => {
    if (!documents()[index]) return false
    return !isSame || !hasAliases(index)
  }
}

const findingsIn = (manifest: Manifest, judge: BundleJudge, edit: Editor): readonly Finding[] =>
  judge.violations(manifest.object).map((violation) => {
    const fix = judge.fixes ? fixOf(edit, manifest, violation) : undefined
    return {
      ...violation,
      object: manifest.name,
      place: placeIn(manifest, violation.path),
      fingerprint: fingerprint(violation, manifest),
      ...(fix && { fix }),
    }
  })

/** What a Secret holds is not passed on to reports: neither its values nor the lines around them. */
function placeIn({ at, name }: Manifest, path: Finding['path']): Place {
  const place = at(path)
  return name.kind === 'Secret' ? { ...place, excerpt: { first: place.line, lines: [] } } : place
}

/** What the API server would refuse to read: no finding, or none, means anything there. */
const misshapenParts = ({ object, name, at }: Manifest): readonly Remark[] =>
  shapeProblems(object).map(({ path, message }) => ({
    line: at(path).line,
    message: `${[name.kind, name.name].filter(Boolean).join(' ')}: ${pathText(path)} ${message}`,
  }))

function kindsOf(manifests: readonly Manifest[], others: number): Readonly<Record<string, number>> {
  const counts = new Map<string, number>(others > 0 ? [['no Kubernetes object', others]] : [])
  for (const { name } of manifests) counts.set(name.kind, (counts.get(name.kind) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** By place, then control; plain code-unit order. */
function byPlace(a: Finding, b: Finding): number {
  const by =
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    order(a.control, b.control) ||
    order(a.line, b.line)
  return by
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
