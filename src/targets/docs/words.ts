import type { EngineName } from '../../compile/config-model.ts'
import type { ClusterPlan, CoverageRow, PlannedPolicy } from '../../compile/plan-model.ts'
import type { Level } from '../../ir/control.ts'
import { code, join, type Markdown, md } from '../markdown.ts'

/** What becomes of a violation, in the fewest words. */
export const levelWords: Readonly<Record<Level, Markdown>> = {
  off: md`\`off\`: not judged`,
  audit: md`\`audit\`: recorded`,
  warn: md`\`warn\`: told and admitted`,
  'enforce-new': md`\`enforce-new\`: new ones denied`,
  enforce: md`\`enforce\`: denied`,
}

/** States of coverage, what somebody has to look at first. */
export const states = ['nobody', 'fails-open', 'audited', 'warned', 'enforced'] as const

export const stateWords: Readonly<Record<CoverageRow['state'], Markdown>> = {
  nobody: md`nobody`,
  'fails-open': md`fails open`,
  audited: md`recorded only`,
  warned: md`warned only`,
  enforced: md`enforced`,
}

const engineWords: Readonly<Record<EngineName, Markdown>> = {
  psa: md`the namespace's Pod Security label`,
  vap: md`ValidatingAdmissionPolicy`,
  kyverno: md`Kyverno`,
  gatekeeper: md`Gatekeeper`,
}

/** An engine by the kind of policy that it has for a control in a cluster. */
export function engineOf(engine: EngineName, policies: readonly PlannedPolicy[]): Markdown {
  const policy = policies.find((each) => each.engine === engine)
  if (policy?.target === 'kyverno') return md`Kyverno ValidatingPolicy`
  if (policy?.target === 'kyverno-clusterpolicy') return md`Kyverno ClusterPolicy`
  return policy?.language === 'rego' ? md`Gatekeeper (Rego)` : engineWords[engine]
}

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly Markdown[]): Markdown => {
  const last = parts.at(-1)
  if (last === undefined) return md``
  return parts.length === 1 ? last : md`${join(parts.slice(0, -1), ', ')} and ${last}`
}

export const codes = (values: readonly string[]): Markdown => join(values.map(code), ', ')

/** The policies of one control in a cluster. */
export const policiesOf = ({ policies }: ClusterPlan, control: string): readonly PlannedPolicy[] =>
  policies.filter((policy) => policy.control.id === control)
