import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFiles } from '../../../src/manifests/files.ts'
import { shellWord, shownPath } from '../../../src/manifests/paths.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-walk-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (...paths: readonly string[]) => {
  for (const path of paths) text(path, 'apiVersion: v1\nkind: Pod\n')
}
const text = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** What comes of paths: `file`, or `file: why not`. */
async function listed(...paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for await (const source of sourceFiles(paths, root)) {
    const why =
      'found' in source
        ? undefined
        : Object.entries(source)
            .find(([key]) => key !== 'file')
            ?.join(' ')
    found.push(why === undefined ? source.file : `${source.file}: ${why}`)
  }
  return found
}

describe('folders', () => {
  it('come in the order of paths, each file once', async () => {
    put('a.yaml', 'a/z.yml', 'a-b/y.json', 'B.yaml', 'a/readme.md', '.git/x.yaml', 'a/node_modules/x.yaml')
    expect(await listed('.')).toEqual(['B.yaml', 'a-b/y.json', 'a.yaml', 'a/z.yml'])
    expect(await listed('a/', './a/z.yml', join(root, 'a.yaml'), '-', 'a.yaml')).toEqual([
      'a/z.yml',
      join(root, 'a.yaml'),
      '-',
    ])
  })

  it('links: files once under the first name, no folders, no circles', async () => {
    put('real/a.yaml', 'elsewhere/b.yaml')
    symlinkSync(join(root, 'real/a.yaml'), join(root, 'real/0.yaml'))
    symlinkSync(root, join(root, 'real/circle'))
    symlinkSync(join(root, 'elsewhere'), join(root, 'real/other.yaml'))
    symlinkSync(join(root, 'real'), join(root, 'real/self.yaml'))
    symlinkSync('loop.yaml', join(root, 'real/loop.yaml'))
    symlinkSync('nowhere', join(root, 'real/nowhere.yaml'))
    symlinkSync(join(root, 'real'), join(root, 'link'))
    expect(await listed('real', 'link')).toEqual([
      'real/0.yaml',
      'real/loop.yaml: unreadable a link: a link that leads round in a circle',
      'real/nowhere.yaml: unreadable a link: there is no such file or folder',
      'real/other.yaml: skipped a link to a folder elsewhere; name that folder to have it judged',
      ...(await listed('link')).slice(1),
    ])
    expect((await listed('link'))[0]).toBe('link/0.yaml')
  })

  it('names with line breaks and escapes are names', async () => {
    put('a\nb.yaml', '\u001b[31m.yaml', 'c\\d.yaml', '__proto__/constructor.yaml')
    expect(await listed('.')).toEqual(['\u001b[31m.yaml', '__proto__/constructor.yaml', 'a\nb.yaml', 'c\\d.yaml'])
    expect(await listed('*')).toHaveLength(4)
  })

  it('what is no file is not opened', async () => {
    execFileSync('mkfifo', [join(root, 'fifo.yaml')])
    symlinkSync('/dev/zero', join(root, 'zero.yaml'))
    expect(await listed('.', 'zero.yaml')).toEqual([
      'fifo.yaml: skipped a pipe, a device or a socket',
      'zero.yaml: skipped a pipe, a device or a socket',
      'zero.yaml: skipped a pipe, a device or a socket',
    ])
    expect(await listed('fifo.yaml')).toEqual(['fifo.yaml'])
    put('in/a.yaml')
    for (const name of ['.gitignore', 'kustomization.yaml']) execFileSync('mkfifo', [join(root, 'in', name)])
    expect(await listed('in', 'in/a.yaml')).toEqual([
      'in/a.yaml',
      'in/kustomization.yaml: skipped a pipe, a device or a socket',
    ])
    expect(await listed('in/a.yaml')).toEqual(['in/a.yaml'])
  })

  it.skipIf(process.getuid?.() === 0)('one that may not be read is told, and the rest goes on', async () => {
    put('a/x.yaml', 'b.yaml')
    execFileSync('chmod', ['000', join(root, 'a')])
    expect(await listed('.')).toEqual(['a: unreadable it may not be read', 'b.yaml'])
    execFileSync('chmod', ['700', join(root, 'a')])
  })
})

