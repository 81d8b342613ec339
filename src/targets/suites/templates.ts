import { isObject, type JsonObject } from '../../kubernetes/json.ts'
import { apiVersionOf } from '../../kubernetes/kinds.ts'
import type { KindInfo } from '../../kubernetes/model.ts'

/** Whether a Pod can be the template of something: no template may have ephemeral containers. */
export const isTemplate = ({ apiVersion, kind, spec }: JsonObject): boolean =>
  kind === 'Pod' && apiVersion === 'v1' && isObject(spec) && !spec.ephemeralContainers

const runsOnce = ({ spec }: JsonObject): boolean =>
  isObject(spec) && (spec.restartPolicy === 'Never' || spec.restartPolicy === 'OnFailure')

const isOfJobs = ({ kind }: KindInfo): boolean => kind === 'Job' || kind === 'CronJob'

/** Of some kinds those that a Pod can be the template of: what ends is a Job's. */
export const embedding = (pod: JsonObject, kinds: readonly KindInfo[]): readonly KindInfo[] =>
  kinds.filter((kind) => kind.podSpec && kind.kind !== 'Pod' && (!runsOnce(pod) || isOfJobs(kind)))

/** A Pod as the template of another kind, in its namespace, with what that kind requires besides. */
export function asTemplate(pod: JsonObject, kind: KindInfo): JsonObject {
  const { podSpec = [], podMetadata = [] } = kind
  const { labels: given, name: _, namespace, ...rest } = isObject(pod.metadata) ? pod.metadata : {}
  const labels = isFull(given) ? given : { app: 'example' }
  const spec = isOfJobs(kind) && !runsOnce(pod) ? { restartPolicy: 'Never', ...(pod.spec as JsonObject) } : pod.spec
  const head: JsonObject = {
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: { ...(namespace !== undefined && { namespace }) },
    ...(selectors.has(kind.kind) && {
      spec: { selector: kind.kind === 'ReplicationController' ? labels : { matchLabels: labels } },
    }),
    ...(kind.kind === 'CronJob' && { spec: { schedule: '0 3 * * *' } }),
  }
  return withAt(withAt(head, podMetadata, { labels, ...rest }), podSpec, spec)
}

/** The kinds that find their Pods by labels. */
const selectors: ReadonlySet<string> = new Set([
  'DaemonSet',
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
])

const isFull = (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0

/** The object with a value at a path; what leads there is made where it is missing. */
function withAt(object: JsonObject, [name, ...rest]: readonly string[], value: unknown): JsonObject {
  if (name === undefined) throw new Error('no path')
  const inner = isObject(object[name]) ? object[name] : {}
  return { ...object, [name]: rest.length === 0 ? value : withAt(inner, rest, value) }
}
