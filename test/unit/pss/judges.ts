import { control, type PodSecurityCheck, workloads } from '../../../src/dsl/declarations.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { normalize } from '../../../src/kubernetes/normalize.ts'
import { celPolicy } from '../../../src/languages/cel/policy.ts'
import { print } from '../../../src/languages/cel/print.ts'
import { judge, lineText } from '../../../src/languages/js/explain.ts'
import * as pss from '../../../src/pss/index.ts'
import { standardOf } from '../../../src/pss/standards.ts'
import { compilePolicy } from '../../cel/environment.ts'

export type Version = pss.PolicyVersion
export type Pod = Readonly<Record<string, unknown>>

/** The lines of blame, each once: none where the pod passes. JavaScript knows the place of each violation, so it has more. */
export type Lines = (pod: Pod) => readonly string[]

export interface Judges {
  readonly js: Lines
  readonly cel: Lines
}

const camelCase = (id: string): string => id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

const checkOf = (id: string, version: Version): PodSecurityCheck =>
  (pss as unknown as Record<string, (version: Version) => PodSecurityCheck>)[camelCase(id)]!(version)

/** A check by itself as a recorded control. Throws what the recorder finds wrong with it. */
export function controlOf(id: string, version: Version = 'v1.37'): Control {
  const { mappings, title, severity, rationale, remediation, examples } = standardOf(id)
  const declaration = control({
    id: 'check',
    title,
    severity,
    rationale,
    remediation,
    examples,
    domain: 'workload-hardening',
    owner: 'security',
    enforcement: 'enforce',
    mappings: [...mappings],
    appliesTo: workloads(),
    require: checkOf(id, version),
  })
  const { controls, mistakes } = recordDeclaration(declaration, { file: 'check.ts', line: 1 })
  if (mistakes.length > 0)
    throw new Error(`${id}: ${JSON.stringify(mistakes.map(({ code, values }) => ({ code, values })))}`)
  return controls[0] as Control
}

export const minorOf = (version: string): number => Number(version.slice('v1.'.length))

/** What a control demands at a version; undefined where its check does not exist yet. */
export const predicateAt = (control: Control, version: Version): Pred | undefined =>
  control.variants.findLast(({ since }) => since === null || minorOf(since) <= minorOf(version))?.predicate

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)]

const memoized = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** A predicate in JavaScript and as a policy's CEL, both over pods as admission sees them. */
export const judgesOf = memoized((predicate: Pred): Judges => {
  const run = judge(predicate)
  return {
    js: (pod) => {
      const object = normalize(pod) as Pod
      return distinct(run({ object, pod: object.spec, podMetadata: object.metadata }).map(lineText))
    },
    cel: celLines(predicate),
  }
})

function celLines(predicate: Pred): Lines {
  const { variables, validation } = celPolicy({
    predicate,
    shapes: [{ kind: 'Pod', podSpec: ['spec'], podMetadata: ['metadata'] }],
  })
  const evaluate = compilePolicy({
    spec: {
      variables: variables.map(({ name, expression }) => ({ name, expression: print(expression) })),
      validations: [{ expression: print(validation) }],
    },
  })
  return (pod) => {
    const verdict = evaluate({ object: normalize(pod), operation: 'CREATE' })
    const lines = verdict.variables.violations as readonly string[]
    if (verdict.allowed !== (lines.length === 0)) throw new Error('the validation is not "no violations"')
    return distinct(lines)
  }
}

const controls = memoized((id: string) => controlOf(id))

/** The judges of one check at a version; undefined where it does not exist yet. */
export function judgesAt(id: string, version: Version): Judges | undefined {
  const predicate = predicateAt(controls(id), version)
  return predicate && judgesOf(predicate)
}
