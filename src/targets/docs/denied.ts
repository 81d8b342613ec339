import type { CoverageRow, Plan, PlannedPolicy, PodSecurityLabels } from '../../compile/plan-model.ts'
import type { Control } from '../../ir/control.ts'
import { denialTail } from '../denial.ts'
import { code, fence, join, type Markdown, md, oneLine, text } from '../markdown.ts'
import { type About, type DenialLine, denialLines } from './lines.ts'
import { wordsOf } from './pod-security.ts'
import { codes, listed, policiesOf } from './words.ts'

/** The literal texts of a control's denials, and how each engine puts them. */
export interface DeniedView {
  readonly search: Markdown
  /** Every line in full, as one block. */
  readonly texts: Markdown
  /** Lines that differ between environments. */
  readonly only: readonly { readonly line: Markdown; readonly environments: Markdown }[]
  readonly several: boolean
  readonly about: Readonly<Record<About, boolean>>
}

export function deniedView(control: Control, plan: Plan): DeniedView {
  const lines = denialLines(control, plan)
  const tail = denialTail(control, plan.baseline.config)
  const texts = lines.map((line) => oneLine(`[${control.id}] ${line.text}. ${tail}`))
  const about = (wanted: About): boolean => lines.some((line) => line.about === wanted)
  return {
    search: code(`[${control.id}]`),
    texts: fence('text', texts.join('\n')),
    only: lines.flatMap(onlyThere),
    several: lines.length > 1,
    about: {
      container: about('container'),
      element: about('element'),
      pod: about('pod'),
      object: about('object'),
    },
  }
}

const onlyThere = ({ text: line, environments }: DenialLine) =>
  environments ? [{ line: code(line), environments: listed(environments.map(text)) }] : []

/** How an engine words it, and where. */
export interface EngineView {
  readonly title: Markdown
  readonly clusters: Markdown
  readonly block: Markdown
}

/** The wording around a text, by the kind of policy: `denied` and `warned`, with the policy's name. */
const wordings: Readonly<
  Record<
    PlannedPolicy['target'],
    { title: Markdown; denied: (name: string) => string; warned: (name: string) => string }
  >
> = {
  // k8s.io/apiserver: pkg/admission/plugin/policy/validating/dispatcher.go
  vap: {
    title: md`the API server, by a ValidatingAdmissionPolicy`,
    denied: (name) => `… is forbidden: ValidatingAdmissionPolicy '${name}' with binding '${name}' denied request: `,
    warned: (name) => `Warning: Validation failed for ValidatingAdmissionPolicy '${name}' with binding '${name}': `,
  },
  // Kyverno: pkg/webhooks/resource/vpol/handler.go
  kyverno: {
    title: md`Kyverno, by a ValidatingPolicy`,
    denied: (name) =>
      `… admission webhook "vpol.validate.kyverno.svc-fail…" denied the request: Policy ${name} failed: `,
    warned: (name) => `Warning: Policy ${name} failed: `,
  },
  // Kyverno: pkg/webhooks/utils/block.go
  'kyverno-clusterpolicy': {
    title: md`Kyverno, by a ClusterPolicy`,
    denied: (name) =>
      `… admission webhook "validate.kyverno.svc-fail…" denied the request:\n\nresource … was blocked due to the following policies\n\n${name}:\n  ${name}: `,
    warned: (name) => `Warning: policy ${name}.${name}: `,
  },
  // Gatekeeper: pkg/webhook/policy.go
  gatekeeper: {
    title: md`Gatekeeper`,
    denied: () => '… admission webhook "validation.gatekeeper.sh" denied the request: ',
    warned: () => 'Warning: ',
  },
}

/** How each engine that enforces these controls puts a text, for `<id>` the control's. */
export function engineViews(controls: readonly Control[], plan: Plan): readonly EngineView[] {
  const ids = new Set(controls.map(({ id }) => id))
  const example = controls.length === 1 ? (controls[0] as Control).id : '<control>'
  return Object.entries(wordings).flatMap(([target, { title, denied, warned }]) => {
    const there = plan.clusters.flatMap(({ cluster, policies }) => {
      const levels = policies
        .filter((each) => ids.has(each.control.id) && each.target === target)
        .map((each) => each.level)
      return levels.length > 0 ? [{ name: cluster.name, levels }] : []
    })
    const has = (...wanted: string[]) => there.some(({ levels }) => levels.some((level) => wanted.includes(level)))
    const quoted = `[${example}] …`
    const lines = [
      ...(has('enforce', 'enforce-new')
        ? [`${denied(example)}${target === 'kyverno-clusterpolicy' ? `'${quoted}'` : quoted}`]
        : []),
      ...(has('warn') ? [`${warned(example)}${quoted}`] : []),
    ]
    if (lines.length === 0) return []
    return [{ title, clusters: codes(there.map(({ name }) => name)), block: fence('text', lines.join('\n')) }]
  })
}

/** What Pod Security Admission says in its own words, where a label denies as well. */
export interface LabelView {
  readonly clusters: Markdown
  readonly block: Markdown
}

export function labelViews(control: Control, plan: Plan): readonly LabelView[] {
  const check = control.podSecurity?.check
  if (check === undefined) return []
  const found = new Map<string, string[]>()
  for (const { cluster, coverage, podSecurity } of plan.clusters)
    for (const row of coverage) {
      if (row.control !== control.id || !(row.alsoPsa || row.engine === 'psa') || row.state !== 'enforced') continue
      const labels = labelsOf(row, cluster, podSecurity)
      if (!labels) continue
      const line = `… is forbidden: violates PodSecurity "${labels.levels.enforce}:${labels.version}": ${wordsOf(check)} (…)`
      found.set(line, [...new Set([...(found.get(line) ?? []), cluster.name])])
    }
  return [...found.entries()].map(([line, clusters]) => ({ clusters: codes(clusters), block: fence('text', line) }))
}

type ClusterPlan = Plan['clusters'][number]

function labelsOf(
  { environment }: CoverageRow,
  cluster: ClusterPlan['cluster'],
  podSecurity: ClusterPlan['podSecurity'],
): PodSecurityLabels | undefined {
  if (environment === cluster.environment) return podSecurity?.undeclared
  const { declared } = cluster.namespaces
  const name = Object.keys(declared).find(
    (each) => declared[each]?.environment === environment && !declared[each]?.exempt,
  )
  return name === undefined ? undefined : podSecurity?.declared[name]
}

/** Names of policies that end in an environment, because a namespace of that environment is on another's cluster. */
export const otherNames = (controls: readonly Control[], plan: Plan): Markdown =>
  join(
    [
      ...new Set(
        plan.clusters.flatMap((cluster) =>
          controls.flatMap(({ id }) => policiesOf(cluster, id).flatMap(({ name }) => (name === id ? [] : [name]))),
        ),
      ),
    ]
      .sort()
      .map(code),
    ', ',
  )
