import type { BundleJudge } from '../compile/judge.ts'
import { patchOf } from '../fix/patch.ts'
import type { ObjectName } from '../manifests/model.ts'
import { readManifests } from '../manifests/read.ts'
import type { Violation } from '../report/finding.ts'
import { bestOf, type FixedText, triedOf } from './fix-text.ts'

export interface ObjectPatch {
  readonly object: ObjectName
  readonly patch: Readonly<Record<string, unknown>>
}

/** Patches for the objects of a text, and what is found of them once they are patched. */
export interface PatchedText extends Pick<FixedText, 'done' | 'left'> {
  readonly patches: readonly ObjectPatch[]
  readonly after: readonly Violation[]
  /** Why the text could not be read. */
  readonly problem?: { readonly line: number; readonly message: string }
}

/** The remedies in a text as strategic-merge patches: for what is not edited because something else writes it. */
export function patchText(file: string, text: string, judge: BundleJudge): PatchedText {
  const { manifests, problem } = readManifests(file, text)
  const patches: ObjectPatch[] = []
  const done: FixedText['done'][number][] = []
  const left: FixedText['left'][number][] = []
  const after: Violation[] = []
  for (const manifest of manifests) {
    const { object, name } = manifest
    const before = judge.judges(object) ? judge.violations(object) : []
    const tried = triedOf(manifest, before)
    const result = bestOf(manifest, before, tried, judge, (changes, changed) => patchOf(object, changed, changes))
    if (result.written) patches.push({ object: name, patch: result.written })
    done.push(...result.done)
    left.push(...result.left)
    after.push(...(result.written ? judge.violations(result.object) : before))
  }
  return { patches, done, left, after, ...(problem && { problem }) }
}
