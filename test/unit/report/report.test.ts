import { describe, expect, it } from 'vitest'
import { readManifests } from '../../../src/manifests/read.ts'
import type { Finding, LocatedFinding, Summary } from '../../../src/report/finding.ts'
import { reports, sortFindings } from '../../../src/report/report.ts'

const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:latest
          securityContext:
            runAsNonRoot: true
`
const manifest = readManifests('apps/checkout.yaml', text).manifests[0]!
const finding: Finding = {
  control: 'no-privilege-escalation',
  title: 'Containers must not allow privilege escalation',
  severity: 'high',
  owner: 'platform-security',
  level: 'enforce',
  line: 'securityContext.allowPrivilegeEscalation must be false',
  label: 'api',
  path: ['spec', 'template', 'spec', 'containers', 0, 'securityContext', 'allowPrivilegeEscalation'],
  wanted: 'false',
  found: undefined,
  rationale: 'Any code execution becomes root.',
  remediation: 'Set it to false.',
  page: 'https://baseline.example.com/controls/no-privilege-escalation',
}
const located = (changes: Partial<Finding>): LocatedFinding => {
  const changed = { ...finding, ...changes }
  return { finding: changed, object: manifest.name, place: manifest.at(changed.path) }
}
const tag = located({
  control: 'pinned-image-tag',
  level: 'warn',
  line: 'image must have a tag other than latest',
  path: ['spec', 'template', 'spec', 'containers', 0, 'image'],
  found: 'registry.example.com/shop/api:latest',
})
const summary: Summary = {
  files: 31,
  resources: 46,
  controls: 29,
  notJudged: { VirtualService: 2, ServiceMonitor: 3 },
  skipped: [],
  broken: [],
  failOn: 'enforce-new',
  contacts: { 'platform-security': '#ask-platform' },
}
const plain = { color: false }

describe('pretty', () => {
  it('shows each finding with its lines, why, fix and whom to ask, and sums up', () => {
    const findings = sortFindings([located({}), tag])
    expect(reports.pretty!(findings, { ...summary, environment: 'prod', seconds: 0.04 }, plain)).toMatchInlineSnapshot(`
      "apps/checkout.yaml:11:18  warn in prod  pinned-image-tag
        Deployment shop/checkout, container api
           9 │       containers:
          10 │         - name: api
        › 11 │           image: registry.example.com/shop/api:latest
             │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image must have a tag other than latest
          12 │           securityContext:
        why   Any code execution becomes root.
        fix   Set it to false.
        ask   platform-security (#ask-platform)  https://baseline.example.com/controls/no-privilege-escalation

      apps/checkout.yaml:12:11  enforce in prod  no-privilege-escalation
        Deployment shop/checkout, container api
          10 │         - name: api
          11 │           image: registry.example.com/shop/api:latest
        › 12 │           securityContext:
             │           ^^^^^^^^^^^^^^^ securityContext.allowPrivilegeEscalation must be false (it is not set)
          13 │             runAsNonRoot: true
        why   Any code execution becomes root.
        fix   Set it to false.
        ask   platform-security (#ask-platform)  https://baseline.example.com/controls/no-privilege-escalation

      1 error · 1 warning    46 resources in 31 files judged by 29 controls in 0.04 s (5 of other kinds not judged: ServiceMonitor 3, VirtualService 2)
      "
    `)
  })

  it('tells what could not be read and what was skipped', () => {
    const broken = [{ file: 'a.yaml', line: 3, message: 'unexpected end' }]
    const skipped = [{ file: 'chart/templates/x.yaml', why: 'a template' }]
    const report = reports.pretty!([], { ...summary, broken, skipped, notJudged: {} }, plain)
    expect(report).toMatchInlineSnapshot(`
      "a.yaml:3  not read  unexpected end
      chart/templates/x.yaml  skipped: a template

      0 errors · 0 warnings · 1 not read    46 resources in 31 files judged by 29 controls
      "
    `)
  })

  it('names the list of an element that is no container, and the pod', () => {
    const rule = located({ label: 'shop.example', path: ['spec', 'rules', 0, 'host'] })
    expect(reports.pretty!([rule], summary, plain)).toContain('Deployment shop/checkout, rules shop.example')
    const pod = located({ label: 'pod', path: ['spec', 'template', 'spec', 'hostNetwork'] })
    expect(reports.pretty!([pod], summary, plain)).toContain('Deployment shop/checkout, pod\n')
    const init = located({ path: ['spec', 'template', 'spec', 'initContainers', 0, 'image'] })
    expect(reports.pretty!([init], summary, plain)).toContain(', init container api\n')
  })

  it('lets nothing of a manifest control the terminal', () => {
    const evil = located({ label: 'a\u001b[2Jb\nc', found: '\u001b[31m' })
    const named = { ...evil, object: { ...evil.object, name: 'x\u001b]0;title\u0007' } }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(reports.pretty!([named], summary, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('tells the lines that one control has about one place together', () => {
    const other = located({
      line: 'securityContext.privileged must not be true',
      path: [...finding.path.slice(0, -1), 'privileged'],
    })
    const report = reports.pretty!(sortFindings([located({}), other]), summary, plain)
    expect(report.match(/ why /g)).toHaveLength(1)
    expect(
      report,
    ).toContain(`│           ^^^^^^^^^^^^^^^ securityContext.allowPrivilegeEscalation must be false (it is not set)
       │                           securityContext.privileged must not be true (it is not set)`)
    expect(report).toContain('2 errors')
  })

  it('shows of a very long line the part around the place', () => {
    const long = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'x'.repeat(5000) },
      spec: { hostNetwork: true, y: 'y'.repeat(5000) },
    })
    const pod = readManifests('f.json', long).manifests[0]!
    const path = ['spec', 'hostNetwork']
    const report = reports.pretty!(
      [{ finding: { ...finding, path, found: true }, object: { apiVersion: 'v1', kind: 'Pod' }, place: pod.at(path) }],
      summary,
      plain,
    )
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(260)
    const [row, mark] = report.split('\n').slice(2, 4)
    expect(row!.slice(mark!.indexOf('^')).startsWith('true')).toBe(true)
    expect(mark).toContain('^^^^ securityContext')
  })

  it('is coloured only where asked', () => {
    expect(reports.pretty!([tag], summary, { color: true })).toContain('\u001b[33mwarn\u001b[39m')
    expect(reports.pretty!([tag], summary, plain)).not.toContain('\u001b')
  })
})

it('json is versioned and says the same', () => {
  const report = JSON.parse(reports.json!([located({}), tag], summary, plain))
  expect(report).toMatchObject({
    version: 1,
    findings: [
      {
        control: 'no-privilege-escalation',
        file: 'apps/checkout.yaml',
        line: 12,
        column: 11,
        object: { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
        message: finding.line,
        found: null,
      },
      { control: 'pinned-image-tag', level: 'warn', found: 'registry.example.com/shop/api:latest' },
    ],
    summary: { failing: 1, findings: 2, failOn: 'enforce-new', files: 31, resources: 46, notJudged: summary.notJudged },
  })
})

it('findings are sorted by file, place and control', () => {
  const at = (file: string, line: number, control: string): LocatedFinding => {
    const { finding, object, place } = located({ control })
    return { finding, object, place: { ...place, file, line } }
  }
  const sorted = sortFindings([at('b', 1, 'a'), at('a', 10, 'a'), at('a', 9, 'b'), at('a', 9, 'a')])
  expect(sorted.map(({ finding, place }) => `${place.file}${place.line}${finding.control}`)).toEqual([
    'a9a',
    'a9b',
    'a10a',
    'b1a',
  ])
})
