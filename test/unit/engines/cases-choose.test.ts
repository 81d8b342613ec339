import { describe, expect, test } from 'vitest'
import {
  countOf,
  covering,
  first,
  type Part,
  plainPart,
  soundPart,
  valuesOf,
} from '../../engines/cases/enumerate-choose.ts'

const leaf = (...values: readonly unknown[]): Part => ({ options: values.map((value) => ({ value })) })
const all = (...parts: readonly Part[]): Part => ({ options: [{ parts, build: (values) => values }] })

const letters = all(leaf('a', 'b'), leaf('c', 'd'), leaf('e', 'f'))
const nested = all(
  { options: [{ value: 'none' }, { parts: [leaf(1, 2), leaf(3, 4)], build: (values) => values.join() }] },
  leaf('x', 'y'),
)

describe('every combination', () => {
  test('counts and lists them, first options first', () => {
    expect(countOf(letters)).toBe(8)
    expect([...valuesOf(letters)].map(String)).toEqual('a,c,e a,c,f a,d,e a,d,f b,c,e b,c,f b,d,e b,d,f'.split(' '))
    expect(countOf(nested)).toBe(10)
    expect(new Set([...valuesOf(nested)].map(String)).size).toBe(10)
  })
})

describe('what stands beside the fields of interest', () => {
  test('is left away where combinations are too many', () => {
    const beside: Part = { ...leaf('alone', 'before', 'after'), beside: true }
    expect([...valuesOf(plainPart(all(leaf('a', 'b'), beside)))].map(String)).toEqual(['a,alone', 'b,alone'])
  })
})

describe('every two options together', () => {
  test('in fewer than all combinations', () => {
    const big = all(...Array.from({ length: 8 }, (_, i) => leaf(`${i}a`, `${i}b`, `${i}c`)))
    const chosen = [...covering(big)] as readonly string[][]
    expect(chosen.length).toBeLessThan(30)
    for (let i = 0; i < 8; i++)
      for (let j = i + 1; j < 8; j++)
        expect(new Set(chosen.map((each) => `${each[i]} ${each[j]}`)).size, `${i} and ${j}`).toBe(9)
  })

  test('only where they can be chosen together', () => {
    const chosen = [...covering(nested)].map(String)
    for (const pair of [/none,x/, /none,y/, /1,3/, /1,4/, /2,3/, /2,4/, /1.*x/, /1.*y/, /4.*x/, /4.*y/])
      expect(chosen.filter((each) => pair.test(each)).length, String(pair)).toBeGreaterThan(0)
  })

  test('has every option before any pair, and is the same each time', () => {
    const chosen = [...covering(letters)].map(String)
    expect(chosen.slice(0, 2)).toEqual(['a,c,e', 'b,d,f'])
    expect(chosen).toEqual([...covering(letters)].map(String))
    expect([...first(1, covering(letters))]).toEqual([['a', 'c', 'e']])
  })

  test('has a doubtful option once, at the end, and with no other', () => {
    const doubted = (): Part => ({ options: [{ value: 'a' }, { value: 'bad', doubtful: true }] })
    const chosen = [...covering(all(doubted(), doubted(), leaf('x', 'y')))].map(String)
    expect(chosen.filter((each) => each.includes('bad'))).toEqual(['bad,a,x', 'a,bad,x'])
    expect(chosen.at(-1)).toContain('bad')
    expect(countOf(doubted())).toBe(1)
    expect(soundPart(all(doubted()))).toMatchObject({ options: [{ parts: [{ options: [{ value: 'a' }] }] }] })
  })
})
