import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// What a user gets: the package as it would be published, in an empty folder, on its own. `npm test` builds dist/ first.
const repository = join(import.meta.dirname, '../..')
const execute = promisify(execFile)
let root: string
let folder: string

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  try {
    const { stdout, stderr } = await execute(command, [...args], {
      cwd,
      env: { ...process.env, NODE_PATH: '', FORCE_COLOR: '0' },
    })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}
const groundrule = (...args: string[]) =>
  run(process.execPath, ['node_modules/groundrule/dist/cli.js', ...args], folder)

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'groundrule-package-'))
  folder = join(root, 'rules')
  const packed = await run('npm', ['pack', '--ignore-scripts', '--pack-destination', root], repository)
  expect(packed.code, packed.err).toBe(0)
  const tarball = readdirSync(root).find((name) => name.endsWith('.tgz')) as string
  // As `npx groundrule init` would: from a folder that has nothing but the package.
  const first = join(root, 'first')
  const begun = await run('npm', ['install', '--prefix', first, '--prefer-offline', join(root, tarball)], root)
  expect(begun.code, begun.err).toBe(0)
  const init = await run(process.execPath, [join(first, 'node_modules/groundrule/dist/cli.js'), 'init', folder], root)
  expect(init.code, init.err).toBe(0)
  const installed = await run('npm', ['install', '--save-dev', '--prefer-offline', join(root, tarball)], folder)
  expect(installed.code, installed.err).toBe(0)
}, 120_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

const good = `apiVersion: v1
kind: Pod
metadata: { name: good }
spec:
  securityContext: { runAsNonRoot: true }
  containers:
    - name: app
      image: registry.example.com/app:1.0.0
      securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true }
      resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 128Mi } }
`

describe('the published package', () => {
  it('holds what is needed to run and nothing else', () => {
    const tree = readdirSync(join(folder, 'node_modules/groundrule'), { recursive: true, encoding: 'utf8' })
    expect(tree).toContain('dist/cli.js')
    expect(tree.filter((path) => /^(src|test|scripts|generated)\b/.test(path))).toEqual([])
  })

  it('compiles the starter without a complaint, and the same again', async () => {
    const { code, out, err } = await groundrule('compile')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('6 controls in 6 entries')
    expect(readdirSync(join(folder, 'generated')).sort()).toEqual(
      expect.arrayContaining(['baseline.json', 'clusters', 'manifest.json']),
    )
    expect((await groundrule('compile')).out).toContain('all as they were')
    expect(await groundrule('compile', '--check')).toMatchObject({ code: 0, err: '' })
  })

  it('audits a dump with the starter that it ships, where there is no baseline', async () => {
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a', namespace: 'b' },
      spec: { containers: [{ name: 'c', image: 'd' }] },
    }
    writeFileSync(join(root, 'dump.json'), JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [pod] }))
    const cli = join(folder, 'node_modules/groundrule/dist/cli.js')
    const { code, out, err } = await run(process.execPath, [cli, 'audit', 'dump.json'], root)
    expect({ code, err }).toEqual({ code: 0, err: 'groundrule: judging with the starter baseline of groundrule\n' })
    expect(out).toContain('1 of 1 workload in 1 namespace violates at least one of 6 controls')
  })

  it('sees an edited control: stale, then compiled', async () => {
    const path = join(folder, 'baseline/controls/workload-hardening/no-host-path.ts')
    writeFileSync(path, readFileSync(path, 'utf8').replace("enforcement: 'warn'", "enforcement: 'enforce'"))
    const stale = await groundrule('compile', '--check')
    expect(stale).toMatchObject({ code: 1, err: expect.stringContaining('is stale') })
    expect(stale.out).toMatch(/^\+ .*Deny/m)
    expect((await groundrule('compile')).code).toBe(0)
    expect((await groundrule('compile', '--check')).code).toBe(0)
  })

  it('judges a good and a bad manifest with the bundle alone', async () => {
    writeFileSync(join(folder, 'good.yaml'), good)
    writeFileSync(join(folder, 'bad.yaml'), `${good}  volumes: [{ name: logs, hostPath: { path: /var/log } }]\n`)
    const bundle = ['--bundle', 'generated/baseline.json']
    expect(await groundrule('check', ...bundle, 'good.yaml')).toMatchObject({ code: 0, err: '' })
    const { code, out } = await groundrule('check', ...bundle, 'bad.yaml')
    expect(code).toBe(1)
    expect(out).toMatch(/bad\.yaml:11:\d+ {2}enforce {2}no-host-path/)
    expect(await groundrule('check', 'bad.yaml')).toMatchObject({ code: 1 })
  })

  it('begins a control that compiles at once, and never over one that is there', async () => {
    const created = await groundrule('new', 'control', 'own-network', '--domain', 'network')
    expect(created).toEqual({ code: 0, out: 'baseline/controls/network/own-network.ts\n', err: '' })
    expect(await groundrule('compile')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('7 controls') })
    expect(await groundrule('new', 'control', 'own-network', '--domain', 'network')).toMatchObject({ code: 2 })
    expect((await groundrule('explain', 'own-network')).out).toContain('hostNetwork')
    expect((await groundrule('explain', 'own-netwrk')).err).toContain('did you mean "own-network"?')
    expect((await groundrule('list', 'controls')).out).toMatch(/^own-network +network +medium +platform-team +audit/m)
  })
})
