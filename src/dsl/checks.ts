import { patternOf, patternProblem } from '../intrinsics/pattern.ts'
import type { Operand, Pred, ValueType } from '../ir/nodes.ts'
import { type Place, placeIn, valueTypeOf } from './fields.ts'
import { report, shown } from './recording.ts'

const jsType: Partial<Record<ValueType, readonly string[]>> = {
  string: ['string'],
  boolean: ['boolean'],
  integer: ['number'],
  number: ['number'],
  quantity: ['string', 'number'],
  'int-or-string': ['string', 'number'],
}

/** The literals that an atom is given: one, the entries of a list, or every value that its parameter has anywhere. */
function literalsOf(place: Place, operand: Operand): readonly unknown[] {
  if (operand.kind === 'literal') return Array.isArray(operand.value) ? operand.value : [operand.value]
  if (operand.kind === 'parameter') return (place.recording.parameters.get(operand.name) ?? []).flat()
  return []
}

/** A mistake where an operand cannot be compared with the place: another type, or a list where one value is wanted. */
export function checkOperand(place: Place, node: Pred, operand: Operand, wantsList: boolean): void {
  if (place.info.kind === 'untyped') return checkUntyped(place, node, operand)
  const type =
    place.info.kind === 'list' ? valueTypeOf(place.info.items ?? { kind: 'untyped' }) : valueTypeOf(place.info)
  const allowed = jsType[type]
  const wanted = allowed
    ? `${wantsList ? 'a list of ' : 'a '}${allowed.join(' or ')}${wantsList ? 's' : ''}`
    : `a ${type}`
  const wrong = (found: string, suggestion = remedy(type, wantsList)): void =>
    report(place.recording, 'wrong-type', { name: place.name, operator: operatorOf(node), wanted, found, suggestion })
  if (operand.kind === 'ref' || operand.kind === 'intrinsic') {
    // What is in a manifest may be no pattern at all.
    if (node.kind === 'text' && node.operator === 'matches')
      wrong('a field', 'what is in a manifest may be no pattern: write the pattern itself')
    else if (operand.type !== type && operand.type !== 'untyped')
      wrong(`a field of type ${operand.type}`, `compare with a field that is ${wanted} too`)
    return
  }
  const values = operand.kind === 'literal' ? [operand.value] : (place.recording.parameters.get(operand.name) ?? [])
  const mixed = values.find((value) => Array.isArray(value) !== wantsList)
  if (mixed !== undefined)
    return wrong(
      operand.kind === 'parameter' ? `the parameter ${operand.name}, which is ${shown(mixed)}` : shown(mixed),
      wantsList ? 'write a list, in [ … ]' : 'for one of several values there is oneOf([ … ])',
    )
  const literals = literalsOf(place, operand)
  if (wantsList && values.length > 0 && literals.length === 0)
    report(place.recording, 'list-empty', { name: place.name, operator: operatorOf(node) })
  for (const literal of literals) {
    if (allowed && !allowed.includes(typeof literal)) return wrong(shown(literal))
    if (type === 'integer' && !Number.isInteger(literal)) return wrong(`${literal}, which is no whole number`)
    if (type === 'quantity' && !isQuantity(literal)) return wrong(`${shown(literal)}, which is no quantity`)
    if (node.kind === 'text' && node.operator === 'matches') checkPattern(place, String(literal))
  }
}

/** How a literal of a type is written. */
function remedy(type: ValueType, isList: boolean): string {
  const written: Partial<Record<ValueType, string>> = {
    boolean: 'true or false, without quotes',
    integer: 'a whole number, without quotes',
    number: 'a number, without quotes',
    string: 'text, in quotes',
    quantity: "an amount, such as '512Mi', '1Gi' or '500m'",
    'int-or-string': "a number, or text such as '50%'",
  }
  return `write ${written[type] ?? `a value of type ${type}`}${isList ? ', each in the list' : ''}`
}

/** What holds whatever the place is. */
function checkUntyped(place: Place, node: Pred, operand: Operand): void {
  if (node.kind !== 'text' || node.operator !== 'matches') return
  for (const literal of literalsOf(place, operand)) checkPattern(place, String(literal))
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */
const isQuantity = (value: unknown): boolean =>
  /^[+-]?(\d+\.?\d*|\.\d+)(m|n|u|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][+-]?\d+)?$/.test(String(value))

