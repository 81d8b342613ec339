import type { PodShape } from '../../ir/shapes.ts'
import {
  binary,
  call,
  equal,
  fails,
  holds,
  literal,
  literals,
  type Rego,
  type Rule,
  ref,
  review,
  variable,
} from './ast.ts'

/** What a predicate reads of a pod: where a kind keeps it, and what it is called now and before an update. */
interface PodRoot {
  readonly root: string
  readonly path: 'podSpec' | 'podMetadata'
  readonly name: string
  readonly before: Rego & { readonly kind: 'var' }
}

export const podRoots: readonly PodRoot[] = [
  { root: 'pod', path: 'podSpec', name: 'pod', before: { kind: 'var', name: 'old_pod' } },
  { root: 'podMetadata', path: 'podMetadata', name: 'pod_metadata', before: { kind: 'var', name: 'old_pod_metadata' } },
]

/** A text that is one of several; equal to it where there is one. */
export const isOneOf = (text: Rego, texts: readonly string[]): Rego =>
  texts.length === 1 ? equal(text, literal(texts[0] as string)) : binary('in', text, literals(texts))

/** `pod := pod_of(…)` now and before the update, and what the function is for each kind; the commonest place comes last. */
export function podRules({ name, path, before }: PodRoot, shapes: readonly PodShape[]): readonly Rule[] {
  const groups = new Map<string, { fields: readonly string[]; kinds: string[] }>()
  for (const shape of shapes) {
    const key = shape[path].join('.')
    const group = groups.get(key) ?? { fields: shape[path], kinds: [] }
    group.kinds.push(shape.kind)
    groups.set(key, group)
  }
  // A stable sort: kinds that are alone in their shape come first, in the order given.
  const ordered = [...groups.values()].sort((a, b) => a.kinds.length - b.kinds.length)
  const others = ordered.slice(0, -1).flatMap(({ kinds }) => kinds)
  const object = variable('object')
  const kind = ref(object, 'kind')
  const nameOf = `${name}_of`
  const of = ordered.map(({ fields, kinds }, i): Rule => {
    const isLast = i === ordered.length - 1
    const body = isLast ? (others.length > 0 ? [fails(isOneOf(kind, others))] : []) : [holds(isOneOf(kind, kinds))]
    return { name: nameOf, args: ['object'], value: ref(object, ...fields), body }
  })
  return [
    { name, value: call(nameOf, review('object')), body: [] },
    { name: before.name, value: call(nameOf, review('oldObject')), body: [] },
    ...of,
  ]
}

/** Holds for a custom resource that has no pod, such as a Rollout that refers to a Deployment. */
export const withoutPod = (shapes: readonly PodShape[]): readonly Rule[] =>
  shapes.map(({ kind, podSpec }, i) => ({
    name: 'without_pod',
    ...(i === 0 && { comment: 'A custom resource may get its pods from elsewhere: there is nothing to judge.' }),
    body: [holds(equal(review('object', 'kind'), literal(kind))), fails(review('object', ...podSpec))],
  }))
