import { describe, expect, it } from 'vitest'
import { readManifests } from '../../../src/manifests/read.ts'
import { readerCases } from '../../engines/conformance/reader-cases.ts'

const pod = (body: string) => `apiVersion: v1\nkind: Pod\n${body}`
const problem = (text: string) => readManifests('f', text).problem

// The conformance run asks Kubernetes' own reader what it makes of each; here it is taken from the table.
describe('reads what Kubernetes reads', () => {
  it.each(readerCases.map((each) => [JSON.stringify(each.text).slice(0, 120), each] as const))('%s', (_, each) => {
    const { manifests, problem, template } = readManifests('f', each.text)
    const found = problem || template ? 'refused' : manifests.map(({ object }) => object)
    expect(found).toEqual(each.ours ? each.ours.reads : each.kubernetes)
  })
})

describe('tells the line of what it refuses', () => {
  it.each<[string, number]>([
    [pod('a: .inf\n'), 3],
    [pod('a:\n- 1\n- .nan\n'), 5],
    [pod('b: 1\nnull: 2\n'), 4],
    [pod('b: {<<: 1}\n'), 3],
    [pod('b: 1\na: "\\/"\n'), 4],
    [pod('b: 1\na: &x.y 1\n'), 4],
    [pod('# x\u2028y\n'), 3],
    [pod('--- x\n'), 3],
    [pod('...\nb: 1\n'), 4],
    [pod('b: 1\n---\na: 1\n---\na: [b: c: d]\n'), 7],
    [pod('a: [\nb,\n]\nc: [\nd\n]]\n'), 8],
  ])('%j', (text, line) => {
    expect(problem(text)).toMatchObject({ line })
  })
})

describe('lines with less indentation than YAML 1.2 wants', () => {
  const text = pod('a: [\n1,\n{ b: 2,\n# c\n\td: "e\nf" }\n]\ng: h\n')
  const [manifest] = readManifests('f', text).manifests

  it('are read, and have their places', () => {
    expect(manifest?.object).toMatchObject({ a: [1, { b: 2, d: 'e f' }], g: 'h' })
    const at = (path: (string | number)[]) => {
      const { line, column, exact } = manifest!.at(path)
      return [line, column, exact]
    }
    expect(at(['a', 0])).toEqual([4, 1, true])
    expect(at(['a', 1, 'b'])).toEqual([5, 6, true])
    expect(at(['a', 1, 'd'])).toEqual([7, 6, true])
    expect(at(['g'])).toEqual([10, 4, true])
  })
})

describe('what would take long', () => {
  it.each<[string, string, RegExp]>([
    ['merges', mergeChain(3000), /more than 1000000 keys are merged/],
    ['lines without indentation', pod(`a: [\n${'x,\n'.repeat(50_000)}]\n`), /deficient indentation/],
    ['comments', pod(`a: [\n${'# x\n'.repeat(50_000)}x]\n`), /deficient indentation/],
  ])('%s', (_, text, message) => {
    expect(problem(text)?.message).toMatch(message)
  })
})

function mergeChain(length: number): string {
  const maps = Array.from({ length }, (_, i) => `k${i}: &k${i} {${i > 0 ? `<<: *k${i - 1}, ` : ''}a${i}: 1}`)
  return pod(`${maps.join('\n')}\n`)
}
