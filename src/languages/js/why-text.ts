import type { Operand, Pred, Ref, Source, Value } from '../../ir/nodes.ts'
import { sourceRefs } from '../../ir/walk.ts'

/** An atom, or `not` of it, as a sentence. `inside`: the variables that are bound; what is said of the innermost has no name. */
export function atomText(node: Pred, not: boolean, inside: readonly string[]): string {
  const { value, operand } = node as { readonly value: Value; readonly operand?: Operand }
  const name = valueName(value, inside)
  const other = operand === undefined ? '' : ` ${operandName(operand, inside)}`
  const is = (words: string) => `${name} is ${not ? 'not ' : ''}${words}${other}`
  const does = (positive: string, negative: string) => `${name} ${not ? `does not ${negative}` : positive}${other}`
  switch (node.kind) {
    case 'equals':
      return `${name} is${not ? ' not' : ''}${other}`
    case 'oneOf':
      return is('one of')
    case 'compare':
      return is({ '<': 'less than', '<=': 'at most', '>': 'greater than', '>=': 'at least' }[node.operator])
    case 'text':
      if (node.operator === 'startsWith') return does('starts with', 'start with')
      return node.operator === 'endsWith' ? does('ends with', 'end with') : does('matches', 'match')
    case 'contains':
      return does('contains', 'contain')
    case 'subsetOf':
      return does('contains only', 'contain only')
    case 'exists':
      return is('set')
    case 'isEmpty':
      return is('empty')
    default:
      throw new Error(`${node.kind} is no atom`)
  }
}

/** A value as its reader would write it: `image tag`, `securityContext.privileged`, `pod.hostNetwork`. */
export function valueName(value: Value, inside: readonly string[]): string {
  if (value.kind === 'ref') return refName(value, inside)
  const [intrinsic = '', property] = value.name.split('.')
  const of = refName(value.of, inside)
  if (property === undefined) return of
  return of.endsWith(intrinsic) ? `${of} ${property}` : `${of} ${intrinsic} ${property}`
}

/** What a quantifier ranges over. */
export function sourceName(source: Source, inside: readonly string[]): string {
  const names = sourceRefs(source).map((ref) => refName(ref, inside))
  return `${source.kind === 'keys' ? 'the keys of ' : ''}${names.join(', ')}`
}

const roots: Readonly<Record<string, string>> = { object: '', pod: 'pod', podMetadata: 'pod.metadata' }

/** Relative to the innermost element; from the root otherwise. */
function refName({ variable, path }: Ref, inside: readonly string[]): string {
  const from = inside.at(-1) === variable ? '' : (roots[variable] ?? variable)
  return (
    path.reduce((text, step) => {
      if ('keyIn' in step) return `${text}[its key]`
      const name = 'field' in step ? step.field : step.key
      return /^[A-Za-z_][\w-]*$/.test(name)
        ? `${text}${text === '' ? '' : '.'}${name}`
        : `${text}[${JSON.stringify(name)}]`
    }, from) || 'it'
  )
}

function operandName(operand: Operand, inside: readonly string[]): string {
  if (operand.kind === 'parameter') return operand.name
  if (operand.kind !== 'literal') return valueName(operand, inside)
  const { value } = operand
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? 'nothing' : value.map((each) => JSON.stringify(each)).join(', ')
}
