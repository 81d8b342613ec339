import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '../../../src/compile/plan-model.ts'
import type { Diagnostic } from '../../../src/diagnostics/model.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { workspace } from './io.ts'

const compiled = vi.hoisted(() => ({ days: [] as string[], files: [] as unknown[], diagnostics: [] as unknown[] }))

// The pipeline as far as the plan, and two files that the test chooses.
vi.mock('../../../src/compile/compile.ts', () => ({
  compile: async (folder: string, { asOf }: { asOf: string }) => {
    const { loadBaseline } = await import('../../../src/compile/load.ts')
    const { planBaseline } = await import('../../../src/compile/plan.ts')
    compiled.days.push(asOf)
    const { baseline, diagnostics } = await loadBaseline(folder)
    const plan: Plan | undefined = baseline && planBaseline(baseline).plan
    return { files: compiled.files, plan, diagnostics: [...diagnostics, ...compiled.diagnostics] }
  },
}))

const { groundrule, path } = workspace()
const file = (name: string, content: string): OutputFile => ({
  path: name,
  content,
  controls: ['no-host-path'],
  objects: [],
})

beforeEach(() => {
  cpSync(join(import.meta.dirname, '../../../src/cli/starter/baseline'), path('baseline'), { recursive: true })
  compiled.files = [file('clusters/prod/a.yaml', 'a\n'), file('docs/b.md', 'b\n')]
  compiled.diagnostics = []
})

describe('compile', () => {
  it('writes and tells what it did', async () => {
    expect((await groundrule(['compile'])).out).toBe(`
  6 controls in 6 entries

  cluster  kubernetes  engines   enforce  warn  audit  nobody
  prod     1.33        psa, vap        0     6      0       0

  generated/  2 files: 2 written, 0 changed, 0 removed, 0 as they were
`)
    expect(readFileSync(path('generated/docs/b.md'), 'utf8')).toBe('b\n')
    const { out, err, code } = await groundrule(['compile'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('generated/  2 files, all as they were')
  })

  it('takes another folder for input and output, and another day', async () => {
    await groundrule(['compile', '--baseline', 'baseline', '--out', 'deep/out', '--as-of', '2027-05-06'])
    expect([existsSync(path('deep/out/docs/b.md')), compiled.days.at(-1)]).toEqual([true, '2027-05-06'])
    await groundrule(['compile'])
    expect(compiled.days.at(-1)).toBe('2026-01-31')
  })

  it('tells every mistake from the working folder, and writes nothing', async () => {
    const control = path('baseline/controls/workload-hardening/resource-limits.ts')
    const text = readFileSync(control, 'utf8')
    writeFileSync(control, text.replace('c.resources.limits', 'c.resources.limts'))
    const { code, out, err } = await groundrule(['compile'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^baseline\/controls\/workload-hardening\/resource-limits\.ts:\d+:\d+ {2}error {2}field-unknown\n/,
    )
    expect(err).toContain('hint  did you mean "limits"?')
    expect(err.endsWith('\n1 error\n')).toBe(true)
    expect(existsSync(path('generated'))).toBe(false)
  })

  it('goes on after warnings', async () => {
    const warning: Partial<Diagnostic> = { severity: 'warning', message: 'm', hint: 'h', code: 'default-unread' }
    compiled.diagnostics = [warning]
    expect(await groundrule(['compile'])).toMatchObject({ code: 0, err: expect.stringContaining('1 warning') })
  })

  it('refuses a folder that is not its own', async () => {
    expect(await groundrule(['compile', '--out', 'baseline'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('output-not-ours'),
    })
  })
})

describe('compile --check', () => {
  it('is clean after a compile, stale with a diff after a change, and writes nothing', async () => {
    await groundrule(['compile'])
    expect(await groundrule(['compile', '--check'])).toMatchObject({ code: 0, err: '' })
    compiled.files = [file('clusters/prod/a.yaml', 'changed\n'), file('docs/c.md', 'c\n')]
    const { code, out, err } = await groundrule(['compile', '--check'])
    expect(code).toBe(1)
    expect(out).toContain('--- a/clusters/prod/a.yaml\n+++ b/clusters/prod/a.yaml\n@@ -1,1 +1,1 @@\n-a\n+changed\n')
    expect(err).toContain('generated/ is stale: 1 missing, 1 different, 1 no longer wanted')
    expect(readFileSync(path('generated/clusters/prod/a.yaml'), 'utf8')).toBe('a\n')
  })

  it('sees a file that was edited by hand, and one that was deleted', async () => {
    await groundrule(['compile'])
    writeFileSync(path('generated/docs/b.md'), 'edited\n')
    rmSync(path('generated/clusters'), { recursive: true })
    expect(await groundrule(['compile', '--check'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('-edited\n+b\n'),
    })
    rmSync(path('generated'), { recursive: true })
    expect(await groundrule(['compile', '--check'])).toMatchObject({ code: 1 })
    expect(existsSync(path('generated'))).toBe(false)
  })
})
