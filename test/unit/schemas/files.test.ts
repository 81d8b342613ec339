import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { changedFiles, differences, writeFiles } from '../../../scripts/schemas/files.ts'

const root = mkdtempSync(join(tmpdir(), 'groundrule-'))
afterAll(() => rmSync(root, { recursive: true }))

const folderWith = (name: string, files: Readonly<Record<string, string>>) => {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return (file: string) => join(folder, file)
}

test('only what differs counts', () => {
  const at = folderWith('changed', { a: 'same', b: 'old' })
  const files = new Map([at('a'), at('b'), at('c')].map((path) => [path, 'same']))
  expect([...changedFiles(files).keys()]).toEqual([at('b'), at('c')])
})

test('where one file cannot be written, none is', () => {
  const at = folderWith('written', { a: 'old' })
  expect(() => writeFiles(new Map([at('a'), at('missing/b')].map((path) => [path, 'new'])))).toThrow('ENOENT')
  expect(readFileSync(at('a'), 'utf8')).toBe('old')
  writeFiles(new Map([at('a'), at('b')].map((path) => [path, 'new'])))
  expect(readdirSync(at('.')).sort()).toEqual(['a', 'b'])
  expect(readFileSync(at('a'), 'utf8')).toBe('new')
})

test('tables differ by field, other files by line, minified ones as a whole', () => {
  const at = folderWith('differences', {
    'fields.ts': '"A": {"x":{"kind":"string"}},\n',
    'a.ts': 'one\n',
    'a.js': 'one',
  })
  const shown = (file: string, text: string) => differences(new Map([[at(file), text]])).replaceAll(at(file), file)
  expect(shown('fields.ts', '"A": {"x":{"kind":"integer"},"y":{"kind":"string"}},\n').split('\n')).toEqual([
    'fields.ts:',
    '  A.x',
    '    - {"kind":"string"}',
    '    + {"kind":"integer"}',
    '  A.y',
    '    - (none)',
    '    + {"kind":"string"}',
  ])
  expect(shown('a.ts', 'two\n')).toContain('-one\n+two\n')
  expect(shown('a.js', 'two')).toBe('a.js: differs (minified)')
})
