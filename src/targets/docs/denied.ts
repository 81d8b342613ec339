import type { CoverageRow, Plan, PlannedPolicy, PodSecurityLabels } from '../../compile/plan-model.ts'
import type { Control } from '../../ir/control.ts'
import { denialTail } from '../denial.ts'
import { code, fence, join, type Markdown, md, oneLine, text } from '../markdown.ts'
import { type About, type DenialLine, denialLines } from './lines.ts'
import { wordsOf } from './pod-security.ts'
import { codes, listed, policiesOf } from './words.ts'

/** The literal texts of a control's denials, and what their parts mean. */
export interface DeniedView {
  readonly search: Markdown
  /** Every line in full, as one block. */
  readonly texts: Markdown
  /** Lines that differ between environments. */
  readonly only: readonly { readonly line: Markdown; readonly environments: Markdown }[]
  readonly several: boolean
  readonly about: readonly Markdown[]
  readonly denies: boolean
  readonly warns: boolean
  readonly records: boolean
  /** The command that judges it where no cluster does. */
  readonly command: Markdown
}

const meaning: Readonly<Record<About, Markdown>> = {
  container: md`\`<name>\` is a container to change; init and ephemeral containers are meant too.`,
  element: md`\`<name>\` is the entry of the list to change.`,
  pod: md`\`pod\` is the Pod as a whole.`,
  object: md`A line without a name is about the object as a whole.`,
}

export function deniedView(control: Control, plan: Plan): DeniedView {
  const lines = denialLines(control, plan)
  const tail = denialTail(control, plan.baseline.config)
  const texts = lines.map((line) => oneLine(`[${control.id}] ${line.text}. ${tail}`))
  const kinds = (['container', 'element', 'pod', 'object'] as const).filter((kind) =>
    lines.some(({ about }) => about === kind),
  )
  const levels = plan.clusters.flatMap((cluster) => policiesOf(cluster, control.id).map(({ level }) => level))
  return {
    search: code(`[${control.id}]`),
    texts: fence('text', texts.join('\n')),
    only: lines.flatMap(onlyThere),
    several: lines.length > 1,
    about: kinds.length === 1 && kinds[0] === 'object' ? [] : kinds.map((kind) => meaning[kind]),
    denies: levels.some((level) => level === 'enforce' || level === 'enforce-new'),
    warns: levels.includes('warn'),
    records: levels.includes('audit'),
    command: code(control.scope === 'audit' ? 'groundrule audit' : 'groundrule check'),
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

/** A ClusterPolicy's rule is named after the control, or after the member of a set. */
const ruleOf = (name: string): string => (name === some ? '<check>' : name.slice(name.indexOf('.') + 1))
const some = '<control>'

/** The wording around a text, by the kind of policy: `denied` and `warned`, with the policy's name. */
const wordings: Readonly<
  Record<
    PlannedPolicy['target'],
    { title: Markdown; denied: (name: string) => string; warned: (name: string) => string }
  >
> = {
  // k8s.io/apiserver: pkg/admission/plugin/policy/validating/dispatcher.go
  vap: {
    title: md`The API server (ValidatingAdmissionPolicy)`,
    denied: (name) => `… is forbidden: ValidatingAdmissionPolicy '${name}' with binding '${name}' denied request: `,
    warned: (name) => `Warning: Validation failed for ValidatingAdmissionPolicy '${name}' with binding '${name}': `,
  },
  // Kyverno: pkg/webhooks/resource/vpol/handler.go
  kyverno: {
    title: md`Kyverno (ValidatingPolicy)`,
    denied: (name) => `… admission webhook "vpol.validate.kyverno.svc-…" denied the request: Policy ${name} failed: `,
    warned: (name) => `Warning: Policy ${name} failed: `,
  },
  // Kyverno: pkg/webhooks/utils/block.go
  'kyverno-clusterpolicy': {
    title: md`Kyverno (ClusterPolicy)`,
    denied: (name) =>
      `… admission webhook "validate.kyverno.svc-…" denied the request:\n\nresource … was blocked due to the following policies\n\n${name}:\n  ${ruleOf(name)}: `,
    warned: (name) => `Warning: policy ${name}.${ruleOf(name)}: `,
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
  const example = controls.length === 1 ? (controls[0] as Control).id : some
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

export function labelView(control: Control, plan: Plan): LabelView | undefined {
  const check = control.podSecurity?.check
  if (check === undefined) return undefined
  const found = plan.clusters.flatMap(({ cluster, coverage, podSecurity }) =>
    coverage
      .filter((row) => row.control === control.id && (row.alsoPsa || row.engine === 'psa') && row.state === 'enforced')
      .flatMap((row) => labelsOf(row, cluster, podSecurity) ?? [])
      .map(({ levels, version }) => ({ cluster: cluster.name, label: `${levels.enforce}:${version}` })),
  )
  if (found.length === 0) return undefined
  const labels = [...new Set(found.map(({ label }) => label))].sort()
  const lines = labels.map((label) => `… is forbidden: violates PodSecurity "${label}": ${wordsOf(check)} (…)`)
  return { clusters: codes([...new Set(found.map(({ cluster }) => cluster))]), block: fence('text', lines.join('\n')) }
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
