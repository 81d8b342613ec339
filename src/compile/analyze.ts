import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { clausesOf } from '../ir/clauses.ts'
import type { Control, Example } from '../ir/control.ts'
import { lineText } from '../languages/js/explain.ts'
import { type Baseline, type Locate, sourceOf } from './baseline.ts'
import { demandsNobodyMeets } from './cannot-be-met.ts'
import { judgesOf, type RunJudge } from './run-control.ts'

/** Everything about controls that only their predicates and examples can show. */
export function analyze({ controls, config }: Baseline, locate: Locate = sourceOf): readonly Diagnostic[] {
  return controls.flatMap((control) => {
    const blameless = missingBlame(control, locate)
    const judges = judgesOf(control, config)
    const examples = runExamples(control, judges, locate)
    // An example that is wrong would be told again as a demand that nobody meets.
    const unmet = examples.length === 0 ? demandsNobodyMeets(control, judges, locate) : []
    return [...blameless, ...examples, ...unmet]
  })
}

function missingBlame(control: Control, locate: Locate): readonly Diagnostic[] {
  const parts = control.variants.flatMap(({ predicate }) =>
    clausesOf(predicate).flatMap((clause) => (clause.line ? [] : [clause.holds.kind])),
  )
  return [...new Set(parts)].map((part) =>
    diagnostic('blame-missing', { id: control.id, part }, locate(control, ['require'])),
  )
}

interface Wrong {
  readonly code: 'example-wrong' | 'example-invalid'
  readonly values: Readonly<Record<string, string>>
}

/** Runs each example in every environment, since parameters may differ; the first wrong answer is told. */
function runExamples(control: Control, judges: readonly RunJudge[], locate: Locate): readonly Diagnostic[] {
  return (['pass', 'fail'] as const).flatMap((which) =>
    control.examples[which].flatMap((example, i) => {
      const found = runExample(control, which, example, judges)
      return found ? [diagnostic(found.code, found.values, locate(control, ['examples', which, i]))] : []
    }),
  )
}

function runExample(
  control: Control,
  which: 'pass' | 'fail',
  example: Example,
  judges: readonly RunJudge[],
): Wrong | undefined {
  const names = { id: control.id, name: example.name, which }
  for (const judge of judges) {
    const result = judge.run(example.object)
    if ('invalid' in result) {
      const kinds = control.appliesTo.workloads ? 'a workload' : control.appliesTo.kinds.join(', ')
      return { code: 'example-invalid', values: { ...names, reason: result.invalid, kinds } }
    }
    const where = judge.environment === undefined ? '' : ` in ${judge.environment}`
    const [first] = result.violations
    if (which === 'pass' && first)
      return { code: 'example-wrong', values: { ...names, found: `fails${where}: ${lineText(first)}` } }
    if (which === 'fail' && !first) return { code: 'example-wrong', values: { ...names, found: `passes${where}` } }
  }
  return undefined
}
