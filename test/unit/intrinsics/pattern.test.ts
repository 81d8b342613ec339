import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternOf, patternProblem } from '../../../src/intrinsics/pattern.ts'
import { evaluate } from '../../cel/environment.ts'

const inCel = (pattern: string, text: string): unknown => evaluate('text.matches(pattern)', { text, pattern })

// The CEL evaluator of the tests has no `\\S` inside a class; Go's regexp does, and was compared by hand.
const celReads = (pattern: string): boolean => !/\[[^\]]*\\S/.test(pattern)

describe('patterns are read as RE2 reads them', () => {
  test.each<[string, string, boolean]>([
    ['^a.c$', 'a\rc', true],
    ['^a.c$', 'a\u2028c', true],
    ['^a.c$', 'a\u2029c', true],
    ['^a.c$', 'a\nc', false],
    ['^a.c$', 'a😀c', true],
    ['^a\\sc$', 'a\u00a0c', false],
    ['^a\\sc$', 'a\u2003c', false],
    ['^a\\sc$', 'a\ufeffc', false],
    ['^a\\sc$', 'a\vc', false],
    ['^a\\sc$', 'a\tc', true],
    ['^a\\Sc$', 'a\u00a0c', true],
    ['^a\\Sc$', 'a\vc', true],
    ['^a\\Sc$', 'a c', false],
    ['^a[\\s_]c$', 'a\u00a0c', false],
    ['^a[\\s_]c$', 'a_c', true],
    ['^a[\\S ]c$', 'a c', true],
    ['^a[\\S]c$', 'a\nc', false],
    ['^a[\\S]c$', 'a\u2003c', true],
    ['^a[\\S]c$', 'a\0c', true],
    ['^a[^\\S]c$', 'a\u00a0c', false],
    ['^a[^\\s]c$', 'a\u00a0c', true],
    ['^a[^x]c$', 'a\nc', true],
    ['^[.]$', 'x', false],
    ['^[\\[\\]]$', ']', true],
    ['^\\w+$', 'é', false],
    ['^\\d+$', '٣', false],
    ['a$', 'a\n', false],
    ['^b', 'a\nb', false],
    ['\\bé', 'aé', true],
    ['^(?:a|b){2,3}$', 'abab', false],
    ['', '', true],
    ['^(.+)?$', '', true],
  ])('%j on %j', (pattern, text, expected) => {
    expect(patternProblem(pattern)).toBeUndefined()
    expect(patternOf(pattern).test(text)).toBe(expected)
    if (celReads(pattern)) expect(inCel(pattern, text)).toBe(expected)
  })

  test.each([
    '(?=a)',
    '(?!a)',
    '(?<=a)',
    '(?<!a)',
    '(?<n>a)',
    '(?P<n>a)',
    '(?i)a',
    '(?i:a)',
    '(a)\\1',
    '\\p{L}',
    '\\u0061',
    '\\x61',
    '\\cA',
    '\\A',
    '\\z',
    '\\0',
    '[\\b]',
    '[]',
    '[]a[b]',
    '[^]',
    '[[:alpha:]',
    '[[:alpha:]]',
    'a*+',
    'a**',
    'a{1001}',
    '(a{100}){11}',
    '((a{10}){10}){11}',
    'a{01}',
    'a{2,1}',
    'a{,2}',
    '{',
    'a]',
    '(',
    ')',
    '[b-a]',
    '[a',
    'a\\',
    '\\_',
    '\\é',
  ])('refuses %j', (pattern) => {
    expect(patternProblem(pattern)).toEqual(expect.any(String))
  })

  test.each(['[*+]', '\\++', '(a{100}){10}', '[a-c-]', '\\.\\/\\$', '[\\d-]', '[[]', '[a\\-z]', 'a{0,1000}'])(
    'takes %j',
    (pattern) => {
      expect(patternProblem(pattern)).toBeUndefined()
      expect(() => inCel(pattern, 'a')).not.toThrow()
    },
  )

  test('random patterns that are taken match the same texts', () => {
    const atom = fc.constantFrom(
      ...'a b . \\s \\S \\d \\w \\W \\b [^a] [\\s] [^\\s] [a-c-] [.] \\. \\n ^ $ [[] é'.split(' '),
    )
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
        fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
        fc.tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,3}')).map(([a, by]) => `(${a})${by}`),
      ),
    }))
    const text = fc
      .array(fc.constantFrom(...'a b c \n \r \t \v \f \u00a0 \u2003 \u2028 \ufeff é 😀 . - 1'.split(' '), ' '))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(pattern, text, (given, on) => {
        fc.pre(patternProblem(given) === undefined)
        expect(patternOf(given).test(on)).toBe(inCel(given, on))
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})
