import { stat } from 'node:fs/promises'
import { posix, sep } from 'node:path'

/** A path as it is shown: with forward slashes and nothing superfluous. On Windows alone `\` is no part of a name. */
export function shownPath(path: string, separator: string = sep): string {
  const slashes = separator === '\\' ? path.replaceAll('\\', '/') : path
  const shown = posix.normalize(slashes)
  return shown.length > 1 && shown.endsWith('/') ? shown.slice(0, -1) : shown
}

/** A name in a folder, both as shown. */
export const below = (folder: string, name: string): string =>
  folder === '.' ? name : folder.endsWith('/') ? folder + name : `${folder}/${name}`

/** A word of a command line that somebody may copy: quoted for a POSIX shell where that is needed. */
export const shellWord = (text: string): string =>
  /^[\w./@:+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`

/** A path that no tool takes for an option, nor Helm for a chart in a repository. */
export const pathArgument = (path: string): string =>
  /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:\/)/.test(path) ? path : `./${path}`

/** What the file system said, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'ELOOP') return 'a link that leads round in a circle'
  return code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : message
}

/** Whether there is something neither file nor folder, such as a pipe, whose content may never come, or never end. */
export const isPipe = async (path: string): Promise<boolean> =>
  await stat(path).then(
    (info) => !info.isFile() && !info.isDirectory(),
    () => false,
  )
