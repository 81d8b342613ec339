import type { Plan } from '../../compile/plan-model.ts'
import { type Control, domainTitles, type Mapping, type Parameter } from '../../ir/control.ts'
import { checks } from '../../pss/checks.ts'
import { anchor, code, join, type Markdown, md, text } from '../markdown.ts'
import { deniedView, labelView } from './denied.ts'
import { linkToOwner, memberOf } from './entries.ts'
import { exampleView, fixOf } from './fix.ts'
import { up } from './page.ts'
import { podSecurityView } from './pod-security.ts'
import { listed } from './words.ts'

/** All that a page says about one control, but for where it holds: a set says that once for all its members. */
export function controlView(control: Control, plan: Plan) {
  const { config } = plan.baseline
  const { caution } = control
  return {
    id: code(control.id),
    anchor: anchor(memberOf(control)),
    title: text(control.title),
    domain: text(domainTitles[control.domain]),
    severity: text(control.severity),
    owner: linkToOwner(control.owner, up),
    rationale: text(control.rationale),
    remediation: text(sentence(control.remediation)),
    /** What the fix may break. */
    caution: caution === undefined ? undefined : text(sentence(caution)),
    fix: fixOf(control, config),
    pass: control.examples.pass.map(exampleView),
    fail: control.examples.fail.map(exampleView),
    parameters: Object.entries(control.parameters)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, parameter]) => parameterRows(name, parameter, config.environments)),
    denied: deniedView(control, plan),
    labels: labelView(control, plan),
    podSecurity: podSecurityView(control),
    evidence: evidenceOf(control).map(mappingView),
    source: code(control.source.file),
  }
}

export const sentence = (line: string): string => (/[.!?]$/.test(line) ? line : `${line}.`)

/** The frameworks' requirements that a control contributes to; one that is a Pod Security check names it first. */
export function evidenceOf({ mappings, podSecurity }: Control): readonly Mapping[] {
  const framework = 'Pod Security Standards'
  if (!podSecurity || mappings.some((each) => each.framework === framework)) return mappings
  const level = checks.find(({ id }) => id === podSecurity.check)?.level
  const id = `${level}: ${podSecurity.check}`
  return [{ framework, version: podSecurity.version, id, because: 'is this check' }, ...mappings]
}

const mappingView = ({ framework, version, id, because }: Mapping) => ({
  framework: text(framework),
  version: text(version),
  id: text(id),
  because: text(because),
})

interface ParameterRow {
  readonly name: Markdown
  readonly environments: Markdown
  readonly value: Markdown
}

/** One row for each value: environments that share it are together, in rollout order. */
function parameterRows(name: string, { value }: Parameter, environments: readonly string[]): readonly ParameterRow[] {
  if ('all' in value) return [{ name: code(name), environments: md`all`, value: literal(value.all) }]
  const byValue = new Map<string, string[]>()
  for (const environment of environments) {
    const own = value.perEnvironment[environment]
    if (own === undefined) continue
    const key = JSON.stringify(own)
    byValue.set(key, [...(byValue.get(key) ?? []), environment])
  }
  return [...byValue.entries()].map(([key, of]) => ({
    name: code(name),
    environments: listed(of.map(text)),
    value: literal(JSON.parse(key)),
  }))
}

const literal = (value: unknown): Markdown =>
  Array.isArray(value) ? (value.length === 0 ? md`nothing` : join(value.map(literal), ', ')) : code(String(value))
