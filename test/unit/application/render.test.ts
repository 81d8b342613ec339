import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeRendered } from '../../../src/application/judge-rendered.ts'
import { type Rendering, render } from '../../../src/application/render.ts'

let root: string
const path = process.env.PATH
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-render-'))
  // Nothing but the tools of a test, and what they are written in.
  process.env.PATH = [join(root, 'bin'), '/usr/bin', '/bin'].join(delimiter)
  for (const folder of ['bin', 'charts/shop', '-odd', 'overlays/prod'])
    mkdirSync(join(root, folder), { recursive: true })
})
afterEach(() => {
  process.env.PATH = path
  rmSync(root, { recursive: true })
})

/** A tool on the PATH that writes down its arguments, one a line, before it does what a test wants of it. */
const tool = (name: string, script: string) => {
  const file = join(root, 'bin', name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > '${root}/${name}.args'\n${script}\n`)
  chmodSync(file, 0o755)
}
const argumentsOf = (name: string) =>
  readFileSync(join(root, `${name}.args`), 'utf8')
    .trimEnd()
    .split('\n')
const none = () => {
  process.env.PATH = join(root, 'bin')
}

const helm = (chart: string, more: object = {}): Rendering => ({ tool: 'helm', chart: { chart, ...more } })

describe('helm', () => {
  it('renders a chart with its values, without a shell', async () => {
    tool('helm', 'echo "a: 1"')
    const values = ['values.yaml', '$(touch x).yaml']
    const rendered = await render({ ...helm('charts/shop/', { values }), namespace: 'ns' } as Rendering, root)
    expect(rendered).toEqual({ file: 'charts/shop', tool: 'helm', result: { text: 'a: 1\n' } })
    expect(argumentsOf('helm')).toEqual([
      ...['template', 'shop', './charts/shop', '--include-crds', '--namespace', 'ns'],
      ...['--values', './values.yaml', '--values', './$(touch x).yaml'],
    ])
  })

  it('takes no folder for an option', async () => {
    tool('helm', '')
    await render(helm('-odd', { release: 'odd' }), root)
    expect(argumentsOf('helm')).toEqual(['template', 'odd', './-odd', '--include-crds'])
    await render(helm('-odd'), root)
    expect(argumentsOf('helm')).toEqual(['template', './-odd', '--include-crds'])
  })

  it('says what it said where it fails, and what to do where it is not there', async () => {
    tool('helm', 'echo half; echo "Error: no template" >&2; exit 3')
    expect((await render(helm('charts/shop'), root)).result).toEqual({ failed: 'helm failed: Error: no template' })
    tool('helm', 'exit 3')
    expect((await render(helm('charts/shop'), root)).result).toEqual({ failed: 'helm failed: it ended with 3' })
    expect((await render(helm('charts/none'), root)).result).toEqual({ failed: 'there is no such folder' })
    rmSync(join(root, 'bin/helm'))
    none()
    expect((await render(helm('charts/shop', { values: ["it's"] }), root)).result).toEqual({
      failed:
        "helm is not on the PATH; install it, or pipe what it renders: helm template shop ./charts/shop --include-crds --values './it'\\''s' | groundrule check -",
    })
  })
})

describe('kustomize', () => {
  const prod: Rendering = { tool: 'kustomize', folder: './overlays/prod' }

  it('builds a folder, with kubectl where there is no kustomize', async () => {
    none()
    tool('kubectl', 'echo "b: 1"')
    expect(await render(prod, root)).toEqual({ file: 'overlays/prod', tool: 'kustomize', result: { text: 'b: 1\n' } })
    expect(argumentsOf('kubectl')).toEqual(['kustomize', './overlays/prod'])
    tool('kustomize', 'echo "k: 1"')
    expect((await render(prod, root)).result).toEqual({ text: 'k: 1\n' })
    expect(argumentsOf('kustomize')).toEqual(['build', './overlays/prod'])
  })

  it('one that fails has failed; without any it says what to do', async () => {
    none()
    expect((await render(prod, root)).result).toEqual({
      failed:
        'neither kustomize nor kubectl is on the PATH; install one, or pipe what it builds: kubectl kustomize ./overlays/prod | groundrule check -',
    })
    tool('kubectl', 'echo never')
    tool('kustomize', 'echo "accumulating resources" >&2; exit 1')
    expect((await render(prod, root)).result).toEqual({ failed: 'kustomize failed: accumulating resources' })
  })
})

describe('what is rendered', () => {
  const judge = {
    judges: () => true,
    violations: () => [{ control: 'c', level: 'warn' as const, line: 'x', path: ['spec'], found: undefined }],
  }
  const pod = 'apiVersion: v1\nkind: Pod\nspec: {}\n'
  const results = async (...renderings: readonly Rendering[]) => {
    const found = []
    for await (const result of judgeRendered(renderings, judge, root)) found.push(result)
    return found
  }

  it('is judged, and names the template of each object in the chart that was rendered', async () => {
    const source = (name: string) => `---\n# Source: checkout/templates/${name}.yaml\n`
    const data = 'data: |\n  # Source: nowhere\n'
    writeFileSync(join(root, 'out'), `${source('a')}${pod}${source('b')}# more\n${pod}${data}---\n${pod}`)
    tool('helm', `cat '${root}/out'`)
    tool('kustomize', 'exit 1')
    const [chart, broken] = await results(helm('charts/shop'), { tool: 'kustomize', folder: 'overlays/prod' })
    expect(chart?.findings.map(({ place }) => [place.file, place.line, place.source])).toEqual([
      ['charts/shop', 5, 'charts/shop/templates/a.yaml'],
      ['charts/shop', 11, 'charts/shop/templates/b.yaml'],
      ['charts/shop', 17, undefined],
    ])
    expect(chart?.skipped).toBeUndefined()
    tool('helm', 'echo')
    expect((await results(helm('charts/shop')))[0]).toMatchObject({ skipped: 'it renders to nothing' })
    expect(broken).toMatchObject({
      file: 'overlays/prod',
      broken: [{ line: 1, message: 'kustomize failed: it ended with 1' }],
    })
  })
})
