import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What git said, or why it did not. */
export type GitAnswer = { readonly stdout: Buffer } | { readonly failed: string }

// Reads only: it writes no index, and a path is no pattern.
const options = ['--no-optional-locks', '--literal-pathspecs']

const start = (folder: string, args: readonly string[]) => {
  const child = spawn('git', [...options, ...args], { cwd: folder })
  // It may end before it has read all; its exit code tells.
  child.stdin.on('error', () => {})
  const ended = new Promise<string | undefined>((resolve) => {
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ENOENT' ? 'git is not installed here' : error.message),
    )
    child.on('close', (code) => resolve(code === 0 ? undefined : said.trim() || `git ${args[0]} exited with ${code}`))
  })
  return { child, ended }
}

/** Runs one git command in a folder, without a shell, and reads all that it says. */
export async function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  const { child, ended } = start(folder, args)
  child.stdin.end()
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  const failed = await ended
  return failed === undefined ? { stdout: Buffer.concat(parts) } : { failed }
}

/**
 * The contents of objects, one after another in the order of their names; undefined for what is not there. Throws where git
 * ends early, as for a damaged repository.
 */
export async function* gitContents(
  folder: string,
  names: readonly string[],
): AsyncGenerator<Buffer | undefined, void, undefined> {
  const { child, ended } = start(folder, ['cat-file', '--batch'])
  child.stdin.end(names.map((name) => `${name}\n`).join(''))
  const reading = child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<void> => {
    const next = await reading.next()
    if (next.done) throw new Error(`git cat-file ended early: ${(await ended) ?? 'it has nothing more to say'}`)
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
  }
  const line = async (): Promise<string> => {
    while (!held.includes(10)) await more()
    const end = held.indexOf(10)
    const text = held.toString('utf8', 0, end)
    held = held.subarray(end + 1)
    return text
  }
  const bytes = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    let missing = size
    for (;;) {
      const part = held.subarray(0, missing)
      parts.push(part)
      held = held.subarray(part.length)
      missing -= part.length
      if (missing === 0) return Buffer.concat(parts)
      await more()
    }
  }
  try {
    for (const _ of names) {
      const head = await line()
      const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(head) ?? []
      if (size === undefined) {
        yield undefined
        continue
      }
      const content = await bytes(Number(size))
      await bytes(1)
      yield type === 'blob' ? content : undefined
    }
  } finally {
    child.stdout.destroy()
    if (child.exitCode === null && child.signalCode === null) {
      child.kill()
      await once(child, 'close').catch(() => {})
    }
  }
}
