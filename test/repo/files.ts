import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Every file below a folder of the repository, sorted, as paths from its root with forward slashes. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

/** What Git tracks; outside a checkout, what is there. */
export function trackedFiles(): readonly string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter((file) => file !== '')
  } catch {
    const folders = ['src', 'test', 'baseline', 'generated', 'docs', 'scripts']
    return [...folders.flatMap(filesBelow), 'package.json', 'package-lock.json', '.npmrc']
  }
}
