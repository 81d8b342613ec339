import { describe, expect, it } from 'vitest'
import { readManifests } from '../../../src/manifests/read.ts'
import type { Finding } from '../../../src/report/finding.ts'
import { found, reported, resultOf, tag } from './samples.ts'

const pretty = (...findings: readonly Finding[]) => reported('pretty', [resultOf({ findings })])

describe('pretty', () => {
  it('shows each finding with its lines, why, fix and whom to ask, and sums up', () => {
    const result = resultOf({ findings: [tag, found()] })
    expect(reported('pretty', [result], { context: { environment: 'prod' } })).toMatchInlineSnapshot(`
      "apps/checkout.yaml:11:18  warn in prod  pinned-image-tag
        Deployment shop/checkout, container api
           9 │       containers:
          10 │         - name: api
        › 11 │           image: registry.example.com/shop/api:latest
             │                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image must have a tag other than latest
          12 │           securityContext:
        why   A moving tag makes what runs differ from what was reviewed.
        fix   Name a version or a digest.
              Look out: A version that was never tested may behave otherwise.
        ask   platform-security (#ask-platform)  https://baseline.example.com/controls/pinned-image-tag

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

             1  no-privilege-escalation  platform-security
             1  pinned-image-tag         platform-security

      1 error · 1 warning    46 resources in 31 files judged by 2 controls of acme-baseline 0123456789ab in 0.04 s (5 of other kinds not judged: ServiceMonitor 3, VirtualService 2)
      "
    `)
  })

  it('tells what Kubernetes reads otherwise, and which template a rendered line comes from', () => {
    const rendered = { ...tag, place: { ...tag.place, source: 'checkout/templates/deployment.yaml' } }
    const result = resultOf({ findings: [rendered], warnings: [{ line: 7, message: 'on\u001b is read as true' }] })
    const text = reported('pretty', [result])
    expect(text).toContain('  Deployment shop/checkout, container api, from checkout/templates/deployment.yaml\n')
    expect(text).toContain('apps/checkout.yaml:7  note  on\ufffd is read as true\n')
  })

  it('tells what could not be read and what was skipped', () => {
    const broken = resultOf({ file: 'a.yaml', broken: [{ line: 3, message: 'unexpected end' }] })
    const skipped = resultOf({ file: 'chart/templates/x.yaml', skipped: 'a template' })
    const sums = { findings: 0, failing: 0, broken: 1, notJudged: {} }
    expect(reported('pretty', [broken, skipped], { summary: sums })).toMatchInlineSnapshot(`
      "a.yaml:3  not read  unexpected end

      chart/templates/x.yaml  skipped: a template

      0 errors · 0 warnings · 1 not read    46 resources in 31 files judged by 2 controls of acme-baseline 0123456789ab in 0.04 s
      "
    `)
  })

  it('names the list of an element that is no container, and the pod', () => {
    const rule = found({ label: 'shop.example', path: ['spec', 'rules', 0, 'host'] })
    expect(pretty(rule)).toContain('Deployment shop/checkout, rules shop.example')
    const pod = found({ label: 'pod', path: ['spec', 'template', 'spec', 'hostNetwork'] })
    expect(pretty(pod)).toContain('Deployment shop/checkout, pod\n')
    const init = found({ path: ['spec', 'template', 'spec', 'initContainers', 0, 'image'] })
    expect(pretty(init)).toContain(', init container api\n')
  })

  it('lets nothing of a manifest control the terminal', () => {
    const evil = found({ label: 'a\u001b[2Jb\nc', found: '\u001b[31m' })
    const named = { ...evil, object: { ...evil.object, name: 'x\u001b]0;title\u0007' } }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(pretty(named)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('tells the lines that one control has about one place together', () => {
    const other = found({
      line: 'securityContext.privileged must not be true',
      path: [...found().path.slice(0, -1), 'privileged'],
    })
    const report = pretty(found(), other)
    expect(report.match(/ why /g)).toHaveLength(1)
    expect(
      report,
    ).toContain(`│           ^^^^^^^^^^^^^^^ securityContext.allowPrivilegeEscalation must be false (it is not set)
       │                           securityContext.privileged must not be true (it is not set)`)
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
    const report = pretty(found({ path, found: true, object: { apiVersion: 'v1', kind: 'Pod' }, place: pod.at(path) }))
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThan(260)
    const [row, mark] = report.split('\n').slice(2, 4)
    expect(row!.slice(mark!.indexOf('^')).startsWith('true')).toBe(true)
    expect(mark).toContain('^^^^ securityContext')
  })

  it('is coloured only where asked', () => {
    expect(reported('pretty', [resultOf({ findings: [tag] })], { context: { color: true } })).toContain(
      '\u001b[33mwarn\u001b[39m',
    )
    expect(pretty(tag)).not.toContain('\u001b')
  })
})

it('json is versioned and says the same', () => {
  const broken = resultOf({ file: 'b.yaml', broken: [{ line: 3, message: 'unexpected end' }], skipped: 'a template' })
  const report = JSON.parse(
    reported('json', [resultOf({ findings: [found()] }), resultOf({ findings: [tag] }), broken]),
  )
  expect(report).toMatchObject({
    version: 1,
    findings: [
      {
        control: 'no-privilege-escalation',
        file: 'apps/checkout.yaml',
        line: 12,
        column: 11,
        endLine: 12,
        endColumn: 26,
        object: { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
        message: found().line,
        found: null,
      },
      { control: 'pinned-image-tag', level: 'warn', found: 'registry.example.com/shop/api:latest' },
    ],
    summary: {
      failing: 1,
      findings: 2,
      failOn: 'enforce-new',
      files: 31,
      resources: 46,
      notJudged: { ServiceMonitor: 3, VirtualService: 2 },
      broken: [{ file: 'b.yaml', line: 3, message: 'unexpected end' }],
      skipped: [{ file: 'b.yaml', why: 'a template' }],
    },
  })
  expect(JSON.parse(reported('json', [])).findings).toEqual([])
})
