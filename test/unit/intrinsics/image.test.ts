import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intrinsics } from '../../../src/intrinsics/index.ts'
import type { Cel } from '../../../src/languages/cel/ast.ts'
import * as cel from '../../../src/languages/cel/ast.ts'
import { print } from '../../../src/languages/cel/print.ts'
import { evaluate } from '../../cel/environment.ts'
import { images, notImages } from './images.ts'

const parts = ['registry', 'repository', 'tag', 'digest'] as const
const of = cel.ident('image')
const run = (expression: Cel, image: string): unknown => evaluate(print(expression), { image })
const inJs = (part: string, image: string): string => String(intrinsics[`image.${part}`]?.js(image) ?? '')

/** What each form of a part says in CEL must be what JavaScript reads. */
function agree(part: (typeof parts)[number], image: string, texts: readonly string[]): void {
  const intrinsic = intrinsics[`image.${part}`]!
  const value = inJs(part, image)
  expect(run(intrinsic.cel(of), image)).toBe(value)
  if (intrinsic.celExists) expect(run(intrinsic.celExists(of), image)).toBe(value !== '')
  const short = intrinsic.celOneOf?.(of, texts)
  if (short) expect(run(short, image)).toBe(texts.includes(value))
}

/** Values of every case, one by one and some together: what authors write into oneOf. */
const textsFor = (part: (typeof parts)[number]): readonly (readonly string[])[] => {
  const values = [...new Set(images.map((each) => each[parts.indexOf(part) + 1] as string))].filter(
    (text) => text !== '',
  )
  return [...values.map((value) => [value]), values.slice(0, 4), values.slice(3, 9)]
}

describe.each(parts)('%s', (part) => {
  test.each(images)('of %s', (image, ...expected) => {
    expect(inJs(part, image)).toBe(expected[parts.indexOf(part)])
    for (const texts of textsFor(part)) agree(part, image, texts)
  })

  test.each(notImages)('of %j', (image) => {
    for (const texts of textsFor(part)) agree(part, image, texts)
  })

  test('of random texts', () => {
    const piece = fc.constantFrom(
      ...'docker.io index. localhost library nginx latest shop api a.b A é : : / / @ @ . 1 5000 sha256'.split(' '),
      ' ',
      '\n',
      '\r',
    )
    const image = fc.array(piece, { maxLength: 9 }).map((all) => all.join(''))
    fc.assert(
      fc.property(image, fc.constantFrom(...textsFor(part)), (text, texts) => agree(part, text, texts)),
      { seed: 1, numRuns: 1000 },
    )
  })
})

test('a reference without a registry is from Docker Hub, whatever the list calls it', () => {
  const short = intrinsics['image.registry']?.celOneOf?.(of, ['quay.io', 'docker.io'])
  expect(short && print(short)).toMatchInlineSnapshot(`
    "image.startsWith('quay.io/') ||
    image.startsWith('docker.io/') ||
    image.startsWith('index.docker.io/') ||
    !image.matches('^([^/@]*[.:A-Z][^/@]*|localhost)/')"
  `)
})
