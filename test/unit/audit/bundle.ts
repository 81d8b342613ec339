import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../../../src/audit/audit.ts'
import { dumpParts } from '../../../src/audit/dumps.ts'
import type { Audit } from '../../../src/audit/model.ts'
import { type Bundle, bundleOf } from '../../../src/compile/bundle.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import { type Fields, listOf } from './objects.ts'

const root = join(import.meta.dirname, '../../..')

async function compiled(folder: string): Promise<Bundle> {
  const { baseline } = await loadBaseline(join(root, folder))
  if (!baseline) throw new Error(`${folder} has mistakes`)
  return bundleOf(baseline)
}

/** The starter, as `audit` judges with where there is no other baseline. */
export const starter = compiled('src/cli/starter/baseline')

/** The reference baseline: several environments and clusters. */
export const reference = (): Bundle => JSON.parse(readFileSync(join(root, 'generated/baseline.json'), 'utf8')) as Bundle

/** The picture of objects, as one JSON list on standard input. */
export const auditOf = async (
  objects: readonly Fields[],
  context: { readonly bundle?: Bundle; readonly environment?: string; readonly cluster?: string } = {},
): Promise<Audit> => auditText(listOf(objects), context)

/** The picture of what a text says, bit by bit. */
export async function auditText(
  text: string,
  { bundle, ...place }: { readonly bundle?: Bundle; readonly environment?: string; readonly cluster?: string } = {},
  size = 1000,
): Promise<Audit> {
  const bytes = Buffer.from(text)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const context = { version: '1.2.3', source: 'the starter', bundle: bundle ?? (await starter), ...place }
  return audit(dumpParts(['-'], '.', pieces), context)
}

/** Subjects of the findings of one control, with where each line was seen. */
export const seen = ({ findings }: Audit, control: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findings
      .filter((each) => each.control === control)
      .map(({ subject: { kind, namespace, name, inDump, pods }, lines }) => [
        `${kind} ${namespace}/${name}${inDump ? '' : ' (not in the dump)'} ${pods}`,
        lines
          .map(
            ({ label, where, pods: showing, corrected }) =>
              `${label} ${where} ${showing}${corrected ? ' corrected' : ''}`,
          )
          .join(', '),
      ]),
  )
