/**
 * The same function, which keeps its last answer alone: documents are asked about one after the other, and what is known of all
 * of them would take more memory than the text.
 */
export function ofLast<T>(of: (index: number) => T): (index: number) => T {
  let last: { readonly index: number; readonly answer: T } | undefined
  return (index) => {
    if (last?.index !== index) last = { index, answer: of(index) }
    return last.answer
  }
}
