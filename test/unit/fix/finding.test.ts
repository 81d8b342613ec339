import { describe, expect, it } from 'vitest'
import { judgeText } from '../../../src/check/judge-text.ts'
import type { Finding } from '../../../src/report/finding.ts'
import { found, reported, resultOf } from '../report/samples.ts'
import { eachContainer, equals, judgeOfControls, podText, ref } from './judges.ts'

const text = `\ufeff${podText('  containers:\n    - name: a\n      image: x:1 # x\n')}`
const predicate = eachContainer(equals(ref('c.securityContext.runAsNonRoot'), true))
const judge = judgeOfControls([{ id: 'c', caution: 'Mind the user.', variants: [{ since: null, predicate }] }])
const findings = (fixes: boolean): readonly Finding[] =>
  judgeText({ file: 'f.yaml', text, found: false, chart: false }, { ...judge, fixes }).findings

describe('the fix of a finding', () => {
  it('is an edit with its place, what it does and what it may break', () => {
    const at = { line: 8, column: 21, offset: text.length - 2 }
    expect(findings(true)[0]?.fix).toEqual({
      description: 'set securityContext.runAsNonRoot to true',
      edits: [{ start: at, end: at, text: '\n      securityContext:\n        runAsNonRoot: true' }],
      caution: 'Mind the user.',
    })
  })

  it('is about the key that Kubernetes reads, however it is written', () => {
    const written = podText(`  containers:
    - name: a
      image: x:1
      securityContext:
        !!binary cnVuQXNOb25Sb290: false
        !!binary runAsNonRoot: false
`)
    const [finding] = judgeText(
      { file: 'f.yaml', text: written, found: false, chart: false },
      { ...judge, fixes: true },
    ).findings
    const at = written.indexOf('false')
    expect(finding?.place.line).toBe(10)
    expect(finding?.fix?.edits).toMatchObject([{ start: { offset: at }, end: { offset: at + 5 }, text: 'true' }])
  })

  it('is not looked for where no report tells it', () => {
    const [finding] = findings(false)
    expect(finding?.fix).toBeUndefined()
    expect(finding?.remedy?.changes).toHaveLength(1)
  })

  it('is one command to a person', () => {
    const remedy = { changes: [{ kind: 'set', path: ['spec'], value: true }] } as const
    const told = (file: string) =>
      reported('pretty', [resultOf({ findings: [found({ remedy, place: { ...found().place, file } })] })])
    expect(told('my apps/a.yaml')).toContain("\n        groundrule check --fix 'my apps/a.yaml'\n")
    expect(told('-')).not.toContain('--fix')
    expect(reported('pretty', [resultOf({ findings: [found()] })])).not.toContain('--fix')
  })
})
