import { describe, expect, it } from 'vitest'
import { type Bundle, bundleOf } from '../../../src/compile/bundle.ts'
import { changelog } from '../../../src/compile/changelog.ts'
import type { Control } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { baselineOf, clusterOf, configOf, controlOf, predicate, standards } from '../plan/fixtures.ts'
import { skeleton } from '../targets/docs/markdown.ts'

const bundle = (controls: readonly Control[], change: Parameters<typeof configOf>[0] = {}): Bundle =>
  bundleOf(baselineOf(controls, configOf(change)))

const levels = { dev: 'enforce', test: 'warn', prod: 'audit' } as const
const own = controlOf({ id: 'own-network', enforcement: levels })
const link = '**[own-network](https://baseline.example.com/controls/own-network)**'

/** The lines of a changelog by their section. */
function lines(before: Bundle, after: Bundle): Readonly<Record<string, readonly string[]>> {
  const [, ...sections] = changelog(before, after).split('\n## ')
  return Object.fromEntries(
    sections.map((section) => {
      const [title = '', , ...rest] = section.trimEnd().split('\n')
      return [title, rest.map((line) => line.replace(/^- /, ''))]
    }),
  )
}
const change = (changed: Partial<Control>) => lines(bundle([own]), bundle([{ ...own, ...changed }]))

