import type { KubernetesObject } from '../harness/model.ts'

/** What a GitOps tool applies as one: a Kustomization of Flux, an Application of Argo CD. */
export interface Unit {
  readonly name: string
  /** Of the file that the tool itself reads. */
  readonly file: string
  /** Paths of the folders that it applies, in their order. */
  readonly folders: readonly string[]
}

/** One place in which two objects differ. */
export interface Difference {
  readonly path: string
  /** As JSON; nothing where it is not there. */
  readonly live: string | undefined
  readonly wanted: string | undefined
}

/** Something that is not as it has to be. */
export interface Finding {
  readonly object: string
  readonly what: string
  readonly differences: readonly Difference[]
}

/** What came of one tool on one cluster. */
export interface Outcome {
  readonly cluster: string
  readonly kubernetes: string
  readonly tool: 'flux' | 'argocd'
  readonly objects: number
  /** Of the objects, those that came out unchanged, or not modified in any way of comparing. */
  readonly still: number
  /** Fields of Namespaces that belong to others: how many were there before, and how many are there still. */
  readonly foreign: readonly [before: number, after: number]
  /** Objects changed on purpose, and those of them that were noticed. */
  readonly changed: readonly [made: number, noticed: number]
  readonly seconds: number
  readonly findings: readonly Finding[]
}

export const titleOf = ({ kind, metadata }: KubernetesObject): string =>
  `${kind} ${(metadata as { readonly name: string }).name}`
