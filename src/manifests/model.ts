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
  /** The lines around it. */
  readonly excerpt: Excerpt
}

/** Some lines of a text, each as far as anybody would read it. */
export interface Excerpt {
  /** The number of the first one. */
  readonly first: number
  readonly lines: readonly string[]
  /** How many characters are left out at the beginning of the line with the place, where that is very long. */
  readonly from?: number
}

/** How much of a line is shown: JSON may have but one. */
export const widestShown = 160
