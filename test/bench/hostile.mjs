// `npm run bench -- hostile [name …]`: inputs that are meant to do harm, each beside a good manifest, judged by the whole
// program. Says what came of each; ends with 1 where one crashes it, makes it print a control character, has the wrong exit
// code or line, or takes more memory or time than is stated.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { cases } from './hostile-cases.mjs'

const root = join(import.meta.dirname, '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'groundrule-hostile-'))
const isTimed = existsSync('/usr/bin/time')
const good =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: good, namespace: shop}\nspec: {containers: [{name: app, image: nginx}]}\n'
const given = process.argv.slice(3)
const usual = { memory: 300, seconds: 60 }

/** What must not reach a terminal: JSON has line breaks of its own, and nothing else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function check(folder, args, stdin) {
  const command = [
    process.execPath,
    ...[join(root, 'dist', 'cli.js'), 'check', '--bundle', join(root, 'generated', 'baseline.json')],
    ...['--format', `json=${join(scratch, 'report.json')}`, '--format', 'pretty', ...args],
  ]
  const [file, ...rest] = isTimed ? ['/usr/bin/time', '-q', '-f', '%M %U %S', ...command] : command
  const out = openSync(join(scratch, 'out'), 'w')
  const run = spawnSync(file, rest, {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 600_000, killSignal: 'SIGKILL', input: stdin },
    stdio: [stdin === undefined ? 'ignore' : 'pipe', out, 'pipe'],
  })
  closeSync(out)
  const lines = run.stderr.trimEnd().split('\n')
  const [memory = 0, user = 0, system = 0] = isTimed ? lines.pop().split(' ').map(Number) : []
  return { ...run, stderr: lines.join('\n'), memory: memory / 1024, seconds: user + system }
}

/** A report may be longer than a string can be. */
function hasRaw(path) {
  const file = openSync(path)
  const bytes = Buffer.alloc(1 << 24)
  const decoder = new StringDecoder('utf8')
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      if (raw.test(decoder.write(bytes.subarray(0, length)))) return true
    return false
  } finally {
    closeSync(file)
  }
}

/** What is wrong with what came of a case. */
function problems({ code, line, message, resources, memory = usual.memory, seconds = usual.seconds }, run) {
  const found = []
  if (code === undefined ? ![1, 2].includes(run.status) : run.status !== code)
    found.push(`exit ${run.status ?? run.signal}, not ${code}: ${run.stderr.slice(0, 300)}`)
  if (raw.test(run.stderr) || hasRaw(join(scratch, 'out'))) found.push('prints a control character')
  if (run.memory > memory) found.push(`more than ${memory} MB`)
  if (run.seconds > seconds) found.push(`more than ${seconds} s`)
  let report
  try {
    report = JSON.parse(readFileSync(join(scratch, 'report.json'), 'utf8'))
  } catch (error) {
    return { found: [...found, `no report: ${error.message}`], said: '' }
  }
  const { broken, skipped } = report.summary
  const said = broken[0]
    ? `${broken[0].file}:${broken[0].line} ${broken[0].message}`
    : skipped[0]
      ? `${skipped[0].file} ${skipped[0].why}`
      : `${report.summary.resources} resources`
  if (message && !message.test(said)) found.push(`says ${JSON.stringify(said)}, not ${message}`)
  if (line !== undefined && broken[0]?.line !== line) found.push(`line ${broken[0]?.line}, not ${line}`)
  if (resources >= 0 && report.summary.resources !== resources)
    found.push(`${report.summary.resources} resources judged, not ${resources}`)
  const last = report.findings.findLast(({ file }) => file.endsWith('zz-good.yaml'))
  if (last?.line !== 4) found.push('the good manifest beside it was not judged')
  return { found, said }
}

let failed = 0
try {
  for (const each of cases) {
    if (given.length > 0 && !given.some((name) => each.name.includes(name))) continue
    const folder = join(scratch, 'in')
    mkdirSync(folder)
    const stop = each.write?.(folder)
    writeFileSync(join(folder, 'zz-good.yaml'), good)
    const run = check(folder, each.stdin === undefined ? ['.'] : ['-', 'zz-good.yaml'], each.stdin?.())
    stop?.()
    const { found, said } = problems({ ...each, resources: each.resources + 1 }, run)
    const shown = said.replace(/[^ -~]/g, '?').slice(0, 90)
    const figures = `exit ${run.status}  ${run.seconds.toFixed(1).padStart(5)} s  ${run.memory.toFixed(0).padStart(4)} MB`
    console.log(`${found.length > 0 ? 'FAIL' : 'ok  '} ${each.name.padEnd(40)} ${figures}  ${shown}`)
    for (const problem of found) console.log(`       ${problem.replace(/[^ -~]/g, '?')}`)
    if (found.length > 0) failed++
    rmSync(folder, { recursive: true })
    rmSync(join(scratch, 'report.json'), { force: true })
  }
} finally {
  rmSync(scratch, { recursive: true })
}
if (!isTimed) console.log('without /usr/bin/time, neither memory nor time was looked at')
console.log(failed > 0 ? `${failed} failed` : 'all as it should be')
process.exitCode = failed > 0 ? 1 : 0
