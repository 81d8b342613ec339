import { nearest } from '../diagnostics/catalogue.ts'
import { domains, levels, scopes, severities } from '../ir/control.ts'
import { kindNamed, kinds } from '../kubernetes/kinds.ts'
import { typesOf } from './custom-kind.ts'
import type { AnyControlInput } from './declarations.ts'
import { checkExamples } from './example-checks.ts'
import { checkParameters } from './parameter-checks.ts'
import { isLine, type Mistake, type Path, shown } from './recording.ts'

type Found = Omit<Mistake, 'site'>

/** Tells a mistake in the property at a path. */
export type Wrong = (code: Mistake['code'], values: Mistake['values'], property: Path) => void

export interface Shape {
  readonly mistakes: readonly Found[]
  /** What is needed to record the predicate is there. */
  readonly recordable: boolean
  /** What is needed to see how the control fits the configuration is there. */
  readonly plannable: boolean
}

const known = [
  'id',
  'title',
  'domain',
  'severity',
  'owner',
  'enforcement',
  'rationale',
  'remediation',
  'caution',
  'mappings',
  'scope',
  'appliesTo',
  'parameters',
  'require',
  'examples',
]

/** Checks a control's declaration, whatever it is, as far as it can be read by itself. `id` is what messages name. */
export function checkShape(input: AnyControlInput, id: string): Shape {
  const mistakes: Found[] = []
  const wrong: Wrong = (code, values, property) => mistakes.push({ code, values: { id, ...values }, property })
  const given = input as unknown as Readonly<Record<string, unknown>>
  const must = (property: string, wanted: string, value: unknown = given[property], path: Path = [property]) =>
    wrong('control-property', { property, wanted, found: value === undefined ? 'missing' : shown(value) }, path)

  for (const key of Object.keys(given).filter((each) => !known.includes(each))) {
    const near = nearest(key, known)
    wrong('control-key-unknown', { key, suggestion: near ? `did you mean "${near}"?` : `known: ${known.join(', ')}` }, [
      key,
    ])
  }
  checkId(given.id, wrong)
  for (const property of ['title', 'owner', 'rationale', 'remediation', 'caution']) {
    const text = given[property]
    if (property === 'caution' && text === undefined) continue
    if (typeof text !== 'string' || !isLine(text)) must(property, 'one line of text')
    else if (property === 'rationale' && sentences(text) > 2)
      wrong('rationale-long', { count: sentences(text) }, ['rationale'])
  }
  const members = { domain: domains, severity: severities, scope: scopes } as const
  for (const [property, values] of Object.entries(members)) {
    const value = given[property]
    if (property === 'scope' && value === undefined) continue
    if (!(values as readonly unknown[]).includes(value)) must(property, oneOf(values, value))
  }
  const leveled = checkEnforcement(given.enforcement, must)
  checkMappings(given.mappings, must)
  checkParameters(given.parameters, wrong, must)
  const selected = checkAppliesTo(given.appliesTo, wrong, must)
  checkExamples(input, wrong)
  const requires = isRequire(given.require)
  if (!requires) must('require', 'a function that returns a predicate')
  return {
    mistakes,
    recordable: selected && requires,
    plannable: selected && leveled && typeof given.id === 'string' && typeof given.owner === 'string',
  }
}

const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/

/** Tells an id that cannot begin the names of objects. */
export function checkId(id: unknown, wrong: Wrong): void {
  if (typeof id !== 'string' || !dnsLabel.test(id))
    wrong('id-invalid', { given: id === undefined ? 'missing' : shown(id) }, ['id'])
}

export type Must = (property: string, wanted: string, value?: unknown, path?: Path) => void

const oneOf = (values: readonly string[], value: unknown): string => {
  const near = typeof value === 'string' ? nearest(value, values) : undefined
  return near ? `one of ${values.join(', ')} (did you mean "${near}"?)` : `one of ${values.join(', ')}`
}

/** Sentences by their full stops, not those inside words such as `e.g.` or `v1.2`. */
const sentences = (text: string): number => text.trim().split(/(?<=[^\s.]{3}[.!?])\s+(?=[A-Z])/).length

function checkEnforcement(enforcement: unknown, must: Must): boolean {
  const isMap = typeof enforcement === 'object' && enforcement !== null && !Array.isArray(enforcement)
  if (!isMap) {
    const valid = levels.includes(enforcement as never)
    if (!valid) must('enforcement', `${oneOf(levels, enforcement)}, or one for each environment`)
    return valid
  }
  for (const [environment, level] of Object.entries(enforcement))
    if (!levels.includes(level as never))
      must(`enforcement.${environment}`, oneOf(levels, level), level, ['enforcement', environment])
  return true
}

function checkMappings(mappings: unknown, must: Must): void {
  if (mappings === undefined) return
  if (!Array.isArray(mappings)) return must('mappings', "a list, such as [iso27001('8.9', 'hardens …')]", mappings)
  for (const [i, mapping] of mappings.entries()) {
    const whole = ['framework', 'version', 'id', 'because'].every((each) => {
      const text: unknown = (mapping as Record<string, unknown> | null)?.[each]
      return typeof text === 'string' && isLine(text)
    })
    if (!whole)
      must(`mappings[${i}]`, "framework, version, id and reason, such as iso27001('8.9', 'hardens …')", mapping, [
        'mappings',
        i,
      ])
  }
}

function checkAppliesTo(given: unknown, wrong: Wrong, must: Must): boolean {
  const selection = given as Partial<AnyControlInput['appliesTo']> | null | undefined
  const { workloads, kinds: names, custom } = selection ?? {}
  const isSelection = typeof workloads === 'boolean' && Array.isArray(names) && Array.isArray(custom)
  if (!isSelection || (!workloads && names.length === 0)) {
    must('appliesTo', "workloads() or kinds('Service', …)", given)
    return false
  }
  const unknown = names.filter((kind) => !custom.some((each) => each.kind === kind) && !kindNamed(String(kind)))
  for (const kind of unknown.map(String)) {
    const near = nearest(
      kind,
      kinds.map((each) => each.kind),
    )
    const suggestion = near ? `did you mean "${near}"?` : 'describe a custom resource with customKind({ … })'
    wrong('kind-unknown', { kind, suggestion }, ['appliesTo'])
  }
  const problems = custom.flatMap((each) => (each.schema === undefined ? [] : typesOf(each, each.schema).problems))
  for (const problem of problems) wrong('schema-invalid', { kind: names.join(', '), ...problem }, ['appliesTo'])
  return unknown.length === 0
}

function isRequire(require: unknown): boolean {
  if (typeof require === 'function') return true
  const { check, version, build } = (require ?? {}) as Readonly<Record<string, unknown>>
  return typeof check === 'string' && typeof version === 'string' && typeof build === 'function'
}
