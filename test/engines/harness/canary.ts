import { randomUUID } from 'node:crypto'
import { applyPolicy } from './apply-policy.ts'
import type { Answer, KubernetesObject, Send } from './model.ts'
import { accepted, apply, pathOf } from './objects.ts'
import { waitFor } from './poll.ts'

/** A policy that speaks of ConfigMaps with its own name only, and does no more than say `word`. */
interface Canary {
  readonly apiVersion: string
  readonly kind: string
  readonly spec: (name: string, word: string) => KubernetesObject
  /** The spec of its binding, where there are bindings. */
  readonly binding?: (name: string) => KubernetesObject
  readonly said: (name: string, answer: Answer) => unknown
}

const admission = 'admissionregistration.k8s.io/v1'

const matchConstraints = (name: string) => ({
  resourceRules: [
    {
      apiGroups: [''],
      apiVersions: ['v1'],
      operations: ['CREATE'],
      resources: ['configmaps'],
      resourceNames: [name],
    },
  ],
})

const validating: Canary = {
  apiVersion: admission,
  kind: 'ValidatingAdmissionPolicy',
  spec: (name, word) => ({
    failurePolicy: 'Ignore',
    matchConstraints: matchConstraints(name),
    auditAnnotations: [{ key: 'word', valueExpression: `'${word}'` }],
  }),
  binding: (policyName) => ({ policyName, validationActions: ['Audit'] }),
  said: (name, { annotations }) => annotations[`${name}/word`],
}

const mutating: Canary = {
  apiVersion: admission,
  kind: 'MutatingAdmissionPolicy',
  spec: (name, word) => ({
    failurePolicy: 'Ignore',
    matchConstraints: matchConstraints(name),
    reinvocationPolicy: 'Never',
    mutations: [
      { patchType: 'ApplyConfiguration', applyConfiguration: { expression: `Object{data: {'word': '${word}'}}` } },
    ],
  }),
  binding: (policyName) => ({ policyName }),
  said: (_, { body }) => (body.data as KubernetesObject | undefined)?.word,
}

export const admissionCanaries: readonly Canary[] = [validating, mutating]

const isDenial = ({ status, body }: Answer): boolean => status >= 400 && /admission webhook/.test(String(body.message))
const wordIn = ({ body }: Answer): string | undefined => /canary says (\w+)/.exec(String(body.message))?.[1]

const validatingPolicy: Canary = {
  apiVersion: 'policies.kyverno.io/v1',
  kind: 'ValidatingPolicy',
  spec: (name, word) => ({
    validationActions: ['Deny'],
    failurePolicy: 'Ignore',
    matchConstraints: matchConstraints(name),
    matchConditions: [{ name: 'own', expression: `object.metadata.name == '${name}'` }],
    validations: [{ expression: 'false', message: `canary says ${word}` }],
  }),
  said: (_, answer) => isDenial(answer) && wordIn(answer),
}

const clusterPolicy: Canary = {
  apiVersion: 'kyverno.io/v1',
  kind: 'ClusterPolicy',
  spec: (name, word) => ({
    background: false,
    webhookConfiguration: { failurePolicy: 'Ignore' },
    rules: [
      {
        name: 'canary',
        match: { any: [{ resources: { kinds: ['v1/ConfigMap'], names: [name], operations: ['CREATE'] } }] },
        validate: { failureAction: 'Enforce', message: `canary says ${word}`, deny: {} },
      },
    ],
  }),
  said: (_, answer) => isDenial(answer) && wordIn(answer),
}

export const kyvernoCanaries: readonly Canary[] = [validatingPolicy, clusterPolicy]

/** Resolves when a canary, written now, is judged by, and a second change of it as well. */
export async function canarySpeaks(request: Send, canary: Canary): Promise<void> {
  const { apiVersion, kind, spec, binding, said } = canary
  const name = `canary-${randomUUID()}`
  const metadata = { name }
  const policyOf = (word: string) => ({ apiVersion, kind, metadata, spec: spec(name, word) })
  const bindings = binding ? [{ apiVersion, kind: `${kind}Binding`, metadata, spec: binding(name) }] : []
  const asked = { apiVersion: 'v1', kind: 'ConfigMap', metadata }
  for (const word of ['first', 'second']) {
    let last = ''
    await applyPolicy(request, policyOf(word))
    for (const object of bindings) await apply(request, object)
    await waitFor(
      `${kind} objects are judged by`,
      async () => {
        const path = `${pathOf(asked, { collection: true })}?dryRun=All`
        const answer = await request('POST', path, { body: asked, audit: true })
        last = `the canary's ConfigMap: ${answer.status} ${answer.body.message ?? ''}`
        return said(name, answer) === word
      },
      { limit: 90_000, detail: () => last },
    )
  }
  for (const object of [...bindings, policyOf('')]) accepted(await request('DELETE', pathOf(object)), `delete ${name}`)
}
