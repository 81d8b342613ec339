import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, utimesSync } from 'node:fs'
import { delimiter } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workspace } from './io.ts'

const { groundrule, path, put } = workspace()
const baseline = readFileSync('generated/baseline.json', 'utf8')
const { version } = JSON.parse(baseline) as { readonly version: string }
const home = process.cwd()
const tools = process.env.PATH
beforeEach(() => {
  // Paths of the settings are shown, and read, from the working folder.
  process.chdir(path(''))
  put('platform/baseline.json', baseline)
})
afterEach(() => {
  process.chdir(home)
  process.env.PATH = tools
})

const service = (name: string, namespace = 'shop') =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: ${name}, namespace: ${namespace} }\nspec: { type: NodePort }\n`
const settings = (text: string) => put('.groundrule.yaml', `bundle: platform/baseline.json\n${text}`)

describe('.groundrule.yaml', () => {
  it('makes arguments unnecessary, and every report names the baseline', async () => {
    settings('environment: prod\n')
    put('apps/service.yaml', service('a'))
    const { code, out, err } = await groundrule(['check'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('apps/service.yaml:4:15  enforce-new in prod  no-node-port')
    expect(out).toContain(
      `1 resource in 2 files judged by 31 controls of reference-baseline ${version.slice(0, 12)} in`,
    )
    const json = JSON.parse((await groundrule(['check', '--format', 'json'])).out) as { readonly summary: object }
    expect(json.summary).toMatchObject({ baseline: version, baselineName: 'reference-baseline', environment: 'prod' })
  })

  it('says what to check, from any folder of its repository; without one, in its own folder alone', async () => {
    settings('paths: [apps/*, one.yaml]\nnamespace: shop\n')
    put('apps/a/s.yaml', service('a'))
    put('one.yaml', service('one'))
    put('other.yaml', service('other'))
    const found = ({ out }: { readonly out: string }) => [...out.matchAll(/^(\S+):\d+:\d+ /gm)].map(([, file]) => file)
    expect(found(await groundrule(['check']))).toEqual(['apps/a/s.yaml', 'one.yaml'])
    expect(found(await groundrule(['check', 'other.yaml']))).toEqual(['other.yaml'])
    process.chdir(path('apps'))
    const inside = async () => await groundrule(['check'], '', path('apps'))
    expect(await inside()).toMatchObject({ code: 2, err: expect.stringContaining('say in a .groundrule.yaml') })
    put('.git/HEAD', 'ref: refs/heads/main\n')
    expect(found(await inside())).toEqual(['a/s.yaml', '../one.yaml'])
  })

  it('gives way to the command line', async () => {
    settings('environment: prod\nfailOn: audit\n')
    put('s.yaml', service('a').replace('NodePort', 'ClusterIP'))
    put('n.yaml', service('node-port'))
    put('none.json', '{}')
    expect(await groundrule(['check', '--env', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^groundrule: there is no environment "nowhere"/),
    })
    expect((await groundrule(['check', '--bundle', 'none.json'])).err).toContain(
      'none.json: it is no compiled baseline',
    )
    expect((await groundrule(['check', 's.yaml'])).code).toBe(0)
    expect((await groundrule(['check', '--cluster', 'prod-eu', 'n.yaml'])).out).toContain('  enforce-new  no-node-port')
  })

  it('mistakes are told with their lines', async () => {
    put('.groundrule.yaml', 'bundel: x\npaths: []\nenvironment: prod\n')
    expect(await groundrule(['check', 'x'])).toEqual({
      code: 2,
      out: '',
      err: `groundrule: .groundrule.yaml:1: there is no setting "bundel"; did you mean "bundle"?