function checkPattern(place: Place, pattern: string): void {
  const reason = patternProblem(pattern)
  if (reason !== undefined) report(place.recording, 'pattern-invalid', { name: place.name, pattern, reason })
}

const operatorOf = (node: Pred): string =>
  node.kind === 'text' ? node.operator : node.kind === 'compare' ? comparisons[node.operator] : node.kind

const comparisons = { '<': 'lessThan', '<=': 'atMost', '>': 'greaterThan', '>=': 'atLeast' } as const

/** Whether an atom is true of one present value. Undefined where its operand is another field. */
function holdsFor(place: Place, node: Pred, value: unknown): boolean | undefined {
  if (node.kind === 'exists') return true
  const operand = 'operand' in node ? node.operand : undefined
  if (!operand || operand.kind === 'ref' || operand.kind === 'intrinsic') return undefined
  const literals = literalsOf(place, operand)
  switch (node.kind) {
    case 'equals':
    case 'oneOf':
      return literals.includes(value)
    case 'compare':
      return literals.some((literal) => compare(value as number, node.operator, literal as number))
    case 'text':
      return literals.some((literal) => textHolds(String(value), node.operator, String(literal)))
    case 'contains':
      return typeof value === 'string' && literals.some((literal) => value.includes(String(literal)))
    default:
      return undefined
  }
}

const compare = (a: number, operator: '<' | '<=' | '>' | '>=', b: number): boolean =>
  operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b

function textHolds(value: string, operator: 'startsWith' | 'endsWith' | 'matches', text: string): boolean {
  if (operator !== 'matches') return value[operator](text)
  return patternProblem(text) === undefined && patternOf(text).test(value)
}

const zeros: Partial<Record<ValueType, unknown>> = { boolean: false, integer: 0, number: 0, string: '' }

/** A mistake where an atom asks for a zero value that the API server drops before admission: it would never be seen. */
export function checkZero(place: Place, node: Pred): void {
  const zero = zeros[valueTypeOf(place.info)]
  if (!place.info.zeroVanishes || zero === undefined || place.value.kind === 'intrinsic') return
  if (!holdsFor(place, node, zero)) return
  const field = place.name.split('.').at(-1)
  const hint =
    place.info.kind === 'boolean'
      ? `to demand that it is not true, write not(${field}.equals(true))`
      : `to demand that it is not set, write not(${field}.exists()); to accept that too, ${field}.absentOr((x) => …)`
  report(place.recording, 'zero-vanishes', { name: place.name, zero: JSON.stringify(zero), suggestion: hint })
}

/** Defaults that `normalize` fills in as the API server does, so that a file reads like the stored object. */
const normalized = new Set([
  'core.v1.Container.imagePullPolicy',
  'core.v1.ContainerPort.hostPort',
  'core.v1.EphemeralContainer.imagePullPolicy',
  'core.v1.ImageVolumeSource.pullPolicy',
  'core.v1.LimitRangeItem.default',
  'core.v1.LimitRangeItem.defaultRequest',
  'core.v1.PersistentVolumeClaimSpec.dataSource',
  'core.v1.PersistentVolumeClaimSpec.dataSourceRef',
  'core.v1.ResourceRequirements.requests',
  'core.v1.ServicePort.targetPort',
  'core.v1.Volume.emptyDir',
  'networking.v1.NetworkPolicySpec.policyTypes',
])

/**
 * A warning where a field that the API server fills in is read without `absentOr`, and the answer for the file, which
 * lacks it, would differ from the answer in the cluster.
 */
export function checkDefault(place: Place, node: Pred): void {
  const given = place.info.default
  if (!given || place.absenceAccepted || normalized.has(place.name)) return
  const conditional = 'conditional' in given
  if (!conditional && holdsFor(place, node, given.value) === false) return
  report(place.recording, 'default-unread', {
    name: place.name,
    field: place.name.split('.').at(-1) as string,
    value: conditional ? 'a value that depends on other fields' : JSON.stringify(given.value),
  })
}

/** The place behind a field that a rich predicate is given; throws what an author reads where it is none. */
export function placeOf(given: unknown, what: string): Place {
  const place = placeIn(given)
  if (!place)
    throw new TypeError(
      `${what}(…) takes a field, such as ${what}(c.${what === 'image' ? 'image' : "resources.limits.get('memory')"})`,
    )
  return place
}
