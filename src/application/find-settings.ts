import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { repositoryOf, settingsName } from '../manifests/ignored.ts'
import { reason, shownPath } from '../manifests/paths.ts'
import { type Mistake, readSettings } from './read-settings.ts'
import type { SettingsFile } from './settings.ts'

/**
 * The settings of the application that a folder belongs to: of the nearest `.groundrule.yaml` from there up to the root of
 * its repository, or in the folder itself where there is no repository. Undefined where there is none.
 */
export async function findSettings(
  cwd: string,
): Promise<SettingsFile | { readonly file: string; readonly mistakes: readonly Mistake[] } | undefined> {
  const top = repositoryOf(cwd) ?? resolve(cwd)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const path = join(folder, settingsName)
    const file = shownPath(relative(cwd, path))
    try {
      const read = readSettings(file, await readFile(path, 'utf8'))
      return 'mistakes' in read ? { file, ...read } : { file, folder, ...read }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      if (code !== 'ENOENT') return { file, mistakes: [{ line: 1, message: `it cannot be read: ${reason(error)}` }] }
    }
    if (folder === top || folder === dirname(folder)) return undefined
  }
}
