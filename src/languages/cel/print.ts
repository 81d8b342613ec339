import type { BinaryOperator, Cel } from './ast.ts'

const precedence: Record<BinaryOperator, number> = {
  '||': 2,
  '&&': 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  '+': 5,
}
const TERNARY = 1
const UNARY = 6
const MEMBER = 7

function precedenceOf(expr: Cel): number {
  if (expr.kind === 'ternary') return TERNARY
  if (expr.kind === 'binary') return precedence[expr.operator]
  // `-1.f()` and `1.f` read as something else.
  const number = expr.kind === 'literal' && typeof expr.value === 'number'
  return expr.kind === 'unary' || number ? UNARY : MEMBER
}

/** What a left operand must bind at least as tightly as. One relation in another keeps its parentheses: readers differ. */
function leftLevel(expr: Cel & { kind: 'binary' }): number {
  const level = precedence[expr.operator]
  return level === precedence['=='] ? level + 1 : level
}

const escapes: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A CEL string literal in single quotes. */
export const quote = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  `'${text.replace(/[\\'\u0000-\u001f\u007f\u2028\u2029]/g, (c) => escapes[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`

/**
 * The text of an expression. Parentheses stand only where precedence needs them. What fits into `width` columns stays on
 * one line; longer text breaks after `||`, `&&`, `+`, `?`/`:`, and inside parentheses and brackets, outermost first.
 */
export function print(expr: Cel, width = 110): string {
  return block(expr, 0, width)
}

const pad = (indent: number): string => ' '.repeat(indent)

/** Flat text where it fits behind `indent` columns, broken text otherwise. */
function block(expr: Cel, indent: number, width: number): string {
  const text = flat(expr)
  return text.length + indent <= width ? text : broken(expr, indent, width)
}

function broken(expr: Cel, indent: number, width: number): string {
  switch (expr.kind) {
    case 'binary':
      if (expr.operator === '||' || expr.operator === '&&' || expr.operator === '+')
        return brokenChain(expr, expr.operator, indent, width)
      return relation(expr, indent, width)
    case 'ternary': {
      const condition = operand(expr.condition, TERNARY + 1, indent, width - 2)
      const then = operand(expr.then, TERNARY + 1, indent + 2, width - 2)
      // Each link of a chain of conditions has a line of its own.
      const otherwise =
        expr.otherwise.kind === 'ternary' ? broken(expr.otherwise, indent, width) : block(expr.otherwise, indent, width)
      const column = condition.includes('\n')
        ? condition.length - condition.lastIndexOf('\n')
        : indent + condition.length
      const short = !then.includes('\n') && column + then.length + 5 <= width
      return `${condition} ?${short ? ' ' : `\n${pad(indent + 2)}`}${then} :\n${pad(indent)}${otherwise}`
    }
    case 'unary':
      return `!${operand(expr.of, UNARY, indent, width)}`
    case 'call':
      return brokenCall(expr, indent, width)
    case 'list':
      return `[\n${pad(indent + 2)}${expr.items.map((item) => block(item, indent + 2, width)).join(`,\n${pad(indent + 2)}`)}\n${pad(indent)}]`
    case 'map': {
      const rows = expr.entries.map(([key, value]) => `${flat(key)}: ${block(value, indent + 2, width)}`)
      return `{\n${pad(indent + 2)}${rows.join(`,\n${pad(indent + 2)}`)}\n${pad(indent)}}`
    }
    case 'select':
      return `${operand(expr.of, MEMBER, indent, width)}.${expr.optional ? '?' : ''}${expr.field}`
    case 'index':
      return `${operand(expr.of, MEMBER, indent, width)}[${expr.optional ? '?' : ''}${flat(expr.index)}]`
    default:
      return flat(expr)
  }
}

