import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { go } from './go.mjs'

/** Copies the CustomResourceDefinitions at `from`, files or folders of a Go module, into one folder. */
export function copyDefinitions({ module, upstream, from }, target) {
  // Not where the module is on this disk already.
  go(module, ['mod', 'download', upstream])
  const root = go(module, ['list', '-m', '-f', '{{.Dir}}', upstream])
  mkdirSync(target, { recursive: true })
  for (const file of from.flatMap((path) => yamlFiles(join(root, path)))) {
    // Not copied as a file: those of the module cache are read-only, and these are to be removable.
    writeFileSync(join(target, basename(file)), readFileSync(file))
  }
}

const yamlFiles = (path) =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => yamlFiles(join(path, name))) : yamlOnly(path)

const yamlOnly = (path) => (path.endsWith('.yaml') ? [path] : [])
