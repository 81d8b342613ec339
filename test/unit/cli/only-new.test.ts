import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Judge } from '../../../src/cli/judge.ts'
import type { ControlInfo, Violation } from '../../../src/report/finding.ts'
import { workspace } from './io.ts'

// Finds fault with every container whose image ends with `:latest`.
vi.mock('../../../src/cli/judge.ts', () => ({
  judgeOf: (): Judge => ({
    version: 'v',
    name: 'v',
    controls: new Map([['no-latest', { id: 'no-latest', owner: 'team', page: 'page' } as ControlInfo]]),
    environments: ['dev'],
    clusters: [],
    judges: (object) => object.kind === 'Pod',
    violations: (object) =>
      (object.spec as { containers: { name: string; image: string }[] }).containers.flatMap(
        ({ name, image }, i): Violation[] =>
          image.endsWith(':latest')
            ? [
                {
                  control: 'no-latest',
                  level: 'enforce',
                  line: 'image must have a tag that does not move',
                  label: name,
                  path: ['spec', 'containers', i, 'image'],
                  found: image,
                },
              ]
            : [],
      ),
  }),
}))

const { groundrule, put, path } = workspace()
const container = (name: string, tag = 'latest') =>
  `    - name: ${name}\n      image: registry.example.com/${name}:${tag}\n`
