import { intrinsics } from '../../intrinsics/index.ts'
import { patternOf } from '../../intrinsics/pattern.ts'
import { compareQuantities } from '../../intrinsics/quantity.ts'
import {
  type CompareOperator,
  type Lowering,
  lower,
  type Operand,
  type Pred,
  type PredOf,
  type Ref,
  type Source,
  type Value,
} from '../../ir/nodes.ts'

/** The values of the variables: the roots, and what quantifiers have bound. A quantifier writes its own while it runs. */
export type Environment = Record<string, unknown>
export type Test = (env: Environment) => boolean
type Read = (env: Environment) => unknown

/** A predicate as a closure over an environment. Total: nothing in a manifest makes it throw. */
export const lowerPred = (node: Pred): Test => lower(table, node, undefined)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Own properties only, so that a manifest's `constructor` is no more than a key. */
const property = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined

/** Reads a place; undefined where it is absent or null. */
export function reader({ variable, path }: Ref): Read {
  const names = path.map((step) => ('field' in step ? step.field : 'key' in step ? step.key : step))
  return names.every(isOrdinary)
    ? namedReader(variable, names)
    : (env) => {
        let value = env[variable]
        for (const name of names) value = property(value, typeof name === 'string' ? name : String(env[name.keyIn]))
        return value ?? undefined
      }
}

/** A name that no object has unless it says so: whether it is the object's own is no question. */
const isOrdinary = (name: string | { readonly keyIn: string }): name is string =>
  typeof name === 'string' && !(name in Object.prototype)

function namedReader(variable: string, names: readonly string[]): Read {
  return (env) => {
    let value = env[variable]
    for (const name of names) {
      if (!isRecord(value)) return undefined
      value = value[name]
    }
    return value ?? undefined
  }
}

/** Reads a value; what an intrinsic derives from an absent value is absent, but for text, which it reads as ''. */
export function valueReader(value: Value): Read {
  if (value.kind === 'ref') return reader(value)
  const intrinsic = intrinsics[value.name]
  if (!intrinsic) throw new Error(`no intrinsic ${value.name}`)
  const of = reader(value.of)
  return (env) => {
    const given = of(env) ?? (intrinsic.type === 'string' ? '' : undefined)
    return given === undefined ? undefined : intrinsic.js(given)
  }
}

function operandReader(operand: Operand): Read {
  if (operand.kind === 'parameter') throw new Error(`parameter ${operand.name} has no value`)
  if (operand.kind !== 'literal') return valueReader(operand)
  const { value } = operand
  return () => value
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The lists that the elements of a source are in. */
function listsOf(source: Source): readonly ((env: Environment) => readonly unknown[])[] {
  if (source.kind !== 'keys') return source.lists.map(reader).map((read) => (env) => asList(read(env)))
  const map = reader(source.map)
  return [
    (env) => {
      const value = map(env)
      return isRecord(value) ? Object.keys(value) : []
    },
  ]
}

/** An atom over a value that is there. */
const present = (value: Value, operand: Operand, test: (a: unknown, b: unknown) => boolean): Test => {
  const left = valueReader(value)
  const right = operandReader(operand)
  return (env) => {
    const a = left(env)
    const b = right(env)
    return a !== undefined && b !== undefined && test(a, b)
  }
}

const orders: Record<CompareOperator, (difference: number) => boolean> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
}

function equals(node: PredOf<'equals'>): Test {
  if (node.value.type === 'quantity') return present(node.value, node.operand, (a, b) => compareQuantities(a, b) === 0)
  return present(node.value, node.operand, (a, b) => a === b)
}

function compare(node: PredOf<'compare'>): Test {
  const holds = orders[node.operator]
  if (node.value.type !== 'quantity')
    return present(node.value, node.operand, (a, b) => typeof a === 'number' && holds(a - (b as number)))
  return present(node.value, node.operand, (a, b) => {
    const difference = compareQuantities(a, b)
    return difference !== undefined && holds(difference)
  })
}

function text(node: PredOf<'text'>): Test {
  const { operator, operand } = node
  if (operator !== 'matches')
    return present(node.value, operand, (a, b) => typeof a === 'string' && a[operator](String(b)))
  const compiled = operand.kind === 'literal' ? patternOf(String(operand.value)) : undefined
  return present(node.value, operand, (a, b) => typeof a === 'string' && (compiled ?? patternOf(String(b))).test(a))
}

/** Whether the body says `wanted` of any element. */
function finds({ source, body, as }: PredOf<'every' | 'some'>, wanted: boolean): Test {
  const lists = listsOf(source)
  const says = lowerPred(body)
  return (env) => {
    for (const list of lists) {
      for (const element of list(env)) {
        env[as] = element
        if (says(env) === wanted) return true
      }
    }
    return false
  }
}

/** Whether any of some parts says `wanted`. */
function anySays(parts: readonly Test[], wanted: boolean): Test {
  return (env) => {
    for (const part of parts) if (part(env) === wanted) return true
    return false
  }
}

const negated =
  (test: Test): Test =>
  (env) =>
    !test(env)

/** Whether all tests hold. */
export const all = (tests: readonly Test[]): Test =>
  tests.length === 1 ? (tests[0] as Test) : negated(anySays(tests, false))

const table: Lowering<Test, undefined> = {
  constant:
    ({ value }) =>
    () =>
      value,
  all: (node) => all(node.of.map(lowerPred)),
  any: (node) => anySays(node.of.map(lowerPred), true),
  not: (node) => negated(lowerPred(node.of)),
  when: (node) => {
    const condition = lowerPred(node.condition)
    const then = lowerPred(node.then)
    return (env) => !condition(env) || then(env)
  },
  equals,
  oneOf: (node) => present(node.value, node.operand, (a, b) => asList(b).includes(a)),
  compare,
  text,
  contains: (node) =>
    node.value.type === 'list'
      ? present(node.value, node.operand, (a, b) => asList(a).includes(b))
      : present(node.value, node.operand, (a, b) =>
          typeof a === 'string' ? a.includes(String(b)) : asList(a).includes(b),
        ),
  subsetOf: (node) => {
    const list = valueReader(node.value)
    const allowed = operandReader(node.operand)
    return (env) => {
      const among = asList(allowed(env))
      return asList(list(env)).every((element) => among.includes(element))
    }
  },
  exists: (node) => {
    const read = valueReader(node.value)
    return (env) => read(env) !== undefined
  },
  isEmpty: (node) => {
    const read = valueReader(node.value)
    return (env) => {
      const value = read(env)
      return (
        value === undefined ||
        (Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0)
      )
    }
  },
  absentOr: (node) => {
    const read = valueReader(node.value)
    const then = lowerPred(node.then)
    return (env) => read(env) === undefined || then(env)
  },
  some: (node) => finds(node, true),
  every: (node) => negated(finds(node, false)),
  because: (node) => lowerPred(node.of),
}
