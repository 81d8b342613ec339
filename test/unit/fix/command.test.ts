import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rewrite } from '../../../src/check/rewrite.ts'
import { workspace } from '../cli/io.ts'
import { podText } from './judges.ts'

const { groundrule, path, put } = workspace()
const bundle = resolve('generated/baseline.json')
const check = (...args: string[]) => groundrule(['check', '--bundle', bundle, ...args])
const read = (name: string) => readFileSync(path(name), 'utf8')

const image = 'registry.example.com/shop/api:2.4.1'
const text = podText(`  automountServiceAccountToken: false
  containers:
    - name: api
      image: ${image}
      resources: { requests: { cpu: 1, memory: 1Gi }, limits: { memory: 1Gi } }
      ports: [{ containerPort: 80 }]
      volumeMounts: [{ name: data, mountPath: /data }]
      securityContext: {} # later
`)
const fixed = text.replace(
  '      securityContext: {} # later\n',
  `      securityContext: # later
        capabilities:
          drop:
            - ALL
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        runAsNonRoot: true
`,
)

describe('check --fix', () => {
  it('tells which file it does not edit for its size', async () => {
    put('big.yaml', `${text}---\n`)
    truncateSync(path('big.yaml'), (64 << 20) + 1)
    put('p.yaml', text)
    const { err } = await check('--fix', path('big.yaml'), path('p.yaml'))
    expect(err).toContain(`${path('big.yaml')}: not edited: it has more than 64 MB\n`)
    expect(err).toContain('4 fixed in 1 file\n')
    expect((await check('--fix', '--dry-run', path('big.yaml'))).err).toContain('not edited: it has more than 64 MB')
  })

  it('edits files, says what it did and what may break, and judges what is left', async () => {
    put('p.yaml', text)
    put('left.yaml', text.replace(image, 'registry.example.com/shop/api:latest'))
    const { code, out, err } = await check('--fix', path('p.yaml'), path('left.yaml'))
    expect(read('p.yaml')).toBe(fixed)
    expect(code).toBe(1)
    expect(out).toContain('pinned-image-tag')
    expect(out).not.toContain('read-only-root-filesystem')
    expect(err).toContain(
      `${path('p.yaml')}:13  fixed  read-only-root-filesystem  Pod p, api: set securityContext.readOnlyRootFilesystem to true\n`,
    )
    expect(err).toContain('  read-only-root-filesystem  A process that writes outside of its volumes fails')
    expect(err).toContain('    Pod p, api: What the container can still write to is mounted at /data.\n')
    expect(err).toContain('    Pod p, api: It listens on port 80: ')
    expect(err).toContain('8 fixed in 2 files\n')
  })

  it('changes nothing the second time', async () => {
    put('p.yaml', text)
    expect((await check('--fix', path('p.yaml'))).code).toBe(0)
    const { mtimeMs } = statSync(path('p.yaml'))
    const { code, err } = await check('--fix', path('p.yaml'))
    expect({ code, err }).toEqual({ code: 0, err: '0 fixed in 0 files\n' })
    expect(statSync(path('p.yaml')).mtimeMs).toBe(mtimeMs)
  })

  it('keeps mode, byte order mark and encoding, and writes through links', async () => {
    mkdirSync(path('there'))
    put('there/p.yaml', `\ufeff${text}`)
    chmodSync(path('there/p.yaml'), 0o640)
    symlinkSync(path('there/p.yaml'), path('link.yaml'))
    const wide = (of: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(of, 'utf16le')])
    writeFileSync(path('wide.yaml'), wide(text))
    expect((await check('--fix', path('link.yaml'), path('wide.yaml'))).code).toBe(0)
    expect(read('there/p.yaml')).toBe(`\ufeff${fixed}`)
    expect(statSync(path('there/p.yaml')).mode & 0o777).toBe(0o640)
    expect(lstatSync(path('link.yaml')).isSymbolicLink()).toBe(true)
    expect(readFileSync(path('wide.yaml'))).toEqual(wide(fixed))
    expect(readdirSync(path('there'))).toEqual(['p.yaml'])
  })

  it('leaves bytes alone that are no text in their encoding', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from('# \xff\n', 'latin1')])
    writeFileSync(path('p.yaml'), bytes)
    await check('--fix', path('p.yaml'))
    expect(readFileSync(path('p.yaml'))).toEqual(bytes)
  })

  it('does not edit standard input', async () => {
    const { code, err } = await groundrule(['check', '--bundle', bundle, '--fix', '-'], text)
    expect(code).toBe(1)
    expect(err).toContain('standard input is not edited; --as kustomize-patch')
  })

  it.skipIf(process.getuid?.() === 0)('a file that cannot be written is told, and the exit code is 2', async () => {
    put('closed/p.yaml', text)
    chmodSync(path('closed'), 0o500)
    const { code, err } = await check('--fix', path('closed/p.yaml'))
    chmodSync(path('closed'), 0o700)
    expect(code).toBe(2)
    expect(err).toContain('not changed: EACCES')
  })

  it('a file that somebody changed meanwhile stays as it is', async () => {
    put('p.yaml', 'new')
    await expect(rewrite(path('p.yaml'), Buffer.from('old'), Buffer.from('mine'))).rejects.toThrow(/changed meanwhile/)
    expect(read('p.yaml')).toBe('new')
    expect(readdirSync(path('.'))).toEqual(['p.yaml'])
  })
})

