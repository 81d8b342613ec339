import { readFileSync } from 'node:fs'
import { fixText } from '../../../src/check/fix-text.ts'
import { type Bundle, bundleOf } from '../../../src/compile/bundle.ts'
import { type BundleJudge, judge } from '../../../src/compile/judge.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Literal, Pred, Ref, Step, ValueType } from '../../../src/ir/nodes.ts'
import { baselineOf, configOf, controlOf } from '../plan/fixtures.ts'

/** The reference baseline's judge. */
export const reference = (): BundleJudge =>
  judge(JSON.parse(readFileSync('generated/baseline.json', 'utf8')) as Bundle, {})

/** A judge with one control for each predicate, named `a`, `b` and so on. */
export const judgeOf = (...predicates: readonly Pred[]): BundleJudge =>
  judgeOfControls(
    predicates.map((predicate, i) => ({ id: 'abcdef'[i] as string, variants: [{ since: null, predicate }] })),
  )

export const judgeOfControls = (controls: readonly (Partial<Control> & { id: string })[]): BundleJudge =>
  judge(bundleOf(baselineOf(controls.map(controlOf), configOf())), {})

/** A place, such as `pod.securityContext.runAsNonRoot`. */
export function ref(path: string, type: ValueType = 'boolean', always = false): Ref {
  const [variable = '', ...fields] = path.split('.')
  const steps = fields.map((field, i): Step => (always && i === fields.length - 1 ? { field, always } : { field }))
  return { kind: 'ref', variable, path: steps, type }
}

const literal = (value: Literal) => ({ kind: 'literal' as const, value })
export const not = (of: Pred): Pred => ({ kind: 'not', of })
export const all = (...of: Pred[]): Pred => ({ kind: 'all', of })
export const any = (...of: Pred[]): Pred => ({ kind: 'any', of })
export const equals = (value: Ref, to: Literal): Pred => ({ kind: 'equals', value, operand: literal(to) })
export const oneOf = (value: Ref, to: Literal): Pred => ({ kind: 'oneOf', value, operand: literal(to) })
export const contains = (value: Ref, to: Literal): Pred => ({ kind: 'contains', value, operand: literal(to) })
export const subsetOf = (value: Ref, to: Literal): Pred => ({ kind: 'subsetOf', value, operand: literal(to) })
export const exists = (value: Ref): Pred => ({ kind: 'exists', value })
export const isEmpty = (value: Ref): Pred => ({ kind: 'isEmpty', value })
export const absentOr = (value: Ref, then: Pred): Pred => ({ kind: 'absentOr', value, then })
export const when = (condition: Pred, then: Pred): Pred => ({ kind: 'when', condition, then })
export const every = (list: string, as: string, body: Pred): Pred => ({
  kind: 'every',
  source: { kind: 'elements', lists: [ref(list, 'list')] },
  as,
  body,
})
export const eachContainer = (body: Pred): Pred => ({
  kind: 'every',
  source: {
    kind: 'elements',
    lists: [ref('pod.containers', 'list'), ref('pod.initContainers', 'list')],
    label: { field: 'name', type: 'string' },
  },
  as: 'c',
  body,
})

/** A Pod whose spec, two spaces in, is the text. */
export const podText = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n${spec}`

/** The lines that a fix takes away (`-`) and adds (`+`), in order; throws where nothing or the wrong thing is written. */
export function changes(text: string, by: BundleJudge): readonly string[] {
  const fixed = fixText('f.yaml', text, by)
  if (fixed.bug !== undefined) throw new Error(fixed.bug)
  const again = fixText('f.yaml', fixed.text, by)
  if (again.text !== fixed.text || again.done.length > 0) throw new Error('a second run changes something')
  return lineChanges(text, fixed.text)
}

/** Lines of two texts that differ, by their longest common subsequence. */
export function lineChanges(before: string, after: string): readonly string[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const found: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (i < a.length && (j === b.length || table[i + 1]![j]! >= table[i]![j + 1]!)) found.push(`-${a[i++]}`)
    else found.push(`+${b[j++]}`)
  }
  return found
}
