declare const kubernetes: unique symbol

/** A resource quantity, such as `100m` or `1Gi`: a string (or a number) with arithmetic of its own. */
export interface Quantity {
  readonly [kubernetes]: 'quantity'
}

/** An integer or a string, such as a port's number or name, or `25%`. */
export interface IntOrString {
  readonly [kubernetes]: 'int-or-string'
}

/** Base64 text. */
export interface Bytes {
  readonly [kubernetes]: 'bytes'
}

/** An RFC 3339 time. */
export interface Time {
  readonly [kubernetes]: 'time'
}

/** What an author writes for a value of a generated type: plain strings and numbers where the type has a brand. */
export type Authored<T> = T extends Quantity | IntOrString
  ? string | number
  : T extends Bytes | Time
    ? string
    : T extends (infer Item)[]
      ? readonly Authored<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Authored<T[Key]> }
        : T
