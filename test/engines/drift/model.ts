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

/** How many there were of something, and how many of them came out right. */
export type Share = readonly [all: number, right: number]

/** What came of one tool on one cluster. */
export interface Outcome {
  readonly cluster: string
  readonly kubernetes: string
  readonly tool: 'flux' | 'argocd'
  /** Of the objects, those that came out unchanged, or not modified in any way of comparing. */
  readonly objects: Share
  /** Fields of Namespaces that belong to others, and those that are there still. */
  readonly foreign: Share
  /** Objects changed on purpose, and those of them that were noticed, and then those that were put right. */
  readonly noticed: Share
  readonly repaired: Share
  /** Objects taken out of what is built, and those of them that are gone; Namespaces taken out that are there still. */
  readonly pruned: Share
  readonly namespacesKept: Share
  /** Namespaces of other Applications, by the way in which these label them, and those that came out right. */
  readonly elsewhere: Readonly<Record<string, Share>>
  readonly seconds: number
  readonly findings: readonly Finding[]
}

export const titleOf = ({ kind, metadata }: KubernetesObject): string =>
  `${kind} ${(metadata as { readonly name: string }).name}`
