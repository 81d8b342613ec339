import { types } from './generated/fields.ts'
import { isObject, type JsonObject, withMaps, withMissing } from './json.ts'
import type { TypeName } from './model.ts'
import { pullPolicyOf } from './pull-policy.ts'

const isVolumeSource = (name: string, value: unknown): boolean =>
  isObject(value) && types['core.v1.Volume']?.[name]?.kind === 'object'

const withSource = (volume: JsonObject): JsonObject =>
  Object.entries(volume).some(([name, value]) => isVolumeSource(name, value)) ? volume : { ...volume, emptyDir: {} }

const withBothNames = (podSpec: JsonObject): JsonObject => {
  const account = podSpec.serviceAccountName ?? podSpec.serviceAccount
  if (account === undefined || (account === podSpec.serviceAccountName && account === podSpec.serviceAccount))
    return podSpec
  return { ...podSpec, serviceAccountName: account, serviceAccount: account }
}

const withPullPolicy =
  (image: string, policy: string) =>
  (object: JsonObject): JsonObject =>
    object[policy] === undefined ? { ...object, [policy]: pullPolicyOf(object[image]) } : object

const withTargetPort = (port: JsonObject): JsonObject => {
  const isGiven = port.targetPort !== undefined && port.targetPort !== 0 && port.targetPort !== ''
  return isGiven || port.port === undefined ? port : { ...port, targetPort: port.port }
}

const withPolicyTypes = (spec: JsonObject): JsonObject =>
  spec.policyTypes === undefined
    ? { ...spec, policyTypes: spec.egress === undefined ? ['Ingress'] : ['Ingress', 'Egress'] }
    : spec

/** The limit of a container that says none is the largest one; its request is that limit, or else the smallest one. */
const withDefaultLimits = (item: JsonObject): JsonObject => {
  if (item.type !== 'Container') return item
  const limits = withMissing(item.default, item.max)
  const requests = withMissing(withMissing(item.defaultRequest, limits), item.min)
  return withMaps(item, { default: limits, defaultRequest: requests })
}

/** What the server sets in every object of a type, wherever it occurs, by what else stands in it. */
export const typeRules: Readonly<Record<TypeName, (object: JsonObject) => JsonObject>> = {
  'core.v1.Container': withPullPolicy('image', 'imagePullPolicy'),
  'core.v1.EphemeralContainer': withPullPolicy('image', 'imagePullPolicy'),
  'core.v1.ImageVolumeSource': withPullPolicy('reference', 'pullPolicy'),
  'core.v1.LimitRangeItem': withDefaultLimits,
  'core.v1.PodSpec': withBothNames,
  'core.v1.ServicePort': withTargetPort,
  'core.v1.Volume': withSource,
  'networking.v1.NetworkPolicySpec': withPolicyTypes,
}
