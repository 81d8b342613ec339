import { join, resolve } from 'node:path'
import { configFileIn } from '../compile/config-file.ts'
import { nearest } from '../diagnostics/catalogue.ts'
import type { Control } from '../ir/control.ts'
import type { Io } from './io.ts'

const isBaseline = (folder: string): boolean => configFileIn(folder) !== undefined

/** Where the baseline is: as asked for, the working folder if the configuration is in it, else `baseline`. */
export function findBaseline(asked: string | undefined, cwd: string): string | undefined {
  if (asked !== undefined) return isBaseline(resolve(cwd, asked)) ? resolve(cwd, asked) : undefined
  return [cwd, join(cwd, 'baseline')].find(isBaseline)
}

/** The same, or a sentence that says what to do. */
export function needBaseline(asked: string | undefined, io: Io): string | undefined {
  const folder = findBaseline(asked, io.cwd)
  if (folder === undefined) {
    const where = asked ?? 'this folder or ./baseline'
    io.err(
      `groundrule: there is no groundrule.config.ts in ${where}; name its folder with --baseline, or begin one with groundrule init\n`,
    )
  }
  return folder
}

/** Says that there is no such control, and which one is near. */
export function unknownControl(id: string, controls: readonly Pick<Control, 'id'>[], io: Io): 2 {
  const near = nearest(
    id,
    controls.map((control) => control.id),
  )
  io.err(
    `groundrule: there is no control "${id}"${near === undefined ? '; groundrule list controls shows them' : `; did you mean "${near}"?`}\n`,
  )
  return 2
}
