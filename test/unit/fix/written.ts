/** How a value is written as YAML or JSON. */
export interface Style {
  readonly form: 'block' | 'flow' | 'json' | 'compact'
  readonly step: 2 | 4
  /** How far the dashes of a list are inside of their key. */
  readonly dash: 0 | 2
  /** From this depth on in braces, where the form is `block`. */
  readonly flowFrom: number
  readonly comments: boolean
  readonly newline: '\n' | '\r\n'
  readonly lastNewline: boolean
  readonly quoted: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** A text of an object. Every comment in it is another one. */
export function written(object: Fields, style: Style): string {
  let comments = 0
  const comment = (): string => (style.comments ? ` # note ${++comments}` : '')
  const own = (indent: string): string[] =>
    style.comments && ++comments % 3 === 0 ? [`${indent}# own ${comments}`] : []
  const scalar = (value: unknown): string =>
    typeof value === 'string' && (style.quoted || !/^[A-Za-z][\w./:-]*$/.test(value))
      ? JSON.stringify(value)
      : String(value)
  const flow = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
    if (typeof value !== 'object' || value === null) return scalar(value)
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`)
    return entries.length === 0 ? '{}' : style.step === 2 ? `{${entries.join(', ')}}` : `{ ${entries.join(', ')} }`
  }
  const isPlain = (value: unknown, depth: number): boolean =>
    typeof value !== 'object' || value === null || Object.keys(value).length === 0 || depth >= style.flowFrom
  const block = (value: object, indent: string, depth: number): string[] => {
    if (Array.isArray(value))
      return value.flatMap((each) => {
        if (isPlain(each, depth)) return [`${indent}- ${flow(each)}${comment()}`]
        const inner = block(each, `${indent}  `, depth + 1)
        return [`${indent}- ${inner[0]?.trimStart()}`, ...inner.slice(1)]
      })
    return Object.entries(value).flatMap(([key, each], i) => {
      const before = i === 0 ? [] : own(indent)
      if (each === null && style.step === 2) return [...before, `${indent}${key}:${comment()}`]
      if (isPlain(each, depth)) return [...before, `${indent}${key}: ${flow(each)}${comment()}`]
      const deeper = indent + ' '.repeat(Array.isArray(each) ? style.dash : style.step)
      return [...before, `${indent}${key}:${comment()}`, ...block(each as object, deeper, depth + 1)]
    })
  }
  const lines =
    style.form === 'json'
      ? JSON.stringify(object, undefined, style.step).split('\n')
      : style.form === 'compact'
        ? [JSON.stringify(object)]
        : style.form === 'flow'
          ? [flow(object)]
          : block(object, '', 0)
  return lines.join(style.newline) + (style.lastNewline ? style.newline : '')
}
