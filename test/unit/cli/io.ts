import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { run } from '../../../src/cli/program.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A working folder of its own for each test, and command lines run in it. */
export function workspace() {
  let cwd = ''
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'groundrule-cli-'))
  })
  afterEach(() => rmSync(cwd, { recursive: true }))
  return {
    path: (path: string) => join(cwd, path),
    put: (path: string, text: string) => {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), text)
    },
    groundrule: async (args: readonly string[], stdin = '', folder = cwd): Promise<Ran> => {
      let out = ''
      let err = ''
      const io: Io = {
        cwd: folder,
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
        stdin: async () => stdin,
        color: { out: false, err: false },
        today: '2026-01-31',
        clock: () => 0,
      }
      const code = await run(args, io)
      return { code, out, err }
    },
  }
}
