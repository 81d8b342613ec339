export interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}
/** Whether a value is a bundle; `errors` says why not. */
declare const validate: ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null }
export default validate
