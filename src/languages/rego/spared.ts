import { comparedPaths } from '../../ir/compared.ts'
import type { Pred } from '../../ir/nodes.ts'
import type { Creator } from '../../ir/shapes.ts'
import { array, equal, getOr, holds, literal, type Rego, type Rule, ref, review, type Statement } from './ast.ts'
import { isOneOf, podRoots } from './pods.ts'
import { roots } from './program.ts'

/** Objects of these kinds and names, which nothing is said about. */
export const ofThePlatform = (
  objects: readonly { readonly kind: string; readonly names: readonly string[] }[],
): readonly Rule[] =>
  objects.map(({ kind, names }, i) => ({
    name: 'of_the_platform',
    ...(i === 0 && { comment: "The platform's own objects, by name." }),
    body: [
      holds(equal(review('object', 'kind'), literal(kind))),
      holds(isOneOf(review('object', 'metadata', 'name'), names)),
    ],
  }))

/** What these identities write, and what bears their label where nobody is behind the request: in audit and in gator. */
export function byControlPlane(keepers: readonly Creator[]): readonly Rule[] {
  const name = 'by_control_plane'
  const labels = new Map(
    keepers.flatMap(({ label }) => (label ? [[`${label.key}=${label.value}`, label] as const] : [])),
  )
  return [
    ...writtenBy(name, 'The control plane keeps its own objects up to date.', keepers),
    ...[...labels.values()].map(({ key, value }) => ({
      name,
      body: [
        holds(equal(getOr(review(), ['userInfo', 'username'], literal('')), literal(''))),
        holds(equal(ref(review('object', 'metadata', 'labels'), key), literal(value))),
      ],
    })),
  ]
}

/** What these identities create. */
export const createdByController = (creators: readonly Creator[]): readonly Rule[] =>
  writtenBy(
    'created_by_controller',
    "What the cluster's own controllers create for what is already there is admitted, and recorded.",
    creators,
  )

const writtenBy = (name: string, comment: string, creators: readonly Creator[]): readonly Rule[] =>
  creators.map(({ kind, usernames }, i) => ({
    name,
    ...(i === 0 && { comment }),
    body: [
      ...(kind === undefined ? [] : [holds(equal(review('object', 'kind'), literal(kind)))]),
      holds(isOneOf(review('userInfo', 'username'), usernames)),
    ],
  }))

/** A request of a Pod's subresource `resize`. */
export const resized: Rule = {
  name: 'resized',
  comment: 'Other resources for the containers of a Pod are nothing that this control reads.',
  body: [holds(equal(review('subResource'), literal('resize')))],
}

/** Holds on an update that leaves alone what the predicate reads (`comparedPaths`). */
export function unchanged(predicate: Pred): Rule {
  const byRoot = new Map<string, (readonly string[])[]>()
  for (const { root, steps } of comparedPaths(predicate)) byRoot.set(root, [...(byRoot.get(root) ?? []), steps])
  return {
    name: 'unchanged',
    comment:
      'An update that leaves alone what this control reads passes, so what is already there can be scaled, relabelled and deleted.',
    body: [
      holds(equal(review('operation'), literal('UPDATE'))),
      ...[...byRoot].map(([root, paths]) => sameAt(root, paths)),
    ],
  }
}

/** That all of these are the same before and after; what is absent is compared as null. */
function sameAt(root: string, paths: readonly (readonly string[])[]): Statement {
  const now = roots.get(root) as Rego
  const before = podRoots.find((each) => each.root === root)?.before ?? review('oldObject')
  const same = (path: readonly (string | Rego)[]): Statement =>
    holds(equal(getOr(now, path, literal(null)), getOr(before, path, literal(null))))
  const areFields = paths.every(({ length }) => length === 1)
  const [only, ...others] = paths
  if (only && areFields && others.length === 0) return same(only)
  const name = areFields ? 'field' : 'path'
  const keys = paths.map((path) => (areFields ? literal(path[0] as string) : array(path.map(literal))))
  return { kind: 'every', name, of: array(keys), body: [same([{ kind: 'var', name }])] }
}
