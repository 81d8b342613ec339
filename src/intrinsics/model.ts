import type { ValueType } from '../ir/nodes.ts'
import type { Cel } from '../languages/cel/ast.ts'
import type { Definition } from '../languages/rego/ast.ts'

/** A property derived from a value, in every language. */
export interface Intrinsic {
  readonly type: ValueType
  /** Of a string expression; '' where the property is absent. Not used for quantities, which languages compare themselves. */
  readonly cel: (of: Cel) => Cel
  /** A shorter test than comparing `cel` with `''`, if there is one. */
  readonly celExists?: (of: Cel) => Cel
  /** A shorter test of being one of these texts, if there is one for them. */
  readonly celOneOf?: (of: Cel, texts: readonly string[]) => Cel | undefined
  /** A function of one value, of any type: undefined where the property is absent. Of a quantity, its amount. */
  readonly rego: Definition
  /** The property of '', which an absent text is read as, is not absent. */
  readonly ofAbsent?: true
  /** Of a present value; undefined where the property is absent. */
  readonly js: (of: unknown) => unknown
}
