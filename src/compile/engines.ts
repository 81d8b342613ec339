import type { EngineName } from './config-model.ts'

interface Engine {
  readonly title: string
  /** Absent where the engine can enforce any control; otherwise why it cannot. */
  readonly cannot?: string
  /** Namespaces of the engine itself: system namespaces of every cluster. */
  readonly namespaces: readonly string[]
}

/** What each engine can enforce with the targets that are built in: the one table to extend with a new target. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  psa: { title: 'Pod Security Admission', cannot: 'it only adds labels, beside another engine', namespaces: [] },
  vap: { title: 'ValidatingAdmissionPolicy', namespaces: [] },
  kyverno: { title: 'Kyverno', cannot: 'no target for it is built in yet', namespaces: ['kyverno'] },
  gatekeeper: { title: 'Gatekeeper', cannot: 'no target for it is built in yet', namespaces: ['gatekeeper-system'] },
}