/** Each operand on a line of its own; short pieces of one text share lines as far as they fit. */
function brokenChain(
  expr: Cel & { kind: 'binary' },
  operator: '||' | '&&' | '+',
  indent: number,
  width: number,
): string {
  const parts = operands(expr, operator)
  const level = precedenceOf(expr)
  const isText = operator === '+' && parts.some((part) => part.kind === 'literal' && typeof part.value === 'string')
  const lines: string[] = []
  for (const [i, part] of parts.entries()) {
    const after = i < parts.length - 1 ? operator.length + 1 : 0
    // Of several alternatives, each one's further conditions stand below its first.
    const nested = operator === '||' && part.kind === 'binary' && part.operator === '&&'
    const here = nested && flat(part).length + indent > width - after
    const text = here
      ? brokenChain(part, '&&', indent + 2, width - after)
      : operand(part, level + (i > 0 ? 1 : 0), indent, width - after)
    const last = lines.at(-1)
    const joined = `${last} ${operator} ${text}`
    if (isText && last !== undefined && !joined.includes('\n') && indent + joined.length <= width - after)
      lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines.join(` ${operator}\n${pad(indent)}`)
}

/** `left == (` … `)`: the longer side breaks inside its own parentheses. */
function relation(expr: Cel & { kind: 'binary' }, indent: number, width: number): string {
  const level = precedenceOf(expr)
  const left = operand(expr.left, leftLevel(expr), indent, width)
  const column = indent + left.slice(left.lastIndexOf('\n') + 1).length + expr.operator.length + 2
  const right = flatOperand(expr.right, level + 1)
  return column + right.length <= width
    ? `${left} ${expr.operator} ${right}`
    : `${left} ${expr.operator} ${operand(expr.right, level + 1, indent, width)}`
}

function brokenCall(expr: Cel & { kind: 'call' }, indent: number, width: number): string {
  const before = expr.receiver ? `${operand(expr.receiver, MEMBER, indent, width)}.` : ''
  const head = `${before}${expr.name}(`
  const column = (before.includes('\n') ? head.length - head.lastIndexOf('\n') - 1 : indent + head.length) + 1
  const args = expr.args.map(flat).join(', ')
  if (column + args.length <= width || expr.args.length === 0) return `${head}${args})`
  // A macro's variable stays on the first line; its body gets lines of its own.
  const first = expr.args.length > 1 && expr.args[0]?.kind === 'ident' ? `${flat(expr.args[0])},` : ''
  const rest = (first ? expr.args.slice(1) : expr.args).map((arg) => block(arg, indent + 2, width))
  return `${head}${first}\n${pad(indent + 2)}${rest.join(`,\n${pad(indent + 2)}`)}\n${pad(indent)})`
}

function operand(expr: Cel, level: number, indent: number, width: number): string {
  if (precedenceOf(expr) >= level) return block(expr, indent, width)
  const text = `(${flat(expr)})`
  return text.length + indent <= width
    ? text
    : `(\n${pad(indent + 2)}${block(expr, indent + 2, width)}\n${pad(indent)})`
}

function operands(expr: Cel, operator: BinaryOperator): readonly Cel[] {
  return expr.kind === 'binary' && expr.operator === operator ? [...operands(expr.left, operator), expr.right] : [expr]
}

const flatOperand = (expr: Cel, level: number): string => (precedenceOf(expr) >= level ? flat(expr) : `(${flat(expr)})`)

function flat(expr: Cel): string {
  switch (expr.kind) {
    case 'literal':
      return typeof expr.value === 'string' ? quote(expr.value) : String(expr.value)
    case 'ident':
      return expr.name
    case 'select':
      return `${flatOperand(expr.of, MEMBER)}.${expr.optional ? '?' : ''}${expr.field}`
    case 'index':
      return `${flatOperand(expr.of, MEMBER)}[${expr.optional ? '?' : ''}${flat(expr.index)}]`
    case 'call':
      return `${expr.receiver ? `${flatOperand(expr.receiver, MEMBER)}.` : ''}${expr.name}(${expr.args.map(flat).join(', ')})`
    case 'unary':
      return `!${flatOperand(expr.of, UNARY)}`
    case 'binary': {
      const right = flatOperand(expr.right, precedenceOf(expr) + 1)
      return `${flatOperand(expr.left, leftLevel(expr))} ${expr.operator} ${right}`
    }
    case 'ternary':
      return `${flatOperand(expr.condition, TERNARY + 1)} ? ${flatOperand(expr.then, TERNARY + 1)} : ${flatOperand(expr.otherwise, TERNARY)}`
    case 'list':
      return `[${expr.items.map(flat).join(', ')}]`
    case 'map':
      return `{${expr.entries.map(([key, value]) => `${flat(key)}: ${flat(value)}`).join(', ')}}`
  }
}
