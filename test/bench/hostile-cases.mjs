// Inputs that are meant to do harm. `write` puts them into a folder and may give back what stops a process; `code`, `line` and
// `message` (of the first error, or of what was skipped) are what has to come of them, `resources` how many objects are judged
// in spite of it. 300 MB are enough, and a minute of CPU, but where it is said why not.
import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const mega = 1 << 20
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: bad, namespace: shop}\nspec:\n  containers: []\n'

/** Writes texts one after the other: some are longer than a string can be. */
function file(folder, name, parts) {
  const out = openSync(join(folder, name), 'w')
  let held = ''
  for (const part of parts) {
    held += part
    if (held.length < mega) continue
    writeSync(out, held)
    held = ''
  }
  writeSync(out, held)
  closeSync(out)
}
function* times(count, text) {
  for (let i = 0; i < count; i++) yield typeof text === 'string' ? text : text(i)
}
const x = 'x'.repeat(mega)
const one = (parts, name = 'a.yaml') => ({ write: (folder) => file(folder, name, parts()) })
const item = (i) =>
  `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p${i}"},"spec":{"containers":[{"name":"a","image":"nginx"}]}}`
const map = (i) => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"m${i}"},"data":{"a":"${i}"}}`
const mapYaml = (i) => `- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: m${i}}\n  data: {a: x}\n`
const itemYaml = (i) =>
  `- apiVersion: v1\n  kind: Pod\n  metadata: {name: p${i}}\n  spec: {containers: [{name: a, image: nginx}]}\n`

const tooLong = { code: 2, resources: 0, line: 1, message: /a document of more than 64 MB is not read/ }
// A document is read as a whole: its text in UTF-8 and UTF-16, its events and what they stand for are in memory together.
const wholeDocument = (memory, seconds = 60) => ({ memory, seconds })
// A piece has tens of thousands of them, and each thread has one; V8 tidies up at four times what is in use.
const smallDocuments = { memory: 700 }

export const cases = [
  {
    name: 'a plain scalar of 100 MB',
    ...tooLong,
    ...one(function* () {
      yield `${pod}x: `
      yield* times(100, x)
      yield `\n---\n${pod}`
    }),
  },
  {
    name: 'a quoted scalar of 100 MB',
    ...tooLong,
    ...one(function* () {
      yield `${pod}x: "`
      yield* times(100, x)
      yield `"\n---\n${pod}`
    }),
  },
  {
    name: 'a block scalar of 100 MB',
    ...tooLong,
    ...one(function* () {
      yield `${pod}x: |\n`
      yield* times(100 * 1024, `  ${'y'.repeat(1021)}\n`)
      yield `---\n${pod}`
    }),
  },
  {
    name: 'a scalar of 60 MB',
    ...{ code: 1, resources: 1 },
    ...wholeDocument(900),
    ...one(function* () {
      yield `${pod}x: `
      yield* times(60, x)
    }),
  },
  { name: 'a line of 100 MB, no YAML', ...tooLong, ...one(() => times(100, x)) },
  {
    name: 'JSON of 100 MB in a line',
    ...{ code: 1, resources: 20_000 },
    ...wholeDocument(1500, 200),
    ...one(function* () {
      yield '{"apiVersion":"v1","kind":"List","items":['
      yield* times(20_000, (i) => `${i > 0 ? ',' : ''}${item(i)}${' '.repeat(5000)}`)
      yield ']}'
    }, 'a.json'),
  },
  {
    name: 'JSON of 300 MB',
    ...{ code: 2, resources: 0, line: 1, message: /JSON of more than 256 MB is not read/, memory: 700 },
    ...one(function* () {
      yield '{"apiVersion":"v1","x":"'
      yield* times(300, x)
      yield '"}'
    }, 'a.json'),
  },
  {
    name: '1 000 000 empty documents',
    code: 1,
    resources: 1,
    ...smallDocuments,
    ...one(() => [...times(1_000_000, '---\n'), pod]),
  },
  {
    name: '1 000 000 small documents',
    ...{ code: 1, resources: 1, ...smallDocuments },
    ...one(() => [...times(1_000_000, (i) => `---\na: ${i}\n`), '---\n', pod]),
  },
  {
    name: '1 000 000 documents, one broken',
    ...{ code: 2, resources: 1, line: 1_000_003, ...smallDocuments },
    ...one(() => [...times(500_000, '---\na: 1\n'), '---\nkind: [\n', ...times(500_000, '---\na: 1\n'), '---\n', pod]),
  },
  {
    name: '10 000 lists in lists',
    ...{ code: 2, resources: 0, line: 6, message: /nesting exceeded/ },
    ...one(() => [pod, `x: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`]),
  },
  {
    name: '10 000 maps in maps',
    ...{ code: 2, resources: 0, line: 105, message: /nesting exceeded/ },
    ...one(() => [pod, 'x:\n', ...times(10_000, (i) => `${' '.repeat(i + 1)}a:\n`)]),
  },
  {
    name: '10 000 lists in lists, each in its line',
    ...{ code: 2, resources: 0, message: /nesting exceeded/ },
    ...one(() => [pod, 'x:\n', ...times(10_000, (i) => `${' '.repeat(i)}-\n`)]),
  },
  {
    name: '1 000 000 brackets',
    ...{ code: 2, resources: 0, line: 6, message: /nesting exceeded/ },
    ...one(() => [pod, 'x: ', '['.repeat(1_000_000)]),
  },
  {
    name: 'JSON, 1 000 000 brackets',
    ...{ code: 1, resources: 1 },
    ...one(() => ['{"apiVersion":"v1","kind":"Pod","x":', '['.repeat(1_000_000), ']'.repeat(1_000_000), '}'], 'a.json'),
  },
  {
    name: 'JSON objects in 10 000 objects',
    ...{ code: 1, resources: 1 },
    ...one(
      () => ['{"apiVersion":"v1","kind":"Pod","spec":', '{"a":'.repeat(10_000), '1', '}'.repeat(10_001)],
      'a.json',
    ),
  },
  {
    name: 'aliases for billions of values',
    ...{ code: 2, resources: 0, message: /aliases stand for more than/ },
    ...one(() => [pod, 'a0: &a0 x\n', ...times(30, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]\n`)]),
  },
  {
    name: 'merges of merges',
    ...{ code: 2, resources: 0, message: /are merged/ },
    ...one(() => ['m: &m\n', ...times(1000, (i) => `  k${i}: 1\n`), ...times(2000, (i) => `n${i}: {<<: *m}\n`), pod]),
  },
  {
    name: '100 000 anchors and aliases',
    ...{ code: 1, resources: 1, memory: 400 },
    ...one(() => [...times(100_000, (i) => `k${i}: &k${i} x\nl${i}: *k${i}\n`), pod]),
  },
  {
    name: '1 000 000 keys',
    ...{ code: 1, resources: 1 },
    ...wholeDocument(1500),
    ...one(() => [...times(1_000_000, (i) => `k${i}: 1\n`), pod]),
  },
  {
    name: '1 000 000 items',
    ...{ code: 1, resources: 1 },
    ...wholeDocument(1500),
    ...one(() => ['list:\n', ...times(1_000_000, '- a\n'), pod]),
  },
  {
    name: 'a List of 100 000, YAML, one in ten judged',
    ...{ code: 1, resources: 10_000 },
    ...wholeDocument(2500, 200),
    ...one(() => [
      'apiVersion: v1\nkind: List\nitems:\n',
      ...times(100_000, (i) => (i % 10 === 0 ? itemYaml(i) : mapYaml(i))),
    ]),
  },
  {
    name: 'a List of 100 000, JSON, one in ten judged',
    ...{ code: 1, resources: 10_000 },
    ...wholeDocument(2500, 200),
    ...one(
      () => [
        '{"apiVersion":"v1","kind":"List","items":[\n',
        ...times(100_000, (i) => `${i > 0 ? ',\n' : ''}${i % 10 === 0 ? item(i) : map(i)}`),
        ']}',
      ],
      'a.json',
    ),
  },
  {
    name: 'List in List, 5 000 deep',
    ...{ code: 2, resources: 0, line: 1, message: /lists within lists/ },
    ...one(() => ['{"apiVersion":"v1","kind":"List","items":['.repeat(5000), item(0), ']}'.repeat(5000)], 'a.json'),
  },
  {
    name: '10 000 containers, a name of 1 MB',
    ...{ code: 1, resources: 1, memory: 600 },
    ...one(() => [
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${x}}\nspec:\n  containers:\n`,
      ...times(10_000, (i) => `  - {name: c${i}, image: nginx}\n`),
    ]),
  },
  {
    name: 'NUL bytes',
    ...{ code: 2, resources: 0, line: 3, message: /U\+0000/ },
    ...one(() => ['apiVersion: v1\nkind: Pod\nmetadata: {name: "\u0000"}\n']),
  },
  { name: '100 MB of NUL bytes', ...tooLong, ...one(() => times(100, '\u0000'.repeat(mega))) },
  {
    name: 'lone surrogates in JSON',
    ...{ code: 1, resources: 1 },
    ...one(() => [item(0).replace('nginx', '\\ud800nginx\\udc00')], 'a.json'),
  },
  {
    name: 'names with line breaks and escapes',
    ...{ code: 2, resources: 1, line: 1 },
    write: (folder) => {
      const attack = '\u001b[2J\u001b]0;x\u0007\u202e\n::error::x'
      file(folder, `a${attack}.yaml`, [item(0).replace('nginx', '\\u001b[2J\\u009b\\n##[error]x')])
      file(folder, `b${attack}.yaml`, ['a: [apiVersion'])
    },
  },
  {
    name: '__proto__, constructor and the like',
    ...{ code: 1, resources: 1 },
    ...one(() => [
      'constructor: {prototype: {polluted: 1}}\n__proto__: {polluted: 1, spec: {hostNetwork: true}}\n',
      'metadata: {name: x, __proto__: {namespace: y}}\napiVersion: v1\nkind: Pod\n',
      'spec: {containers: [{name: __proto__, image: constructor}]}\n',
      ...['__proto__', 'constructor', 'toString'].map((kind) => `---\napiVersion: v1\nkind: ${kind}\n`),
    ]),
  },
  {
    name: 'links in circles, to nothing, to devices',
    ...{ code: 2, resources: 0, line: 1, message: /link/ },
    write: (folder) => {
      mkdirSync(join(folder, 'deep'))
      symlinkSync(folder, join(folder, 'deep', 'up'))
      symlinkSync('deep', join(folder, 'down'))
      symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
      symlinkSync('nowhere', join(folder, 'nowhere.yaml'))
      symlinkSync('/dev/zero', join(folder, 'zero.yaml'))
    },
  },
  {
    name: 'pipes and sockets',
    ...{ code: 1, resources: 0, message: /a pipe, a device or a socket/ },
    write: (folder) => {
      for (const name of ['a.yaml', '.gitignore', 'kustomization.yaml']) execFileSync('mkfifo', [join(folder, name)])
      const script = `require('node:net').createServer().listen(${JSON.stringify(join(folder, 'socket.yaml'))})`
      const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' })
      return () => child.kill()
    },
  },
  {
    name: 'folders in place of files',
    ...{ code: 1, resources: 0 },
    write: (folder) => {
      for (const name of ['a.yaml', 'kustomization.yaml', 'Chart.yaml']) mkdirSync(join(folder, name))
    },
  },
  {
    name: 'files that come, go and grow meanwhile',
    code: undefined,
    resources: undefined,
    write: (folder) => {
      for (let i = 0; i < 2000; i++) writeFileSync(join(folder, `a${i}.yaml`), pod)
      const script = `const fs = require('node:fs')
        for (let i = 0; ; i++) {
          const file = ${JSON.stringify(folder)} + '/a' + (i * 7919 % 2000) + '.yaml'
          try { i % 3 === 0 ? fs.rmSync(file) : fs.appendFileSync(file, '---\\n' + ${JSON.stringify(pod)}.repeat(50)) } catch {}
        }`
      const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' })
      return () => child.kill('SIGKILL')
    },
  },
  {
    name: 'UTF-16 of 20 MB',
    ...{ code: 1, resources: 20_000 },
    ...wholeDocument(900),
    write: (folder) => {
      const text = [...times(20_000, (i) => `---\n${pod.replace('bad', `b${i}`)}# ${'é'.repeat(400)}\n`)].join('')
      writeFileSync(join(folder, 'a.yaml'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    },
  },
  {
    name: 'bytes that are no text, 100 MB',
    ...{ code: 2, resources: 0, line: 1 },
    write: (folder) => writeFileSync(join(folder, 'a.yaml'), Buffer.alloc(100 * mega, 0x80)),
  },
  {
    name: '100 MB on standard input',
    ...{ code: 2, resources: 0, line: 1 },
    stdin: () => Buffer.alloc(100 * mega, 'x'),
  },
]
