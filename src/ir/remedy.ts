/** Field names and list indexes from an object inwards. */
export type ChangePath = readonly (string | number)[]

export type Scalar = string | number | boolean

/** One change of an object, as data. Indexes count in the object as it is before any of its changes. */
export type Change =
  /** The value of a field, whether it is there or not; what leads to it is made where it is missing. */
  | { readonly kind: 'set'; readonly path: ChangePath; readonly value: Scalar }
  /** A field that is there, or an element of a list. */
  | { readonly kind: 'remove'; readonly path: ChangePath }
  /** One more element at the end of a list, which is made where it is missing. */
  | { readonly kind: 'add'; readonly path: ChangePath; readonly value: Scalar }
