import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Ajv04 from 'ajv-draft-04'
import { SaxesParser } from 'saxes'
import { describe, expect, it, test } from 'vitest'
import type { FileResult, Fix } from '../../../src/report/finding.ts'
import { type Format, formats } from '../../../src/report/formats.ts'
import { found, reported, resultOf, tag } from './samples.ts'

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8')) as Record<string, object>
// Of a CommonJS module, whose types say otherwise than what Node imports.
const Draft04 = Ajv04 as unknown as typeof Ajv
const isSarif = new Draft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  schemaOf('sarif-2.1.0-rtm.5.json'),
)
const isCheck = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../src/schemas/check-v1.json'), 'utf8')) as object,
)
const reportSchemas = Object.entries(schemaOf('policy-report-v1alpha2.json')).map(
  ([kind, schema]) => [kind, new Ajv({ strict: false, validateFormats: false }).compile(schema)] as const,
)

const fix: Fix = {
  description: 'set allowPrivilegeEscalation to false',
  edits: [
    {
      start: { line: 13, column: 31, offset: 270 },
      end: { line: 13, column: 31, offset: 270 },
      text: '\n            allowPrivilegeEscalation: false',
    },
  ],
}
const samples: readonly FileResult[] = [
  resultOf({ findings: [tag, found({ fix })], warnings: [{ line: 3, message: '"yes" is true' }] }),
  resultOf({ file: 'b/broken.yaml', resources: 0, broken: [{ line: 3, message: 'unexpected end' }] }),
  resultOf({ file: 'charts/x/templates/y.yaml', resources: 0, skipped: 'a template' }),
  resultOf({ file: 'c.yaml' }),
]

/** What a manifest could say to break a report. */
const hostile = [
  ']]>',
  '-->',
  '::error::x',
  '%0A::set-output',
  '|',
  '</details><script>alert(1)</script>',
  '``` @org/team [x](javascript:1)',
  'a\u001b[2Jb\u0000\u0007\u009b',
  '\ud800',
  '"\'<&>',
  '---\nkind: Secret\n',
  'é'.repeat(10_000),
]
const evil = hostile.map((text, i) =>
  resultOf({
    file: `${text}/${i}.yaml`,
    findings: [
      found({
        label: text,
        line: `${text} must hold`,
        found: text,
        object: { apiVersion: text, kind: text, namespace: text, name: text },
        place: { ...found().place, file: `${text}/${i}.yaml`, source: text },
      }),
    ],
    broken: [{ line: 1, message: text }],
    warnings: [{ line: 1, message: text }],
    skipped: text,
  }),
)

/** What a format has to be for its readers: throws where it is not. */
const read: Readonly<Record<Format, (text: string) => unknown>> = {
  pretty: (text) => text,
  json: (text) => {
    const value: unknown = JSON.parse(text)
    if (!isCheck(value)) throw new Error(JSON.stringify(isCheck.errors))
    return value
  },
  sarif: (text) => {
    const value: unknown = JSON.parse(text)
    if (!isSarif(value)) throw new Error(JSON.stringify(isSarif.errors))
    return value
  },
  junit: (text) => {
    const names: string[] = []
    const parser = new SaxesParser({ fragment: false })
    parser.on('opentag', ({ name, attributes }) => names.push(`${name} ${attributes.name ?? ''}`))
    parser.on('error', (error) => {
      throw error
    })
    parser.write(text).close()
    return names
  },
  github: (text) => {
    const lines = text.split('\n').slice(0, -1)
    const odd = lines.find((line) => !/^::(error|warning|notice) [^:\r]*::[^\r]*$/.test(line))
    if (odd !== undefined) throw new Error(odd)
    return lines
  },
  gitlab: (text) => {
    const issues = JSON.parse(text) as readonly { readonly fingerprint: string }[]
    const once = new Set(issues.map(({ fingerprint }) => fingerprint))
    if (once.size !== issues.length) throw new Error('a fingerprint stands twice')
    return issues
  },
  markdown: (text) => {
    if (text.length > 65_536) throw new Error(`${text.length} characters`)
    return text
  },
  policyreport: (text) => {
    const { items: objects } = JSON.parse(text) as { readonly items: readonly { readonly kind: string }[] }
    for (const each of objects) {
      const validate = reportSchemas.find(([kind]) => kind === each.kind)?.[1]
      if (!validate?.(each)) throw new Error(JSON.stringify(validate?.errors))
    }
    return objects
  },
}

describe.each(formats)('%s', (format) => {
  it('is what its readers expect', () => {
    expect(() => read[format](reported(format, samples))).not.toThrow()
  })

  it('is the same every time, and whole where nothing was found', () => {
    expect(reported(format, samples)).toBe(reported(format, samples))
    expect(() => read[format](reported(format, []))).not.toThrow()
  })

  it('holds whatever a manifest says', () => {
    const text = reported(format, evil)
    expect(() => read[format](text)).not.toThrow()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
  })

  it('looks like this', async () => {
    await expect(reported(format, samples)).toMatchFileSnapshot(join('_expected', `report.${format}`))
  })
})

test('sarif: broken files are notifications, and the run says that it did not succeed', () => {
  const { runs } = read.sarif(reported('sarif', samples)) as { readonly runs: readonly [Record<string, never>] }
  expect(runs[0]).toMatchObject({
    invocations: [{ executionSuccessful: false, toolExecutionNotifications: { length: 3 } }],
    results: [
      { ruleId: 'pinned-image-tag', ruleIndex: 1, level: 'warning' },
      {
        ruleId: 'no-privilege-escalation',
        ruleIndex: 0,
        level: 'error',
        fixes: [{ description: { text: fix.description } }],
      },
    ],
  })
})

test('markdown: what is in code mentions nobody, and what is too much is counted', () => {
  const many = Array.from({ length: 50 }, () => resultOf({ findings: [found()] }))
  expect(reported('markdown', many)).toContain('- and 30 more')
  const text = reported('markdown', evil)
  expect(text).toContain('```` ``` @org/team [x](javascript:1) ````')
  expect(text).not.toMatch(/^<script>/m)
})

test('junit: one case for each finding, failed at the level that fails', () => {
  const text = reported('junit', samples)
  expect(text).toContain('<testsuite name="apps/checkout.yaml" tests="2" failures="1" errors="0" skipped="0">')
  expect(text).toContain('<testsuite name="c.yaml" tests="1" failures="0"')
})

test('policyreport: by namespace', () => {
  expect(JSON.parse(reported('policyreport', samples))).toMatchObject({
    kind: 'List',
    items: [
      {
        kind: 'PolicyReport',
        metadata: { name: 'groundrule', namespace: 'shop' },
        summary: { fail: 1, warn: 1 },
      },
    ],
  })
})
