import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** A file to judge. */
export interface SourceFile {
  /** As it is shown: below the path that was asked for, with forward slashes. */
  readonly file: string
  readonly text: string
  /** Found in a folder, not named by itself: it may well be no manifest at all. */
  readonly found: boolean
  /** In the templates folder of a Helm chart. */
  readonly chart: boolean
}

export interface ListedFiles {
  readonly files: readonly SourceFile[]
  /** Paths that do not exist or could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly message: string }[]
}

const extensions = ['.yaml', '.yml', '.json']
const ignored = ['.git', 'node_modules']

/**
 * The manifests of files and folders (`*.yaml`, `*.yml`, `*.json`, sorted, `.git` and `node_modules` left out). `-` is
 * what `stdin` gives. A file that two paths reach comes once.
 */
export async function listFiles(paths: readonly string[], stdin: () => Promise<string>): Promise<ListedFiles> {
  const files = new Map<string, SourceFile>()
  const unreadable: { file: string; message: string }[] = []
  const add = async (path: string, found: boolean) => {
    if (files.has(path)) return
    const text = decodeText(await readFile(path))
    files.set(path, { file: path, text, found, chart: text.includes('{{') && inChart(path) })
  }
  const visit = async (path: string, found: boolean): Promise<void> => {
    try {
      const info = await stat(path)
      if (!info.isDirectory()) return await add(path, found)
      // A link to a folder is not followed: it could lead round in a circle.
      const entries = await readdir(path, { withFileTypes: true })
      entries.sort((a, b) => (a.name < b.name ? -1 : 1))
      for (const entry of entries) {
        const wanted = entry.isDirectory()
          ? !ignored.includes(entry.name)
          : extensions.some((extension) => entry.name.endsWith(extension)) && (entry.isFile() || entry.isSymbolicLink())
        if (wanted) await visit(slashes(join(path, entry.name)), true)
      }
    } catch (error) {
      unreadable.push({ file: path, message: reason(error) })
    }
  }
  for (const path of paths) {
    if (path === '-') files.set('-', { file: '-', text: await stdin(), found: false, chart: false })
    else await visit(slashes(path), false)
  }
  return { files: [...files.values()], unreadable }
}

/** Text as Kubernetes' clients decode it: UTF-8, or the UTF-16 of some Windows tools where a byte order mark says so. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

const slashes = (path: string): string => path.replaceAll('\\', '/').replace(/(?<=.)\/$/, '')

/** The folder above the nearest `templates` folder is a Helm chart. */
function inChart(path: string): boolean {
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
