import type { Literal, Operand } from '../ir/nodes.ts'
import { type Place, placeIn } from './fields.ts'
import { parameterIn } from './parameters.ts'
import { report } from './recording.ts'

/** What the author compares with: a literal, a declared parameter or another field. */
export function operandOf(place: Place, given: unknown): Operand {
  const parameter = parameterIn(given)
  if (parameter !== undefined) return { kind: 'parameter', name: parameter }
  const other = placeIn(given)
  if (other) return other.value
  if (isLiteral(given)) return { kind: 'literal', value: Array.isArray(given) ? [...given] : given }
  report(place.recording, 'operand-invalid', {
    name: place.name,
    found: given === undefined ? 'undefined' : typeof given,
  })
  return { kind: 'literal', value: '' }
}

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

const isLiteral = (value: unknown): value is Literal =>
  isScalar(value) || (Array.isArray(value) && value.every(isScalar))
