import { describe, expect, test } from 'vitest'
import { reported } from '../../engines/conformance/ask.ts'
import { judgeDenies, misreported } from '../../engines/conformance/compare.ts'
import type { Subject } from '../../engines/conformance/groups.ts'
import { type KnownDifference, knownDifferences, sortedOut } from '../../engines/conformance/known-differences.ts'
import type { Disagreement } from '../../engines/conformance/model.ts'
import { isWhole, type Options, readOptions } from '../../engines/conformance/options.ts'
import { inParallel } from '../../engines/conformance/parallel.ts'
import { tally } from '../../engines/conformance/tally.ts'
import type { PodSecurityVerdict } from '../../engines/harness/model.ts'

const warning = (policy: string, message: string): string =>
  `Validation failed for ValidatingAdmissionPolicy '${policy}' with binding '${policy}': ${message}`

const answer = (annotations: Readonly<Record<string, string>>, warnings: readonly string[] = []) =>
  reported({ status: 201, body: {}, annotations, warnings })

describe('what an answer reports', () => {
  test('lines by policy, of objects and of static manifests; the server keeps annotations of its own', () => {
    const { recorded } = answer({
      'a.here/a': 'app: x must be set',
      'b.static.k8s.io/b': 'pod: y must be set',
      'authorization.k8s.io/decision': 'allow',
      'pod-security.kubernetes.io/enforce-policy': 'privileged:latest',
      'validation.policy.admission.k8s.io/validation_failure': '[]',
    })
    expect([...recorded]).toEqual([
      ['a.here', 'app: x must be set'],
      ['b.static.k8s.io', 'pod: y must be set'],
    ])
  })

  test('warnings by policy, with line breaks in them', () => {
    const { warned } = answer({}, [warning('a.here', '[a] one\ntwo. (me)'), 'something else'])
    expect([...warned]).toEqual([['a.here', '[a] one\ntwo. (me)']])
  })

  test('warnings that the server cut or dropped', () => {
    expect(answer({}, ['x'.repeat(255)])).toMatchObject({ whole: true, complete: true })
    expect(answer({}, ['é'.repeat(256)])).toMatchObject({ whole: false, complete: true })
    expect(
      answer(
        {},
        Array.from({ length: 16 }, () => 'x'.repeat(256)),
      ),
    ).toMatchObject({ complete: false })
  })

  test('Pod Security Admission by mode', () => {
    const text = 'would violate PodSecurity "restricted:v1.25": x'
    expect(answer({ 'pod-security.kubernetes.io/audit-violations': text }, [text]).podSecurity).toEqual({
      audit: text,
      warn: text,
    })
    expect(answer({}).podSecurity).toEqual({})
  })
})

const subject = { control: { id: 'a', owner: 'me' } } as Subject

describe('what a policy misreports', () => {
  const wrong = (
    annotations: Readonly<Record<string, string>>,
    warnings: readonly string[],
    wanted: readonly string[],
  ) => misreported(answer(annotations, warnings), 'a', subject, wanted)
  const both = (lines: string) => [{ 'a/a': lines }, [warning('a', `[a] ${lines}. Fix it. (me)`)]] as const

  test('nothing where verdict, lines and message are right', () => {
    expect(wrong({}, [], [])).toBeUndefined()
    expect(wrong(...both('app: x; web: y'), ['web: y', 'app: x'])).toBeUndefined()
    expect(wrong(...both('one; one'), ['one'])).toBeUndefined()
  })

  test('a verdict, in either direction', () => {
    expect(wrong({}, [], ['app: x'])).toEqual({ expected: 'denied app: x', found: 'admitted ' })
    expect(wrong(...both('app: x'), [])).toEqual({ expected: 'admitted ', found: 'denied app: x' })
  })

  test('lines', () => {
    expect(wrong(...both('app: x'), ['app: y'])).toEqual({ expected: 'app: y', found: 'app: x' })
    expect(wrong({}, [warning('a', '[a] app: x. (me)')], ['app: x'])).toMatchObject({ found: 'nothing recorded' })
  })

  test('a warning that is missing, unless the server may have dropped it', () => {
    expect(wrong({ 'a/a': 'x' }, [], ['x'])).toMatchObject({ found: 'no warning' })
    const many = Array.from({ length: 17 }, () => 'y'.repeat(256))
    expect(wrong({ 'a/a': 'x' }, many, ['x'])).toBeUndefined()
  })

  test('a message without its lines, its control or its owner', () => {
    for (const message of ['[b] x. (me)', '[a] y. (me)', '[a] x. (you)'])
      expect(wrong({ 'a/a': 'x' }, [warning('a', message)], ['x'])).toMatchObject({ found: message })
  })

  test('the fixed message is right where a line has a line break', () => {
    expect(wrong({ 'a/a': 'x\ny' }, [warning('a', '[a] Title. (me)')], ['x\ny'])).toBeUndefined()
  })
})

