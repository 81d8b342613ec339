import { randomUUID } from 'node:crypto'
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeText } from '../manifests/files.ts'

/** A file's text, and the bytes of any other text in the same encoding, with the same byte order mark. */
export interface EncodedText {
  readonly text: string
  readonly encode: (text: string) => Uint8Array
}

/** Undefined for bytes that are no text in the encoding that they seem to have: written again they would be others. */
export function encodedText(bytes: Uint8Array): EncodedText | undefined {
  const [first, second, third] = bytes
  const little = first === 0xff && second === 0xfe
  const big = first === 0xfe && second === 0xff
  const mark =
    little || big ? [first, second] : first === 0xef && second === 0xbb && third === 0xbf ? [first, second, third] : []
  const body = (text: string): Buffer => {
    if (!little && !big) return Buffer.from(text, 'utf8')
    const units = Buffer.from(text, 'utf16le')
    return big ? units.swap16() : units
  }
  const encode = (text: string): Uint8Array => new Uint8Array(Buffer.concat([Buffer.from(mark), body(text)]))
  const text = decodeText(bytes)
  return Buffer.compare(encode(text), bytes) === 0 ? { text, encode } : undefined
}

/**
 * Puts bytes into a file that is there: whole or not at all, with its mode; of a link, into the file that it leads to. Throws
 * what the file system says, and where the file no longer holds `before`.
 */
export async function rewrite(path: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const target = await realpath(path)
  const { mode } = await stat(target)
  const part = join(dirname(target), `.groundrule-${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx', mode & 0o777)
    try {
      await file.writeFile(after)
      await file.sync()
    } finally {
      await file.close()
    }
    // What the process's mask took away when the file was made.
    await chmod(part, mode & 0o7777)
    if (Buffer.compare(await readFile(target), before) !== 0) throw new Error('the file was changed meanwhile')
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
