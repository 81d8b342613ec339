/** The CEL that groundrule writes, evaluated in process as Kubernetes 1.30 would. What that takes: docs/adr/0006. */
import { compiler } from './compile.ts'
import { kubernetesEnvironment } from './library.ts'
import { toCel, toPlain } from './values.ts'

export { compilePolicy, evaluatePolicy, type Policy, type Request, type Verdict } from './policy.ts'
export { parseToShape, shapeOf } from './shape.ts'
export { toCel, toPlain } from './values.ts'

const compile = compiler(kubernetesEnvironment())

/**
 * The value of an expression over JSON bindings, as `toPlain` gives it. Throws what the API server would refuse to
 * compile or fail to evaluate, quoting the expression.
 */
export function evaluate(expression: string, bindings: Record<string, unknown> = {}): unknown {
  const values = Object.fromEntries(Object.entries(bindings).map(([name, value]) => [name, toCel(value)]))
  return toPlain(compile(expression)(values))
}
