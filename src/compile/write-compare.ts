import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import type { OutputFile } from '../targets/target.ts'
import { manifestPath, type OutputManifest, parseManifest, renderManifest } from './write-manifest.ts'

/** How one file of the output differs from what is on disk. */
export interface OutputChange {
  readonly path: string
  readonly kind: 'written' | 'changed' | 'removed'
  /** Absent where there is no such file. */
  readonly before?: string
  readonly after?: string
}

export interface Comparison {
  /** Sorted by path, manifest.json included. */
  readonly changes: readonly OutputChange[]
  /** Files that are as they should be. */
  readonly same: readonly string[]
  /** The folder holds files that groundrule did not write. */
  readonly shared: boolean
}

export type Compared = { readonly comparison: Comparison } | { readonly diagnostics: readonly Diagnostic[] }

/** Compares a folder with what it should hold. Reads only; refuses a folder or a file that is somebody else's. */
export function compare(folder: string, shown: string, files: readonly OutputFile[]): Compared {
  const wanted = new Map(files.map(({ path, content }) => [path, content]))
  const manifest = renderManifest(files)
  wanted.set(manifestPath, manifest)
  const there = list(folder)
  if (!there) return { diagnostics: [diagnostic('output-not-a-folder', { folder: shown })] }
  const owned = ownedIn(folder, there)
  if (!owned) return { diagnostics: [diagnostic('output-not-ours', { folder: shown })] }
  const diagnostics = collisions(shown, there, owned, wanted, folder)
  if (diagnostics.length > 0) return { diagnostics }

  const changes: OutputChange[] = []
  const same: string[] = []
  for (const [path, after] of wanted) {
    if (there.get(path) !== 'file') {
      changes.push({ path, kind: 'written', after })
      continue
    }
    const bytes = readFileSync(join(folder, path))
    if (bytes.equals(Buffer.from(after))) same.push(path)
    else changes.push({ path, kind: 'changed', before: bytes.toString(), after })
  }
  for (const path of owned.keys()) {
    if (wanted.has(path) || there.get(path) !== 'file') continue
    changes.push({ path, kind: 'removed', before: readFileSync(join(folder, path), 'utf8') })
  }
  changes.sort((a, b) => (a.path < b.path ? -1 : 1))
  const shared = [...there].some(([path, kind]) => kind !== 'folder' && !owned.has(path) && !wanted.has(path))
  return { comparison: { changes, same, shared } }
}

type Kind = 'file' | 'folder' | 'other'

/** Everything below a folder; links are not followed. Undefined where the path is no folder. */
function list(folder: string): ReadonlyMap<string, Kind> | undefined {
  const found = new Map<string, Kind>()
  const visit = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      // What is in there is never ours, and it may be large.
      const closed = entry.name === '.git' || entry.name === 'node_modules'
      found.set(path, entry.isFile() ? 'file' : entry.isDirectory() && !closed ? 'folder' : 'other')
      if (entry.isDirectory() && !closed) visit(path)
    }
  }
  try {
    if (!lstatSync(folder).isDirectory()) return undefined
  } catch {
    return found
  }
  visit('')
  return found
}

/** What an earlier run wrote; undefined for a folder with files but without a manifest that can be read. */
function ownedIn(folder: string, there: ReadonlyMap<string, Kind>): OutputManifest | undefined {
  if (there.size === 0) return new Map()
  if (there.get(manifestPath) !== 'file') return undefined
  const manifest = parseManifest(readFileSync(join(folder, manifestPath), 'utf8'))
  return manifest && new Map([...manifest, [manifestPath, { sha256: '', controls: [] }]])
}

/** New paths at which somebody else's file, folder or link stands. */
function collisions(
  shown: string,
  there: ReadonlyMap<string, Kind>,
  owned: OutputManifest,
  wanted: ReadonlyMap<string, string>,
  folder: string,
): readonly Diagnostic[] {
  const taken = new Set<string>()
  for (const [path, content] of wanted) {
    const kind = there.get(path)
    const foreign = kind === 'file' && !owned.has(path) && readFileSync(join(folder, path), 'utf8') !== content
    if (kind === 'other' || foreign) taken.add(path)
    if (kind === 'folder') {
      const inside = [...there].some(
        ([other, of]) => other.startsWith(`${path}/`) && of !== 'folder' && !owned.has(other),
      )
      if (inside) taken.add(path)
    }
    for (const above of parents(path)) {
      const of = there.get(above)
      if (of === 'other' || (of === 'file' && !owned.has(above))) taken.add(above)
    }
  }
  return [...taken].sort().map((path) => diagnostic('output-taken', { folder: shown, path }))
}

/** `a/b/c` → `a/b`, `a`. */
export function parents(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'))
}