describe('ignore files', () => {
  it('leave out as git does, nested ones, negation and .groundruleignore after them', async () => {
    text('.gitignore', 'out/\n*.tmp.yaml\n/top.yaml\nlogs/\n')
    text('a/.gitignore', '!keep.tmp.yaml\n!logs/\nx/only.yaml\n# c\n\\#odd.yaml\n')
    text('b/.groundruleignore', '!b.tmp.yaml\ngen\n')
    text('b/.gitignore', 'b.tmp.yaml\n')
    text('d [x]/.gitignore', '/here.yaml\n')
    put('out/a.yaml', 'a/out/a.yaml', 'a/1.tmp.yaml', 'a/keep.tmp.yaml', 'top.yaml', 'a/top.yaml', 'A.TMP.yaml')
    put('logs/l.yaml', 'a/logs/l.yaml', 'a/b/logs/l.yaml', 'a/x/only.yaml', 'a/y/x/only.yaml', 'a/#odd.yaml')
    put('b/b.tmp.yaml', 'b/gen/g.yaml', 'gen/g.yaml', 'd [x]/here.yaml', 'd [x]/e/here.yaml', 'd x/here.yaml')
    const judged = [
      'A.TMP.yaml',
      'a/b/logs/l.yaml',
      'a/keep.tmp.yaml',
      'a/logs/l.yaml',
      'a/top.yaml',
      'a/y/x/only.yaml',
      'b/b.tmp.yaml',
      'd [x]/e/here.yaml',
      'd x/here.yaml',
      'gen/g.yaml',
    ]
    expect(await listed('.')).toEqual(judged)
    // git itself says the same, but for what groundrule's own file says.
    execFileSync('git', ['init', '-q'], { cwd: root })
    const git = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', '*.yaml'], { cwd: root })
    const files = git.toString().split('\0').filter(Boolean)
    expect(files.filter((file) => !file.startsWith('b/'))).toEqual(judged.filter((file) => !file.startsWith('b/')))
  })

  it('of the folders above hold too, up to the repository, but for what was asked for by its name', async () => {
    text('.gitignore', 'above.yaml\n')
    text('repo/.gitignore', 'x.yaml\nbuild/\n*.gen.yaml\n')
    put('repo/sub/x.yaml', 'repo/sub/y.yaml', 'repo/sub/above.yaml', 'repo/build/x.yaml')
    mkdirSync(join(root, 'repo/.git'))
    expect(await listed('repo/sub')).toEqual(['repo/sub/above.yaml', 'repo/sub/y.yaml'])
    expect(await listed('repo/build')).toEqual(['repo/build/x.yaml'])
    expect(await listed('repo/sub/x.yaml')).toEqual(['repo/sub/x.yaml'])
    rmSync(join(root, 'repo/.git'), { recursive: true })
    expect(await listed('repo/sub')).toEqual(['repo/sub/y.yaml'])
  })

  it('one that cannot be read is told', async () => {
    mkdirSync(join(root, 'a/.gitignore'), { recursive: true })
    put('a/x.yaml', 'b.yaml')
    expect(await listed('.')).toEqual([expect.stringMatching(/^a: unreadable .*directory/), 'b.yaml'])
  })
})

describe('patterns', () => {
  it('choose among manifests and folders; one that matches nothing is told', async () => {
    put('apps/a/x.yaml', 'apps/b/x.yaml', 'apps/b/c/y.json', 'apps/z.yml', 'apps/.hidden/x.yaml', 'other/x.yaml')
    text('apps/notes.md', '')
    expect(await listed('apps/*/x.yaml')).toEqual(['apps/a/x.yaml', 'apps/b/x.yaml'])
    expect(await listed('apps/*')).toEqual(['apps/a/x.yaml', 'apps/b/c/y.json', 'apps/b/x.yaml', 'apps/z.yml'])
    expect(await listed('./{apps,other}/**/*.{yaml,yml}')).toEqual([
      'apps/a/x.yaml',
      'apps/b/x.yaml',
      'apps/z.yml',
      'other/x.yaml',
    ])
    expect(await listed('**/y.json', 'apps/b')).toEqual(['apps/b/c/y.json', 'apps/b/x.yaml'])
    expect(await listed('apps/b', 'apps/*/x.yaml')).toHaveLength(3)
    const none = 'unreadable no manifest matches this pattern (what is ignored does not count)'
    expect(await listed('apps/*.yaml', 'nowhere/*.yaml')).toEqual([
      `apps/*.yaml: ${none}`,
      'nowhere: unreadable there is no such file or folder',
      `nowhere/*.yaml: ${none}`,
    ])
  })

  it('a file that is called like a pattern is a file', async () => {
    put('a[1].yaml', 'a1.yaml')
    expect(await listed('a[1].yaml')).toEqual(['a[1].yaml'])
  })
})

