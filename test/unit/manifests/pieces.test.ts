import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chunksIn, pieceSize, piecesOf, shortPieces } from '../../../src/manifests/pieces.ts'

async function pieces(chunks: Parameters<typeof piecesOf>[0]): Promise<readonly string[]> {
  const found: string[] = []
  for await (const piece of piecesOf(chunks)) found.push('tooLong' in piece ? piece.tooLong : decode(piece))
  return found
}
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

it('cuts before separators only, wherever the bytes are cut, and loses nothing', async () => {
  const part = fc.constantFrom(
    '---\n',
    '\n---',
    '\n--',
    '-',
    '--- # é\n',
    'a: "🙂é"\r\n',
    `x: ${'long '.repeat(20_000)}\n`,
  )
  const size = fc.integer({ min: 1, max: pieceSize + 50_000 })
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 60 }), fc.array(size, { minLength: 1 }), async (parts, sizes) => {
      const text = parts.join('')
      const found = await pieces(
        cut(
          Buffer.from(text),
          sizes.map((each) => (text.length < 2000 ? (each % 50) + 1 : each)),
        ),
      )
      expect(found.join('')).toBe(text)
      for (const piece of found.slice(1)) expect(piece).toMatch(/^---/)
      for (const piece of found.slice(0, -1)) expect(piece).toMatch(/\n$/)
    }),
    { numRuns: 60 },
  )
})

it('cuts where a separator itself is divided among two chunks', async () => {
  const text = `${'a'.repeat(pieceSize - 3)}\n---\nb: 1\n${'b'.repeat(pieceSize)}`
  for (const size of [pieceSize - 3, pieceSize - 2, pieceSize - 1, pieceSize, pieceSize + 1])
    expect((await pieces(cut(Buffer.from(text), [size]))).map((piece) => piece.slice(0, 5))).toEqual([
      'aaaaa',
      '---\nb',
    ])
})

it('gives one piece for nothing, for a little and for JSON', async () => {
  expect(await pieces([])).toEqual([''])
  expect(await pieces(chunksIn('a: 1\n---\nb: 1\n'))).toEqual(['a: 1\n---\nb: 1\n'])
  const json = `{"a": "${'x'.repeat(pieceSize * 2)}\n---"}`
  expect(await pieces(chunksIn(json))).toEqual([json])
})

it('tells a document that is too long, and nothing after it', async () => {
  const block = Buffer.alloc(1 << 24, 'x')
  const told = await pieces([Buffer.from('a: 1\n---\n'), block, block, block, block, Buffer.from('\n---\nb: 1\n')])
  expect(told.at(-1)).toBe('a document of more than 64 MB is not read')
})

it('cuts a piece in the same way, and no shorter than is worth it', () => {
  const part = fc.constantFrom('---\n', '\n---', '\n--', '--- # é\n', `x: ${'long '.repeat(2000)}\n`)
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const found = [...shortPieces(Buffer.from(parts.join('')))].map(decode)
      expect(found.join('')).toBe(parts.join(''))
      for (const next of found.slice(1)) expect(next.startsWith('---')).toBe(true)
      for (const each of found.slice(0, -1)) expect(each.length).toBeGreaterThan(16_000)
      expect(found.length).toBeGreaterThan(0)
    }),
  )
})

it('does not cut UTF-16, in which other characters have the bytes of a separator', async () => {
  const text = `\ufeffa: ${'x'.repeat(pieceSize)}\nb: \u2d0a\u2d2d\n`.repeat(3)
  const found: number[] = []
  for await (const piece of piecesOf(cut(Buffer.from(text, 'utf16le'), [pieceSize])))
    found.push('tooLong' in piece ? 0 : piece.length)
  expect(Buffer.from(text, 'utf16le').includes('\n---')).toBe(true)
  expect(found).toEqual([text.length * 2])
  expect([...shortPieces(Buffer.from(text, 'utf16le'))]).toHaveLength(1)
})
