/** CEL as plain data (https://github.com/google/cel-spec/blob/master/doc/langdef.md), as much of it as groundrule writes. */
export type Cel =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'ident'; readonly name: string }
  /** `of.field`, or `of.?field`. */
  | { readonly kind: 'select'; readonly of: Cel; readonly field: string; readonly optional: boolean }
  /** `of[index]`, or `of[?index]`. */
  | { readonly kind: 'index'; readonly of: Cel; readonly index: Cel; readonly optional: boolean }
  | { readonly kind: 'call'; readonly receiver?: Cel; readonly name: string; readonly args: readonly Cel[] }
  | { readonly kind: 'unary'; readonly operator: '!'; readonly of: Cel }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Cel; readonly right: Cel }
  | { readonly kind: 'ternary'; readonly condition: Cel; readonly then: Cel; readonly otherwise: Cel }
  | { readonly kind: 'list'; readonly items: readonly Cel[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Cel, Cel])[] }

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+'

export const literal = (value: string | number | boolean | null): Cel => ({ kind: 'literal', value })
export const ident = (name: string): Cel => ({ kind: 'ident', name })

/** Field names of custom resources may be no names of CEL: those are looked up as a map's keys. */
const isName = (field: string): boolean => /^[A-Za-z_]\w*$/.test(field) && !/^(in|true|false|null)$/.test(field)

const selected = (of: Cel, field: string, optional: boolean): Cel =>
  isName(field) ? { kind: 'select', of, field, optional } : { kind: 'index', of, index: literal(field), optional }

export const select = (of: Cel, field: string): Cel => selected(of, field, false)
export const optSelect = (of: Cel, field: string): Cel => selected(of, field, true)
export const index = (of: Cel, at: Cel): Cel => ({ kind: 'index', of, index: at, optional: false })
export const optIndex = (of: Cel, at: Cel): Cel => ({ kind: 'index', of, index: at, optional: true })
export const call = (name: string, ...args: Cel[]): Cel => ({ kind: 'call', name, args })
export const method = (receiver: Cel, name: string, ...args: Cel[]): Cel => ({ kind: 'call', receiver, name, args })
export const binary = (operator: BinaryOperator, left: Cel, right: Cel): Cel => ({
  kind: 'binary',
  operator,
  left,
  right,
})
export const equal = (left: Cel, right: Cel): Cel => binary('==', left, right)
export const ternary = (condition: Cel, then: Cel, otherwise: Cel): Cel => ({
  kind: 'ternary',
  condition,
  then,
  otherwise,
})
export const list = (items: readonly Cel[]): Cel => ({ kind: 'list', items })
export const map = (entries: readonly (readonly [Cel, Cel])[]): Cel => ({ kind: 'map', entries })
export const strings = (values: readonly string[]): Cel => list(values.map(literal))
export const optionalOf = (value: Cel): Cel => method(ident('optional'), 'of', value)
export const orValue = (optional: Cel, value: Cel): Cel => method(optional, 'orValue', value)

/** `variables.<name>`: a variable of a policy. */
export const variable = (name: string): Cel => select(ident('variables'), name)

const opposite: Partial<Record<BinaryOperator, BinaryOperator>> = { '==': '!=', '!=': '==' }

/** The complement, without `!` where an operator says it. `<` has none: two-valued, but not on absent values. */
export function not(of: Cel): Cel {
  if (of.kind === 'literal' && typeof of.value === 'boolean') return literal(!of.value)
  if (of.kind === 'unary') return of.of
  const operator = of.kind === 'binary' ? opposite[of.operator] : undefined
  return operator && of.kind === 'binary' ? { ...of, operator } : { kind: 'unary', operator: '!', of }
}

/** A chain of one associative operator over any number of operands; `empty` for none. Chains of `&&` and `||` are joined. */
export function chain(operator: '||' | '&&' | '+', parts: readonly Cel[], empty: Cel): Cel {
  const operands = operator === '+' ? parts : parts.flatMap((part) => operandsOf(part, operator))
  return operands.length === 0 ? empty : operands.reduce((left, right) => binary(operator, left, right))
}

const operandsOf = (expr: Cel, operator: BinaryOperator): readonly Cel[] =>
  expr.kind === 'binary' && expr.operator === operator
    ? [...operandsOf(expr.left, operator), ...operandsOf(expr.right, operator)]
    : [expr]

export const and = (...parts: Cel[]): Cel => chain('&&', parts, literal(true))
export const or = (...parts: Cel[]): Cel => chain('||', parts, literal(false))

/** The same expression with parts replaced, outermost first; `replace` gives undefined for what stays. */
export function rewrite(expr: Cel, replace: (expr: Cel) => Cel | undefined): Cel {
  const replaced = replace(expr)
  if (replaced) return replaced
  const inside = (part: Cel): Cel => rewrite(part, replace)
  switch (expr.kind) {
    case 'literal':
    case 'ident':
      return expr
    case 'select':
    case 'unary':
      return { ...expr, of: inside(expr.of) }
    case 'index':
      return { ...expr, of: inside(expr.of), index: inside(expr.index) }
    case 'call':
      return { ...expr, ...(expr.receiver && { receiver: inside(expr.receiver) }), args: expr.args.map(inside) }
    case 'binary':
      return { ...expr, left: inside(expr.left), right: inside(expr.right) }
    case 'ternary':
      return {
        ...expr,
        condition: inside(expr.condition),
        then: inside(expr.then),
        otherwise: inside(expr.otherwise),
      }
    case 'list':
      return { ...expr, items: expr.items.map(inside) }
    case 'map':
      return { ...expr, entries: expr.entries.map(([key, value]) => [inside(key), inside(value)]) }
  }
}
