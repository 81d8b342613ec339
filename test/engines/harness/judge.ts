import { binaries } from './binaries.ts'
import { type JsonLines, startJsonLines } from './json-lines.ts'
import type { KubernetesObject, PodSecurityJudge, PodSecurityVerdict } from './model.ts'

/** The Pod Security judge, as a process that ends with this one. Any number of questions may be under way. */
export function startJudge(): PodSecurityJudge {
  const { ask, stop } = startJsonLines(binaries.judge, ['verdicts'])
  return {
    verdict: async (object) => {
      const answer = await ask({ object })
      return isFailure(answer) ? undefined : (answer as PodSecurityVerdict)
    },
    stop,
  }
}

/** A request for admission, whose objects are defaulted as the server would. */
export interface PolicyRequest {
  readonly object?: KubernetesObject
  readonly oldObject?: KubernetesObject
  readonly operation: 'CREATE' | 'UPDATE' | 'DELETE'
  readonly kind: { readonly group: string; readonly version: string; readonly kind: string }
  readonly resource: { readonly group: string; readonly version: string; readonly resource: string }
  readonly subresource?: string
  /** Objects without a namespace get it; rules for namespaced objects match where there is one. */
  readonly namespace?: string
  /** `admin` of `system:masters` unless given. */
  readonly username?: string
  readonly groups?: readonly string[]
}

/** What one policy cost the API server in one request, in its own units, and what it said. */
export interface PolicyCost {
  readonly cost: number
  /** The parts of `cost`; each evaluates the variables that it reads anew. */
  readonly spent: {
    readonly matchConditions: number
    readonly validations: number
    readonly messages: number
    readonly auditAnnotations: number
  }
  readonly admitted: boolean
  readonly message?: string
}

export interface CostJudge {
  /** Validations and message expressions may cost this together, audit annotations once more. */
  readonly budget: number
  readonly matchConditionsBudget: number
  /** Policy name → cost, of the policies whose rules match the request. Rejects where the objects cannot be decoded. */
  readonly costs: (request: PolicyRequest) => Promise<Readonly<Record<string, PolicyCost>>>
  readonly stop: () => Promise<void>
}

/** Compiles ValidatingAdmissionPolicies as API server 1.37 does. Rejects where an expression does not compile. */
export async function startCostJudge(policies: readonly KubernetesObject[]): Promise<CostJudge> {
  const { ask, stop }: JsonLines = startJsonLines(binaries.judge, ['cost'])
  const ready = (await ask({ kubernetes: '1.37', policies })) as Pick<CostJudge, 'budget' | 'matchConditionsBudget'>
  return {
    ...ready,
    costs: async (request) => {
      const answer = await ask(request)
      if (isFailure(answer)) throw new Error(answer.error)
      return answer as Readonly<Record<string, PolicyCost>>
    },
    stop,
  }
}

const isFailure = (answer: unknown): answer is { readonly error: string } =>
  typeof answer === 'object' && answer !== null && 'error' in answer
