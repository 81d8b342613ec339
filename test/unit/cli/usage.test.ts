import { describe, expect, it } from 'vitest'
import { renderDiagnostics } from '../../../src/cli/diagnostics.ts'
import { diagnostic } from '../../../src/diagnostics/catalogue.ts'
import { workspace } from './io.ts'

const { groundrule, put, path } = workspace()

describe('what is typed wrong exits 2 and says what was meant', () => {
  const cases: [string, string[], string][] = [
    ['a command', ['chek', 'x'], 'Did you mean check?'],
    ['an option', ['check', '--bundel', 'b', 'x'], 'Did you mean --bundle?'],
    ['a level', ['check', '--fail-on', 'enforced', 'x'], 'Allowed choices are audit, warn, enforce-new, enforce'],
    ['a format', ['check', '--format', 'xml', 'x'], 'there are: pretty, json'],
    ['a day', ['compile', '--as-of', '2026-02-30'], 'write a day like 2026-01-31'],
    ['no path', ['check'], 'name files, folders, patterns or - for standard input'],
    ['a list', ['list', 'control'], 'controls'],
    ['no command', [], 'Usage: groundrule'],
    ['a domain', ['new', 'control', 'x', '--domain', 'netwerk'], 'did you mean "network"?'],
    ['an id', ['new', 'control', 'No_Label'], 'no DNS label'],
    ['an exception', ['new', 'exception', 'x'], 'this version has no exceptions yet'],
  ]
  it.each(cases)('%s', async (_, args, words) => {
    const { code, out, err } = await groundrule(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })

  it('no baseline', async () => {
    const { code, err } = await groundrule(['new', 'control', 'x'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('there is no groundrule.config.ts in this folder or ./baseline'),
    ])
  })
})

it('help and version are results', async () => {
  expect(await groundrule(['--version'])).toEqual({ code: 0, out: '0.0.0\n', err: '' })
  const { code, out } = await groundrule(['check', '--help'])
  expect([code, out]).toEqual([0, expect.stringContaining('--fail-on <level>')])
})

it('lists every diagnostic, also as JSON', async () => {
  const { out } = await groundrule(['list', 'diagnostics'])
  expect(out).toMatch(/^code +severity +message\n/)
  expect(out).toContain('output-not-ours')
  const json = JSON.parse((await groundrule(['list', 'diagnostics', '--format', 'json'])).out)
  expect(json.find(({ code }: { code: string }) => code === 'output-busy')).toMatchObject({
    severity: 'error',
    why: expect.any(String),
  })
})

it('prints diagnostics sorted by place, with hints and a count', () => {
  const at = (file: string, line?: number, column?: number) => ({
    ...diagnostic('output-not-ours', { folder: 'out' }),
    location: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  })
  const text = renderDiagnostics(
    [
      at('b.ts', 2, 1),
      at('a.ts', 10, 3),
      { ...at('a.ts', 9), severity: 'warning' },
      diagnostic('output-busy', { folder: 'out', staging: '.s' }),
    ],
    false,
  )
  expect(text).toMatchInlineSnapshot(`
    "error  output-busy
      another compile is writing out
      hint  wait for it to end; if none is running, delete .s

    a.ts:9  warning  output-not-ours
      the output folder out has files in it, and no readable manifest.json of groundrule
      hint  name an empty or new folder with --out; if groundrule wrote it, restore its manifest.json from Git

    a.ts:10:3  error  output-not-ours
      the output folder out has files in it, and no readable manifest.json of groundrule
      hint  name an empty or new folder with --out; if groundrule wrote it, restore its manifest.json from Git

    b.ts:2:1  error  output-not-ours
      the output folder out has files in it, and no readable manifest.json of groundrule
      hint  name an empty or new folder with --out; if groundrule wrote it, restore its manifest.json from Git

    3 errors · 1 warning
    "
  `)
})

describe('init', () => {
  it('writes a baseline and says what is next', async () => {
    const { code, out, err } = await groundrule(['init', 'My Rules'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'My Rules/.gitignore',
        'My Rules/package.json',
        'My Rules/baseline/groundrule.config.ts',
      ]),
    )
    expect(out.match(/controls\/.*\.ts/g)).toHaveLength(6)
    expect(err).toContain('npx groundrule compile')
  })

  it('overwrites nothing, and writes nothing where something is in the way', async () => {
    put('here/README.md', 'mine\n')
    const { code, out, err } = await groundrule(['init', 'here'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('here/README.md')
    const { existsSync } = await import('node:fs')
    expect(existsSync(path('here/package.json'))).toBe(false)
  })
})
