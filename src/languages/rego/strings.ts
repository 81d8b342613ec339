/** Words that are no names (https://www.openpolicyagent.org/docs/policy-reference#reserved-names). */
export const keywords: ReadonlySet<string> = new Set(
  'as contains default else every false if import in not null package some true with'.split(' '),
)

/** Whether a field can be written with a dot. */
export const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !keywords.has(text)

/** A text as a string of Rego: without escapes where that is easier to read. */
export function quote(text: string): string {
  const plain = /^[^`\p{C}\p{Zl}\p{Zp}]*$/u.test(text)
  if (plain && /["\\]/.test(text)) return `\`${text}\``
  return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/** A text as a format of `sprintf` that says just that. */
export const formatOf = (text: string): string => text.replaceAll('%', '%%')
