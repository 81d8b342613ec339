import { load } from 'js-yaml'
import type { ClusterEngineName } from './model.ts'

/** What one policy, or Gatekeeper's constraint, says of a request. */
export interface Said {
  readonly policy: string
  readonly message: string
}

interface Form {
  /** All that a denial says; empty where it is none of this engine's. */
  readonly denied: (message: string) => readonly Said[]
  readonly warned: (warning: string) => Said | undefined
}

const one = (found: RegExpExecArray | null): Said | undefined =>
  found ? { policy: found[1]!, message: found[2]! } : undefined
const all = (found: Said | undefined): readonly Said[] => (found ? [found] : [])

const admission = /ValidatingAdmissionPolicy '([^']+)' with binding '[^']+' denied request: (.*)$/s
const admissionWarning = /^Validation failed for ValidatingAdmissionPolicy '([^']+)' with binding '[^']+': (.*)$/s
const kyvernoWebhook = /admission webhook "vpol\.validate\.kyverno\.svc-[\w.-]+" denied the request: (.*)$/s
const clusterPolicyWebhook =
  /admission webhook "validate\.kyverno\.svc-[\w.-]+" denied the request: \n\nresource \S+ was blocked due to the following policies \n\n(.*)$/s
const gatekeeperWebhook = /admission webhook "validation\.gatekeeper\.sh" denied the request: (.*)$/s

/** How each engine's denials and warnings read. A controller that is denied puts words of its own before them. */
const forms: Readonly<Record<ClusterEngineName, Form>> = {
  // The API server tells the first denial only.
  vap: {
    denied: (message) => all(one(admission.exec(message))),
    warned: (warning) => one(admissionWarning.exec(warning)),
  },
  // All policies of one webhook in any order; of several webhooks that deny, the API server tells one.
  kyverno: {
    denied: (message) =>
      (kyvernoWebhook.exec(message)?.[1] ?? '')
        .split(/(?:^|; )(?=Policy \S+ (?:failed|error): )/)
        .flatMap((part) => all(one(/^Policy (\S+) (?:failed: )?(.*)$/s.exec(part)))),
    warned: (warning) => one(/^Policy (\S+) (?:failed: )?(.*)$/s.exec(warning)),
  },
  // YAML: policy → rule → message.
  'kyverno-clusterpolicy': {
    denied: (message) => {
      const found = clusterPolicyWebhook.exec(message)
      const policies = found ? (load(found[1]!) as Readonly<Record<string, Readonly<Record<string, string>>>>) : {}
      return Object.entries(policies).flatMap(([policy, rules]) =>
        Object.values(rules).map((message) => ({ policy, message })),
      )
    },
    warned: (warning) => one(/^policy (\S+)\.[^.\s]+: (.*)$/s.exec(warning)),
  },
  // All constraints, one in each line.
  gatekeeper: {
    denied: (message) =>
      (gatekeeperWebhook.exec(message)?.[1] ?? '').split('\n').flatMap((line) => all(gatekeeperLine(line))),
    warned: (warning) => gatekeeperLine(warning),
  },
}

/** The constraint's name is a part of the message. */
const gatekeeperLine = (line: string): Said | undefined => {
  const policy = /^\[([\w.-]+)\] /.exec(line)?.[1]
  return policy === undefined ? undefined : { policy, message: line }
}

/** Everything that an engine says in a denial, sorted by policy. */
export const deniedBy = (engine: ClusterEngineName, message: string): readonly Said[] =>
  [...forms[engine].denied(message)].sort((a, b) => (a.policy < b.policy ? -1 : 1))

/** What an engine says in a warning; undefined where it is none of its own. */
export const warnedBy = (engine: ClusterEngineName, warning: string): Said | undefined => forms[engine].warned(warning)
