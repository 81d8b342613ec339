import type { Control } from '../ir/control.ts'
import type { Engine as ClusterEngine, EngineName, KyvernoPolicies } from './config-model.ts'
import type { PolicyLanguage, PolicyTarget } from './plan-model.ts'

/** How an engine enforces a control, or why it cannot. */
export type Form = { readonly target: PolicyTarget; readonly language: PolicyLanguage } | { readonly cannot: string }

interface Engine {
  readonly title: string
  /** Namespaces of the engine itself: system namespaces of every cluster. */
  readonly namespaces: readonly string[]
  /** The oldest version that understands what is written; absent for what is built into Kubernetes. */
  readonly oldest?: string
  readonly form: (control: Control, engine: ClusterEngine) => Form
  /** Kinds that it never judges as it is usually installed, and what makes it so. */
  readonly leavesOut?: { readonly kinds: readonly string[]; readonly by: string }
  /** Why requests pass while it cannot decide; absent where they do not. */
  readonly failsOpen?: (engine: ClusterEngine) => string | undefined
}

/** What each engine can enforce, and which target writes it: the one table to extend with a new engine. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  psa: {
    title: 'Pod Security Admission',
    namespaces: [],
    form: () => ({ cannot: 'it only adds labels, beside another engine' }),
  },
  vap: { title: 'ValidatingAdmissionPolicy', namespaces: [], form: () => ({ target: 'vap', language: 'cel' }) },
  kyverno: {
    title: 'Kyverno',
    namespaces: ['kyverno'],
    oldest: '1.14',
    // https://kyverno.io/docs/installation/customization/#resource-filters
    leavesOut: {
      kinds: [
        'APIService',
        'Binding',
        'Event',
        'Node',
        'ReplicaSet',
        'SelfSubjectAccessReview',
        'SubjectAccessReview',
        'TokenReview',
      ],
      by: 'the resource filters of its default installation',
    },
    form: (_, engine) => ({
      target: kyvernoPolicies(engine) === 'ClusterPolicy' ? 'kyverno-clusterpolicy' : 'kyverno',
      language: 'cel',
    }),
  },
  gatekeeper: {
    title: 'Gatekeeper',
    namespaces: ['gatekeeper-system'],
    oldest: '3.17',
    form: (control, { rego }) => {
      const asked = rego === true || [control.id, control.set].some((id) => id !== undefined && rego?.includes(id))
      return { target: 'gatekeeper', language: asked ? 'rego' : 'cel' }
    },
    // https://open-policy-agent.github.io/gatekeeper/website/docs/failing-closed
    failsOpen: ({ failurePolicy }) =>
      failurePolicy === 'Fail'
        ? undefined
        : "Gatekeeper's webhook is installed with failurePolicy Ignore: requests pass while it does not answer; declare failurePolicy 'Fail' once its chart says so",
  },
}

/** Gatekeeper reads Rego v1 from this version on. */
export const regoSince = '3.19'

/** ValidatingPolicy is v1 from Kyverno 1.17 on; from 1.20 on no ClusterPolicy can be written. */
export const validatingPolicySince = '1.17'
export const clusterPolicyUntil = '1.20'

export const kyvernoPolicies = ({ version = '', policies }: ClusterEngine): KyvernoPolicies =>
  policies ?? (isBefore(version, validatingPolicySince) ? 'ClusterPolicy' : 'ValidatingPolicy')

/** Whether one version (`1.19`, `v1.19.1`) is of an earlier minor release than another. */
export function isBefore(version: string, other: string): boolean {
  const numbers = (text: string) => (/^v?(\d+)\.(\d+)/.exec(text)?.slice(1) ?? []).map(Number) as [number, number]
  const [major, minor] = numbers(version)
  const [otherMajor, otherMinor] = numbers(other)
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}
