import type { Operand, Pred, Ref, Source, Value } from '../../ir/nodes.ts'

/** A longer name would say no more. */
const LONGEST = 40

/**
 * A name for a condition after what it tests, such as `has_tag_and_not_tag_latest`. It depends on the condition alone, so
 * another one that is added changes nothing.
 */
export function nameOf(node: Pred): string {
  const full = words(node)
  if (full.length <= LONGEST) return full
  const fields = [...new Set(fieldsIn(node))]
  const joined = fields.slice(0, 3).join('_and_')
  return joined.length <= LONGEST ? `${joined}_${fields.length > 1 ? 'hold' : 'holds'}` : `${fields[0]}_holds`
}

const comparisons = { '<': 'less_than', '<=': 'at_most', '>': 'greater_than', '>=': 'at_least' } as const
const texts = { startsWith: 'starts_with', endsWith: 'ends_with', matches: 'matches' } as const

function words(node: Pred): string {
  switch (node.kind) {
    case 'constant':
      return node.value ? 'always' : 'never'
    case 'all':
      return node.of.map(words).join('_and_')
    case 'any':
      return node.of.map(words).join('_or_')
    case 'not':
      return `not_${words(node.of)}`
    case 'when':
      return `${words(node.then)}_if_${words(node.condition)}`
    case 'absentOr':
      return `${words(node.then)}_or_unset`
    case 'because':
      return words(node.of)
    case 'some':
    case 'every':
      return `${node.kind}_${sourceName(node.source)}_${words(node.body)}`
    case 'exists':
      return `has_${field(node.value)}`
    case 'isEmpty':
      return `no_${field(node.value)}`
    case 'equals':
      return node.operand.kind === 'literal' && node.operand.value === true
        ? field(node.value)
        : `${field(node.value)}_${operandName(node.operand)}`
    case 'oneOf':
    case 'subsetOf':
      return `allowed_${field(node.value)}`
    case 'compare':
      return `${field(node.value)}_${comparisons[node.operator]}_${operandName(node.operand)}`
    case 'text':
      return `${field(node.value)}_${texts[node.operator]}_${operandName(node.operand)}`
    case 'contains':
      return `${field(node.value)}_with_${operandName(node.operand)}`
  }
}

function fieldsIn(node: Pred): readonly string[] {
  switch (node.kind) {
    case 'constant':
      return []
    case 'all':
    case 'any':
      return node.of.flatMap(fieldsIn)
    case 'not':
    case 'because':
      return fieldsIn(node.of)
    case 'when':
      return [...fieldsIn(node.then), ...fieldsIn(node.condition)]
    case 'absentOr':
      return fieldsIn(node.then)
    case 'some':
    case 'every':
      return [sourceName(node.source), ...fieldsIn(node.body)]
    default:
      return [field(node.value)]
  }
}

const sourceName = (source: Source): string =>
  source.kind === 'keys'
    ? lastStep(source.map)
    : source.lists.length > 1
      ? 'container'
      : lastStep(source.lists[0] as Ref)

function field(value: Value): string {
  if (value.kind === 'ref') return lastStep(value)
  const [, property] = value.name.split('.')
  return property === undefined ? lastStep(value.of) : slug(property)
}

function lastStep({ path, variable }: Ref): string {
  const last = path.at(-1)
  return slug(last === undefined ? variable : 'field' in last ? last.field : 'key' in last ? last.key : 'value')
}

const operandName = (operand: Operand): string => {
  if (operand.kind === 'parameter') return slug(operand.name)
  if (operand.kind !== 'literal') return field(operand)
  const name = slug(String(operand.value))
  return name.length > 0 && name.length <= LONGEST / 2 ? name : 'value'
}

/** `hostNetwork` and `host-network` as `host_network`. */
export const slug = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase()
