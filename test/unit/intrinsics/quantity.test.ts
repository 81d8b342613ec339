import { describe, expect, test } from 'vitest'
import { compareQuantities } from '../../../src/intrinsics/quantity.ts'
import { evaluate } from '../../cel/environment.ts'
import { oddQuantities, quantities } from './quantities.ts'

describe('quantities are ordered as the API server orders them', () => {
  test.each(quantities)('%j and %j', (a, b, order) => {
    expect(compareQuantities(a, b)).toBe(order)
    const inCel = (left: string, right: string) =>
      evaluate('isQuantity(a) && isQuantity(b) ? [quantity(a).compareTo(quantity(b))] : []', { a: left, b: right })
    expect(inCel(a, b)).toEqual(order === undefined ? [] : [order])
    // Zero minus zero is not minus zero.
    expect(compareQuantities(b, a)).toBe(order === undefined ? undefined : 0 - order)
    expect(inCel(b, a)).toEqual(order === undefined ? [] : [0 - order])
  })

  test.each(oddQuantities)('%j and %j', (a, b, order) => {
    expect(compareQuantities(a, b)).toBe(order)
  })

  test('numbers are read as their text, and anything else is none', () => {
    expect(compareQuantities(1024, '1Ki')).toBe(0)
    expect(compareQuantities(1e21, '1e21')).toBe(0)
    expect(compareQuantities(0.1, '100m')).toBe(0)
    for (const none of [true, null, undefined, {}, [1, 2]]) expect(compareQuantities(none, '1')).toBeUndefined()
  })

  test('an exponent cannot fill the memory', () => {
    expect(compareQuantities('1e999999999', '1Ei')).toBe(1)
    expect(compareQuantities('1e-999999999', '1n')).toBe(0)
  })
})
