import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Ajv04 from 'ajv-draft-04'
import { SaxesParser } from 'saxes'
import { describe, expect, it, test } from 'vitest'
import type { FileResult, Finding, Fix } from '../../../src/report/finding.ts'
import { type Format, formats } from '../../../src/report/formats.ts'
import { uriOf } from '../../../src/report/sarif.ts'
import { controls, found, reported, resultOf, tag } from './samples.ts'

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8')) as Record<string, object>
// Of a CommonJS module, whose types say otherwise than what Node imports.
const Draft04 = Ajv04 as unknown as typeof Ajv
/** RFC 3986: what an address may be written with. */
const reference = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/
const isSarif = new Draft04({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, 'uri-reference': reference, 'date-time': true },
}).compile(schemaOf('sarif-2.1.0-rtm.5.json'))

/** A schema in which a field that it does not name is an error: none is forgotten there, and the API server drops it. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  const isObject = inner.type === 'object' && inner.properties !== undefined
  return isObject ? { additionalProperties: false, ...inner } : inner
}
const checkSchema = readFileSync(join(import.meta.dirname, '../../../src/schemas/check-v1.json'), 'utf8')
const isCheck = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(closed(JSON.parse(checkSchema)) as object)
const reportSchemas = Object.entries(schemaOf('policy-report-v1alpha2.json')).map(([kind, schema]) => {
  const { metadata: _, ...properties } = (schema as { readonly properties: Readonly<Record<string, unknown>> })
    .properties
  const whole = { ...(closed({ ...schema, properties }) as object), additionalProperties: true }
  return [kind, new Ajv({ strict: false, validateFormats: false }).compile(whole)] as const
})

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
  '\u202ereversed\u2066',
  '##[add-mask]x ##vso[task.complete]',
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

interface PolicyReport {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}

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
    let suite = ''
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testsuite') suite = String(attributes.name)
      if (name === 'testcase') names.push(JSON.stringify([suite, attributes.classname, attributes.name]))
    })
    parser.on('error', (error) => {
      throw error
    })
    parser.write(text).close()
    // GitLab takes cases of one name for one.
    if (new Set(names).size !== names.length) throw new Error(`a name stands twice: ${names.join(' ')}`)
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
    const { items: objects } = JSON.parse(text) as { readonly items: readonly PolicyReport[] }
    const names = objects.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`)
    if (new Set(names).size !== names.length) throw new Error(`a name stands twice: ${names.join(' ')}`)
    for (const each of objects) {
      const { namespace } = each.metadata
      if ((each.kind === 'PolicyReport') !== (namespace !== undefined)) throw new Error(`${each.kind} in ${namespace}`)
      if (namespace !== undefined && !/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) throw new Error(namespace)
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
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
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
      { kind: 'ClusterPolicyReport', metadata: { name: 'groundrule' }, summary: { fail: 0, error: 1 } },
      {
        kind: 'PolicyReport',
        metadata: { name: 'groundrule', namespace: 'shop' },
        summary: { fail: 1, warn: 1 },
      },
    ],
  })
})

test('junit: a case keeps its name when lines move, and two that are alike have two', () => {
  const moved = { ...found().place, line: 40 }
  const names = (...findings: readonly Finding[]) => read.junit(reported('junit', [resultOf({ findings })]))
  expect(names(found({ place: moved }))).toEqual(names(found()))
  expect(names(found(), found())).toHaveLength(2)
})

test('junit: what Kubernetes reads otherwise is told, a piece of a file without findings is not', () => {
  expect(reported('junit', samples)).toContain('<system-out>apps/checkout.yaml:3 &quot;yes&quot; is true')
  const pieces = [resultOf({ findings: [found()] }), resultOf({ continued: true })]
  expect(read.junit(reported('junit', pieces))).toHaveLength(1)
})

test('github: places stand in the text where GitHub shows none', () => {
  const many = Array.from({ length: 12 }, () => resultOf({ findings: [found()] }))
  const lines = reported('github', many, { summary: { findings: 12, failing: 12 } }).split('\n')
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(12)
  expect(lines[9]).not.toContain('::apps/checkout.yaml:12:11 ')
  expect(lines[10]).toContain('::apps/checkout.yaml:12:11 ')
  expect(lines[12]).toBe('::notice title=groundrule::12 errors and 0 warnings in all; GitHub shows ten of each.')
  const piped = resultOf({ file: '-', broken: [{ line: 2, message: 'x' }] })
  expect(reported('github', [piped])).toContain('::error line=2,title=')
})

test('github: what is read out of a command is what was said', () => {
  const [line] = reported('github', [resultOf({ findings: [found({ label: '100%0A:,x' })] })]).split('\n')
  const decoded = (text: string) =>
    text.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  expect(decoded(line!)).toContain(': 100%0A:,x: securityContext')
  expect(line).toContain('100%250A:,x')
})

test.each(['pretty', 'junit', 'markdown'] as const)('%s: no command for the server that runs it', (format) => {
  expect(reported(format, evil)).not.toMatch(/^\s*::|##\[|##vso\[/m)
})

test('policyreport: objects that an API server can store, and what could not be read', () => {
  const many = Array.from({ length: 1201 }, () => resultOf({ findings: [found()] }))
  const broken = resultOf({ file: 'b.yaml', broken: [{ line: 3, message: 'unexpected end' }] })
  const objects = read.policyreport(reported('policyreport', [...many, broken]))
  expect(objects).toMatchObject([
    { metadata: { name: 'groundrule', namespace: 'shop' }, summary: { fail: 500 } },
    { metadata: { name: 'groundrule-2', namespace: 'shop' }, summary: { fail: 500 } },
    {
      kind: 'ClusterPolicyReport',
      summary: { error: 1 },
      results: [{ policy: 'groundrule', result: 'error', properties: { file: 'b.yaml', line: '3' } }],
    },
    { metadata: { name: 'groundrule-3', namespace: 'shop' }, summary: { fail: 201 }, results: { length: 201 } },
  ])
})

test('markdown: with a thousand hostile controls, one comment that says what it leaves out', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `control-${i}`)
  const info = { ...controls.get('pinned-image-tag')!, title: '<b>|`@org'.repeat(30) }
  const context = { controls: new Map(ids.map((id) => [id, { ...info, id }])) }
  const text = reported('markdown', [resultOf({ findings: ids.map((control) => found({ control })) })], { context })
  expect(text.length).toBeLessThan(65_536)
  expect(text).toMatch(/\nAnd \d{3} more controls: /)
})

test('sarif: addresses of files are relative, and text is no link', () => {
  const text = reported('sarif', [resultOf({ findings: [found({ label: '[x](https://evil.example.com)' })] })])
  expect(text).not.toContain('](https://evil')
  const { runs } = JSON.parse(text) as Record<string, unknown[]>
  expect(runs).toMatchObject([
    { results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: 'apps/checkout.yaml' } } }] }] },
  ])
  expect(uriOf('./a b/ü#%?.yaml')).toBe('a%20b/%C3%BC%23%25%3F.yaml')
})
