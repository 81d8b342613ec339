import { createReadStream } from 'node:fs'

/** Files of more bytes than this are read in pieces. */
export const bigFile = 1 << 21

/** About how many bytes a piece has: enough to be worth a message, little enough to leave no trace in memory. */
export const pieceSize = 1 << 18

/** One document of more bytes than this is not read (an object may have 3 MB at most), nor is more JSON than this. */
const largest = { yaml: 64 << 20, utf16: 64 << 20, json: 256 << 20 }

/** YAML alone can be cut: in UTF-16, two characters may look like a line break and dashes. */
function formatOf(bytes: Buffer): keyof typeof largest {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return 'utf16'
  return /^\ufeff?\s*\{/.test(bytes.toString('utf8', 0, 1000)) ? 'json' : 'yaml'
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * The pieces of a text, at least one, cut before lines that begin with `---`, so that no document is in two of them; JSON and
 * UTF-16 are one piece. Where a document is too long, that is told, and nothing after it. Throws what the source of the text throws.
 */
export async function* piecesOf(
  chunks: Chunks,
): AsyncGenerator<Uint8Array<ArrayBuffer> | { readonly tooLong: string }> {
  let held: Uint8Array[] = []
  let size = 0
  let format: keyof typeof largest | undefined
  for await (const block of blocksOf(chunks)) {
    format ??= formatOf(block)
    const isEnough = format === 'yaml' && size + block.length >= pieceSize
    const border = isEnough ? block.lastIndexOf('\n---') + 1 : 0
    held.push(border > 0 ? block.subarray(0, border) : block)
    size += border > 0 ? border : block.length
    if (border > 0) {
      yield joined(held)
      held = [block.subarray(border)]
      size = block.length - border
    }
    if (size > largest[format]) {
      const what = format === 'json' ? 'JSON' : 'a document'
      yield { tooLong: `${what} of more than ${largest[format] >> 20} MB is not read` }
      return
    }
  }
  if (size > 0 || format === undefined) yield joined(held)
}

/** About how many bytes are parsed in one go. */
const shortPiece = 1 << 14

/**
 * A piece in short ones, at least one, cut in the same way. What is parsed together stays in memory together, and to collect
 * what survives takes a third of the time of everything else.
 */
export function* shortPieces(piece: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
  if (formatOf(bytes) !== 'yaml') return yield bytes
  let start = 0
  do {
    const border = bytes.indexOf('\n---', start + shortPiece) + 1
    const end = border > 0 ? border : bytes.length
    yield bytes.subarray(start, end)
    start = end
  } while (start < bytes.length)
}

/**
 * The same bytes in blocks of at least the size of a piece, but for the last one. None ends within what could be a border, so
 * that each border is inside of one block.
 */
async function* blocksOf(chunks: Chunks): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    size += chunk.length
    if (size < pieceSize) continue
    const whole = held.length === 1 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.concat(held)
    const begun = /\n-{0,2}$/.exec(whole.toString('latin1', whole.length - 3))?.[0].length ?? 0
    yield whole.subarray(0, whole.length - begun)
    held = [whole.subarray(whole.length - begun)]
    size = begun
  }
  if (size > 0) yield Buffer.concat(held)
}

/** A copy of its own, which may be given to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A file's bytes as they are read. */
export const chunksOf = (file: string): Chunks => createReadStream(file, { highWaterMark: pieceSize * 2 })

/** The bytes of a text that is there already. */
export function* chunksIn(text: string): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}
