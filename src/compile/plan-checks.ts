import { type DiagnosticCode, diagnostic, nearest } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import type { Path } from '../dsl/recording.ts'
import type { Control } from '../ir/control.ts'
import { kindNamed } from '../kubernetes/kinds.ts'
import { minorOf } from '../kubernetes/versions.ts'
import { type Baseline, type Locate, sourceOf } from './baseline.ts'
import type { Config } from './config-model.ts'
import { podSecurityVersion, variantAt } from './variants.ts'

/** What does not fit between the controls and the configuration. A mistake of a whole set is reported once. */
export function planChecks({ controls, sets, config }: Baseline, locate: Locate = sourceOf): readonly Diagnostic[] {
  const about: About = (control, path, code, values) =>
    diagnostic(code, { control: control.set ?? control.id, ...values }, locate(control, path))
  const found = controls.flatMap((control) => [
    ...enforcementChecks(control, config, about),
    ...parameterChecks(control, config, about),
    ...ownerCheck(control, config, about),
    ...kindChecks(control, config, about),
    ...versionChecks(control, about),
  ])
  const once = new Map(found.map((each) => [JSON.stringify(each), each]))
  return [
    ...once.values(),
    ...lackingChecks(controls, config, locate),
    ...regoChecks(controls, config, locate),
    ...budgetCheck(sets.length + controls.filter(({ set }) => set === undefined).length, config, locate),
  ]
}

/** Tells what is wrong with a property of a control, or with the set that it is a member of. */
type About = (control: Control, path: Path, code: DiagnosticCode, values: Values) => Diagnostic
type Values = Readonly<Record<string, string | number>>

const suggestion = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known)
  return near ? `did you mean "${near}"?` : `known: ${known.join(', ')}`
}

function enforcementChecks(control: Control, { environments }: Config, about: About): readonly Diagnostic[] {
  const { enforcement } = control
  if (typeof enforcement === 'string') return []
  const missing = environments.filter((environment) => !Object.hasOwn(enforcement, environment))
  const unknown = Object.keys(enforcement).filter((name) => !environments.includes(name))
  return [
    ...(missing.length > 0
      ? [about(control, ['enforcement'], 'enforcement-missing', { names: missing.join(', ') })]
      : []),
    ...unknown.map((name) =>
      about(control, ['enforcement', name], 'enforcement-unknown', {
        name,
        suggestion: suggestion(name, missing.length > 0 ? missing : environments),
      }),
    ),
  ]
}

function parameterChecks(control: Control, { environments }: Config, about: About): readonly Diagnostic[] {
  return Object.entries(control.parameters).flatMap(([parameter, { value }]) => {
    if ('all' in value) return []
    const path = ['parameters', parameter]
    const missing = environments.filter((environment) => !Object.hasOwn(value.perEnvironment, environment))
    const unknown = Object.keys(value.perEnvironment).filter((name) => !environments.includes(name))
    return [
      ...(missing.length > 0
        ? [about(control, path, 'parameter-missing', { parameter, names: missing.join(', ') })]
        : []),
      ...unknown.map((name) =>
        about(control, path, 'parameter-environment-unknown', {
          parameter,
          name,
          suggestion: suggestion(name, environments),
        }),
      ),
    ]
  })
}

function ownerCheck(control: Control, { owners }: Config, about: About): readonly Diagnostic[] {
  const { owner } = control
  return Object.hasOwn(owners, owner)
    ? []
    : [about(control, ['owner'], 'owner-unknown', { name: owner, suggestion: suggestion(owner, Object.keys(owners)) })]
}

function kindChecks(control: Control, { workloadKinds }: Config, about: About): readonly Diagnostic[] {
  const custom = [...workloadKinds, ...(control.appliesTo.custom ?? [])].map(({ kind }) => kind)
  return control.appliesTo.kinds
    .filter((name) => !kindNamed(name) && !custom.includes(name))
    .map((name) =>
      about(control, ['appliesTo'], 'kind-not-configured', {
        name,
        suggestion: 'declare it in workloadKinds, or correct its name',
      }),
    )
}

function versionChecks(control: Control, about: About): readonly Diagnostic[] {
  const version = control.podSecurity?.version
  if (version === undefined || control.scope !== 'admission') return []
  return minorOf(version) === undefined
    ? [about(control, ['require', 'version'], 'pod-security-version', { version })]
    : []
}

/** Checks that a cluster's version of the Pod Security Standards does not have yet: one warning for each cluster. */
function lackingChecks(controls: readonly Control[], config: Config, locate: Locate): readonly Diagnostic[] {
  return config.clusters.flatMap((cluster, i) => {
    const lacking = controls.flatMap((control) => {
      const version = podSecurityVersion(control, cluster.kubernetes)
      const [first] = control.variants
      const has = version === undefined || control.scope !== 'admission' || variantAt(control, version) !== undefined
      return has || !first ? [] : [`${control.id} (from ${first.since})`]
    })
    const { name, kubernetes } = cluster
    const values = { cluster: name, kubernetes, names: lacking.join(', ') }
    return lacking.length === 0 ? [] : [diagnostic('pod-security-lacking', values, locate(config, ['clusters', i]))]
  })
}

/** Ids that a cluster asks for in Rego and that nobody declares. */
function regoChecks(controls: readonly Control[], config: Config, locate: Locate): readonly Diagnostic[] {
  const known = [...new Set(controls.flatMap(({ id, set }) => (set === undefined ? [id] : [id, set])))]
  return config.clusters.flatMap(({ name: cluster, engines }, i) =>
    engines.flatMap(({ rego }, j) => {
      const unknown = rego === undefined || rego === true ? [] : rego.filter((id) => !known.includes(id))
      return unknown.map((name) =>
        diagnostic(
          'rego-unknown',
          { cluster, name, suggestion: suggestion(name, known) },
          locate(config, ['clusters', i, 'engines', j, 'rego']),
        ),
      )
    }),
  )
}

function budgetCheck(entries: number, config: Config, locate: Locate): readonly Diagnostic[] {
  const { budget } = config
  if (entries <= budget.entries) return []
  const growth = budget.first ? `; it began with ${budget.first.entries} on ${budget.first.date}` : ''
  return [diagnostic('budget-exceeded', { entries, budget: budget.entries, growth }, locate(config, ['budget']))]
}
