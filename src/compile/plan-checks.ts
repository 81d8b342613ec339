import { type DiagnosticCode, diagnostic, nearest } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import type { Control } from '../ir/control.ts'
import { kindNamed } from '../kubernetes/kinds.ts'
import { minorOf } from '../kubernetes/versions.ts'
import type { Baseline } from './baseline.ts'
import type { Config } from './config-model.ts'
import { podSecurityVersion, variantAt } from './plan-control.ts'

/** What does not fit between the controls and the configuration. A mistake of a whole set is reported once. */
export function planChecks({ controls, sets, config }: Baseline): readonly Diagnostic[] {
  const found = controls.flatMap((control) => [
    ...enforcementChecks(control, config),
    ...parameterChecks(control, config),
    ...ownerCheck(control, config),
    ...kindChecks(control, config),
    ...versionChecks(control),
  ])
  const once = new Map(found.map((each) => [JSON.stringify(each), each]))
  return [
    ...once.values(),
    ...lackingChecks(controls, config),
    ...budgetCheck(sets.length + controls.filter(({ set }) => set === undefined).length, config),
  ]
}

type Values = Readonly<Record<string, string | number>>

const about = (control: Control, code: DiagnosticCode, values: Values): Diagnostic =>
  diagnostic(code, { control: control.set ?? control.id, ...values }, control.source)

const suggestion = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known)
  return near ? `did you mean "${near}"?` : `known: ${known.join(', ')}`
}

function enforcementChecks(control: Control, { environments }: Config): readonly Diagnostic[] {
  const { enforcement } = control
  if (typeof enforcement === 'string') return []
  const missing = environments.filter((environment) => !Object.hasOwn(enforcement, environment))
  const unknown = Object.keys(enforcement).filter((name) => !environments.includes(name))
  return [
    ...(missing.length > 0 ? [about(control, 'enforcement-missing', { names: missing.join(', ') })] : []),
    ...unknown.map((name) =>
      about(control, 'enforcement-unknown', {
        name,
        suggestion: suggestion(name, missing.length > 0 ? missing : environments),
      }),
    ),
  ]
}

function parameterChecks(control: Control, { environments }: Config): readonly Diagnostic[] {
  return Object.entries(control.parameters).flatMap(([parameter, { value }]) => {
    if ('all' in value) return []
    const missing = environments.filter((environment) => !Object.hasOwn(value.perEnvironment, environment))
    const unknown = Object.keys(value.perEnvironment).filter((name) => !environments.includes(name))
    return [
      ...(missing.length > 0 ? [about(control, 'parameter-missing', { parameter, names: missing.join(', ') })] : []),
      ...unknown.map((name) =>
        about(control, 'parameter-environment-unknown', {
          parameter,
          name,
          suggestion: suggestion(name, environments),
        }),
      ),
    ]
  })
}

function ownerCheck(control: Control, { owners }: Config): readonly Diagnostic[] {
  const { owner } = control
  return Object.hasOwn(owners, owner)
    ? []
    : [about(control, 'owner-unknown', { name: owner, suggestion: suggestion(owner, Object.keys(owners)) })]
}

function kindChecks(control: Control, { workloadKinds }: Config): readonly Diagnostic[] {
  const custom = [...workloadKinds, ...(control.appliesTo.custom ?? [])].map(({ kind }) => kind)
  return control.appliesTo.kinds
    .filter((name) => !kindNamed(name) && !custom.includes(name))
    .map((name) =>
      about(control, 'kind-not-configured', { name, suggestion: 'declare it in workloadKinds, or correct its name' }),
    )
}

function versionChecks(control: Control): readonly Diagnostic[] {
  const version = control.podSecurity?.version
  if (version === undefined || control.scope !== 'admission') return []
  return minorOf(version) === undefined ? [about(control, 'pod-security-version', { version })] : []
}

/** Checks that a cluster's version of the Pod Security Standards does not have yet: one warning for each cluster. */
function lackingChecks(controls: readonly Control[], { clusters }: Config): readonly Diagnostic[] {
  return clusters.flatMap((cluster) => {
    const lacking = controls.flatMap((control) => {
      const version = podSecurityVersion(control, cluster)
      const [first] = control.variants
      const has = version === undefined || control.scope !== 'admission' || variantAt(control, version) !== undefined
      return has || !first ? [] : [`${control.id} (from ${first.since})`]
    })
    const { name, kubernetes } = cluster
    return lacking.length === 0
      ? []
      : [diagnostic('pod-security-lacking', { cluster: name, kubernetes, names: lacking.join(', ') })]
  })
}

function budgetCheck(entries: number, { budget }: Config): readonly Diagnostic[] {
  if (entries <= budget.entries) return []
  const growth = budget.first ? `; it began with ${budget.first.entries} on ${budget.first.date}` : ''
  return [diagnostic('budget-exceeded', { entries, budget: budget.entries, growth })]
}
