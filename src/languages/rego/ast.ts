/** Rego v1 as plain data (https://www.openpolicyagent.org/docs/policy-language), as much of it as groundrule writes. */
export type Rego =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'var'; readonly name: string }
  /** `of.field["any key"][variable]`. */
  | { readonly kind: 'ref'; readonly of: Rego; readonly path: readonly (string | Rego)[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Rego[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Rego; readonly right: Rego }
  | { readonly kind: 'array' | 'set'; readonly items: readonly Rego[] }
  /** An array whose rows take a line each. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly Rego[])[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Rego])[] }

export type BinaryOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

/** One line of a body: it holds, or binds variables in every way that lets the rest hold. */
export type Statement =
  | { readonly kind: 'expression'; readonly expr: Rego; readonly negated: boolean }
  /** `some name in of`, or `some name, _ in of` over keys. */
  | { readonly kind: 'some'; readonly name: string; readonly of: Rego; readonly keys: boolean }
  | { readonly kind: 'every'; readonly name: string; readonly of: Rego; readonly body: Body }
  | { readonly kind: 'assign'; readonly name: string; readonly value: Rego }

/** Statements that all hold. */
export type Body = readonly Statement[]

/** `name`, `name(args)`, `name := value` or `name contains element`, if the body holds. */
export interface Rule {
  readonly comment?: string
  readonly name: string
  readonly args?: readonly string[]
  readonly value?: Rego
  readonly element?: Rego
  readonly body: Body
}

/** Rules written by hand, formatted as `opa fmt` does, with the names of the others that they call. */
export interface Definition {
  readonly name: string
  readonly text: string
  readonly calls?: readonly Definition[]
}

/** What may be said in `package`'s file: rules in the order in which they are read. */
export interface Module {
  readonly name: readonly string[]
  readonly rules: readonly (Rule | Definition)[]
}

export const literal = (value: string | number | boolean | null): Rego => ({ kind: 'literal', value })
export const variable = (name: string): Rego => ({ kind: 'var', name })
export const ref = (of: Rego, ...path: readonly (string | Rego)[]): Rego => {
  if (path.length === 0) return of
  return of.kind === 'ref' ? { ...of, path: [...of.path, ...path] } : { kind: 'ref', of, path }
}
export const call = (name: string, ...args: readonly Rego[]): Rego => ({ kind: 'call', name, args })
export const binary = (operator: BinaryOperator, left: Rego, right: Rego): Rego => ({
  kind: 'binary',
  operator,
  left,
  right,
})
export const equal = (left: Rego, right: Rego): Rego => binary('==', left, right)
export const array = (items: readonly Rego[]): Rego => ({ kind: 'array', items })
export const set = (items: readonly Rego[]): Rego => ({ kind: 'set', items })
export const rows = (of: readonly (readonly Rego[])[]): Rego => ({ kind: 'rows', rows: of })
export const object = (entries: readonly (readonly [string, Rego])[]): Rego => ({ kind: 'object', entries })
/** A set of literals, each once. */
export const literals = (values: readonly (string | number | boolean)[]): Rego =>
  set([...new Set(values)].map((value) => literal(value)))

export const holds = (expr: Rego): Statement => ({ kind: 'expression', expr, negated: false })
export const fails = (expr: Rego): Statement => ({ kind: 'expression', expr, negated: true })
export const some = (name: string, of: Rego, keys = false): Statement => ({ kind: 'some', name, of, keys })

/** `input.review.<path>`: what Gatekeeper says of a request. */
export const review = (...path: readonly string[]): Rego => ref(variable('input'), 'review', ...path)

/** What stands at a path, or another value where nothing does. A null stays null. */
export function getOr(of: Rego, path: readonly (string | Rego)[], otherwise: Rego): Rego {
  const keys = path.map((step) => (typeof step === 'string' ? literal(step) : step))
  return call('object.get', of, keys.length === 1 ? (keys[0] as Rego) : array(keys), otherwise)
}
