/**
 * The intermediate representation of a predicate: plain, frozen, JSON-serialisable data.
 *
 * Semantics (docs/adr/0001-absence.md): two-valued. An atom on an absent or null value is false; an absent list or map
 * is empty; `not` is plain complement. Every language lowers every node to a total function.
 */

/** What a value is, as far as lowering has to know. */
export type ValueType =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'quantity'
  | 'int-or-string'
  | 'object'
  | 'list'
  | 'map'
  | 'untyped'

/** One step from a variable towards a value. */
export type Step =
  /** A field of an object; `always`: admission always sees it. */
  | { readonly field: string; readonly always?: true }
  /** The entry of a map under a literal key. */
  | { readonly key: string }
  /** The entry of a map under the key that a bound variable holds. */
  | { readonly keyIn: string }

/**
 * A place in the object: a variable and the steps from it. Variables are the roots `object`, `pod` (a PodSpec) and
 * `podMetadata` (the ObjectMeta beside it), and those that quantifiers bind.
 */
export interface Ref {
  readonly kind: 'ref'
  readonly variable: string
  readonly path: readonly Step[]
  readonly type: ValueType
  /** Admission may see it as null, which counts as absent. */
  readonly nullable?: true
}

/** A property that an intrinsic derives from a value, such as the tag of an image reference. */
export interface IntrinsicValue {
  readonly kind: 'intrinsic'
  /** Name of the intrinsic and its property, such as `image.tag`. */
  readonly name: string
  readonly of: Ref
  readonly type: ValueType
}

export type Value = Ref | IntrinsicValue

export type Literal = string | number | boolean | readonly (string | number | boolean)[]

export type Operand =
  | { readonly kind: 'literal'; readonly value: Literal }
  /** A declared parameter; the plan replaces it by a literal. */
  | { readonly kind: 'parameter'; readonly name: string }
  | Value

/** What a quantifier ranges over. */
export type Source =
  /** The elements of one or several lists, one after another. `label`: the field that names an element in a blame line. */
  | { readonly kind: 'elements'; readonly lists: readonly Ref[]; readonly label?: Label }
  /** The keys of a map; with `entries` the body also reads the values, through `keyIn`. */
  | { readonly kind: 'keys'; readonly map: Ref }

export interface Label {
  readonly field: string
  readonly type: 'string' | 'integer'
}

export type CompareOperator = '<' | '<=' | '>' | '>='
export type TextOperator = 'startsWith' | 'endsWith' | 'matches'

export type Pred =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all'; readonly of: readonly Pred[] }
  | { readonly kind: 'any'; readonly of: readonly Pred[] }
  | { readonly kind: 'not'; readonly of: Pred }
  /** Implication: where `condition` holds, `then` must. */
  | { readonly kind: 'when'; readonly condition: Pred; readonly then: Pred }
  | { readonly kind: 'equals'; readonly value: Value; readonly operand: Operand }
  | { readonly kind: 'oneOf'; readonly value: Value; readonly operand: Operand }
  | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly value: Value; readonly operand: Operand }
  | { readonly kind: 'text'; readonly operator: TextOperator; readonly value: Value; readonly operand: Operand }
  /** A list has the operand among its elements. */
  | { readonly kind: 'contains'; readonly value: Value; readonly operand: Operand }
  /** Each element of a list is among the operand's. */
  | { readonly kind: 'subsetOf'; readonly value: Value; readonly operand: Operand }
  | { readonly kind: 'exists'; readonly value: Value }
  /** A list or map without entries, or absent. */
  | { readonly kind: 'isEmpty'; readonly value: Value }
  /** `value` (or any prefix of its path) is absent, or `then` holds. */
  | { readonly kind: 'absentOr'; readonly value: Value; readonly then: Pred }
  | { readonly kind: 'some'; readonly source: Source; readonly as: string; readonly body: Pred }
  | { readonly kind: 'every'; readonly source: Source; readonly as: string; readonly body: Pred }
  /** The same predicate; `text` is its line of blame. */
  | { readonly kind: 'because'; readonly of: Pred; readonly text: string }

export type PredKind = Pred['kind']
export type PredOf<K extends PredKind> = Extract<Pred, { readonly kind: K }>

/** What a language has to supply: one function for each node. A new node does not compile until every language has it. */
export type Lowering<Out, Scope> = {
  readonly [K in PredKind]: (node: PredOf<K>, scope: Scope) => Out
}

/** Lowers one node by the table of its language. */
export function lower<Out, Scope>(table: Lowering<Out, Scope>, node: Pred, scope: Scope): Out {
  // The table's entry for a kind takes exactly the nodes of that kind; TypeScript cannot see the correlation.
  const entry = table[node.kind] as (node: Pred, scope: Scope) => Out
  return entry(node, scope)
}

/** Freezes a tree of plain data in place and returns it. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