describe('charts and kustomizations', () => {
  it('templates of a chart are told once, its other manifests come, those of its parts go without saying', async () => {
    for (const chart of ['c', 'c/charts/part']) {
      text(`${chart}/Chart.yaml`, 'name: c\n')
      put(`${chart}/templates/a.yaml`, `${chart}/templates/tests/b.yaml`, `${chart}/crds/crd.yaml`)
    }
    text('empty/Chart.yaml', 'name: e\n')
    text('empty/templates/_helpers.tpl', '')
    put('templates/x.yaml')
    const note =
      'c/templates: skipped templates of a Helm chart: helm template ./c | groundrule check -, or groundrule check --helm ./c'
    expect(await listed('.')).toEqual([
      'c/Chart.yaml',
      'c/charts/part/Chart.yaml',
      'c/charts/part/crds/crd.yaml',
      'c/crds/crd.yaml',
      note,
      'empty/Chart.yaml',
      'templates/x.yaml',
    ])
    expect(await listed('c/templates/*.yaml')).toEqual([note])
    expect(await listed('c/templates')).toEqual([note])
  })

  it('kustomizations are told, and their patches are no objects', async () => {
    put('base/d.yaml', 'prod/p1.yaml', 'prod/patches/p2.yaml', 'prod/p3.yaml', 'prod/own.yaml', 'old/Kustomization')
    text('base/kustomization.yml', 'resources: [d.yaml]\n')
    text(
      'prod/kustomization.yaml',
      `patches: [{ path: ./p1.yaml }, { patch: "x: 1" }, null]
patchesStrategicMerge: [patches/p2.yaml, "kind: x\\n"]
patchesJson6902: [{ path: p3.yaml }]
`,
    )
    text('broken/kustomization.yaml', 'patches: [\n')
    const note = (file: string, folder: string) =>
      `${file}: skipped a kustomization: kubectl kustomize ./${folder} | groundrule check -, or groundrule check --kustomize ./${folder}`
    const prod = [
      note('prod/kustomization.yaml', 'prod'),
      'prod/own.yaml',
      'prod/p1.yaml: notJudged kustomize patch',
      'prod/p3.yaml: notJudged kustomize patch',
      'prod/patches/p2.yaml: notJudged kustomize patch',
    ]
    expect(await listed('.')).toEqual([
      'base/d.yaml',
      note('base/kustomization.yml', 'base'),
      'broken/kustomization.yaml',
      note('old/Kustomization', 'old'),
      ...prod,
    ])
    const named = ['prod/kustomization.yaml', 'prod/own.yaml', 'prod/p1.yaml', 'prod/p3.yaml']
    expect(await listed(...named, 'prod/patches')).toEqual(prod)
  })
})

it('shows paths with forward slashes, and words that a shell takes as they are', () => {
  expect(shownPath('apps\\*\\x.yaml', '\\')).toBe('apps/*/x.yaml')
  expect(shownPath('apps\\*\\x.yaml', '/')).toBe('apps\\*\\x.yaml')
  expect(['.', './a/', '/', '../a//b', 'C:\\a'].map((path) => shownPath(path, '\\'))).toEqual([
    '.',
    'a',
    '/',
    '../a/b',
    'C:/a',
  ])
  expect(['./a', "it's $(x)"].map(shellWord)).toEqual(['./a', "'it'\\''s $(x)'"])
})
