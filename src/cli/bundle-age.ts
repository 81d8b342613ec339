import { resolve } from 'node:path'
import { bundleDate, daysBetween } from '../application/bundle-date.ts'
import type { Io } from './io.ts'

/** Says where a bundle is older than so many days; false then. Warns where that cannot be told. */
export async function isYoungEnough(bundle: string | undefined, days: number, io: Io): Promise<boolean> {
  if (bundle === undefined) {
    io.err('groundrule: only a bundle has an age; name one with --bundle\n')
    return false
  }
  const { day, from, isShallow } = await bundleDate(resolve(io.cwd, bundle))
  const age = daysBetween(day, io.today)
  const since = from === 'commit' ? `last committed on ${day}` : `in no commit, written on ${day}`
  if (age > days) {
    io.err(`groundrule: ${bundle} is ${age} days old (${since}), more than ${days}; take the current one\n`)
    return false
  }
  if (isShallow)
    io.err(
      `groundrule: ${bundle} may be older than it seems (${since}): this clone has no history before that; git fetch --unshallow gets it\n`,
    )
  return true
}
