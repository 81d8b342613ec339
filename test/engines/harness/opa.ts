import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binaries } from './binaries.ts'

/** A module of a package below `groundrule`, and what Gatekeeper would hand to it: each as `input.review`. */
export interface RegoCase {
  readonly package: string
  readonly module: string
  readonly reviews: readonly unknown[]
}

/** What a module says of one review. */
export interface RegoVerdict {
  readonly wrong: readonly string[]
  readonly violation: readonly { readonly msg: string }[]
}

const query = `verdicts := {name: each |
  some name, reviews in data.reviews
  each := [{"wrong": wrong, "violation": violation} |
    some review in reviews
    wrong := data.groundrule[name].wrong with input as {"review": review}
    violation := data.groundrule[name].violation with input as {"review": review}
  ]
}`

/** Judges all reviews in one process: for each package, a verdict for each of its reviews. */
export async function evaluate(cases: readonly RegoCase[]): Promise<Readonly<Record<string, readonly RegoVerdict[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-rego-'))
  try {
    for (const each of cases) writeFileSync(join(folder, `${each.package}.rego`), each.module)
    const reviews = Object.fromEntries(cases.map((each) => [each.package, each.reviews]))
    writeFileSync(join(folder, 'reviews.json'), JSON.stringify({ reviews }))
    const answer = await opa(['eval', '--format', 'json', '--data', folder, query])
    const { result } = JSON.parse(answer) as { result: readonly { bindings: { verdicts: never } }[] }
    return result[0]!.bindings.verdicts
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * What is wrong with each of these modules: not as `opa fmt` leaves it, or refused by `opa check --strict`; undefined for
 * nothing.
 */
export async function moduleProblems(modules: readonly string[]): Promise<readonly (string | undefined)[]> {
  const problems: (string | undefined)[] = modules.map(() => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-rego-'))
  try {
    const named = modules.map((module, i) => ({ module, i, file: join(folder, `${i}.rego`) }))
    for (const { module, file } of named) writeFileSync(file, module)
    const listed = await opa(['fmt', '--list', folder])
    for (const { i, file } of named)
      if (listed.includes(`/${i}.rego\n`)) problems[i] = await opa(['fmt', '--diff', file])
    for (const round of oneOfEachPackage(named)) {
      const files = round.map(({ file }) => file)
      // Most often nothing is wrong, which one run says of all of them.
      if ((await refusal(files)) === undefined) continue
      for (const { i, file } of round) problems[i] ??= await refusal([file])
    }
    return problems
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function refusal(files: readonly string[]): Promise<string | undefined> {
  try {
    await opa(['check', '--strict', ...files])
    return undefined
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error)
  }
}

/** Modules that are compiled together are of different packages. */
function oneOfEachPackage<T extends { readonly module: string }>(modules: readonly T[]): readonly (readonly T[])[] {
  const rounds: T[][] = []
  const seen = new Map<string, number>()
  for (const each of modules) {
    const name = /^package (.+)$/m.exec(each.module)?.[1] ?? ''
    const round = seen.get(name) ?? 0
    seen.set(name, round + 1)
    rounds[round] = [...(rounds[round] ?? []), each]
  }
  return rounds
}

const run = promisify(execFile)

const opa = async (args: readonly string[]): Promise<string> =>
  (await run(binaries.opa, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })).stdout
