import { createHash } from 'node:crypto'
import type { Control } from '../ir/control.ts'
import type { Baseline } from './baseline.ts'
import type { Config } from './config-model.ts'

/** Raised when a reader of the old format could judge wrongly by the new one. */
export const bundleFormat = 'groundrule.dev/bundle/v1'

/** A control as the bundle has it: all that judging, reports and pages need. */
export type BundledControl = Omit<Control, 'examples'>

/** Settings that only the compiler needs. */
type NotJudging = 'budget' | 'gitops' | 'docs'

/** A compiled baseline as one JSON document: data only, so that whoever judges with it runs no code of its authors. */
export interface Bundle extends Omit<Config, NotJudging> {
  readonly $schema: string
  readonly format: typeof bundleFormat
  /** SHA-256 of the document without this entry: names exactly this baseline. */
  readonly version: string
  readonly controls: readonly BundledControl[]
}

/** The bundle of a baseline. Deterministic: the same declarations give the same document. */
export function bundleOf({ config, controls }: Baseline): Bundle {
  const { budget: _, gitops: _gitops, docs: _docs, ...rest } = config
  const content = {
    $schema: 'https://groundrule.dev/schemas/bundle-v1.json',
    format: bundleFormat,
    ...rest,
    controls: controls.map(({ examples: _examples, ...control }) => control),
  } as const
  const { $schema, format, ...body } = content
  return { $schema, format, version: versionOf(content), ...body }
}

/** The version of a bundle's content, as `version` should say it: a document that says another was changed or damaged. */
export function versionOf(bundle: Readonly<Record<string, unknown>> | Bundle | Omit<Bundle, 'version'>): string {
  const { version: _, ...content } = bundle as Bundle
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
