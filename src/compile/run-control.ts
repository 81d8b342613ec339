import { type Control, parameterValues } from '../ir/control.ts'
import { simplify } from '../ir/simplify.ts'
import { parametersIn, substitute } from '../ir/walk.ts'
import { apiVersionOf } from '../kubernetes/kinds.ts'
import { pathText } from '../kubernetes/path.ts'
import { shapeProblems } from '../kubernetes/shape.ts'
import { judge, type Violation } from '../languages/js/explain.ts'
import type { Config } from './config-model.ts'
import { kindsOf } from './plan-control.ts'
import { customWorkloads, rootsOf } from './roots.ts'

type Ran = { readonly violations: readonly Violation[] } | { readonly invalid: string }

/** A control with the parameters of one environment, over whole objects. */
export interface RunJudge {
  /** Absent where the environment makes no difference. */
  readonly environment?: string
  readonly run: (object: Readonly<Record<string, unknown>>) => Ran
}

/** A control as it is judged at its newest version: once, or once for each environment where parameters differ. */
export function judgesOf(control: Control, config: Config): readonly RunJudge[] {
  const predicate = control.variants.at(-1)?.predicate
  if (!predicate) return []
  const kinds = kindsOf(control, config)
  const workloads = customWorkloads(config.workloadKinds)
  const environments = parametersIn(predicate).length > 0 ? config.environments : [undefined]
  return environments.map((environment) => {
    const values = environment === undefined ? {} : parameterValues(control, environment)
    const judged = judge(simplify(substitute(predicate, values)))
    return {
      ...(environment !== undefined && { environment }),
      run: (object) => {
        const kind = kinds.find((each) => each.kind === object.kind && apiVersionOf(each) === object.apiVersion)
        if (!kind) return { invalid: `it is ${String(object.apiVersion)} ${String(object.kind)}` }
        const [problem] = shapeProblems(object)
        if (problem) return { invalid: `${pathText(problem.path)} ${problem.message}` }
        const roots = rootsOf(object, kind, workloads)
        return roots ? { violations: judged(roots) } : { invalid: 'it has no pod spec' }
      },
    }
  })
}
