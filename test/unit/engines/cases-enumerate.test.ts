import { describe, expect, test } from 'vitest'
import type { Pred, Ref, Step } from '../../../src/ir/nodes.ts'
import { kindNamed, workloadKinds } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { checks } from '../../../src/pss/checks.ts'
import { predicatesOf, verdictOf } from '../../engines/cases/ask-javascript.ts'
import { enumerationCases } from '../../engines/cases/enumerate.ts'
import { placesOf } from '../../engines/cases/enumerate-places.ts'
import { scalarValues } from '../../engines/cases/enumerate-values.ts'
import { canonical } from '../../engines/cases/object.ts'
import { controlOf } from '../pss/judges.ts'

const kind = (name: string): KindInfo => kindNamed(name) as KindInfo
const ref = (variable: string, path: string, type: Ref['type']): Ref => ({
  kind: 'ref',
  variable,
  path: path.split('.').map((field): Step => ({ field })),
  type,
})
const specs = (predicate: Pred, bound?: number) =>
  enumerationCases({ id: 'tiny' }, predicate, kind('Pod'), bound).map(({ object }) => object.spec)

const hostNetwork: Pred = {
  kind: 'not',
  of: { kind: 'equals', value: ref('pod', 'hostNetwork', 'boolean'), operand: { kind: 'literal', value: true } },
}

const privileged: Pred = {
  kind: 'every',
  source: { kind: 'elements', lists: [ref('pod', 'containers', 'list'), ref('pod', 'initContainers', 'list')] },
  as: 'c',
  body: {
    kind: 'not',
    of: { kind: 'equals', value: ref('c', 'tty', 'boolean'), operand: { kind: 'literal', value: true } },
  },
}

describe('enumeration', () => {
  test('of one field: absent, null, and each value', () => {
    const containers = [{ name: 'c0', image: 'a:1' }]
    expect(specs(hostNetwork)).toEqual([
      { containers },
      { hostNetwork: null, containers },
      { hostNetwork: false, containers },
      { hostNetwork: true, containers },
    ])
  })

  test('of a container field: each list, alone and beside one that passes and one that fails', () => {
    const made = specs(privileged) as Record<string, readonly { tty?: unknown }[]>[]
    const shapes = made.map(({ containers, initContainers }) =>
      [containers, initContainers].map((list) => list?.map(({ tty }) => tty)),
    )
    for (const tty of [undefined, null, false, true]) {
      expect(shapes).toContainEqual([[tty], undefined])
      expect(shapes).toContainEqual([[tty, undefined], undefined])
      expect(shapes).toContainEqual([[true, tty], undefined])
      expect(shapes).toContainEqual([[undefined], [tty]])
      expect(shapes).toContainEqual([[undefined], [true, tty]])
    }
    expect(made.some(({ initContainers }) => initContainers === null)).toBe(true)
    expect(made.some(({ initContainers }) => initContainers?.length === 0)).toBe(true)
  })

  test('keeps to its bound, and the first are the same', () => {
    expect(specs(privileged, 5)).toHaveLength(5)
    expect(specs(privileged, 5)).toEqual(specs(privileged, 5))
  })

  test('of text has what it is compared with and what is just not that', () => {
    const value = {
      kind: 'equals',
      value: ref('pod', 'schedulerName', 'string'),
      operand: { kind: 'literal', value: 'Ab' },
    }
    const place = placesOf(value as Pred, kind('Pod'))
      .children.get('spec')
      ?.children.get('schedulerName')
    expect(scalarValues({ kind: 'string' }, place!, '')).toEqual(
      expect.arrayContaining(['Ab', 'ab', 'AB', 'Abx', 'xAb', 'A', 'b', '']),
    )
  })

  test('of a number has its neighbours', () => {
    const place = { children: new Map(), comparisons: [{ kind: 'compare' as const, literals: [3] }] }
    expect(scalarValues({ kind: 'integer' }, place, '')).toEqual([3, 4, 2, 1, 0])
  })

  test('of an amount has equal ones, just less and just more', () => {
    const place = { children: new Map(), comparisons: [{ kind: 'compare' as const, literals: ['1Gi'] }] }
    expect(scalarValues({ kind: 'quantity' }, place, '')).toEqual(
      expect.arrayContaining(['1Gi', '1073741824', '1.000000001Gi', '0.999999999Gi', '10Gi', 1, 0]),
    )
  })

  describe.each(checks.map(({ id }) => id))('of %s', (id) => {
    const control = controlOf(id)
    const predicate = predicatesOf(control).at(-1)!
    const cases = enumerationCases(control, predicate, kind('Pod'))

    test('has ids and names that are unique, and no object twice', () => {
      expect(new Set(cases.map((each) => each.id)).size).toBe(cases.length)
      expect(new Set(cases.map(({ object }) => (object.metadata as { name: string }).name)).size).toBe(cases.length)
      const unnamed = cases.map(({ object }) =>
        canonical({ ...object, metadata: { ...(object.metadata as object), name: '' } }),
      )
      expect(new Set(unnamed).size).toBe(cases.length)
    })

    test('has both verdicts, also in ephemeral containers where they are read and allowed', () => {
      const ask = verdictOf([predicate])
      const verdicts = (of: typeof cases) => new Set(of.map(({ object }) => ask(object)))
      expect(verdicts(cases)).toEqual(new Set(['pass', 'fail']))
      const ephemeral = cases.filter(({ via }) => via === 'ephemeral')
      const isAllowed = ![
        'hostNamespaces',
        'hostPathVolumes',
        'hostPorts',
        'hostProbesAndHostLifecycle',
        'restrictedVolumes',
        'sysctls',
      ].includes(id)
      if (isAllowed) expect(verdicts(ephemeral)).toEqual(new Set(['pass', 'fail']))
    })
  })

  test('is there for every kind that embeds a pod, without ephemeral containers in templates', () => {
    for (const each of workloadKinds) {
      const cases = enumerationCases({ id: 'tiny' }, hostNetwork, each)
      expect(cases.map(({ object }) => object.kind)).toEqual([each.kind, each.kind, each.kind, each.kind])
      expect(cases.every(({ via }) => via === 'create')).toBe(true)
    }
  })

  test('is empty for a kind whose fields are not known', () => {
    const database: KindInfo = { ...kind('Service'), kind: 'Database', type: 'Database' }
    expect(enumerationCases({ id: 'tiny' }, hostNetwork, database)).toEqual([])
  })
})
