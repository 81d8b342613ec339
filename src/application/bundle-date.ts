import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { git } from '../check/git.ts'

/** The day, in UTC, that a bundle is from. A bundle itself has no date: the same declarations give the same bundle. */
export interface BundleDate {
  /** Such as `2026-01-31`. */
  readonly day: string
  /** The last commit that touched the file; the file itself where no commit has it as it is now. */
  readonly from: 'commit' | 'file'
  /** The clone's history ends at that commit, so that the bundle may be older. */
  readonly isShallow: boolean
}

/** When a bundle was committed, or else written. Throws what the file system says of the file. */
export async function bundleDate(path: string): Promise<BundleDate> {
  const folder = dirname(path)
  const file = basename(path)
  const last = await said(folder, ['log', '-1', '--format=%cI %P', '--', file])
  const changed = last ? await said(folder, ['status', '--porcelain', '--', file]) : undefined
  if (!last || changed !== '') return { day: dayOf((await stat(path)).mtime), from: 'file', isShallow: false }
  const [date = '', ...parents] = last.split(' ')
  const isShallow = parents.length === 0 && (await said(folder, ['rev-parse', '--is-shallow-repository'])) === 'true'
  return { day: dayOf(new Date(date)), from: 'commit', isShallow }
}

/** Whole days from one day to another. */
export const daysBetween = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

async function said(folder: string, args: readonly string[]): Promise<string | undefined> {
  const answer = await git(folder, args)
  return 'stdout' in answer ? answer.stdout.toString().trim() : undefined
}
