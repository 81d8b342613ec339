import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { writeOutput } from '../../../src/compile/write.ts'
import { trees } from './trees.ts'

/*
 * Writes trees until it is killed. `KILL_BEFORE=n` kills the process itself, as hard as that goes, before the n-th
 * change it makes to the file system; without it, trees are written in turn for ever.
 */
const folder = process.argv[2] as string
const killBefore = Number(process.env.KILL_BEFORE ?? 0)
const changing = [
  'mkdirSync',
  'writeFileSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'rmdirSync',
  'copyFileSync',
] as const

if (killBefore > 0) {
  let done = 0
  const table = fs as unknown as Record<string, (...values: unknown[]) => unknown>
  for (const name of changing) {
    const original = table[name] as (...values: unknown[]) => unknown
    table[name] = (...values) => {
      if (++done === killBefore) process.kill(process.pid, 'SIGKILL')
      return original(...values)
    }
  }
  syncBuiltinESMExports()
  await writeOutput(folder, trees.small.second)
} else {
  process.stdout.write('ready\n')
  for (;;) {
    await writeOutput(folder, trees.large.second)
    await writeOutput(folder, trees.large.first)
  }
}
