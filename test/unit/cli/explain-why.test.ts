import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../repo/files.ts'
import { workspace } from './io.ts'

const { groundrule, put, path } = workspace()
const bundle = join(root, 'generated/baseline.json')

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: checkout, namespace: shop }
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/api:latest
          securityContext:
            allowPrivilegeEscalation: false
        - name: web
          image: registry.example.com/web:1.2
`
const why = async (control: string, ...args: string[]) => {
  const ran = await groundrule(['explain', control, '--why', path('d.yaml'), '--bundle', bundle, ...args])
  return { ...ran, out: ran.out.replaceAll(path('.'), '.') }
}

beforeEach(() => put('d.yaml', deployment))

describe('explain --why', () => {
  it('shows for each container what was found, and what decided', async () => {
    const { code, out, err } = await why('pinned-image-tag', '--env', 'prod')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatchInlineSnapshot(`
      "./d.yaml:1  Deployment shop/checkout  violates pinned-image-tag (enforce-new)

        1. image must have a tag other than latest, or a digest
          ✗ containers[0] api  line 8
            ✗ one of
              ✗ image digest is set   it is not set  line 9   ◄ decides
              ✗ all of
                ✓ image tag is set   it is "latest"  line 9
                ✗ image tag is not "latest"   it is "latest"  line 9   ◄ decides
          ✓ containers[1] web  line 12
            ✓ one of
              ✗ image digest is set   it is not set  line 13
              ✓ all of
                ✓ image tag is set   it is "1.2"  line 13   ◄ decides
                ✓ image tag is not "latest"   it is "1.2"  line 13   ◄ decides
      "
    `)
  })

  it('what keeps a clause from applying has decided', async () => {
    put('d.yaml', deployment.replace('    spec:\n      cont', '    spec:\n      os: { name: windows }\n      cont'))
    const { out } = await why('no-privilege-escalation', '--env', 'prod')
    expect(out).toMatchInlineSnapshot(`
      "./d.yaml:1  Deployment shop/checkout  complies with no-privilege-escalation (enforce-new)

        1. securityContext.allowPrivilegeEscalation must be false
          ✓ containers[0] api  line 9
            ✗ only if pod.os.name is not "windows"   it is "windows"  line 7   ◄ decides
          ✓ containers[1] web  line 13
            ✗ only if pod.os.name is not "windows"   it is "windows"  line 7   ◄ decides
      "
    `)
  })

  it('JSON has the same', async () => {
    const { out } = await why('no-privilege-escalation', '--format', 'json')
    const { version, objects } = JSON.parse(out)
    expect(version).toBe(1)
    expect(objects).toMatchObject([
      {
        object: { kind: 'Deployment', name: 'checkout' },
        judged: true,
        holds: false,
        forms: [
          {
            clauses: [
              { element: { name: 'containers[0] api', line: 8 }, holds: true },
              {
                element: { name: 'containers[1] web', line: 12 },
                holds: false,
                demands: { holds: false, decides: true, found: null, line: 12, exact: false },
              },
            ],
          },
        ],
      },
    ])
    expect(out).not.toContain('deciding')
  })

  it('says why an object is not judged, and of a file that has none that it is so', async () => {
    put('d.yaml', deployment.replace('namespace: shop', 'namespace: kube-system'))
    expect((await why('pinned-image-tag')).out).toContain(
      'Deployment kube-system/checkout  is not judged by pinned-image-tag: its namespace is a system namespace',
    )
    expect(await why('no-node-port')).toMatchObject({ code: 0, out: '', err: expect.stringContaining('has no object') })
  })

  it('parameters that differ between environments are shown apart', async () => {
    const { out } = await why('trusted-registries')
    expect(out.match(/^ {2}in .*:$/gm)?.length).toBeGreaterThan(1)
    expect((await why('trusted-registries', '--env', 'prod')).out).not.toMatch(/^ {2}in .*:$/m)
  })

  it('a Secret keeps what it holds', async () => {
    put(
      'd.yaml',
      'apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: shop }\nstringData: { password: hunter2 }\n',
    )
    const { code, out } = await why('no-secret-manifest')
    expect([code, out.includes('Secret shop/s')]).toEqual([0, true])
    expect(out + (await why('no-secret-manifest', '--format', 'json')).out).not.toContain('hunter2')
  })

  it('agrees with check about every control and object', async () => {
    const bundled = JSON.parse(readFileSync(bundle, 'utf8')) as { controls: { id: string }[] }
    const { out } = await groundrule(['check', path('d.yaml'), '--bundle', bundle, '--format', 'json'])
    const { findings } = JSON.parse(out) as { findings: { control: string; message: string }[] }
    expect(findings.length).toBeGreaterThan(3)
    for (const { id } of bundled.controls) {
      const told = (await why(id, '--format', 'json')).out
      const { objects } = JSON.parse(told) as {
        objects: { forms: { clauses: { holds: boolean; message: string }[] }[] }[]
      }
      const violated = objects.flatMap(({ forms }) =>
        forms.flatMap(({ clauses }) => clauses.filter(({ holds }) => !holds).map(({ message }) => message)),
      )
      const found = findings.filter(({ control }) => control === id).map(({ message }) => message)
      expect([id, [...new Set(violated)].sort()]).toEqual([id, [...new Set(found)].sort()])
    }
  })

  it('says what is wrong with the command line or the file', async () => {
    expect(await why('pinned-image')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "pinned-image-tag"?'),
    })
    expect(await why('pinned-image-tag', '--env', 'prd')).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "prod"?'),
    })
    put('d.yaml', 'kind: [\n')
    expect(await why('pinned-image-tag')).toMatchObject({ code: 2, err: expect.stringMatching(/d\.yaml:\d+: /) })
  })
})
