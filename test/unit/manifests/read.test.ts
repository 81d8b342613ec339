import { describe, expect, it } from 'vitest'
import { readManifests } from '../../../src/manifests/read.ts'

const objects = (text: string) => readManifests('f.yaml', text).manifests.map(({ object }) => object)
const pod = (body: string) => `apiVersion: v1\nkind: Pod\n${body}`

describe('scalars, as Kubernetes reads them', () => {
  const cases: [string, unknown][] = [
    ['yes', true],
    ['On', true],
    ['n', false],
    ['off', false],
    ['true', true],
    ['tRue', 'tRue'],
    ['0644', 420],
    ['0o644', 420],
    ['08', 8],
    ['0x1F', 31],
    ['0b11', 3],
    ['-0', 0],
    ['1_000', 1000],
    ['1e3', 1000],
    ['1.', 1],
    ['.5', 0.5],
    ['1:30', '1:30'],
    ['8080:80', '8080:80'],
    ['2020-01-01', '2020-01-01'],
    ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
    ['~', null],
    ['', null],
    ['"yes"', 'yes'],
    ["'0644'", '0644'],
    ['100m', '100m'],
    ['1Gi', '1Gi'],
    ['!Ref x', 'x'],
    ['!!str 1', '1'],
    ['!!binary aGk=', 'hi'],
  ]
  it.each(cases)('%s', (text, value) => {
    expect(objects(pod(`x: ${text}\n`))[0]).toHaveProperty('x', value)
  })
})

