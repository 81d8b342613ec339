import type { Pred } from './nodes.ts'

/** Where one kind keeps its pod: field names from the object to the PodSpec and to the metadata beside it. */
export interface PodShape {
  readonly kind: string
  readonly podSpec: readonly string[]
  readonly podMetadata: readonly string[]
  /** A custom resource: it may have no pod, and the API server writes nothing into it that its author left out. */
  readonly custom?: true
}

/** Who creates what under `enforce-new`: objects of a kind, or of any kind, by the identities of controllers. */
export interface Creator {
  readonly kind?: string
  readonly usernames: readonly string[]
  /** What their objects are labelled with: it counts where nobody is behind a request. */
  readonly label?: { readonly key: string; readonly value: string }
}

/** A policy as every language is given it: a predicate, the objects that it is about, and who is let through. */
export interface PolicyInput {
  readonly predicate: Pred
  /** Where the kinds keep their pods; empty for kinds without pods. */
  readonly shapes: readonly PodShape[]
  /** Given under `enforce-new`: what these create is admitted. */
  readonly creators?: readonly Creator[]
  /** Who may write objects of the control plane's own: nothing of theirs is judged. */
  readonly keepers?: readonly Creator[]
  /** Cluster-scoped objects that nothing is said about, where the engine cannot leave them out itself. */
  readonly systemObjects?: readonly { readonly kind: string; readonly names: readonly string[] }[]
  /** Whether the predicate reads nothing that a Pod's `resize` changes: such a request is admitted, where it is heard of. */
  readonly sparesResize?: boolean
}
