import type { Literal, Operand } from '../ir/nodes.ts'
import { type Place, placeIn } from './fields.ts'
import { parameterIn } from './parameters.ts'
import { report, shown } from './recording.ts'

/** What the author compares with: a literal, a declared parameter or another field. Undefined, and told, for anything else. */
export function operandOf(place: Place, given: unknown): Operand | undefined {
  const parameter = parameterIn(given)
  if (parameter !== undefined) return { kind: 'parameter', name: parameter }
  const other = placeIn(given)
  if (other?.standIn) return undefined
  if (other) return other.value
  if (isLiteral(given)) return { kind: 'literal', value: Array.isArray(given) ? [...given] : given }
  report(place.recording, 'operand-invalid', {
    name: place.name,
    found: Array.isArray(given) ? `a list with ${shown(given.find((each) => !isScalar(each)))}` : shown(given),
  })
  return undefined
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

const isLiteral = (value: unknown): value is Literal =>
  isScalar(value) || (Array.isArray(value) && value.every(isScalar))
