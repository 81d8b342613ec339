import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { nearest } from '../../diagnostics/catalogue.ts'
import { domains } from '../../ir/control.ts'
import { needBaseline } from '../baseline-folder.ts'
import { controlText } from '../control-text.ts'
import type { ExitCode, Io } from '../io.ts'

export interface NewOptions {
  readonly domain: string
  readonly baseline?: string
}

/** Writes the beginning of a control that compiles at once; never over a file that is there. */
export async function newCommand(what: string, id: string, options: NewOptions, io: Io): Promise<ExitCode> {
  const refuse = (sentence: string): 2 => {
    io.err(`groundrule: ${sentence}\n`)
    return 2
  }
  if (what === 'exception') return refuse('this version has no exceptions yet')
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) {
    return refuse(`"${id}" is no DNS label: use lower-case letters, digits and hyphens, at most 63`)
  }
  if (!domains.some((domain) => domain === options.domain)) {
    const near = nearest(options.domain, domains)
    return refuse(
      `there is no domain "${options.domain}"; ${near === undefined ? `there are: ${domains.join(', ')}` : `did you mean "${near}"?`}`,
    )
  }
  const folder = needBaseline(options.baseline, io)
  if (folder === undefined) return 2
  const { firstOwner } = await import('../first-owner.ts')
  const owner = await firstOwner(folder, io)
  if (owner === undefined) return 2
  const path = join(folder, 'controls', options.domain, `${id}.ts`)
  const shown = relative(io.cwd, path).replaceAll(sep, '/')
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, controlText(id, options.domain, owner), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return refuse(`${shown} is there already`)
  }
  io.out(`${shown}\n`)
  return 0
}
