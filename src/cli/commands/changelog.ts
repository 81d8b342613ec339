import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Bundle } from '../../compile/bundle.ts'
import { needBaseline } from '../baseline-folder.ts'
import type { ExitCode, Io } from '../io.ts'
import { parseBundle } from '../parse-bundle.ts'

/** Prints what changed from one bundle to another, or to the baseline here, for developers. */
export async function changelogCommand(
  before: string,
  after: string | undefined,
  options: { readonly baseline?: string },
  io: Io,
): Promise<ExitCode> {
  const old = await bundleIn(before, io)
  const now = after === undefined ? await bundleHere(options.baseline, io) : await bundleIn(after, io)
  if (!old || !now) return 2
  const { changelog } = await import('../../compile/changelog.ts')
  io.out(changelog(old, now))
  return 0
}

async function bundleIn(file: string, io: Io): Promise<Bundle | undefined> {
  let text: string
  try {
    text = await readFile(resolve(io.cwd, file), 'utf8')
  } catch (error) {
    io.err(`groundrule: the bundle cannot be read: ${(error as Error).message}\n`)
    return undefined
  }
  return checked(text, file, io)
}

async function bundleHere(asked: string | undefined, io: Io): Promise<Bundle | undefined> {
  const folder = needBaseline(asked, io)
  if (folder === undefined) return undefined
  const { compileBundle } = await import('../compile-bundle.ts')
  const text = await compileBundle(folder, io)
  return text === undefined ? undefined : checked(text, 'the compiled baseline', io)
}

async function checked(text: string, what: string, io: Io): Promise<Bundle | undefined> {
  const bundle = await parseBundle(text)
  if (typeof bundle !== 'string') return bundle
  io.err(`groundrule: ${what}: ${bundle}\n`)
  return undefined
}
