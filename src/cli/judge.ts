import { judge } from '../compile/judge.ts'
import { kindOf } from '../kubernetes/kinds.ts'
import type { KubernetesObject } from '../manifests/read.ts'
import type { Finding } from '../report/finding.ts'

/** Where manifests would go. */
export interface Destination {
  readonly environment?: string
  readonly cluster?: string
  readonly namespace?: string
}

/** A compiled baseline, ready to judge. */
export interface Judge {
  readonly controls: number
  readonly environments: readonly string[]
  readonly clusters: readonly string[]
  /** Owner → how to reach them. */
  readonly contacts: Readonly<Record<string, string>>
  /** At least one control judges objects of this kind. */
  readonly judges: (object: KubernetesObject) => boolean
  readonly findings: (object: KubernetesObject) => readonly Finding[]
}
