import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inParallel } from '../conformance/parallel.ts'
import { binaries } from '../harness/binaries.ts'
import { gatorAnswers, kyvernoAnswers } from './answers.ts'
import type { Trial, TriedOut } from './trial.ts'

/** Trials in one run of a tool, and runs at once. */
const BATCH = 60
const AT_ONCE = 2

/**
 * Tries out every trial with the tool that its suite is for, many in one run, each in a folder of its own. A trial that a
 * tool says nothing of has no answers. `said` is called after each run, with how long it took.
 */
export async function tryOut(
  trials: readonly Trial[],
  folder: string,
  said: (tool: string, count: number, seconds: number) => void,
): Promise<readonly TriedOut[]> {
  const results: TriedOut[] = []
  const byTool = [trials.filter(isOfGator), trials.filter((trial) => !isOfGator(trial))]
  const batches = byTool.flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH)),
  )
  await inParallel(batches.entries(), AT_ONCE, async ([number, batch]) => {
    const start = performance.now()
    results.push(...(await runBatch(batch, join(folder, `batch-${number}`))))
    said(isOfGator(batch[0]!) ? 'gator' : 'kyverno', batch.length, (performance.now() - start) / 1000)
  })
  return results
}

const isOfGator = ({ subject }: Trial): boolean => subject.policy.target === 'gatekeeper'

async function runBatch(batch: readonly Trial[], folder: string): Promise<readonly TriedOut[]> {
  for (const [i, { files, subject }] of batch.entries())
    for (const { path, content } of [...files, ...subject.suite]) {
      const file = join(folder, String(i), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  const gator = isOfGator(batch[0]!)
  const [parent, name] = [dirname(folder), basename(folder)]
  const { output, errors } = gator
    ? await run(binaries.gator, ['verify', '-v', `${name}/...`], parent)
    : await run(binaries.kyvernoCli, ['test', name, '--require-tests', '-o', 'json', '--remove-color'], parent)
  const answers = gator ? gatorAnswers(output) : kyvernoAnswers(output)
  const results = batch.map((trial, i) => ({
    trial,
    answers: answers.get(`${name}/${i}/${suiteFile(trial)}`)?.(trial.rows.map(({ name }) => name)) ?? [],
  }))
  if (results.every((each) => each.answers.length === 0)) throw new Error(`no answers; ${errors.slice(-2000)}`)
  rmSync(folder, { recursive: true })
  return results
}

const suiteFile = ({ subject }: Trial): string => {
  const file = subject.suite.find(({ path }) => /\/(suite|kyverno-test)\.yaml$/.test(path))
  if (!file) throw new Error(`${subject.policy.name} has no suite`)
  return file.path
}

/** Runs a tool to its end. It fails where a row fails, which is what is asked for. */
function run(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<{ readonly output: string; readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('nice', ['-n', '15', file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, errors] = ['', '']
    child.stdout.on('data', (data: Buffer) => (output += data))
    child.stderr.on('data', (data: Buffer) => (errors += data))
    child.on('error', reject)
    child.on('close', () => resolve({ output, errors }))
  })
}
