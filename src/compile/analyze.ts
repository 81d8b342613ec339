import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { clausesOf } from '../ir/clauses.ts'
import type { Control, Example } from '../ir/control.ts'
import { lineText } from '../languages/js/explain.ts'
import type { Baseline } from './baseline.ts'
import { demandsNobodyMeets } from './cannot-be-met.ts'
import { judgesOf, type RunJudge } from './run-control.ts'

/** Everything about controls that only their predicates and examples can show. */
export function analyze({ controls, config }: Baseline): readonly Diagnostic[] {
  return controls.flatMap((control) => {
    const blameless = missingBlame(control)
    const judges = judgesOf(control, config)
    const examples = runExamples(control, judges)
    // An example that is wrong would be told again as a demand that nobody meets.
    const unmet = examples.length === 0 ? demandsNobodyMeets(control, judges) : []
    return [...blameless, ...examples, ...unmet]
  })
}

function missingBlame(control: Control): readonly Diagnostic[] {
  const parts = control.variants.flatMap(({ predicate }) =>
    clausesOf(predicate).flatMap((clause) => (clause.line ? [] : [clause.holds.kind])),
  )
  return [...new Set(parts)].map((part) => diagnostic('blame-missing', { id: control.id, part }, control.source))
}

/** Runs each example in every environment, since parameters may differ; the first wrong answer is told. */
function runExamples(control: Control, judges: readonly RunJudge[]): readonly Diagnostic[] {
  return (['pass', 'fail'] as const).flatMap((which) =>
    control.examples[which].flatMap((example) => runExample(control, which, example, judges)),
  )
}

function runExample(
  control: Control,
  which: 'pass' | 'fail',
  example: Example,
  judges: readonly RunJudge[],
): readonly Diagnostic[] {
  const names = { id: control.id, name: example.name, which }
  for (const judge of judges) {
    const result = judge.run(example.object)
    if ('invalid' in result) {
      const kinds = control.appliesTo.workloads ? 'a workload' : control.appliesTo.kinds.join(', ')
      return [diagnostic('example-invalid', { ...names, reason: result.invalid, kinds }, control.source)]
    }
    const where = judge.environment === undefined ? '' : ` in ${judge.environment}`
    const [first] = result.violations
    if (which === 'pass' && first)
      return [diagnostic('example-wrong', { ...names, found: `fails${where}: ${lineText(first)}` }, control.source)]
    if (which === 'fail' && !first)
      return [diagnostic('example-wrong', { ...names, found: `passes${where}` }, control.source)]
  }
  return []
}
