import type { Config } from '../../compile/config-model.ts'
import { judgesOf } from '../../compile/run-control.ts'
import { type Control, levelIn } from '../../ir/control.ts'
import { kinds } from '../../kubernetes/kinds.ts'
import { lineText } from '../../languages/js/explain.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml } from '../yaml.ts'
import { namedForms, placed } from './forms.ts'

/**
 * The examples of a control as plain manifests, as their author wrote them: in no namespace but the author's own, the
 * first Pods also as a Deployment's template. Ephemeral containers cannot be created with a Pod: those examples are left out.
 */
export function manifestFiles(control: Control, config: Config): readonly OutputFile[] {
  const header = generatedFrom([control.source.file])
  // Parameters may differ between environments; the last of the rollout is what others lead to.
  const judge = judgesOf(control, config).findLast(
    ({ environment }) => environment === undefined || levelIn(control, environment) !== 'off',
  )
  return namedForms(control, deployments).flatMap(({ name, expected, shows, object }) => {
    const result = judge?.run(object)
    if (hasEphemeralContainers(object) || !result || 'invalid' in result) return []
    const lines = [...new Set(result.violations.map(lineText))]
    if ((lines.length === 0) !== (expected === 'pass')) return []
    const document = {
      object: placed(object, { name }),
      comments: { '': [`${expected}: ${shows}`, ...lines].join('\n') },
    }
    return [
      {
        path: `suites/manifests/${control.id}/${expected}/${name}.yaml`,
        content: toYaml([document], header),
        controls: [control.id],
        objects: [],
      },
    ]
  })
}

const deployments = kinds.filter(({ kind }) => kind === 'Deployment')

const hasEphemeralContainers = ({ spec }: Readonly<Record<string, unknown>>): boolean =>
  (spec as { ephemeralContainers?: unknown } | undefined)?.ephemeralContainers !== undefined
