import { judgeText } from '../../../src/check/judge-text.ts'
import type { BundleJudge } from '../../../src/compile/judge.ts'
import type { Finding } from '../../../src/report/finding.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Lines } from './compare.ts'
import type { ManifestFile, Sent } from './manifests-files.ts'

/** What `check` says of one object of a file. */
export interface Checked {
  readonly sent: Sent
  readonly from: ManifestFile['from']
  /** Whether it is of a kind that `check` says it judges. */
  readonly isJudged: boolean
  /** The lines of blame of each control that finds something. */
  readonly found: ReadonlyMap<string, Lines>
}

/** What `check` says of a file's text, object by object, and what of it belongs to none of them. */
export interface CheckedFile {
  readonly objects: readonly Checked[]
  readonly problems: readonly string[]
}

/**
 * Checks a text as `groundrule check FILE` does and gives each finding to the object in whose lines it stands; in a list, to
 * the item of that name. Each object has to be counted, as judged or by its kind as not judged.
 */
export function checkedFile(
  { name, text, from }: ManifestFile,
  sent: readonly Sent[],
  judge: BundleJudge,
): CheckedFile {
  const result = judgeText({ file: name, text, found: false, chart: false }, judge)
  const { findings, notJudged, resources } = result
  const objects = sent.map((each): Checked => {
    const own = findings.filter((finding) => isOf(finding, each))
    return {
      sent: each,
      from,
      isJudged: notJudged[String(each.object.kind)] === undefined,
      found: new Map(own.map(({ control: id }) => [id, own.filter(({ control }) => control === id).map(lineOf)])),
    }
  })
  const [judged, others] = [objects.filter(({ isJudged }) => isJudged), objects.filter(({ isJudged }) => !isJudged)]
  const counted = Object.values(notJudged).reduce((sum, count) => sum + count, 0)
  const homeless = findings.filter((finding) => sent.filter((each) => isOf(finding, each)).length !== 1)
  return {
    objects,
    problems: [
      ...(result.skipped === undefined ? [] : [`skipped: ${result.skipped}`]),
      ...result.broken.map(({ line, message }) => `broken in line ${line}: ${message}`),
      ...homeless.map(
        ({ control, place }) => `${control} in line ${place.line} is about none of its objects, or several`,
      ),
      ...(judged.length === resources && others.length === counted
        ? []
        : [`${resources} objects are judged and ${counted} are not, of ${judged.length} and ${others.length}`]),
    ],
  }
}

/** As the engines say it: with whom it is about. */
const lineOf = ({ label, line }: Finding): string => (label === undefined ? line : `${label}: ${line}`)

const isOf = ({ place, object }: Finding, { lines: [first, last], isItem, object: sent }: Sent): boolean =>
  first <= place.line && place.line <= last && (!isItem || isNamed(object, sent))

function isNamed({ kind, namespace, name }: Finding['object'], sent: KubernetesObject): boolean {
  const metadata = (sent.metadata ?? {}) as { readonly name?: string; readonly namespace?: string }
  return kind === sent.kind && name === metadata.name && namespace === metadata.namespace
}
