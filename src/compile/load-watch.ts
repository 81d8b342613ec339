import { type AnyNode, type Expression, type PrivateIdentifier, parse } from 'acorn'
import { placeIn } from '../dsl/fields.ts'
import { here, type Mistake, recordedIn } from '../dsl/recording.ts'

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
  '?:': 'write when(…) and unless(…)',
  if: 'write when(…) and unless(…)',
}

/**
 * Makes the author's script tell when a JavaScript operator meets a predicate or a field. To JavaScript these are objects,
 * which are always true, so `a || b` would silently be `a`. Each operand of such an operator is passed through `watch`,
 * which changes no value.
 */
export function watchOperators(code: string, mistakes: Mistake[]): Watched {
  let name = '__watch'
  while (code.includes(name)) name = `_${name}`
  const insertions = operandsIn(code).flatMap(({ node, operator }) => [
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
      if (recordedIn(value) || placeIn(value))
        mistakes.push({
          code: 'javascript-operator',
          values: { operator, suggestion: suggestions[operator] ?? 'use an operator of the field, such as .equals(…)' },
          site: here(),
        })
      return value
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
function operandsIn(code: string): readonly Operand[] {
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
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true }))
  return found
}
