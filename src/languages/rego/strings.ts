/** Words that are no names (https://www.openpolicyagent.org/docs/policy-reference#reserved-names). */
export const keywords: ReadonlySet<string> = new Set(
  'as contains default else every false if import in not null package some true with'.split(' '),
)

/** Whether a field can be written with a dot. */
export const isName = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !keywords.has(text)

/** What would not be seen for what it is: controls, marks of direction, line separators. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu

/** A text as a string of Rego: without escapes where that is easier to read. */
export const quote = (text: string): string =>
  /["\\]/.test(text) && !text.includes('`') && text.search(unseen) < 0 ? `\`${text}\`` : quoteKey(text)

/** The same, always in double quotes: `opa fmt` leaves no others between brackets. */
export const quoteKey = (text: string): string => JSON.stringify(text).replace(unseen, escaped)

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, i) => character.charCodeAt(i).toString(16).padStart(4, '0'))
    .map((code) => `\\u${code}`)
    .join('')

/** A text as a format of `sprintf` that says just that. */
export const formatOf = (text: string): string => text.replaceAll('%', '%%')
