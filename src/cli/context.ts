import type { JudgeContext } from '../compile/judge.ts'
import { nearest } from '../diagnostics/catalogue.ts'

/** Where manifests would go, as the command line says it. */
export interface PlaceOptions {
  readonly env?: string
  readonly cluster?: string
  readonly namespace?: string
  /** Where the first two are said, if not on the command line, such as `.groundrule.yaml:2`. */
  readonly said?: { readonly environment: string; readonly cluster: string }
}

export const contextOf = ({ env, cluster, namespace }: PlaceOptions): JudgeContext => ({
  ...(env !== undefined && { environment: env }),
  ...(cluster !== undefined && { cluster }),
  ...(namespace !== undefined && { namespace }),
})

/** Why a place is none that the baseline knows. */
export const unknownPlace = (
  { env, cluster, said }: PlaceOptions,
  environments: readonly string[],
  clusters: readonly string[],
): string | undefined =>
  unknown('environment', env, environments, said?.environment) ?? unknown('cluster', cluster, clusters, said?.cluster)

function unknown(
  what: string,
  name: string | undefined,
  known: readonly string[],
  where: string | undefined,
): string | undefined {
  if (name === undefined || known.includes(name)) return undefined
  const near = nearest(name, known)
  const instead = near === undefined ? `there are: ${known.join(', ')}` : `did you mean "${near}"?`
  return `${at(where)}there is no ${what} "${name}"; ${instead}`
}

/** Why an environment cannot be that of a cluster, which has its own and whose namespaces may have others. */
export function otherEnvironment(
  { env, cluster, said }: PlaceOptions,
  clusters: readonly { readonly name: string; readonly environment: string }[],
): string | undefined {
  const own = clusters.find(({ name }) => name === cluster)?.environment
  if (env === undefined || own === undefined || env === own) return undefined
  return `${at(said?.environment)}the cluster "${cluster}" is of the environment "${own}", not "${env}"; name the cluster alone, and each namespace has the environment that it has there`
}

const at = (where: string | undefined): string => (where === undefined ? '' : `${where}: `)
