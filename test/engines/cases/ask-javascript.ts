import { rootsOf } from '../../../src/compile/roots.ts'
import { type Control, parameterValues } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { simplify } from '../../../src/ir/simplify.ts'
import { substitute } from '../../../src/ir/walk.ts'
import { kindOf } from '../../../src/kubernetes/kinds.ts'
import { judge } from '../../../src/languages/js/explain.ts'
import type { KubernetesObject } from '../harness/model.ts'

/** Every predicate that a control is enforced with: each variant, with the parameters of each environment. */
export function predicatesOf(control: Pick<Control, 'variants' | 'parameters'>): readonly Pred[] {
  const environments = Object.values(control.parameters).flatMap(({ value }) =>
    'perEnvironment' in value ? Object.keys(value.perEnvironment) : [],
  )
  const places = environments.length > 0 ? [...new Set(environments)] : ['']
  const all = control.variants.flatMap(({ predicate }) =>
    places.map((environment) => simplify(substitute(predicate, parameterValues(control, environment)))),
  )
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}

/**
 * What the JavaScript form says of an object of a kind of Kubernetes, the same for every predicate; undefined where they
 * differ. It chooses which cases are worth asking, and never what the answer has to be.
 */
export function verdictOf(predicates: readonly Pred[]): (object: KubernetesObject) => 'pass' | 'fail' | undefined {
  const judges = predicates.map(judge)
  return (object) => {
    const kind = kindOf(String(object.apiVersion), String(object.kind))
    const roots = kind && rootsOf(object, kind, [])
    if (!roots) return undefined
    const verdicts = new Set(judges.map((run) => (run(roots).length === 0 ? 'pass' : 'fail')))
    const [only] = verdicts
    return verdicts.size === 1 ? only : undefined
  }
}
