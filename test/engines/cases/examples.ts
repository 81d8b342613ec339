import { notOnEphemeral } from '../../../src/compile/cannot-be-met.ts'
import type { Control } from '../../../src/ir/control.ts'
import { reads } from '../../../src/ir/walk.ts'
import { workloadKinds } from '../../../src/kubernetes/kinds.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { predicatesOf, verdictOf } from './ask-javascript.ts'
import type { Case } from './model.ts'
import { caseName, named } from './name.ts'
import { isObject, objectsIn, setAt } from './object.ts'
import { hasEphemeralContainers, wrapPod } from './wrap.ts'

/** An example of a control, with the verdict that its author says. */
export interface ExampleCase extends Case {
  readonly expected: 'pass' | 'fail'
}

type Outcome = ExampleCase['expected']

/**
 * Every example of a control as it is, and for workloads as each kind that embeds a pod, and with each of its containers
 * as an ephemeral one; less those whose verdict that would change, such as what a Pod gets by default and a template does
 * not.
 */
export function exampleCases(control: Control): readonly ExampleCase[] {
  const ask = verdictOf(predicatesOf(control))
  return (['pass', 'fail'] as const).flatMap((expected) =>
    control.examples[expected].flatMap(({ object }, i) => {
      const id = `examples/${expected}-${i + 1}`
      const make = (suffix: string, of: KubernetesObject): ExampleCase => ({
        id: `${id}/${suffix}`,
        object: named(of, caseName(control.id, `${id}/${suffix}`)),
        via: of.kind === 'Pod' && hasEphemeralContainers(of) ? 'ephemeral' : 'create',
        expected,
      })
      const written = make(String(object.kind), object)
      if (!control.appliesTo.workloads || object.kind !== 'Pod') return [written]
      const wrapped = written.via === 'ephemeral' ? [] : asOtherKinds(object)
      const moved = asEphemeral(control, object, expected, ask)
      return [
        written,
        ...wrapped.filter((each) => ask(each) === expected).map((each) => make(String(each.kind), each)),
        ...moved.map((each, n) => make(`ephemeral-${n + 1}`, each)),
      ]
    }),
  )
}

const asOtherKinds = (pod: KubernetesObject): readonly KubernetesObject[] =>
  workloadKinds.filter(({ kind }) => kind !== 'Pod').map((kind) => wrapPod(pod, kind, 'example'))

/**
 * The Pod with one of its containers as an ephemeral one, beside what passes: of a failing Pod, that container alone is
 * what fails.
 */
function asEphemeral(
  control: Control,
  pod: KubernetesObject,
  expected: Outcome,
  ask: (object: KubernetesObject) => Outcome | undefined,
): readonly KubernetesObject[] {
  const spec = pod.spec as KubernetesObject
  if (!judgesEphemeral(control)) return []
  const others = control.examples.pass.flatMap(({ object }) =>
    isObject(object.spec) ? objectsIn(object.spec.containers).slice(0, 1) : [],
  )
  return (['containers', 'initContainers'] as const).flatMap((list) =>
    objectsIn(spec[list]).flatMap((container, i) => {
      if (notOnEphemeral.some((field) => (container[field] ?? undefined) !== undefined)) return []
      const rest = setAt(spec, [list], objectsIn(spec[list]).toSpliced(i, 1))
      const moved = { ...container, name: 'moved' }
      for (const base of objectsIn(rest.containers).length > 0 ? [rest] : others.map((each) => withOnly(rest, each))) {
        const given = objectsIn(base.ephemeralContainers)
        const made = { ...pod, spec: { ...base, ephemeralContainers: [...given, moved] } }
        if (ask({ ...pod, spec: base }) === 'pass' && ask(made) === expected) return [made]
      }
      return []
    }),
  )
}

const withOnly = (spec: KubernetesObject, container: KubernetesObject): KubernetesObject => ({
  ...spec,
  containers: [{ ...container, name: 'other' }],
})

const judgesEphemeral = (control: Control): boolean =>
  control.variants.some(({ predicate }) => reads(predicate).some(({ steps }) => steps[0] === 'ephemeralContainers'))
