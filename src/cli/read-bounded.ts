import { open } from 'node:fs/promises'

/** What no compiled baseline comes near: the reference baseline's has a third of a MB. */
export const mostBundleBytes = 64 * 1024 * 1024

/**
 * A file's text, or undefined where it has more bytes than `most`, which are not read then; of what has no size, such as a
 * pipe, no more is read. Throws what the file system says.
 */
export async function readBounded(path: string, most: number): Promise<string | undefined> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size > most) return undefined
    const parts: Buffer[] = []
    let length = 0
    for await (const part of file.createReadStream({ autoClose: false, end: most })) {
      parts.push(part as Buffer)
      length += (part as Buffer).length
    }
    return length > most ? undefined : Buffer.concat(parts).toString()
  } finally {
    await file.close()
  }
}
