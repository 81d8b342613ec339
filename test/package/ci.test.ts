import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// What other services would run, with the built command line: as far as a machine without them can. `npm test` builds dist/.
const repository = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(repository, path), 'utf8')
let folder: string

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const pod = (name: string, image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  containers:\n    - name: app\n      image: ${image}\n`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundrule-ci-'))
  put('baseline.json', read('generated/baseline.json'))
  put('apps/a.yaml', pod('a', 'registry.example.com/a:latest'))
  // What `npm ci` would install.
  for (const [name, runs] of [
    ['npm', 'exit 0'],
    ['npx', `shift; exec node ${join(repository, 'dist/cli.js')} "$@"`],
  ] as const) {
    put(`bin/${name}`, `#!/bin/sh\n${runs}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder) {
  const path = `${join(folder, 'bin')}:${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', ...env, PATH: path },
  })
  return { code: status, out: stdout, err: stderr }
}

const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args]).out.trim()

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id?: string
      readonly uses?: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}
const action = load(read('action.yml')) as Action

/** Runs the steps of the action as a runner would, with its inputs put into the variables. */
function runAction(inputs: Readonly<Record<string, string>>) {
  put('output', '')
  put('summary', '')
  const values: Readonly<Record<string, string>> = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: none }]) => [`inputs.${name}`, inputs[name] ?? none]),
  )
  let last = { code: 0 as number | null, out: '', err: '' }
  for (const { env, run: script } of action.runs.steps) {
    const filled = Object.entries(env).map(([name, value]) => {
      const [, expression = ''] = /^\$\{\{ (.+) \}\}$/.exec(value) ?? []
      return [name, expression === 'github.action_path' ? repository : (values[expression] as string)] as const
    })
    last = run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      ...Object.fromEntries(filled),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    })
    if (last.code !== 0) break
  }
  return {
    ...last,
    output: readFileSync(join(folder, 'output'), 'utf8'),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
  }
}

describe('the GitHub action', () => {
  it('uses no other action, and every input as a variable only', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.runs.steps.filter(({ uses }) => uses !== undefined)).toEqual([])
    expect(action.runs.steps.filter(({ run: script }) => script.includes('${{'))).toEqual([])
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env)).filter((value) => value.includes('inputs.'))
    expect(used.sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    )
    const documented = read('docs/ci.md')
    for (const name of Object.keys(action.inputs)) expect(documented).toContain(`\`${name}\``)
  })

  it('annotates lines, writes the summary and a SARIF report, and fails', () => {
    const { code, out, output, summary } = runAction({
      bundle: 'baseline.json',
      env: 'prod',
      paths: 'apps\n',
      sarif: 'report.sarif',
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error .*file=apps\/a\.yaml,.*line=7/m)
    expect(output).toBe('code=1\nsarif=report.sarif\n')
    expect(summary).toContain('pinned-image-tag')
    expect(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
  })

  it('fetches the commit that a shallow checkout lacks, and fails on what is new alone', () => {
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-q', '-m', 'one')
    const base = git('rev-parse', 'HEAD')
    put('apps/b.yaml', pod('b', 'registry.example.com/b:latest'))
    git('add', '-A')
    git('commit', '-q', '-m', 'two')
    git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const origin = join(folder, '../', `${folder.split('/').at(-1)}-origin`)
    try {
      run('cp', ['-r', folder, origin])
      rmSync(join(folder, '.git'), { recursive: true })
      run('git', ['clone', '-q', '--depth=1', '--no-checkout', `file://${origin}`, 'clone'])
      run('mv', ['clone/.git', '.git'])
      expect(run('git', ['cat-file', '-e', base]).code).not.toBe(0)
      const { code, out } = runAction({ bundle: 'baseline.json', paths: 'apps', since: base })
      expect([code, out.includes('apps/a.yaml'), out.includes('apps/b.yaml')]).toEqual([1, false, true])
    } finally {
      rmSync(origin, { recursive: true, force: true })
    }
  })

  it('takes paths and values as they are, whatever is in them', () => {
    put('more apps/$(touch hacked);.yaml', pod('ok', 'x'))
    const { code, out } = runAction({
      bundle: 'baseline.json',
      env: 'dev',
      'fail-on': 'enforce',
      paths: 'more apps\n--help\n',
      namespace: '$(touch hacked)',
    })
    expect(code).toBe(2)
    expect(out).toContain('more apps/$(touch hacked);.yaml')
    expect(() => readFileSync(join(folder, 'hacked'))).toThrow()
  })

  it('says 2 where the job could not be done', () => {
    expect(runAction({ bundle: 'none.json', paths: 'apps' })).toMatchObject({
      code: 2,
      output: 'code=2\n',
      summary: '',
    })
  })
})

describe('pre-commit', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly language: string
    readonly files: string
    readonly require_serial: boolean
  }
  const [hook] = load(read('.pre-commit-hooks.yaml')) as readonly Hook[]

  it('runs its entry with the files that changed', () => {
    put('apps/broken.json', '{')
    put('apps/chart/Chart.yaml', 'name: c\n')
    put('apps/chart/templates/t.yaml', '{{ .Values.x }}\n')
    put('mkdocs.yml', 'site_name: x\n')
    const changed = ['apps/a.yaml', 'apps/broken.json', 'apps/chart/templates/t.yaml', 'mkdocs.yml']
    const files = changed.filter((path) => new RegExp((hook as Hook).files).test(path))
    expect((hook as Hook).language).toBe('script')
    const { code, out, err } = run(join(repository, (hook as Hook).entry), [
      '--bundle',
      'baseline.json',
      '--env',
      'prod',
      ...files,
    ])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('apps/a.yaml:7:')
  })
})

describe('docs/ci.md', () => {
  const blocks = (language: string) =>
    [...read('docs/ci.md').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(
      ([, text]) => text ?? '',
    )

  it('its shell snippets run', () => {
    put('rendered/a.yaml', pod('a', 'registry.example.com/a:latest'))
    const codes = blocks('sh').map((script) => run('sh', ['-c', script]).code)
    expect(codes).toEqual([1, 1, 0])
  })

  it('its GitLab job runs, and writes the report that it names', () => {
    const [job] = blocks('yaml').flatMap((text) => {
      const { groundrule } = load(text) as { groundrule?: GitLabJob }
      return groundrule ? [groundrule] : []
    })
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-q', '-m', 'one')
    put('apps/b.yaml', pod('b', 'registry.example.com/b:latest'))
    const { code, out } = run('sh', ['-ec', (job as GitLabJob).script.join('\n')], {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'HEAD'),
    })
    expect([code, out.includes('apps/a.yaml'), out.includes('apps/b.yaml')]).toEqual([1, false, true])
    const report = JSON.parse(readFileSync(join(folder, (job as GitLabJob).artifacts.reports.codequality), 'utf8'))
    expect(report.length).toBeGreaterThan(0)
  })

  it('its GitHub workflow gives the action inputs that it has', () => {
    const [workflow] = blocks('yaml').filter((text) => text.includes('runs-on'))
    const { jobs } = load(workflow as string) as {
      jobs: { check: { steps: { uses: string; with?: Record<string, string> }[] } }
    }
    const step = jobs.check.steps.find(({ uses }) => uses.includes('/groundrule@'))
    expect(Object.keys(step?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([])
  })

  interface GitLabJob {
    readonly script: readonly string[]
    readonly artifacts: { readonly reports: { readonly codequality: string } }
  }
})
