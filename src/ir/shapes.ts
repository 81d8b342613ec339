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