const pod = (name: string, ...containers: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n${containers.join('')}`

const check = async (...args: string[]) => {
  const { code, out, err } = await groundrule(['check', '--bundle', path('b.json'), '--format', 'json', ...args])
  if (out === '') return { code, err, found: [], known: undefined }
  const { findings, summary } = JSON.parse(out) as {
    findings: { file: string; object: { name: string }; label: string }[]
    summary: { known?: unknown }
  }
  const found = findings.map(({ file, object, label }) => `${file.slice(path('.').length + 1)} ${object.name}/${label}`)
  return { code, err, found, known: summary.known }
}

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: path('.'),
    stdio: 'pipe',
  })
    .toString()
    .trim()

function commit(message = 'c') {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', message)
}

function repository() {
  put('b.json', '{}')
  git('init', '-q', '-b', 'main')
}

describe('--since', () => {
  it('reports and fails on what is new, and says how much was known', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app')))
    put('apps/b.yaml', pod('b', container('app'), container('web')))
    commit()
    const clean = { code: 0, err: '', found: [], known: { in: 'main', findings: 3, resolved: 0 } }
    expect(await check(path('apps'), '--since', 'main')).toEqual(clean)
    put('apps/b.yaml', `# a line more\n${pod('b', container('job'), container('web'), container('app', '1.0'))}`)
    put('apps/c.yaml', pod('c', container('app')))
    expect(await check(path('apps'), '--since', 'main')).toEqual({
      code: 1,
      err: '',
      found: ['apps/b.yaml b/job', 'apps/c.yaml c/app'],
      known: { in: 'main', findings: 2, resolved: 1 },
    })
    expect((await check(path('apps/a.yaml'), '--since', 'main')).code).toBe(0)
    commit()
    expect((await check(path('apps'), '--since', 'HEAD~1')).found).toEqual(['apps/b.yaml b/job', 'apps/c.yaml c/app'])
    expect((await check(path('apps'), '--since', 'HEAD')).code).toBe(0)
  })

  it('the terminal is told too', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app')))
    commit()
    put('apps/a.yaml', pod('a', container('web', '1.0')))
    const { out } = await groundrule(['check', '--bundle', path('b.json'), path('apps'), '--since', 'main'])
    expect(out).toContain('0 errors · 0 warnings · 0 known (main), 1 resolved    1 resource')
  })

  it('is not taken in by moved lines, renamed and deleted files and reordered lists', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app'), container('web')))
    put('apps/gone.yaml', pod('gone', container('app')))
    put('apps/here.yaml', pod('here', container('app')))
    commit()
    put('apps/a.yaml', `---\n${pod('a', container('web'), container('app'))}---\n${pod('here', container('app'))}`)
    renameSync(path('apps/gone.yaml'), path('apps/0-renamed.yaml'))
    rmSync(path('apps/here.yaml'))
    expect(await check(path('apps'), '--since', 'main')).toMatchObject({ code: 0, known: { findings: 4, resolved: 0 } })
  })

  it('of findings that are alike, the one too many is new, in the file that brought it', async () => {
    repository()
    for (const overlay of ['dev', 'prod']) put(`apps/${overlay}/a.yaml`, pod('a', container('app')))
    commit()
    put('apps/acc/a.yaml', pod('a', container('app')))
    put('apps/dev/a.yaml', `# touched\n${pod('a', container('app'))}`)
    expect(await check(path('apps'), '--since', 'main')).toMatchObject({
      code: 1,
      found: ['apps/acc/a.yaml a/app'],
      known: { findings: 2 },
    })
  })

  it('a file that git does not know is new, ignored or not; what a link leads to is compared', async () => {
    repository()
    put('.gitignore', 'apps/rendered.yaml\n')
    put('base/a.yaml', pod('a', container('app')))
    put('apps/kept.yaml', pod('kept', container('app', '1.0')))
    symlinkSync('../base/a.yaml', path('apps/link.yaml'))
    commit()
    put('apps/rendered.yaml', pod('r', container('app')))
    expect((await check(path('apps/rendered.yaml'), '--since', 'main')).found).toEqual(['apps/rendered.yaml r/app'])
    expect(await check(path('apps/link.yaml'), '--since', 'main')).toMatchObject({ code: 0, known: { findings: 1 } })
    put('base/a.yaml', pod('a', container('app'), container('web')))
    expect((await check(path('apps/link.yaml'), '--since', 'main')).found).toEqual(['apps/link.yaml a/web'])
  })

  it('what was broken, a template or no text there has no findings', async () => {
    repository()
    put('apps/a.yaml', `${pod('a', container('app'))}x: [\n`)
    put('chart/Chart.yaml', 'name: c\n')
    put('chart/templates/t.yaml', `{{ .Values.x }}\n${pod('t', container('app'))}`)
    put('apps/odd name "ü".yaml', pod('odd', container('app')))
    commit()
    put('apps/a.yaml', pod('a', container('app')))
    put('apps/odd name "ü".yaml', pod('odd', container('app'), container('web')))
    expect((await check(path('apps'), '--since', 'main')).found).toEqual([
      'apps/a.yaml a/app',
      'apps/odd name "ü".yaml odd/web',
    ])
  })

  it('what was not judged there has no findings: what is ignored, and the patches of a kustomization', async () => {
    repository()
    put('apps/.groundruleignore', 'old.yaml\n')
    put('apps/old.yaml', pod('a', container('app')))
    put('apps/k/kustomization.yaml', 'resources: [pod.yaml]\npatches: [{ path: patch.yaml }]\n')
    put('apps/k/pod.yaml', pod('k', container('app', '1.0')))
    put('apps/k/patch.yaml', pod('k', container('app')))
    commit()
    put('apps/k/pod.yaml', pod('k', container('app')))
    put('apps/k/patch.yaml', `# touched\n${pod('k', container('app'))}`)
    expect((await check(path('apps'), '--since', 'main')).found).toEqual(['apps/k/pod.yaml k/app'])
    commit()
    put('apps/.groundruleignore', '')
    expect((await check(path('apps'), '--since', 'HEAD')).found).toEqual(['apps/old.yaml a/app'])
    expect((await check(path('apps/*.yaml'), '--since', 'HEAD')).found).toEqual(['apps/old.yaml a/app'])
  })

  it('a link and what it leads to are one file', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app')))
    put('apps/c.yaml', pod('c', container('app')))
    symlinkSync('a.yaml', path('apps/b.yaml'))
    symlinkSync('..', path('apps/up'))
    symlinkSync('/etc/passwd', path('apps/out.json'))
    symlinkSync('apps', path('linked'))
    commit()
    rmSync(path('apps/out.json'))
    put('apps/c.yaml', pod('c', container('app'), container('web')))
    for (const folder of ['apps', 'linked'])
      expect(await check(path(folder), '--since', 'main')).toMatchObject({
        found: [`${folder}/c.yaml c/web`],
        known: { findings: 2, resolved: 0 },
      })
  })

  it('patterns name the same files there', async () => {
    repository()
    put('apps/one/a.yaml', pod('a', container('app')))
    put('apps/two/b.yaml', pod('b', container('app')))
    commit()
    put('apps/one/a.yaml', pod('a', container('app', '1.0')))
    put('apps/two/a.yaml', pod('a', container('app')))
    expect((await check(path('apps/*/a.yaml'), '--since', 'main')).code).toBe(0)
    expect((await check(path('apps/t*'), '--since', 'main')).found).toEqual(['apps/two/a.yaml a/app'])
  })

  it('compares with where the branch began, on request', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app')))
    commit()
    git('checkout', '-q', '-b', 'feature')
    git('checkout', '-q', 'main')
    put('apps/a.yaml', pod('a', container('app', '1.0')))
    commit()
    git('checkout', '-q', 'feature')
    expect((await check(path('apps'), '--since', 'main')).code).toBe(1)
    expect((await check(path('apps'), '--since', 'main...')).code).toBe(0)
  })

  it('says what is in the way', async () => {
    put('b.json', '{}')
    put('a.yaml', pod('a', container('app')))
    const refused = async (...args: string[]) => {
      const { code, err } = await check(...args)
      expect(code).toBe(2)
      return err
    }
    expect(await refused(path('a.yaml'), '--since', 'main')).toContain(
      'this folder is in no git repository; --known FILE',
    )
    repository()
    commit()
    expect(await refused(path('a.yaml'), '--since', 'nowhere')).toContain(
      'there is no commit "nowhere"; git branch --all',
    )
    expect(await refused(path('a.yaml'), '--since=--help')).toContain('there is no commit "--help"')
    expect(await refused('-', '--since', 'main')).toContain('standard input has no history')
    expect(await refused(path('..'), '--since', 'main')).toContain('is outside of the repository')
    expect(await refused(path('a.yaml'), '--since', 'main', '--known', 'k')).toContain('use one of them')
    git('checkout', '-q', '--orphan', 'other')
    commit('other')
    expect(await refused(path('a.yaml'), '--since', 'main...')).toContain('have no commit in common')
  })

  it('a shallow clone that lacks the commit says how to fetch it', async () => {
    repository()
    put('apps/a.yaml', pod('a', container('app')))
    commit()
    git('tag', 'before')
    put('apps/a.yaml', pod('a', container('app'), container('web')))
    commit()
    git('clone', '-q', '--depth=1', '--no-tags', `file://${path('.')}`, path('clone'))
    const clone = async (...args: string[]) => await check(path('clone/apps'), ...args)
    git('-C', path('clone'), 'status')
    rmSync(path('.git'), { recursive: true })
    renameSync(path('clone/.git'), path('.git'))
    expect(await clone('--since', 'before')).toMatchObject({
      code: 2,
      err: expect.stringContaining('shallow: fetch it first (git fetch --depth=1 origin before;'),
    })
    expect((await check(path('apps'), '--since', 'HEAD')).code).toBe(0)
  })
})

