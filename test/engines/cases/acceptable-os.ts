import { notOnWindows } from '../../../src/compile/cannot-be-met.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Free } from './acceptable.ts'
import { isObject, setAt, valueAt, without } from './object.ts'

export const containerLists = ['containers', 'initContainers', 'ephemeralContainers'] as const

/** A spec with what `change` makes of every container. */
export function eachContainer(
  spec: KubernetesObject,
  change: (container: KubernetesObject, list: (typeof containerLists)[number]) => KubernetesObject,
): KubernetesObject {
  const changed = containerLists.flatMap((list) => {
    const given = spec[list]
    if (!Array.isArray(given)) return []
    return [[list, given.map((each: unknown) => (isObject(each) ? change(each, list) : each))] as const]
  })
  return { ...spec, ...Object.fromEntries(changed) }
}

/** A known operating system, with nothing that only another one has, and HostProcess for all containers or for none. */
export function acceptableOs(spec: KubernetesObject, free: Free): KubernetesObject {
  const name = valueAt(spec, ['os', 'name'])
  const known = name === 'Windows' && free('os', 'name') ? setAt(spec, ['os', 'name'], 'windows') : spec
  const os = valueAt(known, ['os', 'name'])
  if (os === 'linux') return hostProcess(withoutContext(known, free, ['windowsOptions'], ['windowsOptions']), free)
  if (os !== 'windows') return hostProcess(known, free)
  const bare = without(
    known,
    notOnWindows.pod.filter((field) => free(field)),
  )
  return hostProcess(
    withoutContext(bare, free, notOnWindows.podSecurityContext, notOnWindows.containerSecurityContext),
    free,
  )
}

const context = 'securityContext'

function withoutContext(
  spec: KubernetesObject,
  free: Free,
  ofPod: readonly string[],
  ofContainer: readonly string[],
): KubernetesObject {
  const own = spec[context]
  const pod = isObject(own)
    ? {
        ...spec,
        [context]: without(
          own,
          ofPod.filter((field) => free(context, field)),
        ),
      }
    : spec
  return eachContainer(pod, (container, list) => {
    const of = container[context]
    if (!isObject(of)) return container
    return {
      ...container,
      [context]: without(
        of,
        ofContainer.filter((field) => free(list, '[]', context, field)),
      ),
    }
  })
}

const option = [context, 'windowsOptions', 'hostProcess']
const unmasked = [context, 'procMount']

/** A pod with one HostProcess container has no other, is in the node's network and in no user namespace. */
function hostProcess(spec: KubernetesObject, free: Free): KubernetesObject {
  const values: unknown[] = [valueAt(spec, option)]
  eachContainer(spec, (container) => {
    values.push(valueAt(container, option))
    return container
  })
  if (!values.includes(true)) return spec
  const pod = valueAt(spec, option) !== undefined && free(...option) ? setAt(spec, option, true) : spec
  const all = eachContainer(pod, (container, list) => {
    const isInherited = valueAt(pod, option) === true && (valueAt(container, option) ?? undefined) === undefined
    const own = isInherited || !free(list, '[]', ...option) ? container : setAt(container, option, true)
    const isUnmasked = valueAt(own, unmasked) === 'Unmasked' && free(list, '[]', ...unmasked)
    return isUnmasked ? setAt(own, unmasked, 'Default') : own
  })
  const networked = all.hostNetwork !== true && free('hostNetwork') ? { ...all, hostNetwork: true } : all
  return networked.hostUsers === false && free('hostUsers') ? without(networked, ['hostUsers']) : networked
}
