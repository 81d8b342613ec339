import type { SourceFile } from './files.ts'
import { type Manifest, readManifests } from './read.ts'

/** Every object of some files, and everything that was left out, with why. */
export interface Collected {
  readonly manifests: readonly Manifest[]
  readonly skipped: readonly { readonly file: string; readonly why: string }[]
  readonly broken: readonly { readonly file: string; readonly line: number; readonly message: string }[]
  /** Documents without `apiVersion` and `kind`. */
  readonly others: number
}

const template = 'a template: check what it renders to, such as helm template … | groundrule check -'

/** Reads files one by one; one that is broken leaves the others as they are. */
export function collect(files: readonly SourceFile[]): Collected {
  const manifests: Manifest[] = []
  const skipped: { file: string; why: string }[] = []
  const broken: { file: string; line: number; message: string }[] = []
  let others = 0
  for (const { file, text, found, chart } of files) {
    const read = chart ? undefined : readManifests(file, text)
    if (!read || read.template) skipped.push({ file, why: template })
    // A folder has files of other tools too (JSON with comments, for instance); without these words none is a manifest.
    else if (read.problem && found && !/\bapiVersion\b/.test(text)) {
      skipped.push({
        file,
        why: `no manifest, and not readable as YAML: ${read.problem.message} in line ${read.problem.line}`,
      })
    } else if (read.problem) broken.push({ file, ...read.problem })
    else {
      manifests.push(...read.manifests)
      others += read.others
    }
  }
  return { manifests, skipped, broken, others }
}
