import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
export function evaluate(cases: readonly RegoCase[]): Readonly<Record<string, readonly RegoVerdict[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-rego-'))
  try {
    for (const each of cases) writeFileSync(join(folder, `${each.package}.rego`), each.module)
    const reviews = Object.fromEntries(cases.map((each) => [each.package, each.reviews]))
    writeFileSync(join(folder, 'reviews.json'), JSON.stringify({ reviews }))
    const answer = opa(['eval', '--format', 'json', '--data', folder, query])
    const { result } = JSON.parse(answer) as { result: readonly { bindings: { verdicts: never } }[] }
    return result[0]!.bindings.verdicts
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is wrong with a module: not as `opa fmt` leaves it, or refused by `opa check --strict`; undefined for nothing. */
export function moduleProblem(module: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-rego-'))
  const file = join(folder, 'module.rego')
  try {
    writeFileSync(file, module)
    if (opa(['fmt', file]) !== module) return opa(['fmt', '--diff', file])
    opa(['check', '--strict', file])
    return undefined
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const opa = (args: readonly string[]): string =>
  execFileSync(binaries.opa, args, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] })
