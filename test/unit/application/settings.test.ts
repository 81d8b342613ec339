import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { chartFields, fields } from '../../../src/application/fields.ts'
import { readSettings } from '../../../src/application/read-settings.ts'
import { readYaml } from '../../../src/manifests/read.ts'

const schema = JSON.parse(readFileSync('src/schemas/application-v1.json', 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly items?: { readonly properties: object } }>>
}
const valid = new Ajv2020({ strict: true }).compile(schema)

const whole = `# an application
bundle: platform/baseline.json
environment: prod
cluster: prod-eu
namespace: shop
failOn: warn
paths: [apps, "base/*.yaml"]
helm:
  - { chart: charts/shop, values: [values.yaml, prod.yaml], release: shop-1 }
  - chart: other
kustomize: [overlays/prod]
maxAge: 90
`

/** What is wrong with settings, as `line: message`; the published schema says that something is, or nothing. */
function mistakesIn(text: string): readonly string[] {
  const read = readSettings('.groundrule.yaml', text)
  const mistakes = 'mistakes' in read ? read.mistakes : []
  const values = readYaml(text)
  const [value = {}] = 'message' in values ? [1] : values.filter((each) => each !== null && each !== undefined)
  expect(valid(value), text).toBe(mistakes.length === 0)
  return mistakes.map(({ line, message }) => `${line}: ${message}`)
}

describe('settings of an application', () => {
  it('are read with their lines', () => {
    expect(mistakesIn(whole)).toEqual([])
    expect(readSettings('f', whole)).toMatchObject({
      settings: { environment: 'prod', maxAge: 90, helm: [{ release: 'shop-1' }, { chart: 'other' }] },
      lines: { bundle: 2, environment: 3, maxAge: 12, helm: 8 },
    })
    for (const nothing of ['', '# all by default\n', '---\n{}\n']) expect(mistakesIn(nothing)).toEqual([])
  })

  it('are the same to the published schema', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(fields))
    expect(Object.keys(schema.properties.helm?.items?.properties ?? {})).toEqual(Object.keys(chartFields))
  })

  it.each<[string, string]>([
    ['enviroment: prod', '1: there is no setting "enviroment"; did you mean "environment"?'],
    ['a: 1\nfail-on: warn', '1: there is no setting "a"; there are: bundle, environment, cluster,'],
    ['a: 1\nfail-on: warn', '2: there is no setting "fail-on"; did you mean "failOn"?'],
    ['__proto__: {}', '1: there is no setting "__proto__"; there are'],
    [
      'failOn: enforced',
      '1: failOn must be one of audit, warn, enforce-new, enforce, not "enforced"; did you mean "enforce"?',
    ],
    ['failOn: off', '1: failOn must be one of audit, warn, enforce-new, enforce, not false; write text in quotes'],
    [
      '\n\nenvironment: yes',
      `3: environment must be the name of one of the baseline's environments, not true; write text in quotes`,
    ],
    ['namespace:', '1: namespace must be the namespace of objects that name none; nothing is there'],
    [
      'bundle: https://example.com/b.json',
      '1: bundle must be the path of a compiled baseline.json that is committed here, not "https',
    ],
    ['maxAge: 1.5', '1: maxAge must be a number of days, such as 90, not 1.5'],
    [
      'paths: apps',
      '1: paths must be a list of files, folders and patterns, such as [apps, "base/*.yaml"], not "apps"',
    ],
    ['paths: []', '1: paths must be a list'],
    ['kustomize: [1]', '1: kustomize must be a list of folders'],
    ['helm: [charts/shop]', '1: helm must be a list of charts, each with its folder, such as'],
    ['helm:\n  - values: [a]', '2: a chart of helm needs chart: the folder of a chart'],
    ['helm:\n  - chart: a\n    relase: b', '3: there is no setting "relase"; did you mean "release"?'],
    [
      'helm:\n  - chart: a\n    release: A_b',
      '3: release must be the name of a release: at most 53 small letters, digits and -, not "A_b"',
    ],
    ['- a', '1: it must be one document with settings, such as bundle: baseline.json'],
    ['bundle: [', '1: it is no YAML: '],
  ])('mistakes are told with line and what instead: %j', (text, message) => {
    expect(mistakesIn(text)).toContainEqual(expect.stringContaining(message))
  })

  it('every mistake is told at once', () => {
    expect(mistakesIn('x: 1\nmaxAge: soon\nhelm: [{}]\n')).toHaveLength(3)
  })

  it('what is there twice is a mistake too, though the last one would count', () => {
    expect(readSettings('f', 'bundle: a\nbundle: b\n')).toEqual({
      mistakes: [{ line: 2, message: '"bundle" is there twice; keep one' }],
    })
  })

  it('more than one document is one too many', () => {
    expect(readSettings('f', 'bundle: a\n---\nbundle: b\n')).toMatchObject({ mistakes: [{ line: 1 }] })
  })
})
