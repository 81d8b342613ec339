import { isDeepStrictEqual } from 'node:util'
import type { BundleJudge } from '../compile/judge.ts'
import { applied } from '../fix/apply.ts'
import { editor } from '../fix/fix.ts'
import { ordered, type Splice, spliced } from '../fix/text.ts'
import type { Change } from '../ir/remedy.ts'
import type { ObjectName } from '../manifests/model.ts'
import { type Manifest, readManifests } from '../manifests/read.ts'
import type { Remedy, Violation } from '../report/finding.ts'

/** What became of a violation that has a remedy. */
export interface Tried {
  readonly object: ObjectName
  readonly violation: Violation
  readonly remedy: Remedy
  /** The object before anything was changed. */
  readonly before: Manifest['object']
  /** 1-based line of the text as it was in that round. */
  readonly line: number
}

/** A text with all remedies that can be applied. */
export interface FixedText {
  readonly text: string
  readonly done: readonly Tried[]
  readonly left: readonly (Tried & { readonly why: string })[]
  /** The edited text does not read as it should: a bug. The text is as it was. */
  readonly bug?: string
}

/**
 * Applies remedies until no more can be: none that would break another control, and none that would change more of the text
 * than the one object. What comes out reads as the same objects with the changes, and doing it again changes nothing.
 * `text` begins after a byte order mark.
 */
export function fixText(file: string, text: string, judge: BundleJudge): FixedText {
  const done: Tried[] = []
  let now = text
  for (let rounds = 0; ; rounds++) {
    if (rounds === mostRounds) return { text, done: [], left: [], bug: 'there is no end to what can be fixed' }
    const round = oneRound(file, now, judge)
    if ('bug' in round) return { text, done: [], left: [], bug: round.bug }
    // Each round leaves fewer violations than the one before it.
    if (round.done.length === 0) return { text: now, done, left: round.left }
    done.push(...round.done)
    now = round.text
  }
}

const mostRounds = 100

type Round = Pick<FixedText, 'text' | 'done' | 'left'> | { readonly bug: string }

function oneRound(file: string, text: string, judge: BundleJudge): Round {
  const { manifests, written } = readManifests(file, text)
  const edit = editor(text, written)
  const done: Tried[] = []
  const left: FixedText['left'][number][] = []
  const splices: Splice[] = []
  const expected: unknown[] = []
  for (const manifest of manifests) {
    const before = judge.judges(manifest.object) ? judge.violations(manifest.object) : []
    const fixed = bestOf(manifest, before, triedOf(manifest, before), judge, (changes) =>
      edit.splices(manifest.standing, changes),
    )
    done.push(...fixed.done)
    left.push(...fixed.left)
    splices.push(...(fixed.written ?? []))
    expected.push(fixed.object)
  }
  if (done.length === 0) return { text, done, left }
  const order = ordered(splices)
  if (!order) return { bug: 'two edits touch the same text' }
  const edited = spliced(text, order)
  const read = readManifests(file, edited)
  const same = isDeepStrictEqual(
    read.manifests.map(({ object }) => object),
    expected,
  )
  return same
    ? { text: edited, done, left }
    : { bug: 'the edited text does not read as the same objects with the changes' }
}

/** What came of the remedies of one object; `written` is what `write` made of those that could be applied. */
export interface FixedObject<Written> extends Pick<FixedText, 'done' | 'left'> {
  readonly object: Manifest['object']
  readonly written?: Written
}

/** The violations of an object that have a remedy. */
export const triedOf = ({ object, name, at }: Manifest, violations: readonly Violation[]): readonly Tried[] =>
  violations.flatMap((violation) => {
    const { remedy } = violation
    return remedy ? [{ object: name, violation, remedy, before: object, line: at(violation.path).line }] : []
  })

/** All remedies of an object at once; where that does not do, one after the other, and those that do not do are left. */
export function bestOf<Written>(
  { object }: Manifest,
  before: readonly Violation[],
  tried: readonly Tried[],
  judge: BundleJudge,
  write: (changes: readonly Change[], changed: Manifest['object']) => Written | { readonly refused: string },
): FixedObject<Written> {
  if (tried.length === 0) return { object, done: [], left: [] }
  const attempt = (some: readonly Tried[]) => changedBy(object, before, some, judge, write)
  const all = attempt(tried)
  if ('object' in all) return { ...all, done: tried, left: [] }
  let best: Pick<FixedObject<Written>, 'object' | 'written'> = { object }
  const done: Tried[] = []
  const left: FixedText['left'][number][] = []
  for (const each of tried) {
    const next = attempt([...done, each])
    if ('object' in next) {
      best = next
      done.push(each)
    } else left.push({ ...each, why: next.why })
  }
  return { ...best, done, left }
}

/** The object with the remedies of some violations, if they cure those and cause no others. */
function changedBy<Written>(
  object: Manifest['object'],
  before: readonly Violation[],
  some: readonly Tried[],
  judge: BundleJudge,
  write: (changes: readonly Change[], changed: Manifest['object']) => Written | { readonly refused: string },
): { readonly object: Manifest['object']; readonly written: Written } | { readonly why: string } {
  const changes = some.flatMap(({ remedy }) => remedy.changes)
  const changed = applied(object, changes)
  if (changed === undefined) return { why: 'it contradicts another fix, or is about what the server fills in' }
  const after = judge.violations(changed)
  const known = new Set(before.map(identity))
  const caused = after.find((each) => !known.has(identity(each)))
  if (caused) return { why: `${caused.control} would not hold then` }
  const cured = new Set(some.map(({ violation }) => identity(violation)))
  if (after.some((each) => cured.has(identity(each)))) return { why: 'it would not be enough' }
  const written = write(changes, changed)
  return isRefused(written) ? { why: written.refused } : { object: changed, written }
}

const isRefused = (written: unknown): written is { readonly refused: string } =>
  typeof written === 'object' && written !== null && 'refused' in written && typeof written.refused === 'string'

const identity = ({ control, line, label, path }: Violation): string => JSON.stringify([control, line, label, path])
