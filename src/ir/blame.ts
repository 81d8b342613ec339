import type { Line } from './clauses.ts'
import type { Operand, Pred, Ref, Source, Value } from './nodes.ts'

interface Each {
  readonly source: Source
  readonly as: string
}

/**
 * The line of blame for a clause: what the author gave with `because`, or what can be derived for an atom, `not(atom)`
 * and `absentOr(atom)`. Undefined for anything else. The text is static, so no value that a user controls is in it.
 */
export function lineOf(node: Pred, each: Each | undefined): Line | undefined {
  const text = node.kind === 'because' ? node.text : sentence(node, each)
  if (text === undefined) return undefined
  const label = labelOf(node, each)
  return label ? { label, text } : { text }
}

function labelOf(node: Pred, each: Each | undefined): Line['label'] {
  if (each) return each.source.kind === 'elements' && each.source.label ? 'element' : undefined
  const ref = firstRef(node)
  return ref && (ref.variable === 'pod' || ref.variable === 'podMetadata') ? 'pod' : undefined
}

function firstRef(node: Pred): Ref | undefined {
  if ('value' in node && typeof node.value === 'object') return refIn(node.value)
  switch (node.kind) {
    case 'not':
    case 'because':
      return firstRef(node.of)
    case 'all':
    case 'any':
      return node.of.map(firstRef).find((ref) => ref !== undefined)
    case 'when':
      return firstRef(node.then)
    case 'some':
    case 'every':
      return node.source.kind === 'elements' ? node.source.lists[0] : node.source.map
    default:
      return undefined
  }
}

const refIn = (value: Value): Ref => (value.kind === 'ref' ? value : value.of)

function sentence(node: Pred, each: Each | undefined): string | undefined {
  if (node.kind === 'absentOr') {
    const words = demand(node.then, each)
    const ref = refOfAtom(node.then)
    if (!words || !ref) return undefined
    const subject = valueText(subjectOf(node.then) as Value, each)
    const same = JSON.stringify(ref) === JSON.stringify(refIn(node.value))
    return same
      ? `${subject} must be unset or ${words.bare}`
      : `${subject} must ${words.full}, where ${valueText(node.value, each)} is set`
  }
  const words = demand(node, each)
  const subject = subjectOf(node)
  return words && subject ? `${valueText(subject, each)} must ${words.full}` : undefined
}

const subjectOf = (node: Pred): Value | undefined =>
  node.kind === 'not' ? subjectOf(node.of) : 'value' in node && typeof node.value === 'object' ? node.value : undefined

const refOfAtom = (node: Pred): Ref | undefined => {
  const subject = subjectOf(node)
  return subject && refIn(subject)
}

/** What an atom demands: `full` follows "must", `bare` follows "must be unset or". */
function demand(node: Pred, each: Each | undefined): { full: string; bare: string } | undefined {
  if (node.kind === 'not') {
    const inner = demand(node.of, each)
    return inner && { full: `not ${inner.full}`, bare: `not ${inner.bare}` }
  }
  const be = (words: string) => ({ full: `be ${words}`, bare: words })
  const act = (words: string) => ({ full: words, bare: `must ${words}` })
  const operand = 'operand' in node ? operandText(node.operand, each) : ''
  switch (node.kind) {
    case 'equals':
      return be(operand)
    case 'oneOf':
      return be(`one of ${operand}`)
    case 'compare':
      return be(
        `${{ '<': 'less than', '<=': 'at most', '>': 'greater than', '>=': 'at least' }[node.operator]} ${operand}`,
      )
    case 'text':
      return act(`${{ startsWith: 'start with', endsWith: 'end with', matches: 'match' }[node.operator]} ${operand}`)
    case 'contains':
      return act(`contain ${operand}`)
    case 'subsetOf':
      return act(`contain only ${operand}`)
    case 'exists':
      return be('set')
    case 'isEmpty':
      return be('empty')
    default:
      return undefined
  }
}

function operandText(operand: Operand, each: Each | undefined): string {
  if (operand.kind === 'parameter') return `<${operand.name}>`
  if (operand.kind !== 'literal') return valueText(operand, each)
  const quote = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value))
  const { value } = operand
  if (!Array.isArray(value)) return quote(value)
  return value.length === 0 ? 'nothing' : value.map(quote).join(', ')
}

/**
 * A value as its reader would write it: relative to a container, `volumes[].hostPath` under another list, with
 * `metadata.` before what stands in a pod's metadata.
 */
export function valueText(value: Value, each: Each | undefined): string {
  if (value.kind === 'intrinsic') {
    const [intrinsic, property] = value.name.split('.')
    const of = valueText(value.of, each)
    if (!property) return of
    return of.endsWith(intrinsic as string) ? `${of} ${property}` : `${of} ${intrinsic} ${property}`
  }
  return refText(value, each)
}

function refText(ref: Ref, each: Each | undefined): string {
  let text = ref.variable === 'podMetadata' ? 'metadata' : ''
  if (each && ref.variable === each.as) text = sourceText(each.source)
  for (const step of ref.path) {
    const name = 'field' in step ? step.field : 'key' in step ? step.key : undefined
    if (name === undefined) text += '[]'
    else if (/^[A-Za-z_][\w-]*$/.test(name)) text += text ? `.${name}` : name
    else text += `["${name}"]`
  }
  return text || 'it'
}

/** Containers are known by their name alone; elements of any other list need the list's. */
function sourceText(source: Source): string {
  if (source.kind === 'keys') return `${refText(source.map, undefined)}[]`
  return source.lists.length > 1 ? '' : `${refText(source.lists[0] as Ref, undefined)}[]`
}