groundrule: .groundrule.yaml:2: paths must be a list of files, folders and patterns, such as [apps, "base/*.yaml"]
`,
    })
    settings('environment: "\\e[31m"\n')
    expect((await groundrule(['check'])).err).toContain('there is no environment "\ufffd[31m"')
    settings('environment: prd\n')
    expect((await groundrule(['check'])).err).toBe(
      'groundrule: .groundrule.yaml:2: there is no environment "prd"; did you mean "prod"?\n',
    )
    settings('cluster: prod-eu\nenvironment: dev\n')
    expect((await groundrule(['check'])).err).toMatch(
      /^groundrule: \.groundrule\.yaml:3: the cluster "prod-eu" is of the environment "prod", not "dev"/,
    )
  })
})

describe('rendering', () => {
  it('judges what charts and kustomizations render to, as settings or the command line say', async () => {
    settings('namespace: shop\nhelm: [{ chart: charts/a, values: [v.yaml] }]\nkustomize: [overlays/prod]\n')
    put('bin/helm', `#!/bin/sh\necho "# Source: a/templates/x.yaml"\ncat '${path('rendered')}'\n`)
    put('bin/kustomize', '#!/bin/sh\necho nothing >&2; exit 1\n')
    put('charts/a/Chart.yaml', '')
    put('overlays/prod/kustomization.yaml', '')
    put('rendered', service('a'))
    for (const name of ['helm', 'kustomize']) chmodSync(path(`bin/${name}`), 0o755)
    process.env.PATH = `${path('bin')}${delimiter}${tools}`
    const { code, out } = await groundrule(['check'])
    expect(code).toBe(2)
    expect(out).toContain('Service shop/a, from charts/a/templates/x.yaml\n')
    expect(out).toContain('overlays/prod:1  not read  kustomize failed: nothing\n')
    const asked = await groundrule(['check', '--helm', 'charts/a', '--values', 'v.yaml', '--values', 'w.yaml'])
    expect(asked).toMatchObject({ code: 1, err: '' })
    expect(await groundrule(['check', '--values', 'v.yaml'])).toMatchObject({
      code: 2,
      err: 'groundrule: --values is for a chart; name its folder with --helm\n',
    })
    expect((await groundrule(['check', '--helm', 'charts/a', '--since', 'main'])).err).toContain('use --known')
  })
})

describe('the age of a bundle', () => {
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: path(''),
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-11T23:30:00-05:00', PATH: tools },
        stdio: 'pipe',
      },
    )
  const commit = () => {
    git('init', '-q')
    git('add', '-A')
    git('commit', '-qm', 'x')
  }

  // Today is 2026-01-31.
  it('counts from the commit that last touched it, and is a warning unless the command line asks', async () => {
    settings('maxAge: 18\n')
    put('s.yaml', service('a').replace('NodePort', 'ClusterIP'))
    commit()
    const why =
      'groundrule: platform/baseline.json is 19 days old (last committed on 2026-01-12), more than 18; take the current one\n'
    expect(await groundrule(['check'])).toMatchObject({ code: 0, err: why })
    expect(await groundrule(['check', '--max-age', '18'])).toMatchObject({ code: 2, err: why })
    expect(await groundrule(['check', '--max-age', '19'])).toMatchObject({ code: 0, err: '' })
    expect((await groundrule(['check', '--max-age', '0'])).err).toContain('write a number of days, such as 90')
  })

  it('counts from when it was written where no commit has it as it is', async () => {
    put('s.yaml', service('a').replace('NodePort', 'ClusterIP'))
    const written = () => utimesSync(path('platform/baseline.json'), 0, Date.parse('2026-01-30T01:00:00Z') / 1000)
    const check = async (days: string) =>
      await groundrule(['check', '--bundle', 'platform/baseline.json', '--max-age', days, 's.yaml'])
    written()
    expect(await check('1')).toMatchObject({ code: 0, err: '' })
    commit()
    expect((await check('18')).err).toContain('last committed on 2026-01-12')
    put('platform/baseline.json', `${baseline}\n`)
    utimesSync(path('platform/baseline.json'), 0, Date.parse('2026-01-20T01:00:00Z') / 1000)
    expect((await check('10')).err).toContain('11 days old (in no commit, written on 2026-01-20)')
  })

  it('says where the history ends before it is known, and where there is no bundle', async () => {
    put('s.yaml', service('a').replace('NodePort', 'ClusterIP'))
    commit()
    put('other', '')
    git('add', '-A')
    git('commit', '-qm', 'y')
    git('clone', '-q', '--depth', '1', `file://${path('')}`, path('shallow'))
    process.chdir(path('shallow'))
    const args = ['check', '--bundle', 'platform/baseline.json', '--max-age', '30', 's.yaml']
    expect(await groundrule(args, '', path('shallow'))).toMatchObject({
      code: 0,
      err: expect.stringContaining('platform/baseline.json may be older than it seems (last committed on 2026-01-12)'),
    })
  })
})
