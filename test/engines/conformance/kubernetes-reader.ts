import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { binaries } from '../harness/binaries.ts'

/** A document as kubectl reads it; or why it stops there. Documents that hold nothing are none. */
export interface KubernetesDocument {
  readonly json?: unknown
  readonly error?: string
}

/** The documents of each file, in order, by Kubernetes' own reader: `judge yaml` writes a line for each. */
export async function readByKubernetes(
  files: readonly Uint8Array[],
): Promise<readonly (readonly KubernetesDocument[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-reader-'))
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.yaml`)
      writeFileSync(path, bytes)
      return path
    })
    const { stdout } = await promisify(execFile)(binaries.judge, ['yaml', ...paths], { maxBuffer: 100_000_000 })
    const documents = new Map<string, KubernetesDocument[]>(paths.map((path) => [path, []]))
    for (const line of stdout.trimEnd().split('\n').filter(Boolean)) {
      const { file, ...document } = JSON.parse(line) as KubernetesDocument & { readonly file: string }
      documents.get(file)?.push(document)
    }
    return [...documents.values()]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
