import type { Operand, Pred, Ref, Source, Value } from './nodes.ts'
import { sourceRefs } from './walk.ts'

const comparisons = { '<': 'lessThan', '<=': 'atMost', '>': 'greaterThan', '>=': 'atLeast' } as const

/** A predicate as one would say it in the DSL, on one line: for people who compare it with what a language makes of it. */
export function predText(node: Pred): string {
  switch (node.kind) {
    case 'constant':
      return String(node.value)
    case 'all':
    case 'any':
      return `${node.kind}(${node.of.map(predText).join(', ')})`
    case 'not':
      return `not(${predText(node.of)})`
    case 'when':
      return node.condition.kind === 'not'
        ? `unless(${predText(node.condition.of)}, ${predText(node.then)})`
        : `when(${predText(node.condition)}, ${predText(node.then)})`
    case 'absentOr':
      return `${valueText(node.value)}.absentOr(${predText(node.then)})`
    case 'exists':
    case 'isEmpty':
      return `${valueText(node.value)}.${node.kind}()`
    case 'some':
    case 'every':
      return `${sourceText(node.source)}.${node.kind}(${node.as} => ${predText(node.body)})`
    case 'because':
      return `${predText(node.of)}.because(${JSON.stringify(node.text)})`
    default:
      return `${valueText(node.value)}.${operatorName(node)}(${operandText(node.operand)})`
  }
}

function operatorName(node: Extract<Pred, { readonly operand: Operand }>): string {
  if (node.kind === 'compare') return comparisons[node.operator]
  return node.kind === 'text' ? node.operator : node.kind
}

/** What a quantifier ranges over, one list a text. */
export const sourceTexts = (source: Source): readonly string[] =>
  sourceRefs(source)
    .map(refText)
    .map((of) => (source.kind === 'keys' ? `keys(${of})` : of))

function sourceText(source: Source): string {
  const lists = sourceTexts(source)
  return lists.length === 1 ? String(lists[0]) : `(${lists.join(' + ')})`
}

function operandText(operand: Operand): string {
  if (operand.kind === 'parameter') return operand.name
  if (operand.kind !== 'literal') return valueText(operand)
  return JSON.stringify(operand.value, null, 1)
    .replace(/\n */g, ' ')
    .replace(/^\[ | \]$/g, (end) => end.trim())
}

const valueText = (value: Value): string => {
  if (value.kind === 'ref') return refText(value)
  const [intrinsic, property] = value.name.split('.')
  return `${intrinsic}(${refText(value.of)})${property === undefined ? '' : `.${property}`}`
}

const refText = (ref: Ref): string =>
  ref.path.reduce((text, step) => {
    if ('field' in step) return `${text}.${step.field}`
    return 'key' in step ? `${text}[${JSON.stringify(step.key)}]` : `${text}[${step.keyIn}]`
  }, ref.variable)
