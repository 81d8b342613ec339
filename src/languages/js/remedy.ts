import type { Operand, Pred, PredOf, Ref, Step, Value } from '../../ir/nodes.ts'
import type { Change, Scalar } from '../../ir/remedy.ts'
import { type Environment, lowerPred, reader } from './lower.ts'
import { type Bound, locate, pathOf } from './places.ts'

/** A change below the object that a root variable stands for. */
export interface RootedChange {
  readonly root: string
  readonly change: Change
}

/** What makes a predicate hold that does not; undefined where that is not obvious, or not from the predicate alone. */
export type Remedy = (env: Environment, bound: Bound) => readonly RootedChange[] | undefined

/**
 * The one obvious remedy of a predicate, to be asked where it does not hold. There is none where somebody has to choose:
 * among several values or branches, what something is called or which image it runs, what takes the place of an object or
 * a list.
 */
export function remedyOf(node: Pred): Remedy {
  switch (node.kind) {
    case 'because':
      return remedyOf(node.of)
    case 'not':
      return remedyOfNot(node.of)
    case 'all':
      return remedyOfAll(node.of)
    case 'when':
      return remedyOf(node.then)
    case 'every':
      return remedyOfEvery(node)
    case 'absentOr':
      return remedyOfAbsentOr(node)
    case 'equals':
      return setting(node.value, literalOf(node.operand))
    case 'oneOf':
      return setting(node.value, onlyOf(node.operand))
    case 'contains':
      return adding(node)
    case 'subsetOf':
      return dropping(node.value, (element, among) => !among.includes(element), listOf(node.operand))
    default:
      return none
  }
}

const none: Remedy = () => undefined

function remedyOfNot(of: Pred): Remedy {
  switch (of.kind) {
    case 'because':
      return remedyOfNot(of.of)
    case 'not':
      return remedyOf(of.of)
    case 'any':
      return remedyOfAll(of.of.map((part): Pred => ({ kind: 'not', of: part })))
    case 'some':
      return remedyOfEvery({ ...of, kind: 'every', body: { kind: 'not', of: of.body } })
    case 'exists':
      return removing(of.value)
    case 'equals': {
      const value = literalOf(of.operand)
      if (typeof value === 'boolean') return setting(of.value, !value)
      return typeof value === 'number' ? removing(of.value) : none
    }
    case 'oneOf':
      return of.value.type === 'integer' ? removing(of.value) : none
    case 'contains': {
      const value = literalOf(of.operand)
      return value === undefined ? none : dropping(of.value, (element, among) => among.includes(element), [value])
    }
    default:
      return none
  }
}

/** Those parts that do not hold, each of which needs a remedy. */
function remedyOfAll(of: readonly Pred[]): Remedy {
  const parts = of.map((part) => ({ holds: lowerPred(part), remedy: remedyOf(part) }))
  return (env, bound) =>
    together(
      parts
        .filter(({ holds }) => !holds(env))
        .map(
          ({ remedy }) =>
            () =>
              remedy(env, bound),
        ),
    )
}

function remedyOfEvery({ source, as, body }: PredOf<'every'>): Remedy {
  const located = locate(source)
  const holds = lowerPred(body)
  const remedy = remedyOf(body)
  return (env, bound) => {
    const inner = { ...env }
    return together(
      located(env, bound).map(({ element, at }) => () => {
        inner[as] = element
        return holds(inner) ? [] : remedy(inner, new Map(bound).set(as, at))
      }),
    )
  }
}

function together(parts: readonly (() => readonly RootedChange[] | undefined)[]): readonly RootedChange[] | undefined {
  const changes: RootedChange[] = []
  for (const part of parts) {
    const found = part()
    if (found === undefined) return undefined
    changes.push(...found)
  }
  return changes
}

