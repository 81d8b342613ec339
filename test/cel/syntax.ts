import type { Environment } from '@marcbachmann/cel-js'

/** cel-js's node, with the members that its declarations leave out. */
export interface Node {
  readonly op: string
  readonly args: unknown
  readonly pos: number
  /** Set by the type check. */
  readonly checkedType?: Type
  setMeta(key: 'macro', macro: Macro): Node
}

export interface Type {
  readonly kind: string
  readonly name: string
  readonly type: string
  readonly valueType?: Type
  readonly hasDynType: boolean
}

/** How cel-js evaluates a call whose arguments are not simply values. */
export interface Macro {
  readonly async: false
  typeCheck(checker: Checker, macro: this, context: Context): Type
  evaluate(evaluator: Evaluator, macro: this, context: Context): unknown
}

export interface Checker {
  check(node: Node, context: Context): Type
  getType(name: string): Type
  createError(code: string, message: string, node: Node): Error
}

export interface Evaluator {
  run(node: Node, context: Context): unknown
}

export interface Context {
  forkWithVariable(name: string, type: Type): Context
  reuse(parent: Context): Context
  setIterValue(value: unknown, evaluator: Evaluator): Context
}

/** What a macro's expander is given. */
export interface Expansion {
  readonly ast: Node
  readonly args: readonly Node[]
  readonly receiver: Node
}

export type Program = ((bindings: Record<string, unknown>) => unknown) & {
  readonly ast: Node
  check(): { readonly valid: boolean; readonly error?: Error }
}

export const parse = (environment: Environment, expression: string): Program =>
  environment.parse(expression) as unknown as Program

/** A call's name, receiver and arguments; undefined for other nodes. */
export function callOf(node: Node): { name: string; receiver?: Node; args: readonly Node[] } | undefined {
  if (node.op === 'call') {
    const [name, args] = node.args as [string, Node[]]
    return { name, args }
  }
  if (node.op !== 'rcall') return undefined
  const [name, receiver, args] = node.args as [string, Node, Node[]]
  return { name, receiver, args }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value

/** The nodes directly below, as written: macros are not expanded. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.op === 'value') return []
  return isNode(node.args) ? [node.args] : [node.args].flat(3).filter(isNode)
}

export function* walk(node: Node): Generator<Node> {
  yield node
  for (const child of childrenOf(node)) yield* walk(child)
}
