import { describe, expect, test } from 'vitest'
import { builtFolders, describedClusters, nearestServer } from '../../engines/drift/clusters.ts'
import { differences } from '../../engines/drift/differences.ts'
import { handOn } from '../../engines/drift/hand.ts'
import type { Outcome } from '../../engines/drift/model.ts'
import { dataOf, isClean, textOf } from '../../engines/drift/report.ts'
import { mismatch } from '../../engines/drift/tool.ts'
import { argocdUnits, fluxUnits } from '../../engines/drift/units.ts'

describe('differences', () => {
  test('are named with path and both values', () => {
    const live = {
      metadata: { labels: { 'example.com/team': 'shop', kept: 'x' } },
      spec: { rules: [{ a: 1 }, { a: 2 }] },
    }
    const wanted = { metadata: { labels: { kept: 'x' } }, spec: { rules: [{ a: 1 }, { a: 3 }] } }
    expect(differences(live, wanted)).toEqual([
      { path: "metadata.labels['example.com/team']", live: '"shop"', wanted: undefined },
      { path: 'spec.rules[1].a', live: '2', wanted: '3' },
    ])
  })

  test('a list of another length is one', () => {
    expect(differences({ a: [1] }, { a: [1, 2] })).toEqual([{ path: 'a', live: '[1]', wanted: '[1,2]' }])
  })

  test('what every write changes is left out, unless there is nothing else', () => {
    const live = { metadata: { resourceVersion: '1' }, spec: 1 }
    expect(differences(live, { metadata: { resourceVersion: '2' }, spec: 2 }).map(({ path }) => path)).toEqual(['spec'])
    expect(differences(live, { metadata: { resourceVersion: '2' }, spec: 1 }).map(({ path }) => path)).toEqual([
      'metadata.resourceVersion',
    ])
  })
})

describe('the reference clusters', () => {
  const clusters = describedClusters()

  test('are read from their README', () => {
    expect(clusters.map(({ name }) => name)).toEqual(['lab', 'prod-ap', 'prod-eu', 'prod-us'])
  })

  test.each(clusters)('$name: README, kustomizations and both tools have the same folders', (described) => {
    const folder = `generated/clusters/${described.name}`
    const built = builtFolders(described)
    for (const units of [fluxUnits(folder), argocdUnits(folder)]) {
      expect(mismatch(described, units, built)).toBeUndefined()
    }
  })

  test('what waits for another comes after it', () => {
    const names = fluxUnits('generated/clusters/prod-us').map(({ name }) => name)
    expect(names.indexOf('groundrule-gatekeeper-templates')).toBeLessThan(
      names.indexOf('groundrule-gatekeeper-constraints'),
    )
    const applications = argocdUnits('generated/clusters/prod-us').map(({ name }) => name)
    expect(applications.at(-1)).toBe('groundrule-prod-us-psa-namespaces')
  })

  test('get the server that is nearest', () => {
    expect(['1.31', '1.33', '1.35', '1.36', '1.37', '1.38'].map(nearestServer)).toEqual([
      '1.31.14',
      '1.31.14',
      '1.37.1',
      '1.37.1',
      '1.37.1',
      '1.37.1',
    ])
  })
})

test('a folder that a tool forgets is named', () => {
  const described = { name: 'prod', kubernetes: '1.37', root: '.', folders: ['a/psa', 'a/vap'] }
  const unit = { name: 'psa', file: 'psa.yaml', folders: ['./a/psa'] }
  expect(mismatch(described, [unit], ['a/psa', 'a/vap'])).toContain("the tool's files have a/psa")
  expect(mismatch(described, [unit, { ...unit, folders: ['a/vap'] }], ['a/psa'])).toContain('kustomize builds a/psa')
})

test('a hand on an object changes who manages it and what it does', () => {
  const metadata = { name: 'a', labels: { 'app.kubernetes.io/managed-by': 'groundrule' }, annotations: { title: 'A' } }
  expect(handOn({ kind: 'ValidatingAdmissionPolicy', metadata, spec: { failurePolicy: 'Fail' } })).toEqual({
    metadata: { labels: { 'app.kubernetes.io/managed-by': 'somebody' }, annotations: { title: 'other' } },
    spec: { failurePolicy: 'Ignore' },
  })
})

test('a hand adds nothing to a set of actions', () => {
  const handOnActions = (validationActions: readonly string[]) =>
    (handOn({ metadata: { name: 'a' }, spec: { validationActions } }).spec as { validationActions: unknown })
      .validationActions
  expect(handOnActions(['Deny', 'Audit'])).toEqual(['Audit'])
  expect(handOnActions(['Deny'])).toEqual(['Deny'])
})

describe('the report', () => {
  const outcome: Outcome = {
    cluster: 'prod',
    kubernetes: '1.37.1',
    tool: 'flux',
    objects: [2, 2],
    foreign: [0, 0],
    noticed: [1, 1],
    repaired: [1, 1],
    pruned: [1, 1],
    namespacesKept: [0, 0],
    elsewhere: { component: [3, 3] },
    seconds: 3,
    findings: [],
  }

  test('is clean where nothing moves', () => {
    expect(isClean(outcome)).toBe(true)
    expect(textOf([outcome]).split('\n')).toHaveLength(3)
  })

  test('names what was found', () => {
    const differing = { path: 'spec.a', live: '1', wanted: undefined }
    const found = { ...outcome, findings: [{ object: 'Namespace shop', what: 'configured', differences: [differing] }] }
    expect(isClean(found)).toBe(false)
    expect(textOf([found])).toContain('prod, Flux: Namespace shop is configured\n  spec.a: 1 → nothing')
  })

  const less = [1, 0] as const
  test.each([
    { objects: less },
    { foreign: less },
    { noticed: less },
    { repaired: less },
    { pruned: less },
    { namespacesKept: less },
    { elsewhere: { component: less } },
  ])('%o is not clean', (other) => {
    expect(isClean({ ...outcome, ...other })).toBe(false)
  })

  test('is data without times', () => {
    expect(JSON.parse(dataOf([outcome]))).toEqual({
      format: 'groundrule.dev/drift/v1',
      rows: [
        {
          cluster: 'prod',
          kubernetes: '1.37.1',
          tool: 'flux',
          objects: { all: 2, right: 2 },
          foreign: { all: 0, right: 0 },
          noticed: { all: 1, right: 1 },
          repaired: { all: 1, right: 1 },
          pruned: { all: 1, right: 1 },
          namespacesKept: { all: 0, right: 0 },
          component: { all: 3, right: 3 },
          findings: 0,
        },
      ],
    })
  })
})
