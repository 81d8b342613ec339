import { fieldOf } from '../kubernetes/fields.ts'
import { kindOf } from '../kubernetes/kinds.ts'
import type { FieldInfo, FieldKind } from '../kubernetes/model.ts'
import { type Oddity, odditiesIn } from '../manifests/oddities.ts'
import type { Manifest, ReadManifests } from '../manifests/read.ts'
import type { Remark } from '../report/finding.ts'

type Path = readonly (string | number)[]

/** More than anybody reads of one text. */
const enough = 100

/**
 * What Kubernetes reads otherwise than it looks, in the objects of a text: keys that stand twice, `yes` and `0755` without
 * quotes. Not where it is meant so: `yes` in a field that is a boolean, `0755` as the mode of a file.
 */
export function notesOf(source: string, { manifests, documents, odd }: ReadManifests): readonly Remark[] {
  if (!odd) return []
  const text = source.replace(/^\ufeff/, '')
  const notes: Remark[] = []
  let line = 1
  let next = text.indexOf('\n')
  for (const [index, document] of documents().entries()) {
    for (const oddity of odditiesIn(document, index)) {
      for (; next !== -1 && next < oddity.at; next = text.indexOf('\n', next + 1)) line++
      const manifest = manifests.find((each) => holds(each, oddity))
      const message = manifest && messageOf(oddity, manifest)
      if (message !== undefined) notes.push({ line, message })
      if (notes.length >= enough) return notes
    }
  }
  return notes
}

const holds = ({ standing }: Manifest, { document, path }: Oddity): boolean =>
  standing.document === document && standing.prefix.every((step, i) => step === path[i])

function messageOf({ is, path, written }: Oddity, { standing, name }: Manifest): string | undefined {
  if (is === 'repeated')
    return `${JSON.stringify(written)} is there twice in one map; Kubernetes takes this one, the last`
  const isWord = !written.startsWith('0')
  const read = isWord ? /^(?:y|on)/i.test(written) : numberOf(written)
  if (is === 'key') return `the key ${written} is read as ${read}; write it in quotes`
  const within = path.slice(standing.prefix.length)
  const type = kindOf(name.apiVersion, name.kind)?.type
  if (isWord && type !== undefined && fieldAt(type, within) === 'boolean') return undefined
  if (!isWord && /^(?:defaultM|m)ode$/.test(String(within.at(-1)))) return undefined
  // What a Secret holds is not passed on to reports.
  if (name.kind === 'Secret') return `this is read as a ${typeof read}; write it in quotes where text is meant`
  return `${written} is read as ${read}; write "${written}" where text is meant, otherwise ${read}`
}

function numberOf(written: string): number {
  const digits = written.replaceAll('_', '')
  return /[89]/.test(digits) ? Number(digits) : Number.parseInt(digits, 8)
}

function fieldAt(type: string, path: Path): FieldKind | undefined {
  let of: string | undefined = type
  let info: FieldInfo | undefined
  for (const step of path) {
    info = of === undefined ? info?.items : fieldOf(of, String(step))
    of = info?.of
  }
  return info?.kind
}
