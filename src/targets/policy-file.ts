import type { PlannedPolicy } from '../compile/plan-model.ts'
import type { OutputFile } from './target.ts'
import { generatedFrom, toYaml, type YamlDocument } from './yaml.ts'

/** A policy with what it is written as: itself and its bindings. */
export interface WrittenPolicy {
  readonly policy: PlannedPolicy
  readonly documents: readonly YamlDocument[]
}

/** One file for a policy, in a folder of the output. */
export const policyFile = (folder: string, { policy, documents }: WrittenPolicy): OutputFile => ({
  path: `${folder}/${policy.name}.yaml`,
  content: toYaml(documents, generatedFrom([policy.control.source.file])),
  controls: [policy.control.id],
  objects: documents.map(({ object }) => object),
})
