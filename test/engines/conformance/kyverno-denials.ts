import { load } from 'js-yaml'
import type { Denials } from './denials.ts'
import type { Subject } from './groups.ts'

const validatingPolicyWebhook =
  /^admission webhook "vpol\.validate\.kyverno\.svc-(?:fail|ignore)(?:-[0-9a-f]+)?" denied the request: (.*)$/s

/**
 * The denial of ValidatingPolicies: `Policy <name> failed: <message>`, with `; ` between policies that come in any order.
 * Messages may have the same text in them, so it is taken apart at the names of the policies alone. It names those of one
 * webhook, which has all policies with one selector; no hash is in its name where they have none. `Policy <name> error: …`
 * is an expression that could not be evaluated.
 * https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/webhooks/resource/vpol/handler.go
 */
export function validatingPolicyDenials(message: string, subjects: readonly Subject[]): Denials | undefined {
  const denial = validatingPolicyWebhook.exec(message)?.[1]
  if (denial === undefined) return undefined
  const ids = idsByPolicy(subjects)
  const names = [...ids.keys()].map((name) => name.replaceAll('.', '\\.')).join('|')
  const [before, ...parts] = denial.split(new RegExp(`(?:^|; )Policy (${names}) (failed|error): `))
  if (before !== '') return { failed: message }
  const said = parts.flatMap((name, i) =>
    i % 3 === 0 ? [{ id: ids.get(name)!, isError: parts[i + 1] === 'error', text: parts[i + 2]! }] : [],
  )
  if (said.some(({ isError }) => isError)) return { failed: message }
  return byId(
    said.map(({ id, text }) => [id, text]),
    message,
  )
}

const clusterPolicyWebhook =
  /^admission webhook "validate\.kyverno\.svc-(?:fail|ignore)" denied the request: \n\nresource \S+ was blocked due to the following policies \n\n(.*)$/s

/**
 * The denial of ClusterPolicies: YAML, with the message of each rule of each policy.
 * https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/webhooks/utils/block.go
 */
export function clusterPolicyDenials(message: string, subjects: readonly Subject[]): Denials | undefined {
  const denial = clusterPolicyWebhook.exec(message)?.[1]
  if (denial === undefined) return undefined
  const ids = idsByPolicy(subjects)
  const policies = Object.entries(load(denial) as Readonly<Record<string, Readonly<Record<string, string>>>>)
  if (policies.some(([name]) => !ids.has(name))) return { failed: message }
  return byId(
    policies.flatMap(([name, rules]) => Object.values(rules).map((said) => [ids.get(name)!, said] as const)),
    message,
  )
}

const idsByPolicy = (subjects: readonly Subject[]): ReadonlyMap<string, string> =>
  new Map(subjects.map(({ control, policy }) => [policy.name, control.id]))

/** Messages by control; each policy speaks once. */
function byId(said: readonly (readonly [string, string])[], message: string): Denials {
  const denials = new Map(said)
  return said.length > 0 && denials.size === said.length ? denials : { failed: message }
}
