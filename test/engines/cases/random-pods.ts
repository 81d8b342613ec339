import fc from 'fast-check'
import { kindNamed } from '../../../src/kubernetes/kinds.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { arbitraryPod } from '../../unit/pss/arbitrary-pod.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { acceptable } from './acceptable.ts'
import { eachContainer } from './acceptable-os.ts'
import { complete } from './complete.ts'
import type { Case } from './model.ts'
import { caseName, named } from './name.ts'
import { isObject, valueAt, without } from './object.ts'
import { hasEphemeralContainers } from './wrap.ts'

const pod = kindNamed('Pod') as KindInfo

/** Pods are drawn in so many at a time, so that the first are the same however many are wanted. */
const CHUNK = 500

const oneIn = (count: number) => fc.nat(count - 1).map((n) => n === 0)

interface Traits {
  readonly hardened: boolean
  readonly ephemeral: boolean
  readonly windows: boolean
  readonly asDrawn: boolean
}

const drawn = fc.tuple(
  arbitraryPod,
  fc.record<Traits>({ hardened: fc.boolean(), ephemeral: oneIn(2), windows: oneIn(3), asDrawn: oneIn(25) }),
)

/** So many pods with ephemeral containers have all else in common: they can share the Pod that these are added to. */
const SHARED = 4

/**
 * `count` pods that differ in everything that a Pod Security check reads, most of them as the API server admits them:
 * with ephemeral containers (one in four), for Windows, in user namespaces. The same for the same seed, and the first of
 * more.
 */
export function* randomPods(seed: number, count: number): Generator<Case> {
  for (let i = 0, chunk = 0; i < count; chunk++) {
    let host: readonly [KubernetesObject, Traits] | undefined
    let guests = 0
    for (const [given, traits] of fc.sample(drawn, { seed: seed + chunk, numRuns: CHUNK })) {
      if (i === count) return
      const ephemeralContainers = valueAt(given, ['spec', 'ephemeralContainers'])
      const isGuest = traits.ephemeral && Array.isArray(ephemeralContainers) && ephemeralContainers.length > 0
      if (!isGuest) {
        yield caseOf(i++, given, traits)
        continue
      }
      if (guests++ % SHARED === 0) host = [given, traits]
      const [pod, hosting] = host ?? [given, traits]
      yield caseOf(i++, { ...pod, spec: { ...(pod.spec as KubernetesObject), ephemeralContainers } }, hosting)
    }
  }
}

function caseOf(i: number, given: KubernetesObject, { hardened, ephemeral, windows, asDrawn }: Traits): Case {
  const id = `random/${i}`
  const spec = given.spec as KubernetesObject
  const isWindows = /^windows$/i.test(String(valueAt(spec, ['os', 'name'])))
  const left = [...(ephemeral ? [] : ['ephemeralContainers']), ...(isWindows && !windows ? ['os'] : [])]
  const kept = without(spec, left)
  const made = complete({ ...given, spec: hardened ? harden(kept) : kept }, pod)
  const object = named(asDrawn ? made : acceptable(made, pod), caseName('pods', id))
  return { id, object, via: hasEphemeralContainers(object) ? 'ephemeral' : 'create' }
}

/** Most of what the restricted level demands, where the pod says nothing else: otherwise hardly a random pod meets it. */
function harden(spec: KubernetesObject): KubernetesObject {
  const isWindows = valueAt(spec, ['os', 'name']) === 'windows'
  const linux = isWindows ? {} : { seccompProfile: { type: 'RuntimeDefault' } }
  const context = isWindows ? {} : { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }
  const own = isObject(spec.securityContext) ? spec.securityContext : {}
  return eachContainer({ ...spec, securityContext: { runAsNonRoot: true, ...linux, ...own } }, (container) => {
    const { securityContext } = container
    return { ...container, securityContext: { ...context, ...(isObject(securityContext) && securityContext) } }
  })
}
