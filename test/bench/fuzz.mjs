// `npm run bench -- fuzz [seed] [count]`: mutated manifests. None may crash the judge or keep it busy for a second, and every
// line must be the one that the `yaml` package gives, where that reads the text too.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { mixed, random } from './corpus.mjs'

const root = join(import.meta.dirname, '..', '..')
const [seed = Math.floor(Math.random() * 2 ** 31), count = 100_000] = process.argv.slice(3).map(Number)
console.log(`seed ${seed}, ${count} manifests`)

const folder = join(root, 'node_modules', '.cache', 'groundrule-fuzz')
const outfile = join(folder, 'judge.mjs')
await build({
  stdin: {
    contents: `
      import { readFileSync } from 'node:fs'
      import { judge } from './src/compile/judge.ts'
      import { judgeText } from './src/check/judge-text.ts'
      export { wrongLines } from './test/unit/manifests/yaml-lines.ts'
      const bundle = JSON.parse(readFileSync(${JSON.stringify(join(root, 'generated', 'baseline.json'))}, 'utf8'))
      const bundleJudge = judge(bundle, {})
      export const judged = (text) => judgeText({ file: 'fuzz.yaml', text, found: false, chart: false }, bundleJudge)`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  external: ['esbuild'],
  logLevel: 'error',
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
})
const { judged, wrongLines } = await import(outfile)

const next = random(seed)
const pick = (list) => list[Math.floor(next() * list.length)]
const bits = [
  '"',
  "'",
  '|',
  '>-',
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '---',
  '...',
  '\t',
  '\r\n',
  '\u0000',
  '\ufeff',
  '\u2028',
  '🙂',
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '? ',
  '#',
  '%YAML 1.1',
  '__proto__',
  '{{ x }}',
  '0o7',
  'null',
  '~',
  ' ',
  '\n',
  '\n\n',
  '  ',
]
const corpus = [...mixed(400, seed)]

/** One to four small changes. */
function mutated() {
  let text = next() < 0.2 ? `${pick(corpus)}---\n${pick(corpus)}` : pick(corpus)
  for (let n = 1 + Math.floor(next() * 4); n > 0; n--) {
    const at = Math.floor(next() * text.length)
    const lines = text.split('\n')
    const line = Math.floor(next() * lines.length)
    const kind = Math.floor(next() * 7)
    if (kind === 0) text = text.slice(0, at) + pick(bits) + text.slice(at)
    else if (kind === 1) text = text.slice(0, at) + text.slice(at + 1 + Math.floor(next() * 8))
    else if (kind === 2) text = lines.toSpliced(line, 1).join('\n')
    else if (kind === 3) text = lines.toSpliced(line, 0, pick(lines)).join('\n')
    else if (kind === 4) text = lines.with(line, ' '.repeat(Math.floor(next() * 4)) + lines[line]).join('\n')
    else if (kind === 5)
      text = lines
        .with(
          line,
          lines[line].replace(/: .*/, () => `: ${pick(bits)}`),
        )
        .join('\n')
    else text = text.slice(0, at)
  }
  return text
}

const sums = { read: 0, refused: 0, lines: 0, slowest: 0 }
const failures = []
for (let i = 0; i < count; i++) {
  const text = mutated()
  const fail = (what) => failures.push({ i, what, text })
  try {
    const before = process.cpuUsage()
    const result = judged(text)
    const { user, system } = process.cpuUsage(before)
    const seconds = (user + system) / 1e6
    sums.slowest = Math.max(sums.slowest, seconds)
    if (seconds > 1) fail(`took ${seconds} s`)
    if (result.broken.length > 0) sums.refused++
    else sums.read++
    const most = text.split('\n').length
    for (const { place } of result.findings)
      if (place.line < 1 || place.line > most) fail(`line ${place.line} of ${most}`)
    for (const { line } of result.broken) if (line < 1 || line > most) fail(`broken in line ${line} of ${most}`)
    const { asked, wrong } = wrongLines('fuzz.yaml', text)
    sums.lines += asked
    if (wrong.length > 0) fail(wrong[0])
  } catch (error) {
    fail(error.stack)
  }
}
if (Object.prototype.polluted !== undefined) failures.push({ i: -1, what: 'polluted', text: '' })
console.log(sums)
if (failures.length > 0) {
  const file = join(tmpdir(), `groundrule-fuzz-${seed}.json`)
  writeFileSync(file, JSON.stringify(failures, null, 1))
  console.log(
    `${failures.length} failures, in ${file}; the first:\n${failures[0].what}\n${JSON.stringify(failures[0].text)}`,
  )
  process.exitCode = 1
}
