import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ObjectPatch, patchText } from '../check/patch-text.ts'
import type { BundleJudge } from '../compile/judge.ts'
import { atLeast, type Level } from '../ir/control.ts'
import { readText, sourceFiles } from '../manifests/files.ts'
import { safe } from '../report/excerpt.ts'
import { toYaml } from '../targets/yaml.ts'
import type { PatchPlace } from './fix.ts'
import { cautions, toldFixes } from './fix-told.ts'
import type { ExitCode, Io } from './io.ts'

const header = 'Written by groundrule check --fix --as kustomize-patch.'

/** Patches for what cannot be edited, as a kustomize component: in one text, or a folder with a file for each object. */
export async function patchRun(
  paths: readonly string[],
  { folder }: PatchPlace,
  failOn: Level,
  judge: BundleJudge,
  io: Io,
): Promise<ExitCode> {
  const watch = cautions()
  const patches: ObjectPatch[] = []
  let failing = false
  let broken = false
  for await (const source of sourceFiles(paths)) {
    const { file } = source
    if (!('found' in source) && !('unreadable' in source)) continue
    const text = 'unreadable' in source ? source : file === '-' ? await io.stdin() : await readText(file)
    const read = typeof text === 'string' ? patchText(file, text, judge) : undefined
    if (typeof text !== 'string' || read?.problem) {
      const why = typeof text === 'string' ? `${read?.problem?.line}: ${read?.problem?.message}` : ` ${text.unreadable}`
      io.err(`${safe(`${file}:${why}`)}\n`)
      broken = true
    }
    if (!read) continue
    io.err(toldFixes({ file, done: read.done, left: read.left }, 'patched'))
    watch.add(read.done)
    patches.push(...read.patches)
    failing ||= read.after.some(({ level }) => atLeast(level, failOn))
  }
  io.err(watch.text())
  const problem = await write(patches, folder, io)
  if (problem !== undefined) io.err(`groundrule: ${problem}\n`)
  if (broken || problem !== undefined) return 2
  return failing ? 1 : 0
}

const componentOf = (patches: readonly Readonly<Record<string, unknown>>[]) => ({
  apiVersion: 'kustomize.config.k8s.io/v1alpha1',
  kind: 'Component',
  patches,
})

const patchYaml = ({ patch }: ObjectPatch, head: string): string => toYaml([{ object: patch }], head)

/** Undefined, or what is in the way; then nothing is written. */
async function write(patches: readonly ObjectPatch[], folder: string | undefined, io: Io): Promise<string | undefined> {
  if (patches.length === 0) {
    io.err('nothing to patch\n')
    return undefined
  }
  if (folder === undefined) {
    const inline = patches.map((each) => ({ patch: patchYaml(each, '') }))
    io.out(toYaml([{ object: componentOf(inline) }], header))
    return undefined
  }
  const names = fileNames(patches)
  const files = new Map(patches.map((each, i) => [names[i] as string, patchYaml(each, header)]))
  files.set('kustomization.yaml', toYaml([{ object: componentOf(names.map((path) => ({ path }))) }], header))
  const target = resolve(io.cwd, folder)
  for (const name of files.keys()) {
    const there = await readText(join(target, name))
    if (typeof there === 'string' && !there.startsWith(`# ${header}`))
      return `${join(folder, name)} is there and was not written by --as kustomize-patch; name another folder`
  }
  await mkdir(target, { recursive: true })
  for (const [name, text] of files)
    if ((await same(join(target, name), text)) === false) await writeFile(join(target, name), text)
  io.err(
    `${patches.length} ${patches.length === 1 ? 'patch' : 'patches'} in ${safe(folder)}, to be named under components: of a kustomization\n`,
  )
  return undefined
}

async function same(path: string, text: string): Promise<boolean> {
  try {
    return (await readFile(path, 'utf8')) === text
  } catch {
    return false
  }
}

/** `deployment-shop-checkout.yaml`, each name once. */
function fileNames(patches: readonly ObjectPatch[]): readonly string[] {
  const taken = new Set(['kustomization'])
  return patches.map(({ object: { kind, namespace, name } }) => {
    const plain = [kind, namespace, name]
      .filter((part) => part !== undefined)
      .map((part) => part.toLowerCase().replace(/[^a-z0-9.-]+/g, '-'))
      .join('-')
      .slice(0, 200)
    let free = plain
    for (let n = 2; taken.has(free); n++) free = `${plain}-${n}`
    taken.add(free)
    return `${free}.yaml`
  })
}
