import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/** Where a report goes. A file is there whole in the end, or as it was before. */
export interface Sink {
  /** Resolves when more may follow. */
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<void>
  /** Nothing is left of what was written. */
  readonly abandon: () => Promise<void>
}

/** A file that takes its name when it is complete. Throws what the file system says. */
export async function fileSink(path: string): Promise<Sink> {
  const part = `${path}.${process.pid}.part`
  const stream = createWriteStream(part)
  await once(stream, 'open')
  return {
    write: async (text) => {
      for (const piece of piecesOf(text)) if (!stream.write(piece)) await once(stream, 'drain')
    },
    end: async () => {
      stream.end()
      await once(stream, 'finish')
      await rename(part, path)
    },
    abandon: async () => {
      stream.destroy()
      await rm(part, { force: true })
    },
  }
}

/** A stream that is somebody else's; `drained` resolves when what was written before is on its way. */
export const streamSink = (out: (text: string) => void, drained = async () => {}): Sink => ({
  write: async (text) => {
    for (const piece of piecesOf(text)) {
      out(piece)
      await drained()
    }
  },
  end: async () => {},
  abandon: async () => {},
})

/** Characters of a piece. */
const most = 1 << 20

/** A long text in pieces, so that its bytes are not all in memory beside it. None ends within a surrogate pair. */
function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + most
    const to = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end
    yield from === 0 && to >= text.length ? text : text.slice(from, to)
    from = to
  }
}
