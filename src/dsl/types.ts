import type { Bytes, IntOrString, Quantity, Time } from '../kubernetes/brands.ts'
import type { Container, ObjectMeta, PodSpec } from '../kubernetes/generated/types.ts'

declare const predicate: unique symbol
declare const parameter: unique symbol

/** What must hold. Combine predicates with `all`, `any`, `not`, `when` and `unless`; never with `&&`, `||` or `!`. */
export interface Predicate {
  readonly [predicate]: true
  /** The line of blame, where none can be derived: what must hold, as in `every host needs a tls entry`. */
  because(line: string): Predicate
}

/** A declared parameter inside `require`: its value comes from the environment. */
export interface ParameterOf<T> {
  readonly [parameter]: T
}

/** Every operator name; a Kubernetes field of the same name is reached by `.field('values')`. */
export type OperatorName =
  | 'equals'
  | 'oneOf'
  | 'contains'
  | 'subsetOf'
  | 'startsWith'
  | 'endsWith'
  | 'matches'
  | 'lessThan'
  | 'atMost'
  | 'greaterThan'
  | 'atLeast'
  | 'exists'
  | 'isEmpty'
  | 'absentOr'
  | 'get'
  | 'some'
  | 'every'
  | 'everyKey'
  | 'everyEntry'
  | 'field'
  | 'because'

interface Presence<Self> {
  /** The field is there. Absent, null and (where the API server drops it) its zero value are not. */
  exists(): Predicate
  /** The field, or any object on the way to it, is absent; or the predicate holds. */
  absentOr(holds: (present: Self) => Predicate): Predicate
}

export interface BooleanField extends Presence<BooleanField> {
  equals(value: boolean | BooleanField | ParameterOf<boolean>): Predicate
}

export interface StringField extends Presence<StringField> {
  equals(value: string | StringField | ParameterOf<string>): Predicate
  oneOf(values: readonly string[] | ParameterOf<readonly string[]>): Predicate
  /** The text occurs in it. */
  contains(text: string | ParameterOf<string>): Predicate
  startsWith(text: string | ParameterOf<string>): Predicate
  endsWith(text: string | ParameterOf<string>): Predicate
  /** An RE2 pattern that may match anywhere; anchor it with ^ and $. */
  matches(pattern: string | ParameterOf<string>): Predicate
}

interface Ordered<Self, T> extends Presence<Self> {
  equals(value: T | Self | ParameterOf<T>): Predicate
  lessThan(value: T | Self | ParameterOf<T>): Predicate
  atMost(value: T | Self | ParameterOf<T>): Predicate
  greaterThan(value: T | Self | ParameterOf<T>): Predicate
  atLeast(value: T | Self | ParameterOf<T>): Predicate
}

export interface NumberField extends Ordered<NumberField, number> {
  oneOf(values: readonly number[] | ParameterOf<readonly number[]>): Predicate
}

/** A quantity as an amount: `quantity(c.resources.limits.get('memory')).atMost('1Gi')`. */
export interface Amount extends Ordered<Amount, string> {}

/** A quantity's text: compare its amount with `quantity(…)`. */
export interface QuantityField extends Presence<QuantityField> {
  readonly quantity: true
}

export interface IntOrStringField extends Presence<IntOrStringField> {
  equals(value: string | number): Predicate
  oneOf(values: readonly (string | number)[]): Predicate
}

interface Collection {
  /** It has no entries, or is absent. */
  isEmpty(): Predicate
}

export interface ListField<T> extends Presence<ListField<T>>, Collection {
  some(holds: (element: FieldOf<T>) => Predicate): Predicate
  every(holds: (element: FieldOf<T>) => Predicate): Predicate
  /** Lists of strings or numbers: it has this element. */
  contains(value: T | FieldOf<T> | ParameterOf<T>): Predicate
  /** Lists of strings or numbers: each of its elements is one of these. */
  subsetOf(values: readonly T[] | ParameterOf<readonly T[]>): Predicate
}

export interface MapField<T> extends Presence<MapField<T>>, Collection {
  /** The value under a key. */
  get(key: string): FieldOf<T>
  everyKey(holds: (key: StringField) => Predicate): Predicate
  everyEntry(holds: (key: StringField, value: FieldOf<T>) => Predicate): Predicate
}

/** A field of a kind whose fields are not known: nothing about it is checked. */
export interface UntypedField extends Omit<StringField, 'equals' | 'contains' | 'oneOf' | 'absentOr'>, Collection {
  absentOr(holds: (present: UntypedField) => Predicate): Predicate
  oneOf(values: readonly (string | number | boolean)[] | ParameterOf<readonly (string | number | boolean)[]>): Predicate
  contains(value: string | number | boolean): Predicate
  field(name: string): UntypedField
  get(key: string): UntypedField
  equals(value: string | number | boolean | ParameterOf<string | number | boolean>): Predicate
  some(holds: (element: UntypedField) => Predicate): Predicate
  every(holds: (element: UntypedField) => Predicate): Predicate
}

/** The type of a field that is there; what nothing is known of (`unknown`) stays so. */
type Present<T> = unknown extends T ? T : NonNullable<T>

/** The fields of an object, each by its name; one that bears an operator's name by `.field('name')`. */
export type ObjectField<T> = Presence<ObjectField<T>> & {
  readonly [Key in keyof T as Key extends OperatorName ? never : Key]-?: FieldOf<Present<T[Key]>>
} & { field<Name extends string & keyof T>(name: Name): FieldOf<Present<T[Name]>> }

/** What the DSL offers on a field of a Kubernetes type. */
export type FieldOf<T> = unknown extends T
  ? UntypedField
  : [T] extends [Quantity]
    ? QuantityField
    : [T] extends [IntOrString]
      ? IntOrStringField
      : [T] extends [boolean]
        ? BooleanField
        : [T] extends [string | Bytes | Time]
          ? StringField
          : [T] extends [number]
            ? NumberField
            : T extends readonly (infer Item)[]
              ? ListField<Item>
              : string extends keyof T
                ? MapField<T[keyof T]>
                : ObjectField<T>

/** What every workload is: a pod, its metadata, and the object that holds them. */
export interface Workload {
  /** The PodSpec, wherever the kind keeps it. */
  readonly pod: ObjectField<PodSpec>
  /** The metadata beside that PodSpec: a Pod's own, or its template's. */
  readonly podMetadata: ObjectField<ObjectMeta>
  /** The object itself. */
  readonly object: ObjectField<{ apiVersion: string; kind: string; metadata: ObjectMeta }>
  /**
   * Every container, init container and ephemeral container. `{ ephemeral: false }` leaves the last out, where the API
   * forbids the field there (resources, ports, probes).
   */
  eachContainer(holds: (container: ObjectField<Container>) => Predicate, options?: { ephemeral?: boolean }): Predicate
}
