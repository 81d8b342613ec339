/**
 * The texts of the `Warning` headers (RFC 7234, 5.5) among `rawHeaders`, which, unlike `headers`, keeps several ones apart:
 * `299 - "text"`, several in one header separated by commas, `\"` and `\\` escaped.
 */
export function warningsOf(rawHeaders: readonly string[]): readonly string[] {
  const texts: string[] = []
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() === 'warning') texts.push(...parseWarnings(rawHeaders[index + 1] ?? ''))
  }
  return texts
}

// Code, agent, quoted text, and perhaps a quoted date.
const warning = /\s*(\d{3}) (\S+) "((?:[^"\\]|\\.)*)"(?: "[^"]*")?\s*(?:,|$)/gy

function parseWarnings(header: string): readonly string[] {
  const texts: string[] = []
  // Node reads header bytes as Latin-1; the server writes UTF-8.
  const value = Buffer.from(header, 'latin1').toString('utf8')
  let end = 0
  for (const match of value.matchAll(warning)) {
    end = match.index + match[0].length
    texts.push((match[3] ?? '').replace(/\\(.)/g, '$1'))
  }
  if (end !== value.length) throw new Error(`not a Warning header: ${value}`)
  return texts
}
