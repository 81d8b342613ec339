import { isObject, type JsonObject, withMaps, withMissing } from './json.ts'
import { quantityOf, thousandthsOf } from './quantities.ts'

type Amounts = Map<string, bigint>

const isHugePage = (name: string): boolean => name.startsWith('hugepages-')
const isShared = (name: string): boolean => name === 'cpu' || name === 'memory'
const isPodLevel = (name: string): boolean => isShared(name) || isHugePage(name)

const objectsIn = (list: unknown): readonly JsonObject[] => (Array.isArray(list) ? list.filter(isObject) : [])

const resourcesOf = (of: JsonObject, part: 'limits' | 'requests'): JsonObject => {
  const given = isObject(of.resources) ? of.resources[part] : undefined
  return isObject(given) ? given : {}
}

const add = (to: Amounts, amounts: Amounts): void => {
  for (const [name, amount] of amounts) to.set(name, (to.get(name) ?? 0n) + amount)
}

const raise = (to: Amounts, amounts: Amounts): void => {
  for (const [name, amount] of amounts) if (amount > (to.get(name) ?? -1n)) to.set(name, amount)
}

/**
 * What all containers need together: what those need that run at the same time, or what one init container needs with the
 * sidecars that run by then, whichever is more.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers
 */
const totals = (podSpec: JsonObject, part: 'limits' | 'requests'): JsonObject => {
  const amountsOf = (container: JsonObject): Amounts =>
    new Map(Object.entries(resourcesOf(container, part)).map(([name, quantity]) => [name, thousandthsOf(quantity)]))
  const total: Amounts = new Map()
  const sidecars: Amounts = new Map()
  const peak: Amounts = new Map()
  for (const container of objectsIn(podSpec.containers)) add(total, amountsOf(container))
  for (const container of objectsIn(podSpec.initContainers)) {
    const needed = amountsOf(container)
    if (container.restartPolicy === 'Always') {
      add(total, needed)
      add(sidecars, needed)
      raise(peak, sidecars)
    } else {
      add(needed, sidecars)
      raise(peak, needed)
    }
  }
  raise(total, peak)
  return Object.fromEntries([...total].map(([name, amount]) => [name, quantityOf(amount, name !== 'cpu')]))
}

const larger = (a: unknown, b: unknown): unknown => (thousandthsOf(a) > thousandthsOf(b) ? a : b)

/**
 * A Pod's spec with the resources of the Pod as a whole completed, where some are given: huge pages are limited to what the
 * containers are limited to; requests are what the containers request, else the limit; and limits are what the containers are
 * limited to, where each of them is, but never below the request. Requests of the containers must be complete.
 */
export const withPodResources = (podSpec: JsonObject): JsonObject => {
  const { resources } = podSpec
  const given = { limits: resourcesOf(podSpec, 'limits'), requests: resourcesOf(podSpec, 'requests') }
  if (!isObject(resources) || Object.values(given).every((map) => Object.keys(map).length === 0)) return podSpec

  const limited = totals(podSpec, 'limits')
  const isLimit = (name: string) => isHugePage(name) && !Object.hasOwn(given.requests, name)
  const limits = withMissing(given.limits, limited, isLimit)
  const requests = withMissing(withMissing(given.requests, totals(podSpec, 'requests'), isShared), limits, isPodLevel)

  const containers = [podSpec.containers, podSpec.initContainers, podSpec.ephemeralContainers].flatMap(objectsIn)
  const isLimitedByAll = (name: string) =>
    containers.every((container) => Object.hasOwn(resourcesOf(container, 'limits'), name))
  const raised = Object.fromEntries(
    Object.keys(requests)
      .filter((name) => isPodLevel(name) && Object.hasOwn(limited, name) && isLimitedByAll(name))
      .map((name) => [name, larger(requests[name], limited[name])]),
  )
  const completed = withMaps(resources, { limits: withMissing(limits, raised), requests })
  return completed === resources ? podSpec : { ...podSpec, resources: completed }
}
