import { notOnEphemeral } from '../../../src/compile/cannot-be-met.ts'
import { compareQuantities } from '../../../src/intrinsics/quantity.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Free } from './acceptable.ts'
import { containerLists, eachContainer } from './acceptable-os.ts'
import { isObject, objectsIn, setAt, valueAt, without } from './object.ts'
import { handlersOf } from './required.ts'

type Rule = (spec: KubernetesObject, free: Free) => KubernetesObject

const names: Rule = (spec, free) => {
  const used = new Set(containerLists.flatMap((list) => objectsIn(spec[list]).map(({ name }) => name)))
  let count = 0
  const next = (prefix: string): string => {
    const name = `${prefix}${count++}`
    return used.has(name) ? next(prefix) : name
  }
  return eachContainer(spec, (container, list) =>
    container.name === undefined && free(list, '[]', 'name') ? { name: next(list.charAt(0)), ...container } : container,
  )
}

/** An ephemeral container has no ports, probes or resources; an init container has probes and hooks as a sidecar only. */
const lists: Rule = (spec, free) =>
  eachContainer(spec, (container, list) => {
    if (list === 'ephemeralContainers') return without(container, notOnEphemeral)
    const isSidecar = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'].some((name) =>
      isObject(container[name]),
    )
    return list === 'initContainers' &&
      isSidecar &&
      container.restartPolicy === undefined &&
      free(list, '[]', 'restartPolicy')
      ? { ...container, restartPolicy: 'Always' }
      : container
  })

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const
const hooks = ['postStart', 'preStop'] as const

/** Every probe and hook asks in one way; which one is kept differs from place to place, so that none is rare. */
const handlers: Rule = (spec, free) =>
  eachContainer(spec, (container, list) => {
    const places: readonly (readonly [path: readonly string[], type: string])[] = [
      ...probes.map((name) => [[name], 'core.v1.Probe'] as const),
      ...hooks.map((name) => [['lifecycle', name], 'core.v1.LifecycleHandler'] as const),
    ]
    return places.reduce((each, [path, type], i) => {
      const handler = valueAt(each, path)
      if (!isObject(handler) || !free(list, '[]', ...path)) return each
      const given = (handlersOf[type] as readonly string[]).filter((name) => isObject(handler[name]))
      return given.length < 2
        ? each
        : setAt(each, path, without(handler, given.toSpliced(i % Math.min(given.length, 2), 1)))
    }, container)
  })

/** No two containers take the same port of the node, and in the node's network every port is one of them. */
const ports: Rule = (spec, free) => {
  const inNode = spec.hostNetwork === true
  const taken = new Set<unknown>()
  let next = 9000
  return eachContainer(spec, (container, list) => {
    if (!Array.isArray(container.ports)) return container
    const may = (field: string) => free(list, '[]', 'ports', '[]', field)
    const changed = container.ports.map((port: unknown) => {
      if (!isObject(port)) return port
      const given = port.hostPort || (inNode ? port.containerPort : 0)
      const isTaken = Boolean(given) && taken.has(given)
      const hostPort = isTaken && may('hostPort') ? next++ : given
      taken.add(hostPort)
      const isWrong = (port.containerPort ?? 0) === 0 || (inNode && hostPort && port.containerPort !== hostPort)
      return {
        ...port,
        ...(isWrong && may('containerPort') ? { containerPort: inNode && hostPort ? hostPort : next++ } : {}),
        ...(port.hostPort ? { hostPort } : {}),
        // Two ports of the node with one number are two where their addresses are.
        ...(isTaken && !may('hostPort') && may('hostIP') ? { hostIP: `10.0.0.${next++ % 250}` } : {}),
      }
    })
    return { ...container, ports: changed }
  })
}

/** No container asks for more than it may have. */
const resources: Rule = (spec, free) =>
  eachContainer(spec, (container, list) => {
    const limits = valueAt(container, ['resources', 'limits'])
    const requests = valueAt(container, ['resources', 'requests'])
    if (!isObject(limits) || !isObject(requests) || !free(list, '[]', 'resources', 'requests')) return container
    const fitting = Object.entries(requests).map(([name, amount]): [string, unknown] => {
      const isTooMuch = name in limits && (compareQuantities(amount ?? 0, limits[name] ?? 0) ?? 0) > 0
      return [name, isTooMuch ? limits[name] : amount]
    })
    return setAt(container, ['resources', 'requests'], Object.fromEntries(fitting))
  })

/** Profiles of known types, masks of known types, and no privileged container that may not gain privileges. */
const contexts: Rule = (spec, free) => {
  const pod = isObject(spec.securityContext)
    ? { ...spec, securityContext: profiles(spec.securityContext, (...path) => free('securityContext', ...path)) }
    : spec
  return eachContainer(pod, (container, list) => {
    const given = container.securityContext
    if (!isObject(given)) return container
    const may: Free = (...path) => free(list, '[]', 'securityContext', ...path)
    const known = profiles(given, may)
    const masked = known.procMount === '' && may('procMount') ? without(known, ['procMount']) : known
    if (masked.privileged !== true || masked.allowPrivilegeEscalation !== false)
      return { ...container, securityContext: masked }
    const gives = (['allowPrivilegeEscalation', 'privileged'] as const).find((name) => may(name))
    return { ...container, securityContext: gives ? without(masked, [gives]) : masked }
  })
}

const profileTypes = ['RuntimeDefault', 'Localhost', 'Unconfined']

function profiles(context: KubernetesObject, free: Free): KubernetesObject {
  const made = { ...context }
  for (const name of ['seccompProfile', 'appArmorProfile']) {
    const profile = made[name]
    if (isObject(profile) && !profileTypes.includes(String(profile.type)) && free(name, 'type'))
      made[name] = { ...profile, type: 'Unconfined' }
  }
  return made
}

export const containerRules: readonly Rule[] = [names, lists, handlers, ports, resources, contexts]
