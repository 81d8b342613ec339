import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compile } from '../../../src/compile/compile.ts'

/** A new folder with what this compiler makes of the reference baseline. */
export async function compiled(): Promise<string> {
  const { files, diagnostics } = await compile(join(process.cwd(), 'baseline'), { asOf: '2026-01-01' })
  if (files.length === 0) throw new Error(JSON.stringify(diagnostics))
  const root = mkdtempSync(join(tmpdir(), 'groundrule-compiled-'))
  for (const { path, content } of files) {
    const file = join(root, 'generated', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return root
}