/** What must be right if it is there can be put right, or else go; but only what is not needed for anything else. */
function remedyOfAbsentOr({ value, then }: PredOf<'absentOr'>): Remedy {
  const right = remedyOf(then)
  const isAbout = 'value' in then && JSON.stringify(then.value) === JSON.stringify(value)
  const gone = isAbout ? removing(value) : none
  return (env, bound) => right(env, bound) ?? gone(env, bound)
}

/** Fields that say what or whom is meant; with another value they mean something else. */
const identities = ['apiVersion', 'kind', 'name', 'namespace', 'generateName', 'apiGroup', 'uid', 'image']

const nameOf = (step: Step | undefined): string | undefined =>
  step === undefined ? undefined : 'field' in step ? step.field : 'key' in step ? step.key : undefined

/** Undefined for what an intrinsic derives, for an element as a whole and for what something is called. */
function changeable(value: Value): Ref | undefined {
  if (value.kind !== 'ref') return undefined
  const last = value.path.at(-1)
  return last === undefined || ('field' in last && identities.includes(last.field)) ? undefined : value
}

function setting(value: Value, to: Scalar | undefined): Remedy {
  const ref = changeable(value)
  if (!ref || to === undefined || nameOf(ref.path.at(-1)) === undefined) return none
  return (env, bound) => {
    const { root, path } = pathOf(ref, env, bound)
    return [{ root, change: { kind: 'set', path, value: to } }]
  }
}

/** Objects, lists and maps are content: somebody has to put it elsewhere. */
const switches = ['string', 'boolean', 'integer', 'number', 'quantity', 'int-or-string']

function removing(value: Value): Remedy {
  const ref = changeable(value)
  if (!ref || !switches.includes(ref.type)) return none
  const last = ref.path.at(-1)
  const isNeeded = last !== undefined && 'field' in last && last.always === true
  const parent = ref.path.at(-2)
  if (!isNeeded)
    return (env, bound) => {
      const { root, path } = pathOf(ref, env, bound)
      return [{ root, change: { kind: 'remove', path } }]
    }
  // What its object cannot be without takes the object along, if there is nothing else in it.
  if (parent === undefined || !('field' in parent) || parent.always) return none
  const of = reader({ ...ref, path: ref.path.slice(0, -1) })
  return (env, bound) => {
    if (Object.keys(of(env) ?? {}).length !== 1) return undefined
    const { root, path } = pathOf(ref, env, bound)
    return [{ root, change: { kind: 'remove', path: path.slice(0, -1) } }]
  }
}

function adding({ value, operand }: PredOf<'contains'>): Remedy {
  const ref = changeable(value)
  const element = literalOf(operand)
  if (ref?.type !== 'list' || element === undefined) return none
  return (env, bound) => {
    const { root, path } = pathOf(ref, env, bound)
    return [{ root, change: { kind: 'add', path, value: element } }]
  }
}

/**
 * Without the elements that may not be there. Only in a pod: a rule of a Role that must not have `*` needs something in its
 * place.
 */
function dropping(
  value: Value,
  isWrong: (element: unknown, among: readonly unknown[]) => boolean,
  among: readonly unknown[] | undefined,
): Remedy {
  const ref = changeable(value)
  if (ref?.type !== 'list' || among === undefined) return none
  const read = reader(ref)
  return (env, bound) => {
    const { root, path } = pathOf(ref, env, bound)
    const list = read(env)
    if (root !== 'pod' || !Array.isArray(list)) return undefined
    return list.flatMap((element, i) =>
      isWrong(element, among) ? [{ root, change: { kind: 'remove' as const, path: [...path, i] } }] : [],
    )
  }
}

const literalOf = (operand: Operand): Scalar | undefined =>
  operand.kind === 'literal' && !Array.isArray(operand.value) ? (operand.value as Scalar) : undefined

const listOf = (operand: Operand): readonly Scalar[] | undefined =>
  operand.kind === 'literal' && Array.isArray(operand.value) ? (operand.value as readonly Scalar[]) : undefined

const onlyOf = (operand: Operand): Scalar | undefined => {
  const list = listOf(operand)
  return list?.length === 1 ? list[0] : undefined
}
