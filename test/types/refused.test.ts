import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = join(import.meta.dirname, 'fail')

interface Told {
  readonly line: number
  readonly text: string
}

/** What the compiler says about a file, by line. */
function errors(): readonly Told[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  let output = ''
  try {
    execFileSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', folder], {
      encoding: 'utf8',
      cwd: root,
    })
  } catch (error) {
    output = String((error as { stdout: string }).stdout)
  }
  return [...output.matchAll(/\.ts\((\d+),\d+\): error (TS\d+): (.*)/g)].map(([, line, code, text]) => ({
    line: Number(line),
    text: `${code} ${text}`,
  }))
}

const lines = readFileSync(join(folder, 'mistakes.ts'), 'utf8').split('\n')
const wanted = lines.flatMap((text, i) => (/^\/\/ TS\d+ /.test(text) ? [{ line: i + 1, text: text.slice(3) }] : []))

describe('lines that must not compile', () => {
  const told = errors()

  test.each(wanted.map((each, i) => [lines[each.line] ?? '', each, wanted[i + 1]?.line ?? lines.length + 1] as const))(
    '%s',
    (_, { line, text }, end) => {
      const [code = '', ...words] = text.split(' ')
      const here = told.filter((each) => each.line > line && each.line < end).map((each) => each.text)
      expect(here).toEqual([expect.stringContaining(words.join(' '))])
      expect(here[0]).toContain(code)
    },
  )

  test('nothing else is refused', () => {
    expect(told).toHaveLength(wanted.length)
  })
}, 60_000)
