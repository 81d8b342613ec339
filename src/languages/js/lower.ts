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
export function reader(ref: Ref): Read {
  return ref.path.reduce<Read>(
    (from, step) => {
      if ('keyIn' in step) return (env) => property(from(env), String(env[step.keyIn]))
      const name = 'field' in step ? step.field : step.key
      return (env) => property(from(env), name)
    },
    (env) => env[ref.variable] ?? undefined,
  )
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

/** The elements of a source with the path of each from the variable that it is read from. */
function elementsOf(source: Source): (env: Environment) => readonly unknown[] {
  if (source.kind === 'keys') {
    const map = reader(source.map)
    return (env) => {
      const value = map(env)
      return isRecord(value) ? Object.keys(value) : []
    }
  }
  const lists = source.lists.map(reader)
  const [only] = lists
  if (only && lists.length === 1) return (env) => asList(only(env))
  return (env) => lists.flatMap((read) => asList(read(env)))
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

function quantifier(node: PredOf<'every' | 'some'>, method: 'every' | 'some'): Test {
  const elements = elementsOf(node.source)
  const body = lowerPred(node.body)
  const { as } = node
  return (env) =>
    elements(env)[method]((element) => {
      env[as] = element
      return body(env)
    })
}

const table: Lowering<Test, undefined> = {
  constant:
    ({ value }) =>
    () =>
      value,
  all: (node) => {
    const parts = node.of.map(lowerPred)
    return (env) => parts.every((part) => part(env))
  },
  any: (node) => {
    const parts = node.of.map(lowerPred)
    return (env) => parts.some((part) => part(env))
  },
  not: (node) => {
    const of = lowerPred(node.of)
    return (env) => !of(env)
  },
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
  some: (node) => quantifier(node, 'some'),
  every: (node) => quantifier(node, 'every'),
  because: (node) => lowerPred(node.of),
}