test('a form of a check has one verdict over its versions', () => {
  const verdict = { checks: { sysctls: ['v1.25', 'v1.26'] } } as unknown as PodSecurityVerdict
  expect(judgeDenies(verdict, { id: 'sysctls', versions: ['v1.25', 'v1.26'] })).toBe(true)
  expect(judgeDenies(verdict, { id: 'sysctls', versions: ['v1.37'] })).toBe(false)
  expect(judgeDenies(verdict, { id: 'privileged', versions: ['v1.25'] })).toBe(false)
  expect(() => judgeDenies(verdict, { id: 'sysctls', versions: ['v1.26', 'v1.27'] })).toThrow('is not one check')
})

test('rows are counted by section, engine, server and control', () => {
  const counts = tally()
  const key = { section: 's', engine: 'vap', kubernetes: '1.37.1', control: 'a' } as const
  counts.verdict(key, true)
  counts.verdict(key, false)
  counts.refused(key)
  counts.verdict({ ...key, control: '0' }, false)
  const disagreement: Disagreement = { ...key, case: 'c', expected: 'x', found: 'y' }
  counts.disagree(disagreement)
  expect(counts.result()).toEqual({
    rows: [
      { ...key, control: '0', verdicts: 1, denied: 0, disagreements: 0 },
      { ...key, verdicts: 2, denied: 1, refused: 1, disagreements: 1 },
    ],
    disagreements: [disagreement],
  })
})

describe('known differences', () => {
  const procMount: Disagreement = {
    section: 'random',
    engine: 'javascript',
    kubernetes: '1.31.14',
    control: 'proc-mount-v1-25',
    case: 'c',
    expected: 'admitted',
    found: 'denied',
  }

  test('cover what they say, and nothing else', () => {
    const others: readonly Disagreement[] = [
      { ...procMount, kubernetes: '1.37.1' },
      { ...procMount, engine: 'vap' },
      { ...procMount, control: 'privileged-v1-25' },
      { ...procMount, expected: 'denied', found: 'admitted' },
    ]
    const row = { ...procMount, verdicts: 9, denied: 3, disagreements: 2 }
    const { rows, unknown, known } = sortedOut({ rows: [row], disagreements: [procMount, ...others] })
    expect(rows).toEqual([{ ...row, disagreements: 1, known: 1 }])
    expect(unknown).toEqual(others)
    expect(known.map(({ difference, count }) => [difference.id, count])).toContainEqual(['proc-mount-1.31', 1])
  })

  test.each(knownDifferences.map((each): [string, KnownDifference] => [each.id, each]))(
    '%s has a date and evidence',
    (_, each) => {
      expect(each.seen).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(each.what.length).toBeGreaterThan(30)
      expect(each.evidence.length).toBeGreaterThan(30)
    },
  )
})

describe('options', () => {
  test('all parts on all servers unless told otherwise', () => {
    const options = readOptions([]) as Options
    expect(options).toMatchObject({ small: false, check: false, kubernetes: ['1.37.1', '1.31.14'] })
    expect(isWhole(options, [])).toBe(true)
    expect(isWhole(options, ['--check'])).toBe(true)
    expect(isWhole(options, ['--pods', '5'])).toBe(false)
  })

  test.each([
    [['--parts', 'verdict'], '--parts: verdict is none of verdicts, static'],
    [['--kubernetes', '1.37'], '--kubernetes: 1.37 is none of 1.37.1, 1.31.14'],
    [['--pods', 'many'], '--pods is a number, not many'],
    [['--control', 'a'], '--control and --case go together'],
    [['--wat'], "Unknown option '--wat'"],
  ])('%s', (args, message) => {
    expect(readOptions(args)).toContain(message)
  })
})

describe('work in parallel', () => {
  test('at most so many at once, all of them', async () => {
    let running = 0
    let most = 0
    const done: number[] = []
    await inParallel([1, 2, 3, 4, 5], 2, async (item) => {
      most = Math.max(most, ++running)
      await Promise.resolve()
      done.push(item)
      running--
    })
    expect([most, done]).toEqual([2, [1, 2, 3, 4, 5]])
  })

  test('ends with the first error', async () => {
    const seen: number[] = []
    const work = async (item: number) => {
      seen.push(item)
      if (item === 2) throw new Error('two')
    }
    await expect(inParallel([1, 2, 3, 4], 1, work)).rejects.toThrow('two')
    expect(seen).toEqual([1, 2])
  })
})
