import { randomUUID } from 'node:crypto'
import type { Answer, KubernetesObject, Send } from './model.ts'
import { accepted, apply, pathOf } from './objects.ts'
import { waitFor } from './poll.ts'

/** Applies policies and their bindings; resolves when the server judges by them. */
export async function applyPolicies(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  await Promise.all(objects.map((object) => apply(request, object)))
  await policiesLoaded(request, objects)
}

/**
 * Resolves when the server judges by these admission policies and bindings, all of which were applied, or deleted, before.
 *
 * The server looks once a second whether any changed, and then puts the active ones together anew: first it lists the
 * bindings, then it reads the policy of each (k8s.io/apiserver, pkg/admission/plugin/policy/generic/policy_source.go). It
 * learns of policies among themselves, and of bindings among themselves, in the order in which they were written. So once a
 * canary's policy and binding, written last, are active, all bindings and all policies are known; yet a policy may have come
 * to be known while that very list was put together, after it was looked up. The next list has them all: a second change of
 * the canary, sent when the first is seen, is answered by that one or a later one.
 */
export async function policiesLoaded(request: Send, objects: readonly KubernetesObject[]): Promise<void> {
  const written = (kind: string) => objects.some((object) => String(object.kind).startsWith(kind))
  await Promise.all([
    ...(written('ValidatingAdmissionPolicy') ? [canarySpeaks(request, validating)] : []),
    ...(written('MutatingAdmissionPolicy') ? [canarySpeaks(request, mutating)] : []),
  ])
}

/** A policy that speaks of ConfigMaps with its own name only, and does no more than say `word`. */
interface Canary {
  readonly kind: string
  readonly spec: (word: string) => KubernetesObject
  readonly binding: KubernetesObject
  readonly said: (name: string, answer: Answer) => unknown
}

const validating: Canary = {
  kind: 'ValidatingAdmissionPolicy',
  spec: (word) => ({ auditAnnotations: [{ key: 'word', valueExpression: `'${word}'` }] }),
  binding: { validationActions: ['Audit'] },
  said: (name, { annotations }) => annotations[`${name}/word`],
}

const mutating: Canary = {
  kind: 'MutatingAdmissionPolicy',
  spec: (word) => ({
    reinvocationPolicy: 'Never',
    mutations: [
      { patchType: 'ApplyConfiguration', applyConfiguration: { expression: `Object{data: {'word': '${word}'}}` } },
    ],
  }),
  binding: {},
  said: (_, { body }) => (body.data as KubernetesObject | undefined)?.word,
}

async function canarySpeaks(request: Send, { kind, spec, binding, said }: Canary): Promise<void> {
  const name = `canary-${randomUUID()}`
  const apiVersion = 'admissionregistration.k8s.io/v1'
  const policyOf = (word: string) => ({
    apiVersion,
    kind,
    metadata: { name },
    spec: {
      failurePolicy: 'Ignore',
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE'],
            resources: ['configmaps'],
            resourceNames: [name],
          },
        ],
      },
      ...spec(word),
    },
  })
  const bindingOf = { apiVersion, kind: `${kind}Binding`, metadata: { name }, spec: { policyName: name, ...binding } }
  const asked = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }
  for (const word of ['first', 'second']) {
    await apply(request, policyOf(word))
    await apply(request, bindingOf)
    let last = ''
    await waitFor(
      `the server judges by its ${kind} objects`,
      async () => {
        const path = `${pathOf(asked, { collection: true })}?dryRun=All`
        const answer = await request('POST', path, { body: asked, audit: true })
        last = `the canary's ConfigMap: ${answer.status} ${answer.body.message ?? ''}`
        return said(name, answer) === word
      },
      { detail: () => last },
    )
  }
  for (const object of [bindingOf, policyOf('')]) accepted(await request('DELETE', pathOf(object)), `delete ${name}`)
}
