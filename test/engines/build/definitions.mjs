import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { go } from './go.mjs'

/** Copies an engine's CustomResourceDefinitions from `folders` of its module into one folder. */
export function copyDefinitions({ module, upstream, folders }, target) {
  // Not where the module is on this disk already.
  go(module, ['mod', 'download', upstream])
  const source = go(module, ['list', '-m', '-f', '{{.Dir}}', upstream])
  mkdirSync(target, { recursive: true })
  for (const folder of folders) {
    for (const file of readdirSync(join(source, folder)).filter((name) => name.endsWith('.yaml'))) {
      // Not copied as files: those of the module cache are read-only, and these are to be removable.
      writeFileSync(join(target, file), readFileSync(join(source, folder, file)))
    }
  }
}
