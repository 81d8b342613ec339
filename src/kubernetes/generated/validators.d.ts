/** One problem that a validator found. */
export interface ValidatorError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** True for a valid object; the problems are left in `errors`. */
export interface Validator {
  (object: unknown): boolean
  errors?: readonly ValidatorError[] | null
}

/** `apiVersion kind` → its validator; `apiVersion *` for any other kind of it. */
export declare const validators: Readonly<Record<string, Validator>>
