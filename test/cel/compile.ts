import { type Environment, Optional } from '@marcbachmann/cel-js'
import { type StringFunction, stringFunctions } from './strings.ts'
import { callOf, type Macro, type Node, parse, walk } from './syntax.ts'
import { isLiteralMap } from './values.ts'

export type Evaluate = (bindings: Record<string, unknown>) => unknown

/** Functions of Kubernetes 1.30 that are known to behave here as there. What cel-js has beyond them is refused. */
const known = new Set(
  `size string int double bool dyn type timestamp duration quantity isQuantity has
   all exists exists_one map filter contains startsWith endsWith matches find findAll charAt indexOf lastIndexOf substring
   split replace lowerAscii upperAscii join value hasValue or orValue optMap optFlatMap of none ofNonZeroValue
   equivalent intersects compareTo isLessThan isGreaterThan sign isInteger asInteger asApproximateFloat add sub`.split(
    /\s+/,
  ),
)

/** Checks an expression and returns its evaluation over values made by `toCel`. Mistakes throw and quote the expression. */
export function compiler(environment: Environment): (expression: string) => Evaluate {
  const strings = stringFunctions()
  return (expression) => {
    const quoted = (error: unknown): Error =>
      new Error(`${(error as Error).message}\nin: ${expression}`, { cause: error })
    try {
      const program = parse(environment, expression)
      const nodes = [...walk(program.ast)]
      for (const node of nodes) correct(node, strings)
      const checked = program.check()
      if (!checked.valid) throw checked.error
      for (const node of nodes) refuseMixedElements(node)
      return (bindings) => {
        try {
          return program(bindings)
        } catch (error) {
          throw quoted(error)
        }
      }
    } catch (error) {
      throw quoted(error)
    }
  }
}

/** Puts cel-go's behaviour in the place of cel-js's, where a registration cannot: those names are taken. */
function correct(node: Node, strings: ReadonlyMap<string, StringFunction>): void {
  const call = callOf(node)
  if (!call) return
  if (!known.has(call.name)) throw new Error(`'${call.name}' is not a function of Kubernetes 1.30, or not known here`)
  const key = `${call.name}/${call.args.length}`
  const method = call.receiver && strings.get(key)
  if (call.receiver && method) node.setMeta('macro', stringMacro(node, call.receiver, call.args, method))
  if (!call.receiver && key === 'has/1') node.setMeta('macro', hasMacro(node, call.args[0] as Node))
  if (!call.receiver && key === 'string/1')
    node.setMeta('macro', conversion(node, call.args[0] as Node, 'string', toText))
  if (!call.receiver && key === 'timestamp/1') {
    node.setMeta('macro', conversion(node, call.args[0] as Node, 'google.protobuf.Timestamp', toTimestamp))
  }
}

const typeOf = (value: unknown): string => (typeof value === 'bigint' ? 'int' : typeof value)

function stringMacro(node: Node, receiver: Node, args: readonly Node[], method: StringFunction): Macro {
  const operands = [receiver, ...args]
  const wanted = ['string', ...method.args]
  const name = callOf(node)?.name
  return {
    async: false,
    typeCheck(checker, _, context) {
      const types = operands.map((operand) => checker.check(operand, context))
      if (types.some((type, i) => type.kind !== 'dyn' && type.name !== wanted[i])) {
        const [of, ...given] = types.map((type) => type.name)
        throw checker.createError('no_such_overload', `no such overload: ${of}.${name}(${given.join(', ')})`, node)
      }
      // A literal pattern is compiled with the expression, as on the API server.
      if (/^(?:matches|find)/.test(name ?? '') && args[0]?.op === 'value')
        method.call('', ...([args[0].args] as never[]))
      return checker.getType(method.returns)
    },
    evaluate(evaluator, _, context) {
      const [text, ...values] = operands.map((operand) => evaluator.run(operand, context))
      if ([text, ...values].some((value, i) => typeOf(value) !== wanted[i])) {
        throw new Error(`no such overload: ${[text, ...values].map(typeOf).join(', ')} for ${name}()`)
      }
      return method.call(text as string, ...(values as never[]))
    },
  }
}

/** `has(operand.field)` over any operand; cel-js wants a plain name at its root. */
function hasMacro(node: Node, target: Node): Macro {
  const [operand, field] = target.args as [Node, string]
  return {
    async: false,
    typeCheck(checker, _, context) {
      if (target.op !== '.')
        throw checker.createError('invalid_macro_argument', 'invalid argument to has() macro', node)
      checker.check(operand, context)
      return checker.getType('bool')
    },
    evaluate(evaluator, _, context) {
      const found = evaluator.run(operand, context)
      const value = found instanceof Optional ? found.orValue(undefined) : found
      return value instanceof Map ? value.has(field) : isLiteralMap(value) && Object.hasOwn(value, field)
    },
  }
}

function conversion(node: Node, operand: Node, to: string, convert: (value: unknown) => unknown): Macro {
  return {
    async: false,
    typeCheck(checker, _, context) {
      const type = checker.check(operand, context)
      if (/^(?:list|map|optional|null)/.test(type.name)) {
        throw checker.createError('no_such_overload', `no such overload: ${to}(${type.name})`, node)
      }
      return checker.getType(to)
    },
    evaluate: (evaluator, _, context) => convert(evaluator.run(operand, context)),
  }
}

function toText(value: unknown): string {
  if (typeof value === 'number') return shortest(value)
  if (typeof value === 'object')
    throw new Error(`no such overload: string(${value === null ? 'null' : value?.constructor.name})`)
  return String(value)
}

/** Go's `%g`: an exponent from a million, where JavaScript waits for 1e21. */
function shortest(value: number): string {
  const [digits, exponent] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power >= -4 && power < 6) return String(value)
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

function toTimestamp(value: unknown): Date {
  if (value instanceof Date) return value
  if (typeof value === 'bigint') return new Date(Number(value) * 1000)
  if (typeof value !== 'string') throw new Error(`no such overload: timestamp(${typeOf(value)})`)
  const time = new Date(value)
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(value) ||
    Number.isNaN(time.getTime())
  ) {
    throw new Error(`type conversion error: '${value}' is not a time as RFC 3339 writes it`)
  }
  return time
}

/** cel-go: elements of known types must agree; a dyn agrees with everything. */
function refuseMixedElements(node: Node): void {
  const elements =
    node.op === 'list' ? [node.args as Node[]] : node.op === 'map' ? columns(node.args as [Node, Node][]) : []
  for (const column of elements) {
    const names = new Set(column.flatMap(({ checkedType: type }) => (type && !type.hasDynType ? [type.name] : [])))
    const exact = [...names].filter((name) => !/\b[A-Z]\b/.test(name))
    if (exact.length > 1) throw new Error(`expected type '${exact[0]}' but found '${exact[1]}'`)
  }
}

const columns = (entries: [Node, Node][]): Node[][] => [entries.map(([key]) => key), entries.map(([, value]) => value)]
