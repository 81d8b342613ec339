import type { KubernetesVersion } from '../harness/model.ts'

/** Who gives a verdict. */
export type Engine =
  | 'javascript'
  | 'cel'
  | 'judge'
  | 'psa'
  | 'vap-static'
  | ClusterEngineName
  | 'kyverno-cli'
  | 'gator'
  | 'gator-rego'

/** Those that judge the requests of a cluster by policies in it. */
export type ClusterEngineName = 'vap' | 'kyverno' | 'kyverno-clusterpolicy' | 'gatekeeper'

/** What one engine said about one control over one section's cases. */
export interface Row {
  readonly section: string
  readonly engine: Engine
  /** Of the API server; absent for engines that run in this process. */
  readonly kubernetes?: KubernetesVersion
  readonly control: string
  /** Verdicts compared with the expectation. */
  readonly verdicts: number
  /** Of these, violations. */
  readonly denied: number
  /** Cases that the server refused before any policy saw them (422). */
  readonly refused?: number
  readonly disagreements: number
  /** Verdicts that differ for a known reason; they are not counted as disagreements. */
  readonly known?: number
}

/** One verdict, or one fact, that is not what it has to be. */
export interface Disagreement {
  readonly section: string
  readonly engine: Engine
  readonly kubernetes?: KubernetesVersion
  /** A control's id, or the file or object at hand. */
  readonly control: string
  /** A case's id, or what was tried, as a short text that stays the same from run to run. */
  readonly case: string
  readonly expected: string
  readonly found: string
}

/** What a part of the run brings home. */
export interface SectionResult {
  readonly rows: readonly Row[]
  readonly disagreements: readonly Disagreement[]
}
