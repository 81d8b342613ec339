import { createReadStream } from 'node:fs'

/** A part of a text that holds whole documents, and how much of the text comes before it. */
export interface Piece {
  /** UTF-8. */
  readonly bytes: Uint8Array
  readonly before: Before
}

export interface Before {
  readonly lines: number
  /** UTF-16 units, without a byte order mark. */
  readonly units: number
}

/** Texts of more bytes than this are read in pieces of about this size. */
export const pieceSize = 1 << 20

/** One document of more bytes than this is not read (an object may have 3 MB at most), nor is more JSON than this. */
const largest = { yaml: 64 << 20, json: 256 << 20 }

/**
 * The pieces of a text, at least one, cut before lines that begin with `---`, so that no document is in two of them; JSON is
 * one piece. Where a document is too long, that is told and nothing after it. Throws what the source of the text throws.
 */
export async function* piecesOf(
  chunks: Chunks,
): AsyncGenerator<Piece | { readonly tooLong: string; readonly before: Before }> {
  let held: Buffer[] = []
  let size = 0
  let before: Before = { lines: 0, units: 0 }
  let format: keyof typeof largest | undefined
  for await (const block of blocksOf(chunks)) {
    format ??= /^\ufeff?\s*\{/.test(block.toString('utf8', 0, 1000)) ? 'json' : 'yaml'
    // What marks the border may itself be divided among two blocks.
    const last = held.at(-1)?.subarray(-3) ?? Buffer.alloc(0)
    const at = format === 'json' ? -1 : Buffer.concat([last, block]).lastIndexOf('\n---')
    held.push(block)
    size += block.length
    if (at !== -1) {
      const whole = Buffer.concat(held)
      const end = size - block.length - last.length + at + 1
      // A copy of its own, which may be given away.
      const bytes = Uint8Array.from(whole.subarray(0, end))
      const next = after(bytes, before)
      yield { bytes, before }
      before = next
      held = [whole.subarray(end)]
      size -= end
    }
    if (size > largest[format]) {
      yield { tooLong: `${format === 'json' ? 'JSON' : 'a document'} of more than ${largest[format] >> 20} MB`, before }
      return
    }
  }
  if (size > 0 || before.units === 0) yield { bytes: Uint8Array.from(Buffer.concat(held)), before }
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** The same bytes in parts of at least the size of a piece, but for the last one. */
async function* blocksOf(chunks: Chunks): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < pieceSize) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

/** A file's bytes as they are read. */
export const chunksOf = (file: string): AsyncIterable<Uint8Array> =>
  createReadStream(file, { highWaterMark: pieceSize })

/** The bytes of a text that is there already. */
export function* chunksIn(text: string): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}

function after(bytes: Uint8Array, before: Before): Before {
  let { lines, units } = before
  const hasMark = units === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === 0x0a) lines++
    // Every character has one byte that continues none; one of four bytes is two units.
    if (byte < 0x80 || byte > 0xbf) units += byte < 0xf0 ? 1 : 2
  }
  return { lines, units: hasMark ? units - 1 : units }
}