describe('check --fix --dry-run', () => {
  it('prints a diff, writes nothing, and the exit code is that of what would be left', async () => {
    put('p.yaml', text)
    put('clean.yaml', fixed)
    const { code, out, err } = await check('--fix', '--dry-run', path('p.yaml'), path('clean.yaml'))
    expect(read('p.yaml')).toBe(text)
    expect(code).toBe(0)
    const name = path('p.yaml').slice(1)
    expect(out).toBe(`--- a/${name}
+++ b/${name}
@@ -10,4 +10,10 @@
       resources: { requests: { cpu: 1, memory: 1Gi }, limits: { memory: 1Gi } }
       ports: [{ containerPort: 80 }]
       volumeMounts: [{ name: data, mountPath: /data }]
-      securityContext: {} # later
+      securityContext: # later
+        capabilities:
+          drop:
+            - ALL
+        allowPrivilegeEscalation: false
+        readOnlyRootFilesystem: true
+        runAsNonRoot: true
`)
    expect(err).toContain('0 findings would be left\n')
  })

  it('goes with --fix, and with edits only', async () => {
    put('p.yaml', text)
    expect(await check('--dry-run', path('p.yaml'))).toMatchObject({
      code: 2,
      err: 'groundrule: --dry-run goes with --fix\n',
    })
    expect((await check('--fix', '--dry-run', '--as', 'kustomize-patch', path('p.yaml'))).code).toBe(2)
    expect((await check('--fix', '--as', 'patch', path('p.yaml'))).err).toContain('write kustomize-patch')
  })
})

describe('check --fix --as kustomize-patch', () => {
  const patches = ['check', '--bundle', bundle, '--fix', '--as']
  const component = `# Written by groundrule check --fix --as kustomize-patch.
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
`
  const patch = `apiVersion: v1
kind: Pod
metadata:
  name: p
spec:
  containers:
  - name: api
    securityContext:
      capabilities:
        drop: [ALL]
      allowPrivilegeEscalation: false
      readOnlyRootFilesystem: true
      runAsNonRoot: true
`

  it('patches what comes in, even what Helm rendered', async () => {
    const { code, out, err } = await groundrule(
      [...patches, 'kustomize-patch', '-'],
      `# Source: x/templates/p.yaml\n${text}`,
    )
    expect(code).toBe(0)
    expect(out).toBe(`${component}- patch: |\n${patch.replace(/^/gm, '    ').trimEnd()}\n`)
    expect(err).toContain('-:14  patched  run-as-non-root')
  })

  it('writes a folder with a patch for each object, and overwrites nothing of others', async () => {
    const asked = [...patches, `kustomize-patch=${path('fixes')}`, '-']
    expect((await groundrule(asked, `${text}---\n${text.replace('name: p', 'name: q')}`)).code).toBe(0)
    expect(readdirSync(path('fixes'))).toEqual(['kustomization.yaml', 'pod-p.yaml', 'pod-q.yaml'])
    expect(read('fixes/kustomization.yaml')).toBe(`${component}- path: pod-p.yaml\n- path: pod-q.yaml\n`)
    expect(read('fixes/pod-p.yaml')).toBe(`# Written by groundrule check --fix --as kustomize-patch.\n${patch}`)
    expect((await groundrule(asked, text)).code).toBe(0)

    put('fixes/kustomization.yaml', 'resources: []\n')
    rmSync(path('fixes/pod-p.yaml'))
    const { code, err } = await groundrule(asked, text)
    expect(code).toBe(2)
    expect(err).toContain('kustomization.yaml is there and was not written by --as kustomize-patch')
    expect(readdirSync(path('fixes'))).toEqual(['kustomization.yaml', 'pod-q.yaml'])
  })

  it('removes with null, and replaces a list that no patch is merged into', async () => {
    const given = fixed
      .replace('containerPort: 80', 'containerPort: 8080, hostPort: 80')
      .replace('          drop:\n', '          add: [CHOWN, NET_BIND_SERVICE]\n          drop:\n')
    const { out } = await groundrule([...patches, 'kustomize-patch', '-'], given)
    expect(out).toContain('add: [NET_BIND_SERVICE]')
    expect(out).toContain('- containerPort: 8080\n          hostPort: null')
  })
})
