import type { ValueType } from '../ir/nodes.ts'
import type { Cel } from '../languages/cel/ast.ts'

/** A property derived from a value, in every language. */
export interface Intrinsic {
  readonly type: ValueType
  /** Of a string expression; '' where the property is absent. Not used for quantities, which languages compare themselves. */
  readonly cel: (of: Cel) => Cel
  /** Of a present value; undefined where the property is absent. */
  readonly js: (of: unknown) => unknown
}
