import type { ClusterPlan, Plan } from '../compile/plan-model.ts'

/** One file of the output, relative to the output folder, with forward slashes. */
export interface OutputFile {
  readonly path: string
  readonly content: string
  /** Ids of the controls that it carries, sorted. */
  readonly controls: readonly string[]
  /** Kubernetes-shaped objects in the file, validated against the closed schemas before anything is written. */
  readonly objects: readonly Readonly<Record<string, unknown>>[]
}

/** Turns a plan into files: pure, deterministic to the byte. */
export type Target =
  | {
      readonly name: string
      readonly per: 'cluster'
      readonly emit: (cluster: ClusterPlan, plan: Plan) => readonly OutputFile[]
    }
  | { readonly name: string; readonly per: 'baseline'; readonly emit: (plan: Plan) => readonly OutputFile[] }
  /** From what the targets before it in the list have written. */
  | {
      readonly name: string
      readonly per: 'output'
      readonly emit: (files: readonly OutputFile[], plan: Plan) => readonly OutputFile[]
    }
