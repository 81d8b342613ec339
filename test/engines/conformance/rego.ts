import { emit } from '../../../src/compile/compile.ts'
import { judge, lineText } from '../../../src/languages/js/explain.ts'
import { regoModule } from '../../../src/languages/rego/module.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import type { SampleSubject } from '../cases/samples.ts'
import { evaluate, moduleProblems, type RegoVerdict } from '../harness/opa.ts'
import { plans } from '../mutation/subjects.ts'
import { gatekeeperFor } from './gator.ts'
import type { Row, SectionResult } from './model.ts'
import type { Options } from './options.ts'
import { amounts, hostileTexts, predicates, type RegoCase, references } from './rego-cases.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { type Tally, tally } from './tally.ts'

/**
 * Rego by itself, in the OPA that Gatekeeper is built with. Every module that is written, for every level and environment of
 * the repository's baseline too, stays as it is under `opa fmt` and passes `opa check --strict`; and so do modules of random
 * predicates and of hostile texts, which also have to say what JavaScript says.
 */
export async function regoSection(options: Options, samples: readonly SampleSubject[]): Promise<SectionResult> {
  const counts = tally()
  await checkWritten(await writtenModules(options, samples), counts)
  const { seed } = options
  const few = options.small ? 10 : 1
  await compareCases('predicates', predicates(seed, 200 / few), counts)
  await compareCases('quantities', amounts(seed, 10_000 / few), counts)
  await compareCases('image-references', references(), counts)
  await compareCases('hostile-texts', hostileTexts(seed, 200 / few), counts)
  return counts.result()
}

interface Module {
  readonly control: string
  readonly path: string
  readonly text: string
}

async function writtenModules(options: Options, samples: readonly SampleSubject[]): Promise<readonly Module[]> {
  const by = { engine: gatekeeperFor('gator-rego'), level: 'enforce' } as const
  const all = await subjectsFor('1.37.1', scopeFor(options, 'engines', '1.37.1'), samples, by)
  const { byLanguage } = await plans()
  return [...all.flatMap(({ group }) => group.files), ...emit(byLanguage.rego)].flatMap(modulesIn)
}

interface Template {
  readonly spec: { readonly targets: readonly { readonly code: readonly { readonly source: { rego?: string } }[] }[] }
}

const modulesIn = ({ path, controls, objects }: OutputFile): readonly Module[] =>
  objects
    .filter(({ kind }) => kind === 'ConstraintTemplate')
    .flatMap((template) => (template as unknown as Template).spec.targets)
    .flatMap(({ code }) => code)
    .flatMap(({ source: { rego } }) => (rego === undefined ? [] : [{ control: controls.join(), path, text: rego }]))

const keyOf = (control: string): Pick<Row, 'section' | 'engine' | 'control'> => ({
  section: 'rego',
  engine: 'gator-rego',
  control,
})

async function checkWritten(modules: readonly Module[], counts: Tally): Promise<void> {
  const problems = await moduleProblems(modules.map(({ text }) => text))
  for (const [i, { control, path }] of modules.entries()) {
    counts.verdict(keyOf(control), false)
    const found = problems[i]
    if (found !== undefined) counts.disagree({ ...keyOf(control), case: path, expected: 'a clean module', found })
  }
}

/** As many modules as one process of OPA gets. */
const AT_ONCE = 50

async function compareCases(what: string, cases: readonly RegoCase[], counts: Tally): Promise<void> {
  const modules = cases.map((each, i) => {
    const { predicate, pods, tail = '' } = each
    const shape = { kind: 'Pod', podSpec: ['spec'], podMetadata: ['metadata'] }
    return {
      ...each,
      id: `p${i}`,
      text: regoModule({ id: `p${i}`, predicate, shapes: pods ? [shape] : [], tail: [tail] }),
    }
  })
  const problems = await moduleProblems(modules.map(({ text }) => text))
  for (let from = 0; from < modules.length; from += AT_ONCE) {
    const some = modules.slice(from, from + AT_ONCE)
    const found = await evaluate(
      some.map(({ id, text, objects }) => ({
        package: id,
        module: text,
        reviews: objects.map((object) => ({ object })),
      })),
    )
    for (const [i, { id, ...each }] of some.entries()) {
      const problem = problems[from + i]
      if (problem !== undefined)
        counts.disagree({ ...keyOf(what), case: `${what}/${from + i}`, expected: 'a clean module', found: problem })
      compareCase(what, `${what}/${from + i}`, each, found[id] ?? [], counts)
    }
  }
}

function compareCase(
  what: string,
  id: string,
  { predicate, objects, tail = '' }: RegoCase,
  found: readonly RegoVerdict[],
  counts: Tally,
): void {
  const inJavaScript = judge(predicate)
  for (const [i, object] of objects.entries()) {
    const violations = inJavaScript({ object, pod: object.spec, podMetadata: object.metadata ?? {} })
    const wanted = [...new Set(violations.map(lineText))].sort()
    const verdict = found[i]
    const [violation] = verdict?.violation ?? []
    const isWhole = violation ? violation.msg === `${verdict?.wrong.join('; ')}. ${tail}` : wanted.length === 0
    const says = verdict && JSON.stringify([...verdict.wrong].sort())
    counts.verdict(keyOf(what), wanted.length > 0)
    if (says !== JSON.stringify(wanted) || !isWhole)
      counts.disagree({
        ...keyOf(what),
        case: `${id} ${JSON.stringify(object)}`,
        expected: JSON.stringify(wanted),
        found: JSON.stringify(verdict),
      })
  }
}