describe('a changelog', () => {
  it('of the same baseline, or of one that only moved in the source, is short', () => {
    const same = bundle([own])
    expect(changelog(same, same)).toContain(`Nothing changed: both are version \`${same.version.slice(0, 12)}\`.`)
    expect(changelog(same, bundle([{ ...own, source: { file: 'controls/b.ts', line: 9 } }]))).toContain(
      'Nothing that concerns you.',
    )
  })

  it('tells new and removed controls, with levels and what to do', () => {
    const strict = controlOf({ id: 'strict', remediation: 'Mend it' })
    const mild = controlOf({ id: 'mild', enforcement: 'audit' })
    const told = controlOf({ id: 'told', enforcement: { dev: 'warn', test: 'audit', prod: 'audit' } })
    expect(lines(bundle([own]), bundle([mild, strict, told]))).toEqual({
      'New controls': [
        '**[mild](https://baseline.example.com/controls/mild)** new: `audit` in dev, test, prod. You: nothing yet; it is recorded.',
        '**[strict](https://baseline.example.com/controls/strict)** new: `enforce` in dev, test, prod. You: Mend it.',
        '**[told](https://baseline.example.com/controls/told)** new: `warn` in dev; `audit` in test, prod. You: look at the warnings; nothing is denied yet.',
      ],
      'Removed controls': [`${link} removed. You: nothing.`],
    })
  })

  it('tells levels by environment, stronger and weaker apart', () => {
    expect(change({ enforcement: { dev: 'warn', test: 'enforce-new', prod: 'audit' } })).toEqual({
      Stronger: [`${link} \`warn\` → \`enforce-new\` in test: denied now. You: Do it.`],
      Weaker: [`${link} \`enforce\` → \`warn\` in dev. You: nothing.`],
    })
    expect(change({ enforcement: { ...levels, prod: 'warn' } })).toEqual({
      Stronger: [`${link} \`audit\` → \`warn\` in prod. You: look at the warnings; nothing is denied yet.`],
    })
    const before = bundle([{ ...own, enforcement: 'enforce-new' }])
    expect(lines(before, bundle([{ ...own, enforcement: 'enforce' }])).Stronger).toEqual([
      expect.stringContaining(
        '`enforce-new` → `enforce` in prod: Pods that are made again are judged too. You: Do it.',
      ),
    ])
  })

  it('tells what a control demands now and what no longer', () => {
    const not: Pred = { kind: 'not', of: predicate }
    expect(change({ variants: [{ since: null, predicate: not }] })).toEqual({
      'Changed rules': [
        `${link} now says \`pod: hostNetwork must not be true\`; no longer says \`pod: hostNetwork must be true\`. You: run \`groundrule check\`: what passed may fail now.`,
      ],
    })
    expect(change({ scope: 'ci' })['Changed rules']).toEqual([expect.stringContaining('scope `admission` → `ci`')])
    expect(change({ appliesTo: { workloads: false, kinds: ['Pod'] } })['Changed rules']).toEqual([
      expect.stringContaining('judges other kinds'),
    ])
  })

  it('tells values of parameters, by environment', () => {
    const list = (...dev: string[]) => ({
      registries: { type: { list: 'string' as const }, value: { perEnvironment: { dev, test: ['a'], prod: ['a'] } } },
    })
    const [before, after] = [list('a', 'b'), list('a', 'c')].map((parameters) => bundle([{ ...own, parameters }]))
    expect(lines(before as Bundle, after as Bundle)).toEqual({
      'Changed parameters': [
        `${link} \`registries\` in dev: added \`c\`, removed \`b\`. You: run \`groundrule check\`: what passed may fail now.`,
      ],
    })
  })

  it('tells owners, fixes and words', () => {
    const owners = { sec: { name: 'S', contact: '#sec' }, net: { name: 'N', contact: '#net' } }
    const after = bundle([{ ...own, owner: 'net', remediation: 'Do that', title: 'New' }], { owners })
    expect(lines(bundle([own], { owners }), after)).toEqual({
      'Changed words and owners': [
        `${link} owner sec → net. You: ask net (#net) from now on.`,
        `${link} the fix is put in other words. You: Do that.`,
        `${link} changed title. You: nothing.`,
      ],
    })
  })

  it('tells clusters, environments, contacts and how to ask', () => {
    const before = bundle([own], { clusters: [clusterOf(), clusterOf({ name: 'us' })] })
    const after = bundle([own], {
      environments: ['dev', 'test', 'acc', 'prod'],
      owners: { sec: { name: 'S', contact: '#new' } },
      exceptions: { ask: 'Ask nicely' },
      clusters: [
        clusterOf({
          kubernetes: '1.36',
          namespaces: { declared: { storage: { exempt: 'The CSI driver needs it.' } } },
        }),
        clusterOf({ name: 'ap', engines: [{ name: 'kyverno', version: '1.19' }] }),
      ],
    })
    expect(lines(before, after)).toEqual({
      'Environments and clusters': [
        '**acc** new environment. You: run `groundrule check --env acc`.',
        '**`ap`** new cluster: prod, Kubernetes 1.37, `kyverno 1.19`. You: run `groundrule check --cluster ap` before you deploy there.',
        '**`us`** no cluster of this baseline any more. You: nothing.',
        '**`eu`** Kubernetes 1.37 → 1.36; exempt now: `storage`. You: run `groundrule check --cluster eu`.',
      ],
      Everybody: [
        '**Exceptions** asked for in another way. You: Ask nicely.',
        '**sec** to be reached elsewhere. You: ask at #new.',
      ],
    })
  })

  it('tells a control set as one where its members change alike', () => {
    const before = bundle(standards('baseline', 'warn'))
    const after = bundle(standards('baseline', 'enforce'))
    expect(lines(before, after).Stronger).toEqual([
      expect.stringMatching(
        /^\*\*\[pss\]\(https:\/\/baseline\.example\.com\/controls\/pss\) \(12 checks\)\*\* `warn` → `enforce` in dev/,
      ),
    ])
    const one = standards('baseline', 'warn').map((each, i) =>
      i === 0 ? { ...each, enforcement: 'audit' as const } : each,
    )
    expect(lines(before, bundle(one)).Weaker).toEqual([
      expect.stringContaining('controls/pss#apparmorprofile)** `warn` → `audit`'),
    ])
  })

  it('lets nobody write more than text into it', () => {
    const hostile = '<b>x</b> [a](javascript:b) | `c` {{d}} \n# e *f*'
    const of = (words: string) =>
      changelog(
        bundle([own]),
        bundle([{ ...own, remediation: words }, controlOf({ id: 'new', remediation: words, enforcement: 'enforce' })]),
      )
    expect(skeleton(of(hostile))).toBe(skeleton(of('benign')))
  })
})
