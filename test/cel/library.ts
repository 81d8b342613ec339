import { Environment, Optional } from '@marcbachmann/cel-js'
import {
  asFloat,
  asInteger,
  compareQuantities,
  isInteger,
  ofInteger,
  parseQuantity,
  Quantity,
  sign,
} from './quantity.ts'
import type { Context, Expansion, Macro, Node } from './syntax.ts'
import { equal } from './values.ts'

/** cel-js with what Kubernetes 1.30 has and it lacks; docs/adr/0006 lists each. With `names`, other variables do not compile. */
export function kubernetesEnvironment(names?: readonly string[]): Environment {
  const environment = new Environment({
    unlistedVariablesAreDyn: names === undefined,
    // cel-go takes `[dyn, 'x']` and refuses `[1, 'x']`; cel-js knows all or nothing. compile.ts checks the latter.
    homogeneousAggregateLiterals: false,
    enableOptionalTypes: true,
    limits: { maxListElements: 100_000, maxMapEntries: 100_000 },
  })
  for (const name of names ?? []) environment.registerVariable(name, 'dyn')
  registerOptionals(environment)
  registerSets(environment)
  registerQuantities(environment)
  return environment
}

const sync = { async: false } as const

function registerOptionals(environment: Environment): void {
  environment.registerOperator('optional<V> == optional<V>', equal)
  environment.registerFunction(
    'OptionalNamespace.ofNonZeroValue(A): optional<A>',
    (_: unknown, value: unknown) => (isZero(value) ? Optional.none() : Optional.of(value)),
    sync,
  )
  const register = environment.registerFunction.bind(environment) as (
    signature: string,
    expand: (expansion: Expansion) => Macro,
  ) => unknown
  register('optional.optMap(ast, ast): optional<dyn>', (expansion) => optionalMacro(expansion, false))
  register('optional.optFlatMap(ast, ast): optional<dyn>', (expansion) => optionalMacro(expansion, true))
}

function isZero(value: unknown): boolean {
  if (value instanceof Map) return value.size === 0
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === '' || value === false || value === 0 || value === 0n
}

/** `receiver.optMap(name, body)`: none stays none; optFlatMap's body is an optional itself. */
function optionalMacro({ args, receiver }: Expansion, flat: boolean): Macro {
  const [variable, body] = args as [Node, Node]
  let scope: Context
  return {
    async: false,
    typeCheck(checker, _, context) {
      const type = checker.check(receiver, context)
      if (type.kind !== 'optional' && type.kind !== 'dyn') {
        throw checker.createError('optional_expected', `optMap() needs an optional, got '${type.name}'`, receiver)
      }
      if (variable.op !== 'id') throw checker.createError('invalid_macro_argument', 'optMap() needs a name', variable)
      scope = context.forkWithVariable(variable.args as string, type.valueType ?? checker.getType('dyn'))
      const result = checker.check(body, scope)
      return flat && (result.kind === 'optional' || result.kind === 'dyn')
        ? result
        : checker.getType(`optional<${result.name}>`)
    },
    evaluate(evaluator, _, context) {
      const value = evaluator.run(receiver, context)
      if (!(value instanceof Optional)) throw new Error('no such overload: optMap() of what is not an optional')
      if (!value.hasValue()) return value
      const result = evaluator.run(body, scope.reuse(context).setIterValue(value.value(), evaluator))
      if (!flat) return Optional.of(result)
      if (result instanceof Optional) return result
      throw new Error('no such overload: optFlatMap() to what is not an optional')
    },
  }
}

class SetsNamespace {}

function registerSets(environment: Environment): void {
  const contains = (list: unknown[], parts: unknown[]) => parts.every((part) => list.some((item) => equal(item, part)))
  const register = (name: string, call: (a: unknown[], b: unknown[]) => boolean) =>
    environment.registerFunction(
      `SetsNamespace.${name}(list, list): bool`,
      (_: unknown, a: unknown[], b: unknown[]) => call(a, b),
      sync,
    )
  environment.registerType('SetsNamespace', SetsNamespace)
  environment.registerConstant('sets', 'SetsNamespace', new SetsNamespace())
  register('contains', contains)
  register('equivalent', (a, b) => contains(a, b) && contains(b, a))
  register('intersects', (a, b) => a.some((left) => b.some((right) => equal(left, right))))
}

function registerQuantities(environment: Environment): void {
  const type = 'kubernetes.Quantity'
  environment.registerType(type, Quantity)
  environment.registerOperator(`${type} == ${type}`, equal)
  const register = (signature: string, call: (...args: never[]) => unknown) =>
    environment.registerFunction(signature, call as (...args: unknown[]) => unknown, sync)
  register('isQuantity(string): bool', (text: string) => parseQuantity(text) !== undefined)
  register(`quantity(string): ${type}`, (text: string) => {
    const quantity = parseQuantity(text)
    if (!quantity) throw new Error(`quantities must match the regular expression of resource.Quantity, got '${text}'`)
    return quantity
  })
  register(`${type}.compareTo(${type}): int`, compareQuantities)
  register(`${type}.isLessThan(${type}): bool`, (a: Quantity, b: Quantity) => a.nanos < b.nanos)
  register(`${type}.isGreaterThan(${type}): bool`, (a: Quantity, b: Quantity) => a.nanos > b.nanos)
  register(`${type}.sign(): int`, (a: Quantity) => sign(a.nanos))
  register(`${type}.isInteger(): bool`, isInteger)
  register(`${type}.asInteger(): int`, asInteger)
  register(`${type}.asApproximateFloat(): double`, asFloat)
  register(`${type}.add(${type}): ${type}`, (a: Quantity, b: Quantity) => new Quantity(a.nanos + b.nanos))
  register(`${type}.add(int): ${type}`, (a: Quantity, b: bigint) => new Quantity(a.nanos + ofInteger(b).nanos))
  register(`${type}.sub(${type}): ${type}`, (a: Quantity, b: Quantity) => new Quantity(a.nanos - b.nanos))
  register(`${type}.sub(int): ${type}`, (a: Quantity, b: bigint) => new Quantity(a.nanos - ofInteger(b).nanos))
}
