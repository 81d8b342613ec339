import { catalogue } from '../diagnostics/catalogue.ts'
import {
  type AppliesTo,
  type Control,
  type ControlSet,
  type Example,
  type Level,
  levels,
  type Mapping,
  type Parameter,
} from '../ir/control.ts'
import { freeze } from '../ir/nodes.ts'
import { checkId, checkShape } from './control-checks.ts'
import type { AnyControlInput, ControlDeclaration, ControlSetDeclaration, ExampleInput } from './declarations.ts'
import type { ParameterDeclaration } from './parameters.ts'
import { podSecurityOf, recordVariants } from './record-predicate.ts'
import { type Mistake, type Site, shown } from './recording.ts'

export interface RecordedDeclaration {
  readonly controls: readonly Control[]
  readonly set?: ControlSet
  readonly mistakes: readonly Mistake[]
}

/**
 * Runs what an author declared and gives it as data. Mistakes are collected, all of them. A control with a mistake is
 * still given where its owner, levels and kinds can be read, so that these are checked too; it has no variants and no
 * examples then, so that nothing is told twice.
 */
export function recordDeclaration(
  declaration: ControlDeclaration | ControlSetDeclaration,
  source: Control['source'],
): RecordedDeclaration {
  const mistakes: Mistake[] = []
  if (declaration.kind === 'control') {
    const control = recordControl(declaration.input, declaration.site, source, mistakes)
    return { controls: control ? [control] : [], mistakes }
  }
  const { id, title, site } = declaration
  checkId(id, (code, values, property) => mistakes.push({ code, values, property, site }))
  const valid = mistakes.length === 0
  const controls = declaration.members.flatMap((member) => {
    const control = recordControl(member, site, source, mistakes, String(id))
    if (!control) return []
    return valid ? [control] : [freeze({ ...control, variants: [] })]
  })
  return { controls, set: freeze({ id, title, members: controls.map((each) => each.id), source }), mistakes }
}

/** What stands for the id of a control that has none. */
const nameless = '(no id)'

function recordControl(
  given: AnyControlInput,
  site: Site,
  source: Control['source'],
  mistakes: Mistake[],
  set?: string,
): Control | undefined {
  if (typeof given !== 'object' || given === null) {
    const values = { id: nameless, property: 'what control(…) is given', wanted: 'an object', found: shown(given) }
    mistakes.push({ code: 'control-property', values, site })
    return undefined
  }
  const input = given
  // What is wrong with each member of a set is wrong with the set, and told once.
  const id = set ?? (typeof input.id === 'string' ? input.id : nameless)
  const found: Mistake[] = []
  const shape = checkShape(input, id)
  found.push(...shape.mistakes.map((each) => ({ ...each, site })))
  const variants = shape.recordable ? recordVariants(input, id, site, found) : []
  mistakes.push(...found)
  if (!shape.plannable) return undefined
  const broken = found.some(({ code }) => catalogue[code].severity === 'error')
  const check = shape.recordable ? podSecurityOf(input) : undefined
  return freeze({
    id: set === undefined ? input.id : `${set}.${input.id}`,
    title: String(input.title),
    domain: input.domain,
    severity: input.severity,
    owner: input.owner,
    enforcement: enforcementOf(input.enforcement),
    rationale: String(input.rationale).trim(),
    remediation: String(input.remediation).trim(),
    ...(input.caution !== undefined && { caution: String(input.caution).trim() }),
    mappings: broken ? [] : mappingsOf(input),
    scope: input.scope ?? 'admission',
    appliesTo: appliesToOf(input),
    parameters: parametersOf(input),
    variants: broken ? [] : variants,
    examples: broken
      ? { pass: [], fail: [] }
      : { pass: examplesOf(input.examples.pass), fail: examplesOf(input.examples.fail) },
    ...(set !== undefined && { set }),
    ...(check && { podSecurity: { check: check.check, version: check.version } }),
    source,
  } satisfies Control)
}

/** The levels that there are; one that is none has been told, and counts as one. */
function enforcementOf(enforcement: AnyControlInput['enforcement']): Control['enforcement'] {
  if (typeof enforcement === 'string') return enforcement
  const level = (given: Level): Level => (levels.includes(given) ? given : 'audit')
  return Object.fromEntries(Object.entries(enforcement).map(([environment, given]) => [environment, level(given)]))
}

/** Its own, and those of the Pod Security check that it is; what it says itself of a requirement holds. */
function mappingsOf({ require, mappings = [] }: AnyControlInput): readonly Mapping[] {
  const same = (a: Mapping, b: Mapping) => a.framework === b.framework && a.version === b.version && a.id === b.id
  const ofCheck = (typeof require === 'function' ? undefined : require.mappings) ?? []
  return [...ofCheck.filter((each) => !mappings.some((own) => same(own, each))), ...mappings]
}

const appliesToOf = (input: AnyControlInput): AppliesTo => ({
  workloads: input.appliesTo.workloads,
  kinds: [...input.appliesTo.kinds].sort(),
  ...(input.appliesTo.custom.length > 0 && { custom: input.appliesTo.custom.map(({ schema: _, ...kind }) => kind) }),
})

/** Those whose type and values can be read. */
function parametersOf(input: AnyControlInput): Readonly<Record<string, Parameter>> {
  const declared = Object.entries((input.parameters ?? {}) as Record<string, ParameterDeclaration<unknown> | null>)
  return Object.fromEntries(
    declared.flatMap(([name, each]) => (each?.value ? [[name, { type: each.type, value: each.value }]] : [])),
  )
}

function examplesOf(examples: readonly ExampleInput[]): readonly Example[] {
  return examples.map((example) => {
    if ('object' in example) return { name: example.name, object: example.object }
    const { annotations } = example
    const metadata = { name: 'example', ...(annotations && { annotations }) }
    return { name: example.name, object: { apiVersion: 'v1', kind: 'Pod', metadata, spec: example.pod } }
  })
}
