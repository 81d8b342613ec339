import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inParallel } from '../conformance/parallel.ts'
import { binaries } from '../harness/binaries.ts'
import { gatorAnswers, kyvernoAnswers } from './answers.ts'
import type { Subject } from './subjects.ts'
import type { Trial, TriedOut } from './trial.ts'

/** Rows in one run of a tool, about, and runs at once. */
const ROWS = 250
const AT_ONCE = 2

/** A trial that is made when its turn comes. */
export interface Task {
  readonly tool: 'kyverno' | 'gator'
  readonly rows: number
  readonly trial: () => Trial
}

export const toolOf = ({ policy }: Subject): Task['tool'] => (policy.target === 'gatekeeper' ? 'gator' : 'kyverno')

/**
 * Tries out every trial with the tool that its suite is for, many in one run, each in a folder of its own; in the order
 * of the tasks. A trial that a tool says nothing of has no answers. `said` is called after each run, with how long it took.
 */
export async function tryOut(
  tasks: readonly Task[],
  folder: string,
  said: (tool: string, count: number, seconds: number) => void,
): Promise<readonly TriedOut[]> {
  const results: TriedOut[] = []
  const numbered = tasks.map((task, number) => ({ ...task, number }))
  const batches = (['kyverno', 'gator'] as const).flatMap((tool) =>
    batchesOf(numbered.filter((task) => task.tool === tool)).map((batch) => ({ tool, batch })),
  )
  await inParallel(batches.entries(), AT_ONCE, async ([n, { tool, batch }]) => {
    const start = performance.now()
    const tried = await runBatch(
      tool,
      batch.map(({ trial }) => trial()),
      join(folder, `batch-${n}`),
    )
    for (const [i, { number }] of batch.entries()) results[number] = tried[i]!
    said(tool, batch.length, (performance.now() - start) / 1000)
  })
  return results
}

function batchesOf<T extends Task>(tasks: readonly T[]): readonly (readonly T[])[] {
  const batches: T[][] = []
  let rows = ROWS
  for (const task of tasks) {
    if (rows >= ROWS) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)!.push(task)
    rows += task.rows
  }
  return batches
}

async function runBatch(tool: Task['tool'], batch: readonly Trial[], folder: string): Promise<readonly TriedOut[]> {
  for (const [i, { files, suite }] of batch.entries())
    for (const { path, content } of [...files, ...suite]) {
      const file = join(folder, String(i), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  const gator = tool === 'gator'
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

const suiteFile = ({ subject, suite }: Trial): string => {
  const file = suite.find(({ path }) => /\/(suite|kyverno-test)\.yaml$/.test(path))
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
    const child = spawn('nice', ['-n', '5', file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, errors] = ['', '']
    child.stdout.on('data', (data: Buffer) => (output += data))
    child.stderr.on('data', (data: Buffer) => (errors += data))
    child.on('error', reject)
    child.on('close', () => resolve({ output, errors }))
  })
}
