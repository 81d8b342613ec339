import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './files.ts'

test('templates are compiled as they are', () => {
  const check = () =>
    execFileSync(process.execPath, [join(root, 'scripts/templates.mjs'), '--check'], { stdio: 'pipe' })
  expect(check).not.toThrow()
})
