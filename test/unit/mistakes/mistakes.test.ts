import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import { catalogue } from '../../../src/diagnostics/catalogue.ts'
import { workspace } from '../cli/io.ts'
import { baselineOf, controlOf } from '../plan/fixtures.ts'
import { codesIn } from './codes.ts'
import { mistakes } from './index.ts'
import { configText, controlText } from './mistake.ts'

/** What no baseline on disk can provoke: a control that was recorded otherwise has these checks only. */
const guards = {
  'kind-not-configured': () =>
    planBaseline(baselineOf([controlOf({ id: 'a', appliesTo: { workloads: false, kinds: ['Rollout'] } })])).diagnostics,
}

const { groundrule, put } = workspace()

describe('groundrule compile tells', () => {
  it.each(mistakes)('$name', async ({ files, prints }) => {
    for (const [name, text] of Object.entries(files)) put(name, text)
    const { code, err } = await groundrule(['compile'])
    expect(err.trim()).toBe(prints.trim())
    expect(code).toBe(/ {2}error {2}|^error/m.test(prints) ? 2 : 0)
  })
})

describe('the table of mistakes', () => {
  it('has a name of its own for each', () => {
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length)
  })

  it('is about a baseline that is otherwise without mistake', async () => {
    put('baseline/groundrule.config.ts', configText())
    put('baseline/controls/sample.ts', controlText())
    expect(await groundrule(['compile'])).toMatchObject({ code: 0, err: '' })
  })

  it('provokes every code of the catalogue', () => {
    const provoked = new Set(mistakes.flatMap(({ prints }) => codesIn(prints)))
    expect(Object.keys(catalogue).filter((code) => !provoked.has(code))).toEqual(Object.keys(guards).sort())
  })

  it.each(Object.entries(guards))('and %s, which the language catches before, from data', (code, provoke) => {
    expect(provoke().map((each) => each.code)).toContain(code)
  })

  it('tells a file and a line, except for the output', () => {
    const without = mistakes.flatMap(({ prints }) =>
      prints.split('\n').filter((line) => /^(?:\S+ {2})?(?:error|warning) {2}/.test(line) && !/^[^\s:]+:\d/.test(line)),
    )
    expect(without.filter((line) => !line.includes('  output-'))).toEqual([])
  })

  it('never shows a stack of JavaScript', () => {
    expect(mistakes.filter(({ prints }) => /bug in groundrule|\n {4}at /.test(prints))).toEqual([])
  })
})

describe('a baseline that is odd and right', () => {
  const compiles = async (files: Readonly<Record<string, string>>) => {
    put('baseline/groundrule.config.ts', configText())
    for (const [name, text] of Object.entries(files)) put(name, text)
    expect(await groundrule(['compile'])).toMatchObject({ code: 0, err: '' })
  }

  it('of a file with a megabyte in it', async () => {
    const comment = `// ${'x'.repeat(97)}\n`.repeat(10_000)
    await compiles({ 'baseline/controls/a.ts': `${comment}${controlText()}` })
  })

  it('of names as long as they may be', async () => {
    const [id, environment] = ['a'.repeat(63), 'e'.repeat(63)]
    await compiles({
      'baseline/groundrule.config.ts': configText({
        environments: `['${environment}', 'prod']`,
        clusters: `[{
    name: 'main',
    environment: 'prod',
    kubernetes: '1.37',
    engines: [{ name: 'vap', staticManifests: '/etc/kubernetes/policies' }],
    namespaces: { declared: { play: { environment: '${environment}' } } },
  }]`,
      }),
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({
  id: '${id}',
  level: 'baseline',
  version: 'v1.37',
  owner: 'sec',
  enforcement: { ${environment}: 'enforce-new', prod: 'enforce' },
})
`,
    })
    const { out } = await groundrule(['compile', '--check'])
    expect(out).toContain('all as they were')
  })

  it('of CommonJS, and of controls from a loop', async () => {
    const control = (id: string) => controlText({ id }).replace(/^import .*\n/, '')
    const names = "const { control, not, workloads } = require('groundrule')\n"
    await compiles({
      'baseline/controls/a.cjs': `${names}${control("'a'").replace('export default', 'module.exports =')}`,
      'baseline/controls/b.ts': controlText({ id: 'id' })
        .replace('export default control(', "export default ['b', 'c'].map((id) => control(")
        .replace(/\}\)\n$/, '}))\n'),
    })
  })

  it('of operators of JavaScript on what is neither predicate nor field', async () => {
    const require = `(w) => {
    const strict = [1, 2].length > 1 && !false
    const names = strict ? ['a'] : []
    if (names.length !== 1 || names[0] === 'b') return w.pod.hostPID.exists()
    return not(w.pod.hostNetwork.equals(names.length === 1))
  }`
    await compiles({ 'baseline/controls/a.ts': controlText({ require }) })
  })
})
