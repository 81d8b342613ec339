/** What an object calls itself. */
export interface ObjectName {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly name?: string
}

/** A place in a manifest: `line` and `column` are 1-based, `width` is the number of characters of that line to mark. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly width: number
  /** The template that this part was rendered from, as Helm's `# Source:` comment names it. */
  readonly source?: string
  /** Where it ends: the first column after it. */
  readonly end: { readonly line: number; readonly column: number }
  /** What was asked for is there; otherwise this is the nearest part that is. */
  readonly exact: boolean
  /** The lines around it, `first` being the number of the first one. */
  readonly excerpt: { readonly first: number; readonly lines: readonly string[] }
}
