import type { KubernetesObject, Send } from '../harness/model.ts'
import { accepted, apply, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import type { CommittedObject } from './applied-files.ts'
import { deleted } from './applied-for-a-while.ts'
import { inParallel } from './parallel.ts'

/** Something about a committed object: what had to be and what was. */
export interface Fact {
  readonly of: CommittedObject
  readonly case: string
  readonly expected: string
  readonly found: string
}

interface Expression {
  readonly name: string
  readonly expression: string
}

interface Policy extends KubernetesObject {
  readonly metadata: { readonly name: string; readonly generation?: number }
  readonly spec: {
    readonly matchConstraints: { readonly resourceRules: readonly { readonly resources: readonly string[] }[] }
    readonly variables?: readonly Expression[]
    readonly validations: readonly { readonly expression: string }[]
    readonly auditAnnotations?: readonly { readonly key: string; readonly valueExpression: string }[]
  }
  readonly status?: {
    readonly observedGeneration?: number
    readonly typeChecking?: { readonly expressionWarnings?: readonly { fieldRef: string; warning: string }[] }
  }
}

/** A field of a Service, one of a pod and one of a container. */
const misspelt = [
  ['object.spec.?type', 'object.spec.?typ'],
  ['object.spec.?hostPID', 'object.spec.?hostPid'],
  ['c.?securityContext.?privileged', 'c.?securityContext.?priviledged'],
] as const

/**
 * The type check of every policy that is applied, in its status. The server checks validations and their messages there, but
 * no variable: one that it cannot type, or that is an object, is of any type to it, without a word. So each policy is also
 * checked unfolded, with a validation for each variable and audit annotation.
 */
export async function typeFacts(request: Send, committed: readonly CommittedObject[]): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  const note = async (of: CommittedObject, what: string, object: KubernetesObject, expected: string, isSure = true) => {
    const found = await typeWarnings(request, object)
    facts.push({
      of,
      case: `${what}: type check`,
      expected,
      found: isSure || !found.includes(expected) ? found : expected,
    })
  }
  const policies = committed.filter(({ object }) => object.kind === 'ValidatingAdmissionPolicy')
  await inParallel(policies, 8, async (of) => {
    const policy = of.object as Policy
    await note(of, policy.metadata.name, policy, 'no warning')
    await applied(request, unfolded(policy), (object) =>
      note(of, `${policy.metadata.name} unfolded`, object, 'no warning'),
    )
  })
  // Misspelt fields have to be noticed, or all this means nothing.
  for (const [right, wrong] of misspelt) {
    const of = policies.find(({ object }) => JSON.stringify(unfolded(object as Policy)).includes(right))
    if (!of) throw new Error(`no policy reads ${right}`)
    const text = JSON.stringify(unfolded(of.object as Policy)).replaceAll(right, wrong)
    await applied(request, JSON.parse(text), (object) => note(of, wrong, object, 'undefined field', false))
  }
  return facts
}

/** What the server's type check says of a policy that is applied, once its controller has seen this very generation. */
export async function typeWarnings(request: Send, object: KubernetesObject): Promise<string> {
  const { name } = (object as Policy).metadata
  const { status } = await waitFor(`the type check of ${name}`, async () => {
    const stored = accepted(await request('GET', pathOf(object)), `get ${name}`).body as Policy
    return stored.status?.observedGeneration === stored.metadata.generation && stored
  })
  const warnings = status?.typeChecking?.expressionWarnings ?? []
  return warnings.map(({ fieldRef, warning }) => `${fieldRef}: ${warning}`).join('\n') || 'no warning'
}

/** What stands behind the variables that have another type for each kind, and behind lists of several types, in a Pod. */
const inPod: Readonly<Record<string, string>> = {
  pod: 'object.spec',
  oldPod: 'oldObject.spec',
  podMetadata: 'object.metadata',
  oldPodMetadata: 'oldObject.metadata',
  containers: 'object.spec.containers',
  mainAndInitContainers: 'object.spec.containers',
}

/**
 * A policy with a validation for each of its variables and audit annotations; one about workloads is made one about Pods, with
 * typed fields instead of those variables.
 */
function unfolded({ metadata: { name }, spec, ...policy }: Policy): Policy {
  const { variables = [], auditAnnotations = [], matchConstraints } = spec
  const isAboutPods = variables.some((variable) => variable.name === 'pod' || variable.name === 'podMetadata')
  const own = isAboutPods ? variables.filter((variable) => !(variable.name in inPod)) : variables
  const typed = own.map(({ name, expression }) => ({
    name,
    expression: isAboutPods ? typedText(expression) : expression,
  }))
  const expressions = [
    ...typed.map(({ expression }) => expression),
    ...auditAnnotations.map((each) => each.valueExpression),
  ]
  const rules = matchConstraints.resourceRules.flatMap((rule) =>
    isAboutPods ? (rule.resources.includes('pods') ? [{ ...rule, resources: ['pods'] }] : []) : [rule],
  )
  return {
    ...policy,
    metadata: { name: `${name}.unfolded` },
    spec: {
      ...spec,
      matchConstraints: { ...matchConstraints, resourceRules: rules },
      variables: typed,
      // A validation is a boolean.
      validations: expressions.map((each) => ({ expression: `[${each}].size() == 1` })),
    },
  }
}

/** A map of quantities has no type for the server's check, which calls a field that is one undefined. */
const typedText = (expression: string): string =>
  expression
    .replace(/\bvariables\.(\w+)/g, (text, name: string) => inPod[name] ?? text)
    .replaceAll('c.resources', 'dyn(c.resources)')

async function applied(request: Send, object: Policy, run: (object: Policy) => Promise<void>): Promise<void> {
  try {
    await apply(request, object)
    await run(object)
  } finally {
    await deleted(request, object)
  }
}
