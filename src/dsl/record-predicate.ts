import { nearest } from '../diagnostics/catalogue.ts'
import type { Variant } from '../ir/control.ts'
import { freeze, type Pred } from '../ir/nodes.ts'
import { simplify } from '../ir/simplify.ts'
import { nodes } from '../ir/walk.ts'
import { kindNamed } from '../kubernetes/kinds.ts'
import type { FieldInfo } from '../kubernetes/model.ts'
import { nodeOf } from './combinators.ts'
import { typesOf } from './custom-kind.ts'
import type { AnyControlInput, PodSecurityCheck } from './declarations.ts'
import { fieldAt } from './fields.ts'
import { type ParameterDeclaration, parameterSymbols } from './parameters.ts'
import { type Mistake, newRecording, type Recording, report, type Site, thrownText } from './recording.ts'
import { workloadOf } from './workload.ts'

/** Oldest Pod Security policy version that a baseline may be compiled at. */
const OLDEST_MINOR = 25

/** The Pod Security check that a control's `require` is, where it is no function. */
export const podSecurityOf = (input: AnyControlInput): PodSecurityCheck | undefined =>
  typeof input.require === 'function' ? undefined : (input.require as unknown as PodSecurityCheck)

/** Runs `require`, for a Pod Security check once for each policy version, and tells its mistakes. */
export function recordVariants(
  input: AnyControlInput,
  id: string,
  site: Site,
  mistakes: Mistake[],
): readonly Variant[] {
  const check = podSecurityOf(input)
  const record = (require: Require) => recordOnce(input, id, site, mistakes, require)
  if (!check) {
    const predicate = record(input.require as Require)
    return predicate ? [{ since: null, predicate }] : []
  }
  const variants: Variant[] = []
  const newest = Number(check.version.replace(/^v?1\./, ''))
  for (let minor = OLDEST_MINOR; minor <= newest; minor++) {
    const predicate = record((root) => check.build(root as never, minor) ?? absent)
    const last = variants.at(-1)
    if (predicate && JSON.stringify(predicate) !== JSON.stringify(last?.predicate))
      variants.push({ since: `v1.${minor}`, predicate })
  }
  return variants
}

type Require = (root: unknown, parameters: Record<string, unknown>) => unknown

/** What a check gives for a policy version in which it does not exist. */
const absent = Symbol('absent')

function recordOnce(
  input: AnyControlInput,
  id: string,
  site: Site,
  mistakes: Mistake[],
  require: Require,
): Pred | undefined {
  const declared = (input.parameters ?? {}) as Record<string, ParameterDeclaration<unknown>>
  const names = Object.keys(declared)
  const [custom] = input.appliesTo.custom
  const own = custom?.schema && typesOf(custom, custom.schema)
  const recording = newRecording(new Map(names.map((name) => [name, valuesOf(declared[name])])), own?.types ?? {})
  const symbols = parameterSymbols(names, (name) => {
    const near = nearest(name, names)
    const listed =
      names.length > 0 ? `known: ${names.join(', ')}` : `declare it: parameters: { ${name}: list('string', [ … ]) }`
    report(recording, 'parameter-unknown', { id, name, suggestion: near ? `did you mean "${near}"?` : listed })
  })
  let result: unknown
  try {
    result = require(rootOf(input, recording, own?.root), symbols)
  } catch (error) {
    const thrown = error instanceof Error ? error : undefined
    // What follows from a mistake that has been told, such as a field of an empty copy, is no second one.
    const causes = ['parameter-unknown', 'field-not-data']
    const follows = thrown instanceof TypeError && recording.mistakes.some(({ code }) => causes.includes(code))
    mistakes.push(...recording.mistakes)
    if (!follows)
      mistakes.push({
        code: 'require-throws',
        values: { id, error: thrownText(error) },
        site: thrown ?? site,
        property: ['require'],
      })
    return undefined
  }
  if (result === absent) return undefined
  const node = nodeOf(recording, result, 'require returns', site)
  findDropped(recording, node, result)
  mistakes.push(
    ...recording.mistakes
      .filter((each) => !isOperatorResult(each, recording))
      .map((each) => (each.site === site ? { ...each, property: ['require'] } : each)),
  )
  return freeze(simplify(node))
}

/** The boolean that a JavaScript operator gave, which has been told with the operator. */
const isOperatorResult = ({ code, values }: Mistake, { mistakes }: Recording): boolean =>
  code === 'not-a-predicate' &&
  (values.found === 'true' || values.found === 'false') &&
  mistakes.some((each) => each.code === 'javascript-operator')

/** Predicates that were made and did not become part of the result. */
function findDropped(recording: Recording, result: Pred, returned: unknown): void {
  // Where nothing is returned, nothing arrives; it is told once.
  const nothing = recording.mistakes.some(
    ({ code, values }) => code === 'predicate-large' || (code === 'not-a-predicate' && values.found === 'undefined'),
  )
  if (nothing || returned instanceof Promise) return
  const kept = new Set(nodes(result))
  const inner = new Set([...recording.made.keys()].flatMap((made) => [...nodes(made)].slice(1)))
  for (const [node, site] of recording.made)
    if (!kept.has(node) && !inner.has(node) && !recording.told.has(node))
      report(recording, 'predicate-dropped', {}, site)
}

function rootOf(input: AnyControlInput, recording: Recording, custom: FieldInfo = { kind: 'untyped' }): unknown {
  if (input.appliesTo.workloads) return workloadOf(recording)
  const value = { kind: 'ref', variable: 'object', path: [], type: 'object' } as const
  const [name] = input.appliesTo.kinds as [string, ...string[]]
  if (input.appliesTo.custom.length > 0) {
    const { of } = custom
    return fieldAt({ recording, info: custom, types: of ? [of] : [], value, name: of ?? name })
  }
  const types = input.appliesTo.kinds.map((kind) => kindNamed(kind)?.type as string)
  const [first] = types as [string, ...string[]]
  return fieldAt({ recording, info: { kind: 'object', of: first }, types, value, name: first })
}

function valuesOf(declared: ParameterDeclaration<unknown> | undefined): readonly unknown[] {
  const value = declared?.value
  if (!value) return []
  return 'all' in value ? [value.all] : Object.values(value.perEnvironment ?? {})
}
