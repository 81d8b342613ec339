import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosticsPage } from '../../../scripts/docs/diagnostics-page.ts'
import { catalogue, diagnostic } from '../../../src/diagnostics/catalogue.ts'
import { mistakes } from './index.ts'

const page = diagnosticsPage(catalogue, mistakes)

it('docs/diagnostics.md is what the catalogue and the mistakes say (npm run docs)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/diagnostics.md'), 'utf8')).toBe(page)
})

it('has a section for every code', () => {
  const sections = [...page.matchAll(/^### (\S+)$/gm)].map(([, code]) => code)
  expect([...sections].sort()).toEqual(Object.keys(catalogue).sort())
})

it('is written from sentences that are whole: no full stop, no capital, every place filled', () => {
  for (const [code, { message, hint, why }] of Object.entries(catalogue)) {
    expect(message, code).not.toMatch(/\.$/)
    expect(hint, code).not.toMatch(/\.$/)
    expect(why, code).toMatch(/\.$/)
  }
  expect(mistakes.filter(({ prints }) => /^ {2}.*\{[a-z]+\}/m.test(prints)).map(({ name }) => name)).toEqual([])
  expect(diagnostic('list-empty', { name: 'a' }).message).toContain('{operator}')
})
