import { compiler, type Evaluate } from './compile.ts'
import { kubernetesEnvironment } from './library.ts'
import { toCel, toPlain } from './values.ts'

/** As much of a ValidatingAdmissionPolicy as has expressions. */
export interface Policy {
  readonly metadata?: { readonly name?: string }
  readonly spec: {
    readonly variables?: readonly { readonly name: string; readonly expression: string }[]
    readonly matchConditions?: readonly { readonly name: string; readonly expression: string }[]
    readonly validations?: readonly {
      readonly expression: string
      readonly message?: string
      readonly messageExpression?: string
    }[]
    readonly auditAnnotations?: readonly { readonly key: string; readonly valueExpression: string }[]
  }
}

export interface Request {
  readonly object: unknown
  readonly oldObject?: unknown
  readonly operation: 'CREATE' | 'UPDATE'
  readonly userInfo?: { readonly username: string; readonly groups?: readonly string[] }
  /** Default: the object's own. */
  readonly namespace?: string
  /** Default: one of that name, with the label that every namespace has. */
  readonly namespaceObject?: unknown
}

export interface Verdict {
  readonly allowed: boolean
  /** False where a match condition let the request by. */
  readonly matched: boolean
  /** One for each failed validation, in their order; the API server reports the first. */
  readonly messages: readonly string[]
  readonly auditAnnotations: Readonly<Record<string, string>>
  /** Each is evaluated when it is read, unless the policy did so already. */
  readonly variables: Readonly<Record<string, unknown>>
}

const REQUEST_NAMES = ['object', 'oldObject', 'request', 'namespaceObject', 'params', 'authorizer']

/**
 * The policy as a function. Mistakes in expressions throw here; so do variables that are used before they are defined,
 * or in match conditions. A verdict throws on any error of evaluation: what groundrule writes has none.
 */
export function compilePolicy(policy: Policy): (request: Request) => Verdict {
  const { spec } = policy
  const name = policy.metadata?.name ?? 'policy'
  const compileCondition = compiler(kubernetesEnvironment(REQUEST_NAMES))
  const compileExpression = compiler(kubernetesEnvironment([...REQUEST_NAMES, 'variables']))
  const compiled = (path: string, expression: string, compile = compileExpression): Evaluate => {
    const located = (error: unknown) => new Error(`${name}: ${path}: ${(error as Error).message}`, { cause: error })
    try {
      const evaluate = compile(expression)
      return (bindings) => {
        try {
          return evaluate(bindings)
        } catch (error) {
          throw located(error)
        }
      }
    } catch (error) {
      throw located(error)
    }
  }

  const conditions = (spec.matchConditions ?? []).map((condition) =>
    compiled(`matchConditions ${condition.name}`, condition.expression, compileCondition),
  )
  const variables = new Map<string, Evaluate>()
  const inScope = (path: string, expression: string): Evaluate => {
    for (const [, used = ''] of expression
      .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, "''")
      .matchAll(/(?<![\w.?])variables\.(\w+)/g)) {
      if (!variables.has(used)) throw new Error(`${name}: ${path}: undefined field '${used}' of variables`)
    }
    return compiled(path, expression)
  }
  for (const variable of spec.variables ?? []) {
    variables.set(variable.name, inScope(`variables.${variable.name}`, variable.expression))
  }
  const validations = (spec.validations ?? []).map((validation, i) => ({
    source: validation,
    holds: inScope(`validations[${i}].expression`, validation.expression),
    say: validation.messageExpression
      ? inScope(`validations[${i}].messageExpression`, validation.messageExpression)
      : undefined,
  }))
  const annotations = (spec.auditAnnotations ?? []).map(
    ({ key, valueExpression }) => [key, inScope(`auditAnnotations ${key}`, valueExpression)] as const,
  )

  return (request) => {
    const bindings = requestBindings(request)
    const scope = lazily(variables, bindings)
    const verdict = (
      matched: boolean,
      messages: readonly string[],
      auditAnnotations: Record<string, string>,
    ): Verdict => ({
      allowed: messages.length === 0,
      matched,
      messages,
      auditAnnotations,
      get variables() {
        return readable(variables, scope)
      },
    })
    if (!conditions.every((holds) => asBoolean(holds(bindings), name))) return verdict(false, [], {})
    bindings.variables = scope
    const messages = validations
      .filter(({ holds }) => !asBoolean(holds(bindings), name))
      .map(({ source, say }) => messageOf(source, say?.(bindings)))
    return verdict(true, messages, annotationsOf(annotations, bindings))
  }
}

/** One verdict; `compilePolicy` where there are many. */
export const evaluatePolicy = (policy: Policy, request: Request): Verdict => compilePolicy(policy)(request)

function requestBindings(request: Request): Record<string, unknown> {
  const object = toCel(request.object)
  const get = (value: unknown, key: string) => (value instanceof Map ? value.get(key) : undefined)
  const namespace = request.namespace ?? get(get(object, 'metadata'), 'namespace') ?? ''
  const [version, group = ''] = String(get(object, 'apiVersion') ?? '')
    .split('/')
    .reverse()
  const labels = { 'kubernetes.io/metadata.name': namespace }
  const ownNamespace = namespace === '' ? null : { metadata: { name: namespace, labels } }
  return {
    object,
    oldObject: request.operation === 'CREATE' ? null : toCel(request.oldObject ?? null),
    namespaceObject: toCel(request.namespaceObject ?? ownNamespace),
    params: null,
    request: toCel({
      operation: request.operation,
      userInfo: request.userInfo ?? { username: 'admin', groups: ['system:masters'] },
      kind: { group, version, kind: get(object, 'kind') ?? '' },
      namespace,
      name: get(get(object, 'metadata'), 'name') ?? '',
    }),
  }
}

/** cel-js reads fields of a Map through `get`, so that is where a variable is evaluated, once. */
function lazily(variables: ReadonlyMap<string, Evaluate>, bindings: Record<string, unknown>): Map<string, unknown> {
  const values = new Map<string, unknown>()
  const read = Map.prototype.get.bind(values)
  values.get = (name) => {
    const evaluate = variables.get(name)
    if (evaluate && !values.has(name)) values.set(name, evaluate({ ...bindings, variables: values }))
    return read(name)
  }
  return values
}

function readable(variables: ReadonlyMap<string, Evaluate>, scope: Map<string, unknown>): Record<string, unknown> {
  const result = {}
  for (const name of variables.keys()) {
    Object.defineProperty(result, name, { enumerable: true, get: () => toPlain(scope.get(name)) })
  }
  return result
}

function asBoolean(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  throw new Error(`${name}: a condition must be a bool, got ${JSON.stringify(toPlain(value))}`)
}

/** The API server's choice: the expression's text unless it is blank, has a line break or is longer than 5 KiB. */
function messageOf(source: { expression: string; message?: string }, said: unknown): string {
  const text = typeof said === 'string' ? said.trim() : ''
  if (text !== '' && !text.includes('\n') && Buffer.byteLength(text) <= 5 * 1024) return text
  return source.message ?? `failed expression: ${source.expression.trim()}`
}

function annotationsOf(
  annotations: readonly (readonly [string, Evaluate])[],
  bindings: Record<string, unknown>,
): Record<string, string> {
  const texts = annotations.map(([key, evaluate]) => [key, String(evaluate(bindings) ?? '').trim()] as const)
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}
