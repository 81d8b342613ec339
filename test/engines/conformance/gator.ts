import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { binaries } from '../harness/binaries.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { asFile, json, uidOf } from './as-file.ts'
import type { ClusterEngine } from './cluster-engines.ts'
import { compareDenials, type Denials } from './denials.ts'
import { type EngineRun, groupsOf } from './engine-runs.ts'
import { type Group, policyObjects } from './groups.ts'
import type { SectionResult } from './model.ts'
import { inParallel } from './parallel.ts'
import { tally } from './tally.ts'

/** Objects in one run of gator, which answers with each of them once for every constraint that it violates; and runs at once. */
const OBJECTS = 600
const AT_ONCE = 2

/** How the configuration declares Gatekeeper for templates of one language. */
export const gatekeeperFor = (engine: 'gator' | 'gator-rego'): ClusterEngine['declared'] => ({
  name: 'gatekeeper',
  version: '3.23',
  rego: engine === 'gator-rego',
})

/** All cases by `gator test`, as files that look like what the server admitted: the templates are of one language. */
export async function gatorVerdicts(engine: 'gator' | 'gator-rego', context: EngineRun): Promise<SectionResult> {
  const cases = (await context.admitted('1.37.1')).flatMap((group) => group.cases)
  const groups = await groupsOf(gatekeeperFor(engine), '1.37.1', context)
  const subjects = groups.flatMap((group) => group.subjects)
  const counts = tally()
  const batches = Array.from({ length: Math.ceil(cases.length / OBJECTS) }, (_, i) =>
    cases.slice(i * OBJECTS, (i + 1) * OBJECTS),
  )
  await inParallel(batches, AT_ONCE, async (batch) => {
    const denials = await gatorDenials(
      groups,
      batch.map(({ admitted }) => admitted),
    )
    for (const [i, each] of batch.entries())
      compareDenials({ subjects, engine, sees: 'objects' }, each, denials[i]!, counts)
  })
  return counts.result()
}

/** What `gator test` says of each object, as admitted, under the policies of all groups. Throws where it judges nothing. */
export async function gatorDenials(
  groups: readonly Group[],
  admitted: readonly KubernetesObject[],
): Promise<readonly Denials[]> {
  const namespaces = groups.flatMap((group) => group.namespaces).map(namespace)
  const policies = groups.flatMap((group) => policyObjects(group, 'gatekeeper'))
  const results = await gatorTest([...policies, ...namespaces, ...admitted.map(asFile)])
  const found = new Map<string, Map<string, string>>(admitted.map((_, i) => [uidOf(i), new Map()]))
  const failed = new Map<string, string>()
  for (const { msg, constraint, violatingObject } of results) {
    const { uid, name } = violatingObject.metadata
    const denials = found.get(uid ?? '')
    // The namespaces are judged as well.
    if (!denials && uid === undefined && violatingObject.kind === 'Namespace') continue
    if (!denials) throw new Error(`gator judges what it was not given: ${violatingObject.kind} ${name}`)
    const id = constraint.metadata.name
    if (denials.has(id)) failed.set(uid!, `two answers of ${id}: ${denials.get(id)} and ${msg}`)
    // The webhook puts the constraint's name before the message by itself.
    denials.set(id, `[${id}] ${msg}`)
  }
  return [...found].map(([uid, denials]) => (failed.has(uid) ? { failed: failed.get(uid)! } : denials))
}

interface GatorResult {
  readonly msg: string
  readonly constraint: { readonly metadata: { readonly name: string } }
  readonly violatingObject: {
    readonly kind: string
    readonly metadata: { readonly name: string; readonly uid?: string }
  }
}

const namespace = (name: string): KubernetesObject => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })

/** Every violation that `gator test` finds; it fails where there is one. */
async function gatorTest(objects: readonly KubernetesObject[]): Promise<readonly GatorResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-gator-'))
  try {
    const file = join(folder, 'objects.yaml')
    writeFileSync(file, objects.map(json).join('\n---\n'))
    const { output, errors } = await run(binaries.gator, ['test', '-f', file, '-o', 'json'])
    if (output === '') throw new Error(`gator test: ${errors.slice(-2000)}`)
    return (JSON.parse(output) as readonly GatorResult[] | null) ?? []
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs to the end, whatever its exit code; what it may not read is closed, or gator waits for more. */
const run = (file: string, args: readonly string[]): Promise<{ readonly output: string; readonly errors: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, GOGC: '400', GOMEMLIMIT: '1GiB' }
    const child = execFile(file, args, { env, maxBuffer: 2 ** 29 }, (_, output, errors) => resolve({ output, errors }))
    child.stdin?.end()
  })
