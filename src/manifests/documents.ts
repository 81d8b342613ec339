/** One document of a file, and where in the file it starts. */
export interface DocumentText {
  readonly text: string
  readonly start: number
}

/** Why a text cannot be read, and where. */
export interface Refusal {
  readonly at: number
  readonly message: string
}

/**
 * The documents of a text, as Kubernetes' clients split it before anything else (k8s.io/apimachinery/pkg/util/yaml): at
 * every line that begins with `---`, which may go on with a comment only.
 */
export function splitDocuments(text: string): readonly DocumentText[] | Refusal {
  const documents: DocumentText[] = []
  let start = 0
  const endAt = (end: number) => {
    if (end > start) documents.push({ text: text.slice(start, end), start })
  }
  for (let at = separatorAfter(text, 0); at !== -1; at = separatorAfter(text, start)) {
    endAt(at)
    const next = text.indexOf('\n', at)
    const rest = text.slice(at + 3, next === -1 ? text.length : next).trim()
    if (rest !== '' && !rest.startsWith('#'))
      return { at, message: 'a document separator (---) stands on a line of its own' }
    start = next === -1 ? text.length : next + 1
  }
  endAt(text.length)
  return documents
}

function separatorAfter(text: string, from: number): number {
  if (text.startsWith('---', from)) return from
  const at = text.indexOf('\n---', from)
  return at === -1 ? -1 : at + 1
}

const forbidden = /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufffe\uffff]/u

/** A character that Kubernetes' reader refuses, or takes for a line break where others see text. */
export function strangeCharacter(text: string): Refusal | undefined {
  const found = forbidden.exec(text)
  if (!found) return undefined
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const why = /[\u0085\u2028\u2029]/.test(found[0])
    ? 'is a line break to Kubernetes and text to other readers'
    : 'is a control character'
  return { at: found.index, message: `${code} ${why}; write it as an escape in double quotes` }
}
