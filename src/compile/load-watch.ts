import type { AnyNode, Expression, PrivateIdentifier, Program } from 'acorn'
import { placeIn } from '../dsl/fields.ts'
import { recordedIn, report } from '../dsl/recording.ts'

export interface Watched {
  readonly code: string
  /** The name under which the code expects `watch`. */
  readonly name: string
  readonly watch: (value: unknown, operator: string) => unknown
  /** The position in the code as it was, of a position in the code as it runs (both 1-based). */
  readonly original: (line: number, column: number) => { readonly line: number; readonly column: number }
}

const suggestions: Record<string, string> = {
  '&&': 'write all(a, b)',
  '||': 'write any(a, b)',
  '??': 'write any(a, b), or absentOr',
  '!': 'write not(…)',
  '===': 'write .equals(…)',
  '==': 'write .equals(…)',
  '!==': 'write not(….equals(…))',
  '!=': 'write not(….equals(…))',
  '<': 'write .lessThan(…)',
  '<=': 'write .atMost(…)',
  '>': 'write .greaterThan(…)',
  '>=': 'write .atLeast(…)',
  '?:': 'write when(…) and unless(…)',
  if: 'write when(…) and unless(…)',
}

/** Predicates cannot be compared: JavaScript knows neither of them yet. */
const suggestionFor = (operator: string, isPredicate: boolean): string =>
  isPredicate && isComparison(operator)
    ? 'compare fields with their operators; combine predicates with all, any, not, when, unless'
    : (suggestions[operator] as string)

const isComparison = (operator: string): boolean => /^([<>]=?|[!=]==?)$/.test(operator)

/**
 * Makes the author's script tell when a JavaScript operator meets a predicate or a field. To JavaScript these are objects,
 * which are always true, so `a || b` would silently be `a`. Each operand of such an operator is passed through `watch`,
 * which changes no value, except that what is compared afterwards is nothing.
 */
export function watchOperators(code: string, program: Program): Watched {
  let name = '__watch'
  while (code.includes(name)) name = `_${name}`
  const insertions = operandsIn(program).flatMap(({ node, operator }) => [
    { at: node.start, text: `${name}(`, opens: true },
    { at: node.end, text: `, ${JSON.stringify(operator)})`, opens: false },
  ])
  // Of two insertions at one place, what closes comes before what opens.
  insertions.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
  let text = ''
  let from = 0
  const shifts = new Map<number, { column: number; length: number }[]>()
  const lineStarts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)]
  let line = 0
  for (const { at, text: inserted } of insertions) {
    text += code.slice(from, at) + inserted
    from = at
    while (line + 1 < lineStarts.length && (lineStarts[line + 1] as number) <= at) line++
    const onLine = shifts.get(line + 1) ?? []
    onLine.push({ column: at - (lineStarts[line] as number) + 1, length: inserted.length })
    shifts.set(line + 1, onLine)
  }
  return {
    code: text + code.slice(from),
    name,
    watch: (value, operator) => {
      const recorded = recordedIn(value)
      const place = placeIn(value)
      const recording = recorded?.recording ?? place?.recording
      if (!recording || place?.standIn) return value
      if (recorded) recording.told.add(recorded.node)
      report(recording, 'javascript-operator', {
        operator,
        what: recorded ? 'a predicate' : 'a field',
        suggestion: suggestionFor(operator, recorded !== undefined),
      })
      // A field would be asked for its text by the operator, which would be told too.
      return place && isComparison(operator) ? undefined : value
    },
    original: (atLine, column) => {
      let before = 0
      for (const shift of shifts.get(atLine) ?? []) if (shift.column + before < column) before += shift.length
      return { line: atLine, column: Math.max(1, column - before) }
    },
  }
}

interface Operand {
  readonly node: { readonly start: number; readonly end: number }
  readonly operator: string
}

/** The operands of every operator that asks for truth or compares. */
function operandsIn(program: Program): readonly Operand[] {
  const found: Operand[] = []
  const visit = (node: AnyNode | Expression | PrivateIdentifier): void => {
    switch (node.type) {
      case 'LogicalExpression':
        found.push({ node: node.left, operator: node.operator })
        break
      case 'UnaryExpression':
        if (node.operator === '!') found.push({ node: node.argument, operator: '!' })
        break
      case 'BinaryExpression':
        if (
          ['==', '===', '!=', '!==', '<', '>', '<=', '>='].includes(node.operator) &&
          node.left.type !== 'PrivateIdentifier'
        )
          found.push({ node: node.left, operator: node.operator }, { node: node.right, operator: node.operator })
        break
      case 'ConditionalExpression':
        found.push({ node: node.test, operator: '?:' })
        break
      case 'IfStatement':
        found.push({ node: node.test, operator: 'if' })
        break
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string')
          visit(child as AnyNode)
    }
  }
  visit(program)
  return found
}
