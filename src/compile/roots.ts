import type { KindInfo } from '../kubernetes/model.ts'
import { type CustomWorkload, normalizeWith } from '../kubernetes/normalize.ts'

/** What the root variables of a predicate stand for in one object. */
export interface Roots {
  readonly [variable: string]: unknown
  readonly object: Readonly<Record<string, unknown>>
  readonly pod: unknown
  readonly podMetadata: unknown
}

/**
 * The roots of an object, tidied as the API server does before admission; undefined where its kind has a pod and the
 * object has none.
 */
export function rootsOf(
  object: Readonly<Record<string, unknown>>,
  kind: KindInfo,
  workloads: readonly CustomWorkload[],
): Roots | undefined {
  const normal = normalizeWith(object, workloads) as Roots['object']
  const pod = valueAt(normal, kind.podSpec)
  if (kind.podSpec && pod === undefined) return undefined
  return { object: normal, pod, podMetadata: valueAt(normal, kind.podMetadata) ?? {} }
}

/**
 * An object as it would be created in a namespace: of a namespaced kind that names none, it is that one's; any other, and
 * where no namespace is given, stays as it is. An empty name and null are none, as to the API server.
 */
export function inNamespace(
  object: Readonly<Record<string, unknown>>,
  { scope }: KindInfo,
  namespace: string | undefined,
): Readonly<Record<string, unknown>> {
  const { metadata } = object
  const own = metadata ?? {}
  if (namespace === undefined || scope !== 'Namespaced' || typeof own !== 'object' || Array.isArray(own)) return object
  return (own as { namespace?: unknown }).namespace ? object : { ...object, metadata: { ...own, namespace } }
}

/** Configured kinds that embed a pod template, as `normalize` takes them. */
export const customWorkloads = (kinds: readonly KindInfo[]): readonly CustomWorkload[] =>
  kinds.flatMap(({ group, kind, podSpec, podMetadata }) =>
    podSpec && podMetadata ? [{ group, kind, podSpec, podMetadata }] : [],
  )

const valueAt = (object: unknown, path: readonly string[] | undefined): unknown =>
  path?.reduce<unknown>(
    (of, field) => (typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[field] : undefined),
    object,
  )
