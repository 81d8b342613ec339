import type { Answer } from '../harness/model.ts'
import type { ClusterEngineName } from './model.ts'
import { deniedBy, warnedBy } from './said.ts'

/** One policy through one of its bindings; that of an engine without bindings bears the policy's name. */
export interface Said {
  readonly policy: string
  readonly binding: string
  readonly message: string
}

/** All that an engine's policies made of one request. */
export interface Outcome {
  readonly status: number
  /** Who denied it: the first that the answer names. */
  readonly denied?: Said
  /** All that it names, sorted by policy. Of the API server's own policies that is one. */
  readonly denials: readonly Said[]
  /** The answer's message where it is an error that no policy made. */
  readonly error?: string
  readonly warned: readonly Said[]
  /** The policies' own audit annotations: policy, key and what they record. */
  readonly recorded: readonly { readonly policy: string; readonly key: string; readonly value: string }[]
  /** The server's own annotation of what failed, through bindings with `Audit`. */
  readonly audited: readonly (Said & { readonly actions: readonly string[] })[]
  /** Warnings that are not a policy's. */
  readonly otherWarnings: readonly string[]
  /** Pod Security Admission's audit annotations, without the prefix. */
  readonly podSecurity: Readonly<Record<string, string>>
}

const denial = /ValidatingAdmissionPolicy '([^']+)' with binding '([^']+)' denied request: (.*)$/s
const warning = /^Validation failed for ValidatingAdmissionPolicy '([^']+)' with binding '([^']+)': (.*)$/s
const failureKey = 'validation.policy.admission.k8s.io/validation_failure'
const podSecurityPrefix = 'pod-security.kubernetes.io/'

/** How the denials and warnings of one engine are read. */
interface Reader {
  readonly denials: (message: string) => readonly Said[]
  readonly warned: (warning: string) => Said | undefined
}

const ofServer: Reader = {
  denials: (message) => all(said(denial.exec(message))),
  warned: (text) => said(warning.exec(text)),
}

const ofWebhook = (engine: ClusterEngineName): Reader => ({
  denials: (message) => deniedBy(engine, message).map((each) => ({ ...each, binding: each.policy })),
  warned: (text) => {
    const found = warnedBy(engine, text)
    return found && { ...found, binding: found.policy }
  },
})

const all = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found])

/** Reads an answer with its audit event. Sorted by policy. */
export function outcomeOf({ status, body, warnings, annotations }: Answer, engine: ClusterEngineName = 'vap'): Outcome {
  const reader = engine === 'vap' ? ofServer : ofWebhook(engine)
  const denials = status >= 400 ? reader.denials(String(body.message)) : []
  const entries = Object.entries(annotations)
  return {
    status,
    ...(denials[0] && { denied: denials[0] }),
    denials,
    ...(status >= 400 && denials.length === 0 && { error: String(body.message) }),
    warned: byPolicy(warnings.flatMap((text) => all(reader.warned(text)))),
    recorded: byPolicy(
      entries.flatMap(([key, value]) => {
        const [first, ...rest] = key.split('/')
        return /\.k8s\.io$|\.kubernetes\.io$/.test(first!) ? [] : [{ policy: first!, key: rest.join('/'), value }]
      }),
    ),
    audited: byPolicy(failures(annotations[failureKey])),
    otherWarnings: warnings.filter((text) => reader.warned(text) === undefined),
    podSecurity: Object.fromEntries(
      entries.flatMap(([key, value]) =>
        key.startsWith(podSecurityPrefix) ? [[key.slice(podSecurityPrefix.length), value]] : [],
      ),
    ),
  }
}

const said = (found: RegExpExecArray | null): Said | undefined =>
  found ? { policy: found[1]!, binding: found[2]!, message: found[3]! } : undefined

interface Failure extends Said {
  readonly validationActions: readonly string[]
}

const failures = (annotation = '[]'): Outcome['audited'] =>
  (JSON.parse(annotation) as readonly Failure[]).map(({ policy, binding, message, validationActions }) => ({
    policy,
    binding,
    message,
    actions: validationActions,
  }))

const byPolicy = <T extends { readonly policy: string }>(found: readonly T[]): readonly T[] =>
  [...found].sort((a, b) => (a.policy < b.policy ? -1 : 1))
