import type { Answer } from './trial.ts'

/** The answers of a suite to these rows, in order; none where the tool reports other rows. */
export type Ask = (names: readonly string[]) => readonly Answer[]

interface KyvernoRow {
  readonly RESOURCE: string
  readonly RESULT: string
  readonly REASON: string
}

/** What `kyverno test -o json` said, by the path of the suite's file: a list of rows after each name of a file. */
export function kyvernoAnswers(output: string): ReadonlyMap<string, Ask> {
  const rows = new Map<string, KyvernoRow[]>()
  const parts = output.split(/^Loading test {2}\( (.+) \) \.\.\.$/m)
  for (let i = 1; i < parts.length; i += 2) {
    const [, json] = /^(\[$.*?^\])$/ms.exec(parts[i + 1] ?? '') ?? []
    const path = parts[i] ?? ''
    if (json !== undefined) rows.set(path, [...(rows.get(path) ?? []), ...(JSON.parse(json) as KyvernoRow[])])
  }
  return new Map([...rows].map(([path, all]) => [path, (names) => kyvernoRowsOf(all, names)]))
}

function kyvernoRowsOf(rows: readonly KyvernoRow[], names: readonly string[]): readonly Answer[] {
  const same = rows.length === names.length && names.every((name, i) => rows[i]?.RESOURCE.endsWith(`/${name}`))
  return same ? rows.map(({ RESULT, REASON }) => kyvernoAnswer(RESULT, REASON)) : []
}

function kyvernoAnswer(result: string, reason: string): Answer {
  if (reason === 'Excluded') return 'excluded'
  return result === 'Pass' ? 'ok' : 'failed'
}

/** What `gator verify -v` said, by the path of the suite's file, which comes after its cases. */
export function gatorAnswers(output: string): ReadonlyMap<string, Ask> {
  const found = new Map<string, Ask>()
  let answers = new Map<string, Answer>()
  let last: string | undefined
  for (const line of output.split('\n')) {
    const [, verdict, name] = /^ {4}--- (PASS|FAIL|SKIP): (.+)\t\(/.exec(line) ?? []
    const [, path] = /^(?:ok|FAIL)\t(.+)\t[\d.]+s/.exec(line) ?? []
    if (name !== undefined) {
      last = name
      answers.set(name, verdict === 'PASS' ? 'ok' : 'failed')
    } else if (path !== undefined) {
      const own = answers
      answers = new Map()
      found.set(path, (names) => gatorRowsOf(own, names))
    } else if (last !== undefined && onlyWords.test(line)) answers.set(last, 'message')
  }
  return found
}

function gatorRowsOf(answers: ReadonlyMap<string, Answer>, names: readonly string[]): readonly Answer[] {
  const all = names.flatMap((name) => answers.get(name) ?? [])
  return all.length === names.length && answers.size === names.length ? all : []
}

/** Something is denied as wanted, in other words than those that are wanted. */
const onlyWords = /^ +unexpected number of violations: got 0 violations containing .* got messages \[.+\]$/
