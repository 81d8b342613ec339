import { Environment } from '@marcbachmann/cel-js'
import type { Cel } from '../../src/languages/cel/ast.ts'
import { callOf, type Node, parse } from './syntax.ts'

/** An expression without positions: `[kind, …parts]`. */
export type Shape = readonly unknown[]

const environment = new Environment({
  enableOptionalTypes: true,
  limits: { maxListElements: 100_000, maxDepth: 5_000 },
})

/** What cel-js reads in the text. Macros stay calls. */
export const parseToShape = (expression: string): unknown => shapeOfNode(parse(environment, expression).ast)

function shapeOfNode(node: Node): Shape {
  const call = callOf(node)
  if (call) return ['call', call.name, call.receiver ? shapeOfNode(call.receiver) : null, ...call.args.map(shapeOfNode)]
  if (node.op === 'value') return ['literal', node.args]
  if (node.op === 'id') return ['ident', node.args]
  if (node.op === '.' || node.op === '.?') {
    const [of, field] = node.args as [Node, string]
    return [node.op, shapeOfNode(of), field]
  }
  if (node.op === 'map') return ['map', ...(node.args as [Node, Node][]).map((entry) => entry.map(shapeOfNode))]
  if (node.op === '!_') return ['!', shapeOfNode(node.args as Node)]
  if (node.op === '-_') {
    const of = node.args as Node
    // cel-go reads the sign as a part of the literal.
    return of.op === 'value' ? ['literal', negative(of.args as number | bigint)] : ['-', shapeOfNode(of)]
  }
  return [node.op, ...(node.args as Node[]).map(shapeOfNode)]
}

const negative = (value: number | bigint): number | bigint => -value

/** The same of what is to be printed. */
export function shapeOf(cel: Cel): Shape {
  switch (cel.kind) {
    case 'literal':
      return ['literal', typeof cel.value === 'number' && Number.isInteger(cel.value) ? BigInt(cel.value) : cel.value]
    case 'ident':
      return ['ident', cel.name]
    case 'select':
      return [cel.optional ? '.?' : '.', shapeOf(cel.of), cel.field]
    case 'index':
      return [cel.optional ? '[?]' : '[]', shapeOf(cel.of), shapeOf(cel.index)]
    case 'call':
      return ['call', cel.name, cel.receiver ? shapeOf(cel.receiver) : null, ...cel.args.map(shapeOf)]
    case 'unary':
      return [cel.operator, shapeOf(cel.of)]
    case 'binary':
      return [cel.operator, shapeOf(cel.left), shapeOf(cel.right)]
    case 'ternary':
      return ['?:', shapeOf(cel.condition), shapeOf(cel.then), shapeOf(cel.otherwise)]
    case 'list':
      return ['list', ...cel.items.map(shapeOf)]
    case 'map':
      return ['map', ...cel.entries.map((entry) => entry.map(shapeOf))]
  }
}
