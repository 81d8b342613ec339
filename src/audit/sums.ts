import type { Audit, AuditFinding } from './model.ts'

/** How much was found for one owner of controls, or in one namespace. */
export interface Sum {
  /** The owner's id or the namespace; '' for what is in no namespace. */
  readonly name: string
  readonly controls: number
  readonly subjects: number
  readonly namespaces: number
  /** One for each control and subject. */
  readonly findings: number
}

/** By the owners of the controls, by their ids. */
export function sumsByOwner({ controls, findings }: Audit): readonly Sum[] {
  const owners = new Map(controls.map(({ id, owner }) => [id, owner]))
  return sums(findings, ({ control }) => owners.get(control) ?? '')
}

/** By namespace, by their names. */
export const sumsByNamespace = ({ findings }: Audit): readonly Sum[] =>
  sums(findings, ({ subject }) => subject.namespace ?? '')

function sums(findings: readonly AuditFinding[], nameOf: (finding: AuditFinding) => string): readonly Sum[] {
  const groups = new Map<string, AuditFinding[]>()
  for (const finding of findings) {
    const group = groups.get(nameOf(finding))
    if (group) group.push(finding)
    else groups.set(nameOf(finding), [finding])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => ({
      name,
      controls: new Set(group.map(({ control }) => control)).size,
      subjects: new Set(group.map(({ subject }) => subject)).size,
      namespaces: new Set(group.flatMap(({ subject }) => subject.namespace ?? [])).size,
      findings: group.length,
    }))
}
