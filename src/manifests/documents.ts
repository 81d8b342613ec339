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
 * every line that begins with `---`, which may go on with a comment only. One with nothing before it stays where it is.
 */
export function splitDocuments(text: string): readonly DocumentText[] | Refusal {
  const documents: DocumentText[] = []
  let start = 0
  let from = 0
  for (let at = separatorAfter(text, from); at !== -1; at = separatorAfter(text, from)) {
    const end = text.indexOf('\n', at)
    from = end === -1 ? text.length : end + 1
    const rest = text.slice(at + 3, from).trim()
    if (rest !== '' && !rest.startsWith('#')) return { at, message: alone }
    if (at > start) {
      documents.push({ text: text.slice(start, at), start })
      start = from
    }
  }
  if (start < text.length) documents.push({ text: text.slice(start), start })
  const odd = documents.find((document) => indented.test(document.text))
  return odd ? { at: odd.start, message: alone } : documents
}

const alone = 'a document separator (---) stands alone, at the beginning of its line'

/** A separator with space before it, as the first thing in a document. */
const indented = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]+---(?=\s|$)/

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
