import { createHash } from 'node:crypto'
import type { OutputFile } from '../targets/target.ts'

/** The list of what groundrule wrote, in the output folder itself. */
export const manifestPath = 'manifest.json'

/** Path → hash of the written bytes and the controls that the file carries. */
export type OutputManifest = ReadonlyMap<string, { readonly sha256: string; readonly controls: readonly string[] }>

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The manifest's text: sorted by path, the same for the same files. Throws for a path that could leave the folder. */
export function renderManifest(files: readonly OutputFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const seen = new Map<string, string>()
  for (const { path } of sorted) {
    if (!staysInside(path) || path === manifestPath)
      throw new Error(`no path for an output file: ${JSON.stringify(path)}`)
    // Two names that a file system without case would hold to be the same file.
    const folded = path.toLowerCase()
    const other = seen.get(folded)
    if (other !== undefined) throw new Error(`two output files with one path: ${other} and ${path}`)
    seen.set(folded, path)
  }
  const entries = sorted.map(({ path, content, controls }) => [path, { sha256: sha256(content), controls }])
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(entries) }, null, 2)}\n`
}

/** Undefined where the text is no manifest of ours, or one that lists paths outside its folder. */
export function parseManifest(text: string): OutputManifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  const files = (value as { version?: unknown; files?: unknown } | null)?.files
  if (typeof files !== 'object' || files === null) return undefined
  const entries = Object.entries(files as Record<string, { sha256: string; controls: readonly string[] }>)
  const valid = entries.every(([path, file]) => staysInside(path) && typeof file?.sha256 === 'string')
  return valid ? new Map(entries) : undefined
}

/** A relative path with forward slashes, none of whose parts leads out of the folder. */
export function staysInside(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a file's name
  if (path === '' || /[\\:\u0000-\u001f]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
