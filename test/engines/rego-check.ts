// Every emitted Rego module against JavaScript, in OPA: node test/engines/run.mjs rego-check [--pods N] [--objects N] [--seed N] [--samples]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PlannedPolicy } from '../../src/compile/plan-model.ts'
import { apiVersionOf } from '../../src/kubernetes/kinds.ts'
import { regoModule } from '../../src/languages/rego/module.ts'
import { policyInput } from '../../src/targets/cel-policy.ts'
import { judgesOfBaseline } from '../golden/judges.ts'
import type { Sample } from '../golden/sample.ts'
import { sampleSubjects } from './cases/samples.ts'
import { baselineGroup, type Group, podSecurityGroup, type Subject, samplesGroup } from './conformance/groups.ts'
import { controlCases, podSecurityCases, type Scope, sampleCases } from './conformance/sources.ts'
import type { PlacedCase } from './conformance/verdicts.ts'
import { fixturesFolder } from './harness/binaries.ts'
import type { KubernetesObject } from './harness/model.ts'
import { evaluate, moduleProblems } from './harness/opa.ts'

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    pods: { type: 'string', default: '2000' },
    objects: { type: 'string', default: '200' },
    raw: { type: 'boolean', default: false },
    // Nothing but the objects of the samples, each with what its author says.
    samples: { type: 'boolean', default: false },
  },
})

const scope: Scope = {
  seed: Number(options.seed),
  pods: Number(options.pods),
  objects: Number(options.objects),
  enumerated: 120,
  inProcess: 1,
  fixtures: fixturesFolder,
  fixturesOneIn: 1,
}

/** A policy's module as its ConstraintTemplate has it. */
const moduleOf = (policy: PlannedPolicy, id: string): string =>
  regoModule({ id, ...policyInput(policy), tail: ['Do better. ', `See ${policy.control.id}.`] })

const review = (object: KubernetesObject) => ({
  object,
  operation: 'CREATE',
  kind: { kind: object.kind },
  userInfo: { username: 'jane' },
})

const packageOf = (name: string): string => name.replace(/[-.]/g, '_')

let differences = 0
let verdicts = 0
const byControl = new Map<string, number>()

/** The first two of each control are told. */
function report(control: string, text: string): void {
  differences++
  byControl.set(control, (byControl.get(control) ?? 0) + 1)
  if ((byControl.get(control) ?? 0) <= 2) process.stdout.write(`${control}: ${text}\n`)
}

async function compare(group: Group, cases: readonly PlacedCase[]): Promise<void> {
  for (const subject of group.subjects) {
    const objects = cases.map((each) => each.case.object).filter((object) => isJudged(subject, object))
    await judgeAll(subject, objects)
  }
}

const isJudged = ({ policy }: Subject, object: KubernetesObject): boolean =>
  policy.kinds.some((kind) => kind.kind === object.kind && apiVersionOf(kind) === object.apiVersion)

async function judgeAll({ policy, judges, control }: Subject, objects: readonly KubernetesObject[]): Promise<void> {
  const name = packageOf(control.id)
  const module = moduleOf(policy, name)
  const [problem] = await moduleProblems([module])
  if (problem) report(control.id, problem)
  for (let from = 0; from < objects.length; from += 5000) {
    const some = objects.slice(from, from + 5000)
    const given = some.map((each) => (options.raw ? each : judges.admitted(each)))
    const found = (await evaluate([{ package: name, module, reviews: given.map(review) }]))[name] ?? []
    for (const [i, object] of some.entries()) {
      verdicts++
      const wanted = [...judges.js(judges.normalized(object))].sort()
      const { wrong, violation } = found[i] ?? { wrong: ['nothing at all'], violation: [] }
      const isMessage =
        violation.length === 0 ? wrong.length === 0 : violation[0]?.msg.startsWith(`${wrong.join('; ')}. `)
      if (JSON.stringify([...wrong].sort()) !== JSON.stringify(wanted) || !isMessage)
        report(
          control.id,
          `JavaScript ${JSON.stringify(wanted)}, Rego ${JSON.stringify({ wrong, violation })}: ${JSON.stringify(object)}`,
        )
    }
  }
}

/** Every object of every sample as it stands there, custom resources too, with the lines that its author says. */
async function judgeSamples(): Promise<void> {
  const files = readdirSync(join(process.cwd(), 'test/golden/samples')).filter((file) => file.endsWith('.ts'))
  for (const name of files.map((file) => file.slice(0, -'.ts'.length)).sort()) {
    const { default: sample } = (await import(`../golden/samples/${name}.ts`)) as { default: Sample }
    const [judges] = judgesOfBaseline(sample.baseline(name))
    if (!judges) continue
    const entries = Object.entries(sample.objects)
    const module = moduleOf(judges.policy, packageOf(name))
    const reviews = entries.map(([, [object]]) => review(judges.admitted(object)))
    const found = (await evaluate([{ package: packageOf(name), module, reviews }]))[packageOf(name)] ?? []
    for (const [i, [what, [object, ...lines]]] of entries.entries()) {
      verdicts += 2
      const wanted = JSON.stringify([...new Set(lines)].sort())
      const inJavaScript = judges.js(judges.normalized(object))
      if (JSON.stringify([...(found[i]?.wrong ?? [])].sort()) !== wanted)
        report(name, `${what}: ${wanted}, Rego ${JSON.stringify(found[i])}`)
      if (JSON.stringify([...new Set(inJavaScript)].sort()) !== wanted)
        report(name, `${what}: ${wanted}, JavaScript ${JSON.stringify(inJavaScript)}`)
    }
  }
}

async function judgeGroups(): Promise<void> {
  const podSecurity = podSecurityGroup('1.37.1')
  await compare(podSecurity, [...podSecurityCases(podSecurity, scope)])
  process.stdout.write(`pod-security: ${podSecurity.subjects.length} modules, ${verdicts} verdicts\n`)
  const baseline = await baselineGroup('1.37.1')
  await compare(baseline, [...controlCases(baseline, scope)])
  process.stdout.write(`baseline: ${baseline.subjects.length} modules, ${verdicts} verdicts\n`)
  const samples = await sampleSubjects()
  const shown = samplesGroup(
    samples.map(({ baseline: each }) => each),
    '1.37.1',
  )
  await compare(shown, [...sampleCases(shown, samples, scope)])
  process.stdout.write(`samples: ${shown.subjects.length} modules, ${verdicts} verdicts\n`)
}

await judgeSamples()
process.stdout.write(`objects of the samples: ${verdicts} verdicts\n`)
if (!options.samples) await judgeGroups()
for (const [control, count] of byControl) process.stdout.write(`${control}: ${count} differences\n`)
process.stdout.write(`${verdicts} verdicts, ${differences} differences\n`)
process.exitCode = differences === 0 ? 0 : 1
