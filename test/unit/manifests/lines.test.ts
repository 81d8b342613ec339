import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesBelow, root } from '../../repo/files.ts'
import { wrongLines } from './yaml-lines.ts'

const samples = [
  ...filesBelow('test/unit/manifests/lines').filter((file) => /\.(?:yaml|json)$/.test(file)),
  ...filesBelow('generated/suites').filter((file, i) => i % 10 === 0 && file.endsWith('.yaml')),
]

it('has the lines that the yaml package has, for every path of real manifests and odd ones', () => {
  let sum = 0
  for (const file of samples) {
    const { asked, wrong } = wrongLines(file, readFileSync(join(root, file), 'utf8'))
    expect(wrong).toEqual([])
    sum += asked
  }
  expect(sum).toBeGreaterThan(1000)
})
