import type { ClauseTrace, Found, Trace, Why } from '../compile/why.ts'
import type { Manifest } from '../manifests/read.ts'
import { clip, safe } from '../report/excerpt.ts'
import { type Paint, paint } from '../report/paint.ts'

/** An object of a file, and what a control says about it. */
export interface Explained {
  readonly manifest: Manifest
  readonly why: Exclude<Why, { readonly kind: 'other' }>
}

/**
 * Each object, clause by clause and element by element: what was demanded, whether it holds, what was found and where, and
 * an arrow at each part that decided.
 */
export function whyText(control: string, explained: readonly Explained[], color: boolean): string {
  const ink = paint(color)
  return explained.map((each) => `${objectText(control, each, ink)}\n`).join('\n')
}

function objectText(control: string, { manifest, why }: Explained, ink: Paint): string {
  const { kind, namespace, name } = manifest.name
  const object = safe(`${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`)
  const head = `${ink.bold(safe(`${manifest.file}:${manifest.at([]).line}`))}  ${object}`
  if (why.kind === 'not-judged') return `${head}  is not judged by ${control}: ${safe(why.because)}`
  const holds = why.forms.every(({ clauses }) => clauses.every((clause) => clause.holds))
  const verdict = holds ? ink.green(`complies with ${control}`) : ink.red(`violates ${control}`)
  const forms = why.forms.map(({ where, clauses }) => {
    const title = where.length === 0 ? [] : [`  in ${where.join('; ')}:`, '']
    return [...title, ...clausesText(clauses, manifest, ink)].join('\n')
  })
  return [`${head}  ${verdict} (${why.level})`, ...forms].join('\n\n')
}

/** One block for each clause, with the elements that it was asked of. */
function clausesText(clauses: readonly ClauseTrace[], manifest: Manifest, ink: Paint): readonly string[] {
  if (clauses.length === 0) return ['  nothing in it is judged: the lists that the control reads are empty']
  const rows: string[] = []
  for (const [i, clause] of clauses.entries()) {
    if (clauses[i - 1]?.clause !== clause.clause) {
      if (i > 0) rows.push('')
      rows.push(`  ${clause.clause + 1}. ${clause.line ?? 'what it demands'}`)
    }
    const { element } = clause
    if (element) rows.push(`    ${sign(clause.holds, ink)} ${safe(element.name)}  ${line(element.at, manifest, ink)}`)
    const indent = element ? 6 : 4
    for (const guard of clause.where)
      rows.push(...traceRows({ ...guard, text: `only if ${guard.text}` }, indent, manifest, ink))
    if (clause.where.every((guard) => guard.holds)) rows.push(...traceRows(clause.demands, indent, manifest, ink))
  }
  return rows
}

function traceRows(trace: Trace, indent: number, manifest: Manifest, ink: Paint): readonly string[] {
  const { text, holds, decides, value, operand, parts } = trace
  const isLeaf = parts === undefined || parts.length === 0
  const found = [
    ...(value ? [foundText(value, isLeaf && parts !== undefined, manifest, ink)] : []),
    ...(operand ? [`${safe(operand.name)}: ${foundText(operand, false, manifest, ink)}`] : []),
  ]
  const row = [
    `${' '.repeat(indent)}${sign(holds, ink)} ${safe(text)}`,
    ...found,
    ...(decides && isLeaf ? [ink.bold('◄ decides')] : []),
  ].join('   ')
  return [row, ...(parts ?? []).flatMap((part) => traceRows(part, indent + 2, manifest, ink))]
}

const sign = (holds: boolean, ink: Paint): string => (holds ? ink.green('✓') : ink.red('✗'))

function foundText({ found, at }: Found, isEmptyList: boolean, manifest: Manifest, ink: Paint): string {
  const where = line(at, manifest, ink)
  if (isEmptyList) return `there is none  ${where}`
  if (manifest.name.kind === 'Secret') return `(not shown)  ${where}`
  return `${found === undefined ? 'it is not set' : `it is ${safe(clip(JSON.stringify(found), 60))}`}  ${where}`
}

const line = ({ path }: Found['at'], manifest: Manifest, ink: Paint): string =>
  ink.dim(`line ${manifest.at(path).line}`)

/** The same for other programs; `version` changes when a field is renamed, removed or changes its meaning. */
export function whyJson(control: string, file: string, explained: readonly Explained[]): string {
  const objects = explained.map(({ manifest, why }) => {
    const object = { object: manifest.name, line: manifest.at([]).line }
    if (why.kind === 'not-judged') return { ...object, judged: false, because: why.because }
    const forms = why.forms.map(({ where, clauses }) => ({
      ...(where.length > 0 && { where }),
      clauses: clauses.map((clause) => clauseEntry(clause, manifest)),
    }))
    const holds = why.forms.every(({ clauses }) => clauses.every((clause) => clause.holds))
    return { ...object, judged: true, level: why.level, holds, forms }
  })
  return `${JSON.stringify({ version: 1, control, file, objects }, null, 2)}\n`
}

function clauseEntry({ clause, line: text, element, holds, where, demands }: ClauseTrace, manifest: Manifest) {
  return {
    clause: clause + 1,
    ...(text !== undefined && { message: text }),
    ...(element && { element: { name: element.name, ...placeEntry(element.at, manifest) } }),
    holds,
    where: where.map((guard) => traceEntry(guard, manifest)),
    demands: traceEntry(demands, manifest),
  }
}

function traceEntry({ text, holds, decides, value, operand, parts }: Trace, manifest: Manifest): object {
  return {
    text,
    holds,
    decides,
    ...(value && { found: foundEntry(value), ...placeEntry(value.at, manifest) }),
    ...(operand && {
      operand: { name: operand.name, found: foundEntry(operand), ...placeEntry(operand.at, manifest) },
    }),
    ...(parts && { parts: parts.map((part) => traceEntry(part, manifest)) }),
  }
}

const foundEntry = ({ found }: Found): unknown => found ?? null

const placeEntry = ({ path }: Found['at'], manifest: Manifest) => {
  const { line: number, column, exact } = manifest.at(path)
  return { path, line: number, column, exact }
}
