import type { Operand, Pred, Ref, Source, Value } from '../../ir/nodes.ts'

/** A longer name would say no more. */
const LONGEST = 48

/** Objects that only hold what is asked about. */
const wrappers: ReadonlySet<string> = new Set(['spec', 'metadata', 'securityContext', 'resources', 'template'])

/**
 * A name for a condition after what it tests, such as `has_limits_memory`; with `failing`, for its complement. It depends on
 * the condition alone, so that another control, or another clause, changes nothing.
 */
export function nameOf(node: Pred, failing: boolean): string {
  const full = failing ? counterexample(node) : words(node)
  return `${rootOf(node)}${full.length <= LONGEST ? full : shortened(node)}`
}

/** The first alternatives that have room, or what is read. */
function shortened(node: Pred): string {
  const [first, second, third] = node.kind === 'any' ? node.of.map(words) : []
  const named = `${first}_or_${second}_or_other`
  if (third !== undefined && named.length <= LONGEST) return named
  return `matching_${[...new Set(fieldsIn(node))].slice(0, 2).join('_and_')}`
}

const comparisons = { '<': 'less_than', '<=': 'at_most', '>': 'greater_than', '>=': 'at_least' } as const
const texts = { startsWith: 'starts_with', endsWith: 'ends_with' } as const

function counterexample(node: Pred): string {
  if (node.kind === 'every') return `some_${sourceName(node.source)}_${words({ kind: 'not', of: node.body })}`
  return node.kind === 'isEmpty' ? `has_some_${field(node.value)}` : words({ kind: 'not', of: node })
}

function words(node: Pred): string {
  switch (node.kind) {
    case 'constant':
      return node.value ? 'always' : 'never'
    case 'all':
      return node.of.map(words).join('_and_')
    case 'any':
      return node.of.map(words).join('_or_')
    case 'not':
      return node.of.kind === 'not' ? words(node.of.of) : `not_${words(node.of)}`
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
        : `${field(node.value)}_is_${operandName(node.operand)}`
    case 'oneOf':
    case 'subsetOf':
      return `allowed_${field(node.value)}`
    case 'compare':
      return `${field(node.value)}_${comparisons[node.operator]}_${operandName(node.operand)}`
    case 'text':
      return node.operator === 'matches'
        ? `matching_${field(node.value)}`
        : `${field(node.value)}_${texts[node.operator]}_${operandName(node.operand)}`
    case 'contains':
      return `${field(node.value)}_contains_${operandName(node.operand)}`
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

/** A pod and its containers have fields of the same names. */
function rootOf(node: Pred): string {
  const read = new Set<unknown>()
  JSON.stringify(node, (key, value) => {
    if (key === 'variable') read.add(value)
    return value
  })
  const [first] = read
  return first === 'pod' || first === 'podMetadata' ? 'pod_' : ''
}

const sourceName = (source: Source): string =>
  source.kind === 'keys'
    ? placeName(source.map)
    : source.lists.length > 1
      ? 'container'
      : placeName(source.lists[0] as Ref)

function field(value: Value): string {
  if (value.kind === 'ref') return placeName(value)
  const [, property] = value.name.split('.')
  return property === undefined ? placeName(value.of) : slug(property)
}

/** The last step, after the one before it unless that only wraps: `limits_memory`, but `run_as_user`. */
function placeName({ path, variable }: Ref): string {
  const names = path.map((step) =>
    'field' in step ? step.field : 'key' in step ? step.key.replace(/^.*\//, '') : 'value',
  )
  const [parent, last] = names.slice(-2)
  if (parent === undefined) return slug(variable)
  return slug(last === undefined ? parent : wrappers.has(parent) ? last : `${parent}_${last}`)
}

const operandName = (operand: Operand): string => {
  if (operand.kind === 'parameter') return slug(operand.name)
  if (operand.kind !== 'literal') return field(operand)
  const name = operand.value === '' ? 'empty' : operand.value === '*' ? 'wildcard' : slug(String(operand.value))
  return name.length > 0 && name.length <= LONGEST / 2 ? name : 'value'
}

/** `hostNetwork` and `host-network` as `host_network`. */
const slug = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase() || 'value'
