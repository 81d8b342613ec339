import type { ValueType } from '../ir/nodes.ts'
import { placeOf } from './checks.ts'
import { fieldAt, type Place, refOf } from './fields.ts'
import { report } from './recording.ts'
import type { Amount, QuantityField, StringField, UntypedField } from './types.ts'

/** The parts of an image reference. */
export interface ImageReference {
  /** The registry's host and port; `docker.io` where the reference names none. */
  readonly registry: StringField
  /** The path within the registry, such as `shop/api`; `library/nginx` for `nginx`. */
  readonly repository: StringField
  /** The tag; absent where the reference has none (the runtime then takes `latest`). */
  readonly tag: StringField
  /** `sha256:…`; absent where the reference has none. */
  readonly digest: StringField
}

/** Reads an image reference (https://github.com/distribution/reference): `image(c.image).registry.oneOf(registries)`. */
export function image(field: StringField | UntypedField): ImageReference {
  const place = placeOf(field, 'image')
  expect(place, ['string', 'untyped'], 'image')
  const part = (property: string) => derived(place, `image.${property}`, 'string')
  return {
    registry: part('registry'),
    repository: part('repository'),
    tag: part('tag'),
    digest: part('digest'),
  }
}

/** The amount of a resource quantity: `quantity(c.resources.limits.get('memory')).atMost('1Gi')`. */
export function quantity(field: QuantityField | UntypedField): Amount {
  const place = placeOf(field, 'quantity')
  expect(place, ['quantity', 'untyped'], 'quantity')
  return derived(place, 'quantity', 'quantity')
}

function expect(place: Place, kinds: readonly string[], name: string): void {
  if (kinds.includes(place.info.kind)) return
  report(place.recording, 'wrong-type', {
    name: place.name,
    operator: name,
    wanted: `a ${kinds[0]} field`,
    found: `a ${place.info.kind}`,
    suggestion: `give it a field such as ${name === 'image' ? 'c.image' : "c.resources.limits.get('memory')"}`,
  })
}

function derived(place: Place, name: string, type: ValueType & ('string' | 'quantity')): never {
  return fieldAt({
    recording: place.recording,
    info: { kind: type },
    types: [],
    value: { kind: 'intrinsic', name, of: refOf(place), type },
    name: `${place.name} (${name})`,
    ...(place.absenceAccepted && { absenceAccepted: true }),
  })
}
