import { explainer } from '../../compile/why.ts'
import { readText } from '../../manifests/files.ts'
import { readManifests } from '../../manifests/read.ts'
import { safe } from '../../report/excerpt.ts'
import { unknownControl } from '../baseline-folder.ts'
import { bundleText } from '../bundle-text.ts'
import { contextOf, type PlaceOptions, unknownPlace } from '../context.ts'
import type { ExitCode, Io } from '../io.ts'
import { parseBundle } from '../parse-bundle.ts'
import { type Explained, whyJson, whyText } from '../why-text.ts'

export interface WhyOptions extends PlaceOptions {
  readonly bundle?: string
  readonly baseline?: string
  readonly cache?: boolean
  readonly format: 'pretty' | 'json'
}

/** Says for each object of a file that a control judges what it found and what decided. 0 whatever the verdict. */
export async function explainWhyCommand(id: string, file: string, options: WhyOptions, io: Io): Promise<ExitCode> {
  const refuse = (why: string): ExitCode => {
    io.err(`groundrule: ${why}\n`)
    return 2
  }
  const text = await bundleText(options, io)
  if (text === undefined) return 2
  const bundle = await parseBundle(text)
  if (typeof bundle === 'string') return refuse(`${options.bundle ?? 'the compiled baseline'}: ${bundle}`)
  const unknown = unknownPlace(
    options,
    bundle.environments,
    bundle.clusters.map(({ name }) => name),
  )
  if (unknown !== undefined) return refuse(unknown)
  const control = bundle.controls.find((each) => each.id === id)
  if (!control) return unknownControl(id, bundle.controls, io)

  const source = file === '-' ? await io.stdin() : await readText(file)
  if (typeof source !== 'string') return refuse(`${file}: ${source.unreadable}`)
  const { manifests, problem, template } = readManifests(file, source)
  if (problem) return refuse(`${safe(file)}:${problem.line}: ${safe(problem.message)}`)
  if (template) return refuse(`${file} is a template: explain what it renders to`)
  const explain = explainer(bundle, control, contextOf(options))
  const explained = manifests.flatMap((manifest): readonly Explained[] => {
    const why = explain(manifest.object)
    return why.kind === 'other' ? [] : [{ manifest, why }]
  })
  if (options.format === 'json') io.out(whyJson(id, file, explained))
  else if (explained.length > 0) io.out(whyText(id, explained, io.color.out))
  else io.err(`groundrule: ${file} has no object of a kind that ${id} judges\n`)
  return 0
}
