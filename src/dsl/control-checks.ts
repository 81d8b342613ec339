import { nearest } from '../diagnostics/catalogue.ts'
import { domains, levels, scopes, severities } from '../ir/control.ts'
import { kindNamed, kinds } from '../kubernetes/kinds.ts'
import type { AnyControlInput } from './declarations.ts'
import type { ParameterDeclaration } from './parameters.ts'
import type { Mistake } from './recording.ts'

type Found = Omit<Mistake, 'site'>

const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/

/**
 * Checks a control's declaration as far as it can be read by itself. `usable` is false where too little of it has the
 * right shape for its predicate to be recorded.
 */
export function checkShape(input: AnyControlInput): { readonly mistakes: readonly Found[]; readonly usable: boolean } {
  const mistakes: Found[] = []
  const wrong = (code: Mistake['code'], values: Mistake['values']) =>
    mistakes.push({ code, values: { id: String(input.id), ...values } })
  const text = (property: 'title' | 'owner' | 'rationale' | 'remediation') => {
    const value: unknown = input[property]
    if (typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value.trim())) return value
    wrong('control-property', { property, wanted: 'one line of text' })
    return undefined
  }
  const member = (property: 'domain' | 'severity' | 'scope', known: readonly string[]) => {
    const value: unknown = input[property]
    if (property === 'scope' && value === undefined) return
    if (!known.includes(value as string)) wrong('control-property', { property, wanted: oneOf(known, value) })
  }
  if (typeof input.id !== 'string' || !dnsLabel.test(input.id)) wrong('id-invalid', {})
  text('title')
  text('owner')
  const rationale = text('rationale')
  text('remediation')
  if (rationale !== undefined && sentences(rationale) > 2) wrong('rationale-long', { count: sentences(rationale) })
  member('domain', domains)
  member('severity', severities)
  member('scope', scopes)
  checkEnforcement(input, wrong)
  checkParameters(input, wrong)
  const selected = checkAppliesTo(input, wrong)
  const examples = checkExamples(input, wrong)
  const requires = typeof input.require === 'function' || (typeof input.require === 'object' && input.require !== null)
  if (!requires) wrong('control-property', { property: 'require', wanted: 'a function that returns a predicate' })
  return {
    mistakes,
    usable: selected && examples && requires && typeof rationale === 'string' && typeof input.remediation === 'string',
  }
}

const oneOf = (known: readonly string[], value: unknown): string => {
  const near = typeof value === 'string' ? nearest(value, known) : undefined
  return near ? `one of ${known.join(', ')} (did you mean "${near}"?)` : `one of ${known.join(', ')}`
}

/** Sentences by their full stops, not those inside words such as `e.g.` or `v1.2`. */
const sentences = (text: string): number => text.trim().split(/(?<=[^\s.]{3}[.!?])\s+(?=[A-Z])/).length

type Wrong = (code: Mistake['code'], values: Mistake['values']) => void

function checkEnforcement(input: AnyControlInput, wrong: Wrong): void {
  const { enforcement }: { enforcement: unknown } = input
  const given = typeof enforcement === 'object' && enforcement !== null ? Object.values(enforcement) : [enforcement]
  for (const level of given)
    if (!levels.includes(level as never))
      wrong('control-property', { property: 'enforcement', wanted: oneOf(levels, level) })
}

function checkParameters(input: AnyControlInput, wrong: Wrong): void {
  for (const [name, declared] of Object.entries(
    (input.parameters ?? {}) as Record<string, ParameterDeclaration<unknown>>,
  )) {
    if (!declared?.value) wrong('parameter-without-value', { name })
  }
}

function checkAppliesTo(input: AnyControlInput, wrong: Wrong): boolean {
  const given = input.appliesTo as AnyControlInput['appliesTo'] | undefined
  if (!given || (!given.workloads && !Array.isArray(given.kinds))) {
    wrong('control-property', { property: 'appliesTo', wanted: "workloads() or kinds('Service', …)" })
    return false
  }
  const custom = new Set(given.custom.map((each) => each.kind))
  const unknown = given.kinds.filter((kind) => !custom.has(kind) && !kindNamed(kind))
  for (const kind of unknown) {
    const near = nearest(
      kind,
      kinds.map((each) => each.kind),
    )
    wrong('kind-unknown', {
      kind,
      suggestion: near ? `did you mean "${near}"?` : 'describe a custom resource with customKind({ … })',
    })
  }
  return unknown.length === 0 && (given.workloads || given.kinds.length > 0)
}

function checkExamples(input: AnyControlInput, wrong: Wrong): boolean {
  const { examples } = input as Partial<AnyControlInput>
  for (const which of ['pass', 'fail'] as const) {
    const given: unknown = examples?.[which]
    if (!Array.isArray(given) || given.length === 0) {
      wrong('example-missing', { which })
      continue
    }
    const names = given.map((each) => each?.name)
    for (const name of names.filter((each, i) => typeof each !== 'string' || each === '' || names.indexOf(each) !== i))
      wrong('example-name', { which, name: JSON.stringify(name) ?? 'undefined' })
  }
  return Array.isArray(examples?.pass) && Array.isArray(examples?.fail)
}
