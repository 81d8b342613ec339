import type { AnyNode, CallExpression, Expression, Program, Property, SpreadElement } from 'acorn'
import type { Path } from '../dsl/recording.ts'

/** Where in a script the literals are that a call is given or a file exports. Offsets into the script's text. */
export interface Places {
  /** What is at `path` of the first argument of the call at an offset, or around it; undefined where nothing is known. */
  readonly inCall: (offset: number, path: Path) => number | undefined
  /** What is at `path` of the default export of a file of the bundle, and what is around it, innermost first. */
  readonly inExport: (file: string, path: Path) => readonly number[]
}

type Values = ReadonlyMap<string, Expression | undefined>

/** Reads the places from a script that esbuild has bundled. */
export function placesIn(program: Program): Places {
  const calls: CallExpression[] = []
  const values = new Map<string, Expression | undefined>()
  // A name that has two values has none that is known.
  const assign = (name: string, value: Expression) => values.set(name, values.has(name) ? undefined : value)
  visit(program, (node) => {
    if (node.type === 'CallExpression') calls.push(node)
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      assign(node.id.name, node.init)
    if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') assign(node.left.name, node.right)
  })
  return {
    inCall: (offset, path) => {
      const [call] = calls
        .filter(({ start, arguments: [first] }) => start <= offset && first && offset < first.start)
        .sort((a, b) => a.end - a.start - (b.end - b.start))
      const given = call?.arguments[0]
      const trail = given && given.type !== 'SpreadElement' ? follow(given, path, values) : []
      return trail.length > 1 ? trail.at(-1)?.start : undefined
    },
    inExport: (file, path) => {
      const exported = defaultExport(file, calls, program)
      return exported
        ? follow(exported, path, values)
            .map(({ start }) => start)
            .reverse()
        : []
    },
  }
}

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node)
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string')
        visit(child as AnyNode, see)
}

/** The nodes at each step of a path, as far as it leads through literals and constants. */
function follow(from: Expression, path: Path, values: Values): readonly AnyNode[] {
  let at = literalOf(from, values)
  const trail: AnyNode[] = [at]
  for (const step of path) {
    const next = stepInto(literalOf(at, values), step, values)
    if (!next) break
    trail.push(next)
    at = next.type === 'Property' ? (next.value as Expression) : next
  }
  return trail
}

/** The literal behind a constant's name, or what defineConfig is given. */
function literalOf(node: Expression, values: Values, depth = 0): Expression {
  if (depth > 10) return node
  const further = (inner: Expression) => literalOf(inner, values, depth + 1)
  if (node.type === 'Identifier') {
    const value = values.get(node.name)
    return value ? further(value) : node
  }
  const [given] = node.type === 'CallExpression' ? node.arguments : []
  if (node.type === 'CallExpression' && isDefineConfig(node) && given && given.type !== 'SpreadElement')
    return further(given)
  return node
}

/** `(0, import_groundrule.defineConfig)(…)`. */
function isDefineConfig({ callee }: CallExpression): boolean {
  const called = callee.type === 'ParenthesizedExpression' ? callee.expression : callee
  const last = called.type === 'SequenceExpression' ? called.expressions.at(-1) : called
  return (
    last?.type === 'MemberExpression' && last.property.type === 'Identifier' && last.property.name === 'defineConfig'
  )
}

function stepInto(node: Expression, step: string | number, values: Values): Property | Expression | undefined {
  if (node.type === 'ArrayExpression') {
    const before = node.elements.slice(0, Number(step) + 1)
    const element = before[Number(step)]
    return before.every((each) => each?.type !== 'SpreadElement') ? (element as Expression) : undefined
  }
  if (node.type !== 'ObjectExpression') return undefined
  for (const each of [...node.properties].reverse()) {
    if (each.type === 'Property' && !each.computed && keyOf(each) === String(step)) return each
    if (each.type === 'SpreadElement') {
      const found = inSpread(each, step, values)
      if (found) return found
    }
  }
  return undefined
}

const inSpread = ({ argument }: SpreadElement, step: string | number, values: Values) =>
  stepInto(literalOf(argument, values), step, values)

const keyOf = ({ key }: Property): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined

/**
 * What a file exports as its default. The bundle's table says `"file": () => (init_x(), __toCommonJS(x_exports))`, and
 * elsewhere `__export(x_exports, { default: () => x_default })`; or `"file": () => require_x()`, whose value esbuild keeps
 * in `module.exports`.
 */
function defaultExport(file: string, calls: readonly CallExpression[], program: Program): Expression | undefined {
  let entry: Property | undefined
  visit(program, (node) => {
    if (node.type === 'Property' && keyOf(node as Property) === file && node.value.type === 'ArrowFunctionExpression')
      entry = node as Property
  })
  if (!entry) return undefined
  const inEntry = calls.filter(({ start, end }) => entry && entry.start <= start && end <= entry.end)
  const exports = inEntry.find((call) => isCallOf(call, '__toCommonJS'))?.arguments[0]
  if (exports?.type !== 'Identifier') return commonJsExport(inEntry, program)
  const table = calls.find(
    (call) =>
      isCallOf(call, '__export') && call.arguments[0]?.type === 'Identifier' && call.arguments[0].name === exports.name,
  )?.arguments[1]
  if (table?.type !== 'ObjectExpression') return undefined
  const getter = stepInto(table, 'default', new Map())
  return getter?.type === 'Property' && getter.value.type === 'ArrowFunctionExpression'
    ? (getter.value.body as Expression)
    : undefined
}

function commonJsExport(inEntry: readonly CallExpression[], program: Program): Expression | undefined {
  const [required] = inEntry.map(({ callee }) => (callee.type === 'Identifier' ? callee.name : undefined))
  let found: Expression | undefined
  visit(program, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || node.id.name !== required) return
    visit(node, (inner) => {
      if (
        inner.type === 'AssignmentExpression' &&
        inner.left.type === 'MemberExpression' &&
        inner.left.object.type === 'Identifier' &&
        /^module\d*$/.test(inner.left.object.name)
      )
        found = inner.right
    })
  })
  return found
}

const isCallOf = ({ callee }: CallExpression, name: string): boolean =>
  callee.type === 'Identifier' && callee.name === name
