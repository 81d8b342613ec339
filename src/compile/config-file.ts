import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The names that a baseline's configuration may have, the usual one first. */
export const configFiles = [
  'groundrule.config.ts',
  'groundrule.config.mts',
  'groundrule.config.js',
  'groundrule.config.mjs',
] as const

/** The configuration file of a baseline folder, by name; undefined where it has none. */
export const configFileIn = (folder: string): string | undefined =>
  configFiles.find((name) => existsSync(join(folder, name)))
