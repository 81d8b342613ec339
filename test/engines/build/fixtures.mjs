import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { go } from './go.mjs'

const versions = Array.from({ length: 13 }, (_, i) => `v1.${25 + i}`)

/** Copies upstream's Pod Security test pods of every supported version: `<level>/<version>/<pass|fail>/*.yaml`. */
export function copyFixtures(module, target) {
  const upstream = 'k8s.io/pod-security-admission'
  // Not where the module is on this disk already.
  go(module, ['mod', 'download', upstream])
  const source = join(go(module, ['list', '-m', '-f', '{{.Dir}}', upstream]), 'test/testdata')
  for (const level of ['baseline', 'restricted']) {
    for (const version of versions) {
      for (const verdict of ['pass', 'fail']) {
        const folder = join(level, version, verdict)
        mkdirSync(join(target, folder), { recursive: true })
        // Not copied as files: those of the module cache are read-only, and these are to be removable.
        for (const file of readdirSync(join(source, folder))) {
          writeFileSync(join(target, folder, file), readFileSync(join(source, folder, file)))
        }
      }
    }
  }
}
