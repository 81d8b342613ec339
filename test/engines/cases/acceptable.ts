import type { KindInfo } from '../../../src/kubernetes/model.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { containerRules } from './acceptable-containers.ts'
import { acceptableOs } from './acceptable-os.ts'
import type { Reads } from './complete.ts'
import { isObject, objectsIn, setAt, valueAt, without } from './object.ts'

/** Whether a place of the pod spec may be changed (`[]` for any element), because nothing there is what a case is about. */
export type Free = (...path: readonly string[]) => boolean

/**
 * A workload whose pod the API server's own validation lets through, as far as no field that is read changes: where two
 * fields exclude each other, or one needs another, the one that is free gives way. Pure; what is fine stays as it is.
 */
export function acceptable(object: KubernetesObject, kind: KindInfo, reads?: Reads): KubernetesObject {
  const { podSpec, podMetadata } = kind
  const spec = podSpec && valueAt(object, podSpec)
  if (!podSpec || !podMetadata || !isObject(spec)) return object
  const below = podSpec.reduce<Reads | undefined>((of, name) => of?.children.get(name), reads)
  const free: Free = (...path) =>
    path.reduce<Reads | undefined>((of, name) => of?.children.get(name), below) === undefined
  const rules = [acceptableOs, userNamespace, ...containerRules, volumes, sysctls]
  const made = rules.reduce((each, rule) => rule(each, free), spec)
  return annotated(setAt(object, podSpec, made), podSpec, podMetadata, reads)
}

/** A pod in a user namespace shares none of the node's. */
function userNamespace(spec: KubernetesObject, free: Free): KubernetesObject {
  const needed = [
    ...objectsIn(spec.containers),
    ...objectsIn(spec.initContainers),
    ...objectsIn(spec.ephemeralContainers),
  ]
  const unmasks = needed.some((each) => valueAt(each, ['securityContext', 'procMount']) === 'Unmasked')
  const isolated = unmasks && spec.hostUsers !== false && free('hostUsers') ? { ...spec, hostUsers: false } : spec
  if (isolated.hostUsers !== false) return isolated
  const shared = ['hostNetwork', 'hostPID', 'hostIPC'].filter((name) => isolated[name] === true)
  if (shared.length === 0) return isolated
  if (shared.every((name) => free(name))) return without(isolated, shared)
  return free('hostUsers') ? without(isolated, ['hostUsers']) : isolated
}

function volumes(spec: KubernetesObject, free: Free): KubernetesObject {
  if (!Array.isArray(spec.volumes) || !free('volumes', '[]', 'name')) return spec
  const used = new Set<unknown>()
  const named = spec.volumes.map((volume: unknown, i) => {
    if (!isObject(volume)) return volume
    const name = used.has(volume.name) ? `v${i}` : volume.name
    used.add(name)
    return name === volume.name ? volume : { ...volume, name }
  })
  return { ...spec, volumes: named }
}

/** Each once, and none of a namespace that is the node's own. */
function sysctls(spec: KubernetesObject, free: Free): KubernetesObject {
  const all = valueAt(spec, ['securityContext', 'sysctls'])
  if (!Array.isArray(all) || !free('securityContext', 'sysctls')) return spec
  const seen = new Set<unknown>()
  const kept = all.filter((each) => {
    const name = isObject(each) ? String(each.name).replaceAll('/', '.') : ''
    const ofNode =
      (spec.hostNetwork === true && name.startsWith('net.')) ||
      (spec.hostIPC === true && /^(kernel\.(shm|msg|sem)|fs\.mqueue\.)/.test(name))
    const isKept = !ofNode && !seen.has(name)
    seen.add(name)
    return isKept
  })
  return kept.length === all.length ? spec : setAt(spec, ['securityContext', 'sysctls'], kept)
}

const appArmor = 'container.apparmor.security.beta.kubernetes.io/'

/** An AppArmor annotation names a container, has one of the known forms, and says what the container's profile says. */
function annotated(
  object: KubernetesObject,
  podSpec: readonly string[],
  podMetadata: readonly string[],
  reads: Reads | undefined,
): KubernetesObject {
  const path = [...podMetadata, 'annotations']
  const annotations = valueAt(object, path)
  const isRead = path.reduce<Reads | undefined>((of, name) => of?.children.get(name), reads) !== undefined
  if (!isObject(annotations) || isRead) return object
  const spec = valueAt(object, podSpec) as KubernetesObject
  const entries = Object.entries(annotations).flatMap(([key, value]): [string, unknown][] => {
    if (!key.startsWith(appArmor)) return [[key, value]]
    const name = key.slice(appArmor.length)
    const container = [...objectsIn(spec.containers), ...objectsIn(spec.initContainers)].find(
      (each) => each.name === name,
    )
    return container ? [[key, profileText(value, profileOf(container, spec))]] : []
  })
  const same = JSON.stringify(entries) === JSON.stringify(Object.entries(annotations))
  return same ? object : setAt(object, path, Object.fromEntries(entries))
}

function profileOf(container: KubernetesObject, spec: KubernetesObject): KubernetesObject | undefined {
  if (valueAt(spec, ['os', 'name']) === 'windows') return undefined
  const own = valueAt(container, ['securityContext', 'appArmorProfile'])
  const profile = isObject(own) ? own : valueAt(spec, ['securityContext', 'appArmorProfile'])
  return isObject(profile) ? profile : undefined
}

function profileText(given: unknown, profile: KubernetesObject | undefined): unknown {
  if (profile?.type === 'Unconfined') return 'unconfined'
  if (profile?.type === 'RuntimeDefault') return 'runtime/default'
  if (profile?.type === 'Localhost') return `localhost/${profile.localhostProfile}`
  const isKnown =
    ['', 'unconfined', 'runtime/default'].includes(String(given)) || String(given).startsWith('localhost/')
  return isKnown ? given : 'unconfined'
}