describe('documents', () => {
  it('reads several, leaving out empty ones and what is no object', () => {
    const read = readManifests(
      'f',
      `---\n---\n${pod('a: 1')}\n---\n# nothing\n---\nfoo: 1\n---\n- 1\n---\n${pod('a: 2')}\n`,
    )
    expect(read.manifests.map(({ object }) => object.a)).toEqual([1, 2])
    expect(read.others).toBe(2)
  })

  it('unfolds lists, also nested ones and ones whose items leave out their kind', () => {
    const text = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: PodList
  items:
  - metadata: { name: a }
- null
- { apiVersion: apps/v1, kind: Deployment, metadata: { name: b, namespace: shop } }
`
    expect(readManifests('f', text).manifests.map(({ name }) => name)).toEqual([
      { apiVersion: 'v1', kind: 'Pod', name: 'a' },
      { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'b' },
    ])
  })

  it('takes for a list what kubectl takes for one: all that has items', () => {
    const text = `apiVersion: v1
kind: ConfigMap
items:
- { apiVersion: v1, kind: Pod, metadata: { name: a } }
- { metadata: { name: b } }
- { kind: Pod, metadata: { name: c } }
`
    const { manifests, others } = readManifests('f', text)
    expect(manifests.map(({ name }) => [name.kind, name.name])).toEqual([
      ['Pod', 'a'],
      ['ConfigMap', 'b'],
    ])
    expect(others).toBe(1)
  })

  it('takes the last of duplicate keys, merges, and reads JSON and a byte order mark', () => {
    expect(objects(pod('a: 1\na: 2\n'))[0]).toHaveProperty('a', 2)
    expect(objects(pod('b: &b { x: 1, z: 1 }\nc: { <<: *b, z: 2 }\n'))[0]).toHaveProperty('c', { x: 1, z: 2 })
    expect(objects('\ufeff{"apiVersion":"v1","kind":"Pod","a":"\\ud83d\\ude00"}')[0]).toHaveProperty('a', '😀')
    expect(objects(`{"apiVersion":"v1","kind":"Pod","n":1}\n---\n{"apiVersion":"v1","kind":"Pod","n":2}`)).toHaveLength(
      2,
    )
  })

  it('does not mistake keys for prototypes', () => {
    const [object] = objects(pod('__proto__: { polluted: true }\n'))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
  })
})

describe('what cannot be read', () => {
  it('is one problem with its line', () => {
    expect(readManifests('f', 'a: 1\nb: [1\nc: 2\n').problem).toMatchObject({ line: expect.any(Number) })
    expect(readManifests('f', `${pod('a: "open')}`).problem?.line).toBeGreaterThan(2)
  })

  it('is a template where braces open a line or value', () => {
    expect(readManifests('f', pod('metadata:\n  name: {{ .Values.name }}\n')).template).toBe(true)
    expect(readManifests('f', `{{- if .Values.on }}\n${pod('a: 1')}\n{{- end }}\n`).template).toBe(true)
    expect(readManifests('f', pod('a: "{{ $labels.pod }}"\nb: [\n')).template).toBeUndefined()
  })

  it('is an alias bomb or a value that contains itself, found quickly', () => {
    const letters = [...'abcdefghijklmnop']
    const bomb = letters
      .map(
        (name, i) =>
          `${name}: &${name} [${(i === 0 ? Array(10).fill('x') : Array(10).fill(`*${letters[i - 1]}`)).join()}]`,
      )
      .join('\n')
    expect(readManifests('f', pod(bomb)).problem?.message).toMatch(/aliases stand for more than/)
    expect(readManifests('f', pod('a: &a [*a]')).problem?.message).toMatch(/contains the alias itself/)
    expect(objects(pod('a: &a [1, 2]\nb: *a\n'))[0]).toHaveProperty('b', [1, 2])
  })
})

describe('places', () => {
  const text = `# first
apiVersion: v1
kind: Pod
metadata: &m
  name: x
spec:
  containers:
    - name: a
      image: "b:latest"
      securityContext:
        runAsUser: 0
    - *c
---
kind: List
apiVersion: v1
items:
- apiVersion: v1
  kind: Pod
  metadata: { name: y }
`.replace('- *c', '- { name: b }')
  const [first, second] = readManifests('f.yaml', text).manifests
  const marked = (manifest: typeof first, path: (string | number)[]) => {
    const { line, column, width, excerpt } = manifest!.at(path)
    return [line, excerpt!.lines[line - excerpt!.first]!.slice(column - 1, column - 1 + width)]
  }

  it('are values, else keys, else the nearest part that exists', () => {
    expect(marked(first, ['spec', 'containers', 0, 'image'])).toEqual([9, 'b:latest'])
    expect(marked(first, ['spec', 'containers', 0, 'securityContext'])).toEqual([10, 'securityContext'])
    expect(marked(first, ['spec', 'containers', 0, 'securityContext', 'privileged'])).toEqual([10, 'securityContext'])
    expect(marked(first, ['spec', 'containers', 0, 'resources', 'limits'])).toEqual([8, 'name: a'])
    expect(marked(first, ['spec', 'containers', 1])).toEqual([12, 'name: b'])
    expect(marked(first, ['spec', 'containers', 7])).toEqual([7, 'containers'])
    expect(marked(first, ['spec', 'hostNetwork'])).toEqual([6, 'spec'])
    expect(marked(first, [])).toEqual([2, 'apiVersion: v1'])
  })

  it('are found inside lists and merged values', () => {
    expect(marked(second, ['metadata', 'name'])).toEqual([19, 'y'])
    const merged = readManifests('f', pod('base: &b\n  x: 1\nspec:\n  x: 2\n  <<: *b\n  z: 3\n')).manifests[0]
    expect(marked(merged, ['spec', 'x'])).toEqual([4, '1'])
    expect(marked(merged, ['spec', 'z'])).toEqual([8, '3'])
  })

  it('are in JSON too, the beginning of it where it is no YAML, and with Windows line ends', () => {
    const json = readManifests(
      'f',
      '{\n  "kind": "Pod",\n  "apiVersion": "v1",\n  "spec": { "hostNetwork": true }\n}\n',
    ).manifests[0]
    expect(marked(json, ['spec', 'hostNetwork'])).toEqual([4, 'true'])
    const key = 'k'.repeat(2000)
    const odd = readManifests('f', `{"apiVersion":"v1","kind":"Pod","${key}":{"${key}":1}}`).manifests[0]
    expect(odd!.at([key])).toMatchObject({ line: 1 })
    const windows = readManifests('f', pod('a: 1\nb: 2\n').replaceAll('\n', '\r\n')).manifests[0]
    expect(marked(windows, ['b'])).toEqual([4, '2'])
  })

  it('are found in each of many documents', () => {
    const item = '- apiVersion: v1\n  kind: Pod\n  spec: { hostNetwork: true }\n'
    const { manifests } = readManifests('f', `apiVersion: v1\nkind: List\nitems:\n${item.repeat(2000)}`)
    expect(manifests.map((manifest) => manifest.at(['spec', 'hostNetwork']).line).at(-1)).toBe(6003)
  })
})
