import { at, isObject, type JsonObject } from './json.ts'

const prefix = 'container.apparmor.security.beta.kubernetes.io/'
const local = 'localhost/'

/** The profile that an annotation names; undefined where the server finds none in it. */
const profileOf = (annotation: unknown): JsonObject | undefined => {
  if (annotation === 'unconfined') return { type: 'Unconfined' }
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' }
  if (typeof annotation !== 'string' || !annotation.startsWith(local)) return undefined
  const name = annotation.slice(local.length)
  return name !== '' && name === name.trim() ? { type: 'Localhost', localhostProfile: name } : undefined
}

const isSame = (a: JsonObject, b: unknown): boolean =>
  isObject(b) && a.type === b.type && a.localhostProfile === b.localhostProfile

/**
 * A container of this Pod with the AppArmor profile that an annotation gives it, unless it has one of its own or the Pod the
 * same. https://kubernetes.io/docs/tutorials/security/apparmor/
 */
export const withAppArmorProfile = (pod: JsonObject, container: JsonObject): JsonObject => {
  const profile = profileOf(at(pod, ['metadata', 'annotations', `${prefix}${container.name}`]))
  if (profile === undefined || at(container, ['securityContext', 'appArmorProfile']) !== undefined) return container
  if (isSame(profile, at(pod, ['spec', 'securityContext', 'appArmorProfile']))) return container
  if (at(pod, ['spec', 'os', 'name']) === 'windows') return container
  const { securityContext = {} } = container
  return isObject(securityContext)
    ? { ...container, securityContext: { ...securityContext, appArmorProfile: profile } }
    : container
}
