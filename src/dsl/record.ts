import type { AppliesTo, Control, ControlSet, Example, Parameter, Variant } from '../ir/control.ts'
import { freeze, type Pred } from '../ir/nodes.ts'
import { simplify } from '../ir/simplify.ts'
import { nodes } from '../ir/walk.ts'
import { kindNamed } from '../kubernetes/kinds.ts'
import { nodeOf } from './combinators.ts'
import { checkShape } from './control-checks.ts'
import type {
  AnyControlInput,
  ControlDeclaration,
  ControlSetDeclaration,
  ExampleInput,
  PodSecurityCheck,
} from './declarations.ts'
import { fieldAt } from './fields.ts'
import { type ParameterDeclaration, parameterSymbol } from './parameters.ts'
import { type Mistake, newRecording, type Recording, report, type Site } from './recording.ts'
import { workloadOf } from './workload.ts'

export interface RecordedDeclaration {
  readonly controls: readonly Control[]
  readonly set?: ControlSet
  readonly mistakes: readonly Mistake[]
}

/** Oldest Pod Security policy version that a baseline may be compiled at. */
const OLDEST_MINOR = 25

/**
 * Runs what an author declared and gives it as data. Mistakes are collected, all of them; a control with a mistake is
 * still recorded as far as it goes, so that what depends on it can be checked too.
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
  const controls = declaration.members.flatMap((member) => {
    const control = recordControl(member, site, source, mistakes, id)
    return control ? [control] : []
  })
  return { controls, set: freeze({ id, title, members: controls.map((each) => each.id), source }), mistakes }
}

function recordControl(
  input: AnyControlInput,
  site: Site,
  source: Control['source'],
  mistakes: Mistake[],
  set?: string,
): Control | undefined {
  const shape = checkShape(input)
  mistakes.push(...shape.mistakes.map((each) => ({ ...each, site })))
  if (!shape.usable) return undefined
  const variants = recordVariants(input, site, mistakes)
  if (variants === undefined) return undefined
  const check = podSecurityOf(input)
  return freeze({
    id: set === undefined ? input.id : `${set}.${input.id}`,
    title: input.title,
    domain: input.domain,
    severity: input.severity,
    owner: input.owner,
    enforcement: input.enforcement,
    rationale: input.rationale.trim(),
    remediation: input.remediation.trim(),
    mappings: [...(input.mappings ?? [])],
    scope: input.scope ?? 'admission',
    appliesTo: appliesToOf(input),
    parameters: parametersOf(input),
    variants,
    examples: { pass: examplesOf(input.examples.pass), fail: examplesOf(input.examples.fail) },
    ...(set !== undefined && { set }),
    ...(check && { podSecurity: { check: check.check, version: check.version } }),
    source,
  } satisfies Control)
}

const podSecurityOf = (input: AnyControlInput): PodSecurityCheck | undefined =>
  typeof input.require === 'function' ? undefined : (input.require as unknown as PodSecurityCheck)

function recordVariants(input: AnyControlInput, site: Site, mistakes: Mistake[]): readonly Variant[] | undefined {
  const check = podSecurityOf(input)
  if (typeof input.require === 'function') {
    const require = input.require as (root: unknown, parameters: unknown) => unknown
    const predicate = recordOnce(input, site, mistakes, require)
    return predicate && [{ since: null, predicate }]
  }
  if (!check) return undefined
  const variants: Variant[] = []
  const newest = Number(check.version.replace(/^v?1\./, ''))
  for (let minor = OLDEST_MINOR; minor <= newest; minor++) {
    const predicate = recordOnce(input, site, mistakes, (root) => check.build(root as never, minor) ?? absent)
    const last = variants.at(-1)
    if (predicate && JSON.stringify(predicate) !== JSON.stringify(last?.predicate))
      variants.push({ since: `v1.${minor}`, predicate })
  }
  return variants
}

/** What a check gives for a policy version in which it does not exist. */
const absent = Symbol('absent')

function recordOnce(
  input: AnyControlInput,
  site: Site,
  mistakes: Mistake[],
  require: (root: unknown, parameters: Record<string, unknown>) => unknown,
): Pred | undefined {
  const declared = (input.parameters ?? {}) as Record<string, ParameterDeclaration<unknown>>
  const recording = newRecording(new Map(Object.entries(declared).map(([name, each]) => [name, valuesOf(each)])))
  const symbols = Object.fromEntries(Object.keys(declared).map((name) => [name, parameterSymbol(name)]))
  let result: unknown
  try {
    result = require(rootOf(input, recording), symbols)
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error))
    mistakes.push(...recording.mistakes, {
      code: 'require-throws',
      values: { id: input.id, error: thrown.message },
      site: thrown,
    })
    return undefined
  }
  if (result === absent) return undefined
  const node = nodeOf(recording, result, 'require')
  findDropped(recording, node)
  mistakes.push(
    ...recording.mistakes.map((each) =>
      each.code === 'not-a-predicate' && each.values.where === 'require' ? { ...each, site } : each,
    ),
  )
  return freeze(simplify(node))
}

/** Predicates that were made and did not become part of the result: `a && b` gives `b` alone. */
function findDropped(recording: Recording, result: Pred): void {
  const kept = new Set(nodes(result))
  const inner = new Set([...recording.made.keys()].flatMap((made) => [...nodes(made)].slice(1)))
  for (const [node, site] of recording.made) {
    if (!kept.has(node) && !inner.has(node)) report(recording, 'predicate-dropped', {}, site)
  }
}

function rootOf(input: AnyControlInput, recording: Recording): unknown {
  if (input.appliesTo.workloads) return workloadOf(recording)
  const ref = { kind: 'ref', variable: 'object', path: [], type: 'object' } as const
  if (input.appliesTo.custom.length > 0)
    return fieldAt({
      recording,
      info: { kind: 'untyped' },
      types: [],
      value: ref,
      name: input.appliesTo.kinds[0] as string,
    })
  const types = input.appliesTo.kinds.map((kind) => kindNamed(kind)?.type as string)
  return fieldAt({
    recording,
    info: { kind: 'object', of: types[0] as string },
    types,
    value: ref,
    name: types[0] as string,
  })
}

const appliesToOf = (input: AnyControlInput): AppliesTo => ({
  workloads: input.appliesTo.workloads,
  kinds: [...input.appliesTo.kinds].sort(),
  ...(input.appliesTo.custom.length > 0 && { custom: input.appliesTo.custom.map(({ fields: _, ...kind }) => kind) }),
})

function parametersOf(input: AnyControlInput): Readonly<Record<string, Parameter>> {
  const declared = Object.entries((input.parameters ?? {}) as Record<string, ParameterDeclaration<unknown>>)
  return Object.fromEntries(declared.map(([name, { type, value }]) => [name, { type, value: value ?? { all: [] } }]))
}

function valuesOf({ value }: ParameterDeclaration<unknown>): readonly unknown[] {
  if (!value) return []
  return 'all' in value ? [value.all] : Object.values(value.perEnvironment)
}

function examplesOf(examples: readonly ExampleInput[]): readonly Example[] {
  return examples.map((example) => {
    if ('object' in example) return { name: example.name, object: example.object }
    const { annotations } = example
    const metadata = { name: 'example', ...(annotations && { annotations }) }
    return { name: example.name, object: { apiVersion: 'v1', kind: 'Pod', metadata, spec: example.pod } }
  })
}
