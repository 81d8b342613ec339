import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { go } from './go.mjs'

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Everything that a target is built from, but for Go itself, as one hash. Any Go that is new enough builds the same engine. */
export function inputsOf({ module, package: path, sources, flags }) {
  const own = sources ? readdirSync(join(module, sources)).filter((file) => /(?<!_test)\.go$/.test(file)) : []
  const files = ['go.mod', 'go.sum', ...own.sort().map((file) => join(sources, file))]
  const hash = createHash('sha256').update(JSON.stringify([path, flags, process.platform, process.arch]))
  for (const file of files) hash.update(`\0${file}\0`).update(read(join(module, file)))
  return hash.digest('hex')
}

const recordOf = (folder, name) => join(folder, 'built-from', name)

/** The record tells, in its first line, what the target at hand was built from. */
export function isBuilt(folder, { name, path, inputs }) {
  return existsSync(path) && read(recordOf(folder, name)).split('\n')[0] === inputs
}

/**
 * Puts what was built in its place, and records what from. Whoever runs the old file goes on with it. A run that is killed
 * in between leaves no record, so that the next one builds it again.
 */
export function install(folder, { name, path, module, inputs }, built) {
  const entry = recordOf(folder, name)
  rmSync(entry, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  // A file is replaced at once, a folder has to make way.
  if (existsSync(path) && statSync(path).isDirectory()) renameSync(path, `${built}.old`)
  renameSync(built, path)
  mkdirSync(dirname(entry), { recursive: true })
  writeFileSync(`${built}.record`, `${inputs}\n${go(module, ['env', 'GOVERSION'])}\n`)
  renameSync(`${built}.record`, entry)
}

/** Removes what runs that were killed have left. */
export function sweep(folder) {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder)) {
    const pid = Number(/^building-(\d+)$/.exec(entry)?.[1])
    if (pid && !isAlive(pid)) rmSync(join(folder, entry), { recursive: true, force: true })
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
