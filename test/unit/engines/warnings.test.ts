import { describe, expect, test } from 'vitest'
import { warningsOf } from '../../engines/harness/warnings.ts'

describe('Warning headers', () => {
  const cases: Readonly<Record<string, readonly [rawHeaders: readonly string[], texts: readonly string[]]>> = {
    none: [['Content-Type', 'application/json'], []],
    'one each': [
      ['Warning', '299 - "first"', 'Date', 'today', 'warning', '299 - "second"'],
      ['first', 'second'],
    ],
    'several in one': [
      ['Warning', '299 - "first", 299 - "second",299 - "third"'],
      ['first', 'second', 'third'],
    ],
    'a comma in the text': [
      ['Warning', '299 - "a, 299 - b", 299 - "c"'],
      ['a, 299 - b', 'c'],
    ],
    'escaped quotes and backslashes': [
      ['Warning', String.raw`299 - "say \"no\" to C:\\dir", 299 - "\\", 299 - "\""`],
      [String.raw`say "no" to C:\dir`, '\\', '"'],
    ],
    'an agent and a date': [
      ['Warning', '299 kube:1 "old" "Sat, 25 Aug 2012 23:34:45 GMT", 110 - "stale"'],
      ['old', 'stale'],
    ],
    'an empty text': [['Warning', '299 - ""'], ['']],
    'more than ASCII': [['Warning', Buffer.from('299 - "naïve – ✓"', 'utf8').toString('latin1')], ['naïve – ✓']],
  }
  test.each(Object.entries(cases))('%s', (_, [rawHeaders, texts]) => {
    expect(warningsOf(rawHeaders)).toEqual(texts)
  })

  test.each(['299 - text', '299 - "open', '299 "no agent"', '299 - "a" rest'])('refused: %s', (header) => {
    expect(() => warningsOf(['Warning', header])).toThrow('not a Warning header')
  })
})
