import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file to judge, or a path that leads to none. */
export type SourceFile =
  | {
      /** As it is shown: below the path that was asked for, with forward slashes. */
      readonly file: string
      /** Found in a folder, not named by itself: it may well be no manifest at all. */
      readonly found: boolean
    }
  | { readonly file: string; readonly unreadable: string }

const extensions = ['.yaml', '.yml', '.json']
const ignored = ['.git', 'node_modules']

/**
 * The manifests of files and folders (`*.yaml`, `*.yml`, `*.json`, `.git` and `node_modules` left out), in the order of their
 * paths within each path that was asked for. A file that two paths reach comes once. `-` comes as it is.
 */
export async function* sourceFiles(paths: readonly string[]): AsyncGenerator<SourceFile> {
  const seen = new Set<string>()
  const visit = async function* (path: string, found: boolean): AsyncGenerator<SourceFile> {
    try {
      const info = path === '-' ? undefined : await stat(path)
      if (!info?.isDirectory()) {
        if (!seen.has(path)) yield { file: path, found }
        seen.add(path)
        return
      }
      // A link to a folder is not followed: it could lead round in a circle.
      const entries = await readdir(path, { withFileTypes: true })
      entries.sort((a, b) => (a.name < b.name ? -1 : 1))
      for (const entry of entries) {
        const wanted = entry.isDirectory()
          ? !ignored.includes(entry.name)
          : extensions.some((extension) => entry.name.endsWith(extension)) && (entry.isFile() || entry.isSymbolicLink())
        if (wanted) yield* visit(slashes(join(path, entry.name)), true)
      }
    } catch (error) {
      yield { file: path, unreadable: reason(error) }
    }
  }
  for (const path of paths) yield* visit(slashes(path), false)
}

/** Text as Kubernetes' clients decode it: UTF-8, or the UTF-16 of some Windows tools where a byte order mark says so. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The text of a file, or why it cannot be read. */
export async function readText(file: string): Promise<string | { readonly unreadable: string }> {
  try {
    return decodeText(await readFile(file))
  } catch (error) {
    return { unreadable: reason(error) }
  }
}

const slashes = (path: string): string => path.replaceAll('\\', '/').replace(/(?<=.)\/$/, '')

/** The folder above the nearest `templates` folder is a Helm chart. */
export function inChart(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'templates') return existsSync(join(dirname(folder), 'Chart.yaml'))
  }
  return false
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  return code === 'EACCES' ? 'it may not be read' : message
}
