import type { Change } from '../ir/remedy.ts'
import { kindOf } from '../kubernetes/kinds.ts'
import type { Refused } from './edits.ts'
import { type Wish, wishOf } from './wish.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * What the elements of a list are known by where patches are merged into it; any other list is replaced as a whole
 * (`x-kubernetes-patch-merge-key` in Kubernetes' OpenAPI).
 */
const mergeKeys: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  ephemeralContainers: 'name',
  volumes: 'name',
  env: 'name',
  ports: 'containerPort',
}

/** A strategic-merge patch that makes changes of an object; `after` is the object with them. */
export function patchOf(before: Fields, after: Fields, changes: readonly Change[]): Fields | Refused {
  const { apiVersion, kind, metadata } = before
  const { name, namespace } = (isFields(metadata) ? metadata : {}) as Fields
  if (typeof name !== 'string' || name === '') return { refused: 'it has no name that a patch could tell' }
  const wish = wishOf(changes)
  if (!wish) return { refused: 'two changes contradict each other' }
  // Of a kind that is not Kubernetes' own, no list is merged.
  const isKnown = kindOf(String(apiVersion), String(kind))?.podSpec !== undefined
  const { metadata: changed, ...rest } = merged(before, after, wish, isKnown)
  return {
    apiVersion,
    kind,
    metadata: { name, ...(typeof namespace === 'string' && { namespace }), ...(isFields(changed) && changed) },
    ...rest,
  }
}

function merged(before: unknown, after: unknown, wish: Wish, isKnown: boolean): Fields {
  const patch: Record<string, unknown> = {}
  for (const [step, inner] of wish.within) {
    const [was, is] = [own(before, step), own(after, step)]
    patch[step] = inner.remove ? null : isLeaf(inner) ? is : within(String(step), was, is, inner, isKnown)
  }
  return patch
}

const isLeaf = ({ set, add }: Wish): boolean => set !== undefined || add !== undefined

function within(name: string, was: unknown, is: unknown, wish: Wish, isKnown: boolean): unknown {
  if (!Array.isArray(is)) return merged(was, is, wish, isKnown)
  const key = isKnown ? mergeKeys[name] : undefined
  const known = key === undefined ? [] : is.map((element) => own(element, key))
  const isMerged =
    key !== undefined &&
    Array.isArray(was) &&
    was.length === is.length &&
    known.every((each, i) => each !== undefined && known.indexOf(each) === i)
  if (!isMerged) return is
  return [...wish.within].map(([i, inner]) => ({
    [key]: known[Number(i)],
    ...merged(was[Number(i)], is[Number(i)], inner, isKnown),
  }))
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (of: unknown, step: string | number): unknown =>
  typeof of === 'object' && of !== null && Object.hasOwn(of, step) ? (of as Fields)[step] : undefined
