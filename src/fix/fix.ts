import type { Change, ChangePath } from '../ir/remedy.ts'
import { documentsOf } from '../manifests/parse.ts'
import { writtenIn } from '../manifests/syntax.ts'
import type { Fix, Position, Violation } from '../report/finding.ts'
import { cautionsIn } from './caution.ts'
import { described } from './describe.ts'
import { type Refused, splicesOf } from './edits.ts'
import { positions, type Splice } from './text.ts'

/** Where an object stands in a text: which document, and the way to it in there. */
export interface Standing {
  readonly document: number
  readonly prefix: ChangePath
}

/** A text that can be edited. It is read when the first edit is asked for. */
export interface Editor {
  /** The splices that make changes of an object. */
  readonly splices: (standing: Standing, changes: readonly Change[]) => readonly Splice[] | Refused
  /** Where an offset is. */
  readonly position: (offset: number) => Position
}

/** `text` begins after a byte order mark. */
export function editor(text: string, written = writtenIn(documentsOf(text))): Editor {
  let isRendered: boolean | undefined
  return {
    splices: ({ document, prefix }, changes) => {
      isRendered ??= /^# Source: .+\/templates\//m.test(text)
      if (isRendered) return { refused: 'Helm rendered it: what it was rendered from has to change' }
      const whole = changes.map((change) => ({ ...change, path: [...prefix, ...change.path] }))
      return splicesOf(text, written(document)?.root, whole)
    },
    position: positions(text),
  }
}

/** The fix of a violation, for reports; undefined where there is none that changes this object alone. */
export function fixOf(
  edit: Editor,
  { standing, object }: { readonly standing: Standing; readonly object: unknown },
  { remedy }: Violation,
): Fix | undefined {
  if (!remedy) return undefined
  const splices = edit.splices(standing, remedy.changes)
  if ('refused' in splices) return undefined
  const caution = cautionText(object, remedy)
  return {
    description: described(remedy.changes),
    edits: splices.map(({ start, end, text }) => ({ start: edit.position(start), end: edit.position(end), text })),
    ...(caution !== undefined && { caution }),
  }
}

/** What the control says, and what is to be seen in this object. */
export function cautionText(
  object: unknown,
  { changes, caution }: NonNullable<Violation['remedy']>,
): string | undefined {
  const all = [...(caution === undefined ? [] : [caution]), ...cautionsIn(object, changes)]
  return all.length === 0 ? undefined : all.join(' ')
}
