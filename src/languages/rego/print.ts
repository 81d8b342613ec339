import type { Body, Definition, Module, Rego, Rule, Statement } from './ast.ts'
import { isName, quote, quoteKey } from './strings.ts'

/** A longer line is broken where it can be; a tab counts for four. */
const WIDTH = 120
const COMMENT_WIDTH = 100

/** A module as `opa fmt` leaves it. */
export const printModule = ({ name: [first = '', ...rest], rules }: Module): string =>
  `package ${first}${rest.map(step).join('')}\n\n${printRules(rules)}\n`

/** Rules as they stand in a module. */
export function printRules(rules: readonly (Rule | Definition)[]): string {
  const printed = rules.map(printedRule)
  return printed
    .map(({ comment, rule }, i) => `${i === 0 ? '' : areGrouped(rules, printed, i) ? '\n' : '\n\n'}${comment}${rule}`)
    .join('')
}

interface Printed {
  readonly comment: string
  readonly rule: string
}

const printedRule = (rule: Rule | Definition): Printed =>
  'text' in rule
    ? { comment: '', rule: rule.text.trim() }
    : { comment: rule.comment ? commentLines(rule.comment) : '', rule: printRule(rule) }

/** Definitions of one name that take a line each stand together. */
function areGrouped(rules: readonly (Rule | Definition)[], printed: readonly Printed[], i: number): boolean {
  const before = printed[i - 1]
  const here = printed[i]
  if (!before || !here || rules[i - 1]?.name !== rules[i]?.name) return false
  return here.comment === '' && !before.rule.includes('\n') && !here.rule.includes('\n')
}

function printRule({ name, args, value, element, body }: Rule): string {
  const before = `${name}${args ? `(${args.join(', ')})` : ''}`
  const head = element
    ? `${before} contains ${flat(element)}`
    : value
      ? `${before} := ${body.length > 0 ? flat(value) : print(value, 0, before.length + 4)}`
      : before
  const [only] = body
  if (!only) return head
  const line = `${head} if ${only.kind === 'every' ? '' : statement(only, 0, 0)}`
  if (body.length === 1 && only.kind !== 'every' && only.kind !== 'assign' && !line.includes('\n') && fits(line))
    return line
  return `${head} if {\n${bodyLines(body, 1)}\n}`
}

const bodyLines = (body: Body, level: number): string =>
  body.map((each) => `${tabs(level)}${statement(each, level, 0)}`).join('\n')

/** `column`: what stands before it in its line, without the tabs. */
function statement(of: Statement, level: number, column: number): string {
  switch (of.kind) {
    case 'expression': {
      const not = of.negated ? 'not ' : ''
      return `${not}${print(of.expr, level, column + not.length)}`
    }
    case 'some': {
      const head = `some ${of.name}${of.keys ? ', _' : ''} in `
      return `${head}${print(of.of, level, column + head.length)}`
    }
    case 'every': {
      const head = `every ${of.name} in `
      return `${head}${print(of.of, level, column + head.length + 2)} {\n${bodyLines(of.body, level + 1)}\n${tabs(level)}}`
    }
    case 'assign': {
      const head = `${of.name} := `
      return `${head}${print(of.value, level, column + head.length)}`
    }
  }
}

/** An expression; `column`: what stands before it in its line, without the tabs. */
function print(expr: Rego, level: number, column: number): string {
  const text = flat(expr)
  if (!hasRows(expr) && fits(text, level * 4 + column)) return text
  switch (expr.kind) {
    case 'array':
    case 'set':
      return expr.items.length > 1 ? lines(expr.kind === 'array' ? '[]' : '{}', expr.items, level) : text
    case 'rows':
      return block(
        '[]',
        expr.rows.map((row) => row.map(flat).join(', ')),
        level,
      )
    case 'binary': {
      const left = `${flat(expr.left)} ${expr.operator} `
      return `${left}${print(expr.right, level, column + left.length)}`
    }
    case 'call':
      return brokenCall(expr, level)
    default:
      return text
  }
}

const hasRows = (expr: Rego): boolean => expr.kind === 'rows' || (expr.kind === 'call' && expr.args.some(hasRows))

/** A call whose last argument breaks, or all of whose arguments get lines of their own. */
function brokenCall({ name, args }: Rego & { kind: 'call' }, level: number): string {
  const last = args.at(-1)
  if (args.length < 2 || !last) return `${name}(${args.map(flat).join(', ')})`
  if (last.kind !== 'rows' && !('items' in last && last.items.length > 1)) return `${name}${lines('()', args, level)}`
  const head = `${name}(${args.slice(0, -1).map(flat).join(', ')}, `
  return `${head}${print(last, level, WIDTH)})`
}

const lines = (around: string, items: readonly Rego[], level: number): string =>
  block(
    around,
    items.map((item) => print(item, level + 1, 1)),
    level,
  )

function block(around: string, inner: readonly string[], level: number): string {
  const [open, close] = around
  return `${open}\n${inner.map((line) => `${tabs(level + 1)}${line},\n`).join('')}${tabs(level)}${close}`
}

/** An expression on one line. */
export function flat(expr: Rego): string {
  switch (expr.kind) {
    case 'literal':
      return typeof expr.value === 'string' ? quote(expr.value) : String(expr.value)
    case 'var':
      return expr.name
    case 'ref':
      return `${flat(expr.of)}${expr.path.map(step).join('')}`
    case 'call':
      return `${expr.name}(${expr.args.map(flat).join(', ')})`
    case 'binary':
      return `${flat(expr.left)} ${expr.operator} ${flat(expr.right)}`
    case 'array':
      return `[${expr.items.map(flat).join(', ')}]`
    case 'rows':
      return `[${expr.rows.flat().map(flat).join(', ')}]`
    case 'object':
      return `{${expr.entries.map(([key, value]) => `${quote(key)}: ${flat(value)}`).join(', ')}}`
    case 'set':
      return expr.items.length === 0 ? 'set()' : `{${expr.items.map(flat).join(', ')}}`
  }
}

const step = (of: string | Rego): string =>
  typeof of === 'string' ? (isName(of) ? `.${of}` : `[${quoteKey(of)}]`) : `[${flat(of)}]`

const tabs = (level: number): string => '\t'.repeat(level)
const fits = (text: string, before = 0): boolean => before + text.length <= WIDTH

function commentLines(text: string): string {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const joined = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && joined.length <= COMMENT_WIDTH) lines[lines.length - 1] = joined
    else lines.push(`# ${word}`)
  }
  return lines.map((line) => `${line}\n`).join('')
}
