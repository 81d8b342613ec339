import type { JudgeContext } from '../compile/judge.ts'
import { nearest } from '../diagnostics/catalogue.ts'

/** Where manifests would go, as the command line says it. */
export interface PlaceOptions {
  readonly env?: string
  readonly cluster?: string
  readonly namespace?: string
}

export const contextOf = ({ env, cluster, namespace }: PlaceOptions): JudgeContext => ({
  ...(env !== undefined && { environment: env }),
  ...(cluster !== undefined && { cluster }),
  ...(namespace !== undefined && { namespace }),
})

/** Why a place is none that the baseline knows. */
export const unknownPlace = (
  { env, cluster }: PlaceOptions,
  environments: readonly string[],
  clusters: readonly string[],
): string | undefined => unknown('environment', env, environments) ?? unknown('cluster', cluster, clusters)

function unknown(what: string, name: string | undefined, known: readonly string[]): string | undefined {
  if (name === undefined || known.includes(name)) return undefined
  const near = nearest(name, known)
  return `there is no ${what} "${name}"; ${near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`}`
}
