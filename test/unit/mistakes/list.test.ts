import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/diagnostics/catalogue.ts'
import { workspace } from '../cli/io.ts'

const { groundrule } = workspace()
const codes = Object.keys(catalogue).sort() as (keyof typeof catalogue)[]

describe('groundrule list diagnostics', () => {
  it('is a table of every code, its severity and its message, one below the other', async () => {
    const { code, out, err } = await groundrule(['list', 'diagnostics'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [head = '', ...rows] = out.trimEnd().split('\n')
    const [severity, message] = [head.indexOf('severity'), head.indexOf('message')]
    expect(rows.map((row) => [row.slice(0, severity).trim(), row.slice(severity, message).trim(), row.slice(message)]))
      // Nothing reaches into the next column, nothing is cut off.
      .toEqual(codes.map((each) => [each, catalogue[each].severity, catalogue[each].message]))
    expect(rows.filter((row) => / $/.test(row) || row[severity - 1] !== ' ' || row[message - 1] !== ' ')).toEqual([])
  })

  it('says something in every row besides what is filled in', () => {
    expect(codes.filter((each) => !/[a-z]{2}/.test(catalogue[each].message.replace(/\{\w+\}/g, '')))).toEqual([])
  })

  it('is the whole catalogue as JSON', async () => {
    const { code, out, err } = await groundrule(['list', 'diagnostics', '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(codes.map((each) => ({ code: each, ...catalogue[each] })))
  })
})
