import type { Change, Scalar } from '../ir/remedy.ts'

/** What is to become of one part of a document, and of the parts inside it. */
export interface Wish {
  set?: Scalar
  remove?: true
  /** Elements to add to a list. */
  add?: Scalar[]
  readonly within: Map<string | number, Wish>
}

const nothing = (): Wish => ({ within: new Map() })

/** Several changes as one tree, so that what two of them lack is made once; undefined where they contradict each other. */
export function wishOf(changes: readonly Change[]): Wish | undefined {
  const root = nothing()
  for (const change of changes) {
    let wish = root
    for (const step of change.path) {
      const inner = wish.within.get(step) ?? nothing()
      wish.within.set(step, inner)
      wish = inner
    }
    if (change.kind === 'remove') wish.remove = true
    else if (change.kind === 'set') {
      if (wish.set !== undefined && wish.set !== change.value) return undefined
      wish.set = change.value
    } else if (!wish.add?.includes(change.value)) wish.add = [...(wish.add ?? []), change.value]
  }
  return consistent(root) ? root : undefined
}

function consistent({ set, remove, add, within }: Wish): boolean {
  const inner = within.size > 0 || add !== undefined
  const several = [set !== undefined, remove === true, inner].filter(Boolean).length
  return several <= 1 && [...within.values()].every(consistent)
}

/** Something that is not there yet. */
export type Content = Scalar | readonly Scalar[] | { readonly [key: string]: Content }

/** What a wish makes where nothing is; undefined where it needs something that is there. */
export function contentOf({ set, remove, add, within }: Wish): Content | undefined {
  if (set !== undefined) return set
  if (remove) return undefined
  if (add) return within.size === 0 ? add : undefined
  const entries: [string, Content][] = []
  for (const [step, wish] of within) {
    const content = contentOf(wish)
    if (typeof step === 'number' || content === undefined) return undefined
    entries.push([step, content])
  }
  return Object.fromEntries(entries)
}
