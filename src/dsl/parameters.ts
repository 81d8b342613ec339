import type { Literal, ValueType } from '../ir/nodes.ts'
import type { ParameterOf } from './types.ts'

interface ScalarTypes {
  string: string
  boolean: boolean
  integer: number
  number: number
}

/** The declaration of a parameter: its type, and its value or one for each environment. */
export interface ParameterDeclaration<T> {
  readonly type: ValueType | { readonly list: ValueType }
  readonly value?: { readonly all: Literal } | { readonly perEnvironment: Readonly<Record<string, Literal>> }
  /** For the compiler only. */
  readonly of?: T
}

/** A parameter that is a list: `list('string', ['a', 'b'])`, or without values inside `perEnvironment`. */
export function list<K extends keyof ScalarTypes>(
  type: K,
  values?: readonly ScalarTypes[K][],
): ParameterDeclaration<readonly ScalarTypes[K][]> {
  return { type: { list: type }, ...(values && { value: { all: values } }) }
}

/** A parameter that is one value: `scalar('integer', 1000)`, or without a value inside `perEnvironment`. */
export function scalar<K extends keyof ScalarTypes>(
  type: K,
  value?: ScalarTypes[K],
): ParameterDeclaration<ScalarTypes[K]> {
  return { type, ...(value !== undefined && { value: { all: value } }) }
}

/** One value for each environment: `perEnvironment(list('string'), { dev: […], prod: […] })`. */
export function perEnvironment<T extends Literal>(
  parameter: ParameterDeclaration<T>,
  values: Readonly<Record<string, T>>,
): ParameterDeclaration<T> {
  return { type: parameter.type, value: { perEnvironment: values } }
}

const parameterBrand = Symbol.for('groundrule.parameter')

/** The symbol that stands for a parameter inside `require`. */
const parameterSymbol = (name: string): ParameterOf<never> =>
  Object.freeze({ [parameterBrand]: name }) as unknown as ParameterOf<never>

export const parameterIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<symbol, string>)[parameterBrand] : undefined

/** What `require` receives: a symbol for each declared parameter; one that is not declared is a mistake that is told. */
export function parameterSymbols(names: readonly string[], unknown: (name: string) => void): Record<string, unknown> {
  const symbols: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, parameterSymbol(name)]))
  return new Proxy(symbols, {
    get(target, property) {
      if (typeof property === 'symbol' || Object.hasOwn(target, property)) return Reflect.get(target, property)
      unknown(property)
      return parameterSymbol(property)
    },
  })
}
