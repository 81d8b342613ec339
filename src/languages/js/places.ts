import type { Ref, Source } from '../../ir/nodes.ts'
import { sourceRefs } from '../../ir/walk.ts'
import { type Environment, reader, type Test } from './lower.ts'

/** A path within the object that a root variable stands for. */
export interface RootedPath {
  readonly root: string
  readonly path: readonly (string | number)[]
}

/** Where the elements are that quantifiers have bound, by their variables. */
export type Bound = ReadonlyMap<string, RootedPath>

export interface Located {
  readonly element: unknown
  readonly at: RootedPath
}

/** The elements of a quantifier's source, each with its place. */
export function locate(source: Source): (env: Environment, bound: Bound) => readonly Located[] {
  const lists = sourceRefs(source).map((ref) => ({ ref, read: reader(ref) }))
  return (env, bound) =>
    lists.flatMap(({ ref, read }) => {
      const value = read(env)
      const base = pathOf(ref, env, bound)
      if (Array.isArray(value))
        return value.map((element, i) => ({ element, at: { ...base, path: [...base.path, i] } }))
      if (typeof value !== 'object' || value === null || source.kind !== 'keys') return []
      return Object.keys(value).map((key) => ({ element: key, at: { ...base, path: [...base.path, key] } }))
    })
}

/** Whether a test holds of any of the elements that `locate` finds, each bound to the variable `as`. */
export function anyElement(source: Source, as: string, test: Test): Test {
  const lists = sourceRefs(source).map(reader)
  return (env) => {
    for (const read of lists) {
      const value = read(env)
      const elements = Array.isArray(value)
        ? value
        : typeof value === 'object' && value !== null && source.kind === 'keys'
          ? Object.keys(value)
          : []
      for (const element of elements) {
        env[as] = element
        if (test(env)) return true
      }
    }
    return false
  }
}

export function pathOf(ref: Ref, env: Environment, bound: Bound): RootedPath {
  const from = bound.get(ref.variable) ?? { root: ref.variable, path: [] }
  const steps = ref.path.map((step) =>
    'field' in step ? step.field : 'key' in step ? step.key : String(env[step.keyIn]),
  )
  return { root: from.root, path: [...from.path, ...steps] }
}