describe('--known', () => {
  it('knows what was written, until there is one more of it', async () => {
    put('b.json', '{}')
    put('apps/a.yaml', pod('a', container('app'), container('web')))
    put('apps/copy.yaml', pod('a', container('app')))
    const written = await check(path('apps'), '--write-known', 'known.json')
    expect(written).toMatchObject({ code: 0, found: [], known: { in: 'known.json', findings: 3, resolved: 0 } })
    expect(readFileSync(path('known.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "format": "groundrule.dev/known/v1",
        "findings": [
          { "control": "no-latest", "object": "Pod a", "line": "app: image must have a tag that does not move", "fingerprint": "d29486e556c1b9e5a7554e88616cae8b", "count": 2 },
          { "control": "no-latest", "object": "Pod a", "line": "web: image must have a tag that does not move", "fingerprint": "f061008f87c0f44225596a38c831d106" }
        ]
      }
      "
    `)
    put('apps/z.yaml', pod('a', container('app')))
    expect(await check(path('apps'), '--known', 'known.json')).toEqual({
      code: 1,
      err: '',
      found: ['apps/z.yaml a/app'],
      known: { in: 'known.json', findings: 3, resolved: 0 },
    })
  })

  it('tells what is resolved, and takes it out on request; what is new does not get in that way', async () => {
    put('b.json', '{}')
    put('apps/a.yaml', pod('a', container('app'), container('web')))
    await check(path('apps'), '--write-known', 'known.json')
    put('apps/a.yaml', pod('a', container('web'), container('job')))
    const { code, err, found, known } = await check(path('apps'), '--known', 'known.json')
    expect([code, found, known]).toEqual([1, ['apps/a.yaml a/job'], { in: 'known.json', findings: 1, resolved: 1 }])
    expect(err).toMatchInlineSnapshot(`
      "groundrule: known in known.json and not found any more (--known known.json --write-known known.json takes them out):
        no-latest  Pod a  app: image must have a tag that does not move
      "
    `)
    await check(path('apps'), '--known', 'known.json', '--write-known', 'known.json')
    expect(JSON.parse(readFileSync(path('known.json'), 'utf8')).findings).toMatchObject([
      { line: expect.stringMatching(/^web: /) },
    ])
  })

  it('is not written where something could not be read', async () => {
    put('b.json', '{}')
    put('apps/a.yaml', 'apiVersion: v1\nx: [\n')
    const { code, err } = await check(path('apps'), '--write-known', 'known.json')
    expect([code, err]).toEqual([2, 'groundrule: known.json was not written: what could not be read could hold more\n'])
    expect(() => readFileSync(path('known.json'))).toThrow()
  })

  it('a damaged file is told', async () => {
    put('b.json', '{}')
    put('a.yaml', pod('a', container('app')))
    const entry = { control: 'c', object: 'o', line: 'l', fingerprint: 'f'.repeat(32) }
    const format = 'groundrule.dev/known/v1'
    const cases: readonly (readonly [unknown, string])[] = [
      ['{', 'known.json: it is no JSON'],
      ['null', 'it is no file of known findings'],
      [[entry], 'it is no file of known findings'],
      [{ format: 'groundrule.dev/known/v2', findings: [] }, 'its format is groundrule.dev/known/v2, and'],
      [{ format }, 'it has no list "findings"'],
      [{ format, findings: [entry, { ...entry, fingerprint: 'x' }] }, 'entry 2 of "findings" is damaged'],
      [{ format, findings: [{ ...entry, count: 0 }] }, 'entry 1 of "findings" is damaged'],
      [{ format, findings: [entry, entry] }, 'entry 2 of "findings" has the fingerprint of another one'],
    ]
    for (const [content, message] of cases) {
      put('known.json', typeof content === 'string' ? content : JSON.stringify(content))
      const { code, err } = await check(path('a.yaml'), '--known', 'known.json')
      expect([code, err.startsWith('groundrule: '), err]).toEqual([2, true, expect.stringContaining(message)])
    }
    expect((await check(path('a.yaml'), '--known', 'none.json')).err).toContain('cannot be read: ENOENT')
  })
})
