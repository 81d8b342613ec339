import { judge } from '../compile/judge.ts'
import { apiVersionOf, kindOf } from '../kubernetes/kinds.ts'
import type { KindInfo } from '../kubernetes/model.ts'
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

type Bundle = Parameters<typeof judge>[0]

/** The judge of a bundle's text, or why the text is no bundle that this version can read. */
export function judgeOf(text: string, destination: Destination): Judge | string {
  const bundle = parse(text)
  if (typeof bundle === 'string') return bundle
  const { controls, config } = bundle
  const workloads = controls.some(({ appliesTo }) => appliesTo.workloads)
  const kinds = new Set(controls.flatMap(({ appliesTo }) => appliesTo.kinds))
  const contacts = Object.entries(config.owners).map(([id, { contact }]) => [id, contact])
  return {
    controls: controls.length,
    environments: config.environments,
    clusters: config.clusters.map(({ name }) => name),
    contacts: Object.fromEntries(contacts),
    judges: ({ apiVersion, kind }) => {
      if (kinds.has(String(kind))) return true
      return workloads && isWorkload(String(apiVersion), String(kind), config.workloadKinds)
    },
    findings: judge(bundle, destination),
  }
}

const isWorkload = (apiVersion: string, kind: string, custom: readonly KindInfo[]): boolean =>
  kindOf(apiVersion, kind)?.podSpec !== undefined ||
  custom.some((known) => known.kind === kind && apiVersionOf(known) === apiVersion)

function parse(text: string): Bundle | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  const { version, controls, config } = (value ?? {}) as { version?: unknown; controls?: unknown; config?: unknown }
  if (!Array.isArray(controls) || typeof config !== 'object') return 'it is no compiled baseline'
  if (version !== 1) return `it is of version ${version}, and this groundrule reads version 1: update groundrule`
  return value as Bundle
}
