import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import type { OutputFile } from '../targets/target.ts'
import { type Locate, sourceOf } from './baseline.ts'
import { bundleOf } from './bundle.ts'
import { judge } from './judge.ts'
import type { Plan } from './plan-model.ts'

/**
 * Objects of the output that the baseline itself would keep out of the cluster they are written for: a Namespace without a
 * label that a control demands. One warning for each control that denies one.
 */
export function ownObjectChecks(
  files: readonly OutputFile[],
  plan: Plan,
  locate: Locate = sourceOf,
): readonly Diagnostic[] {
  const { baseline } = plan
  const bundle = bundleOf(baseline)
  const judged = new Set(
    baseline.controls.flatMap(({ scope, appliesTo }) => (scope === 'admission' ? appliesTo.kinds : [])),
  )
  return plan.clusters.flatMap(({ cluster }) => {
    const { violations } = judge(bundle, { cluster: cluster.name })
    const index = baseline.config.clusters.findIndex(({ name }) => name === cluster.name)
    const own = files
      .filter(({ path }) => path.startsWith(`clusters/${cluster.name}/`))
      .flatMap(({ objects }) => objects)
      .filter(({ kind }) => judged.has(String(kind)))
    return own.flatMap((object) =>
      violations(object)
        .filter(({ level }) => level === 'enforce' || level === 'enforce-new')
        .map(({ control, line }) => {
          const name = String((object.metadata as { name?: unknown }).name)
          const { remediation } = baseline.controls.find(({ id }) => id === control)!
          const values = { cluster: cluster.name, kind: String(object.kind), name, control, line, remediation }
          return diagnostic('own-object-denied', values, locate(baseline.config, ['clusters', index]))
        }),
    )
  })
}
