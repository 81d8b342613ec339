import type { Must, Wrong } from './control-checks.ts'

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  number: Number.isFinite,
}

/** Checks what is declared under `parameters`: types that exist, and values of them. */
export function checkParameters(parameters: unknown, wrong: Wrong, must: Must): void {
  if (parameters === undefined) return
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters))
    return must('parameters', "an object, such as { groups: list('string', ['admins']) }", parameters)
  for (const [name, declared] of Object.entries(parameters)) {
    const property = `parameters.${name}`
    const path = ['parameters', name]
    const { type, value } = (declared ?? {}) as { readonly type?: unknown; readonly value?: unknown }
    const element = (type as { readonly list?: unknown } | undefined)?.list ?? type
    if (typeof element !== 'string' || !Object.hasOwn(scalars, element)) {
      const types = Object.keys(scalars).join(', ')
      must(property, `list(type, [ … ]), scalar(type, …) or perEnvironment(…), of type ${types}`, declared, path)
      continue
    }
    const values = valuesOf(value)
    if (values === undefined) {
      wrong('parameter-without-value', { name }, path)
      continue
    }
    const isScalar = scalars[element] as (each: unknown) => boolean
    const isList = element !== type
    const bad = values.find((each) =>
      isList ? !Array.isArray(each) || !each.every(isScalar) : Array.isArray(each) || !isScalar(each),
    )
    if (bad !== undefined) must(property, isList ? `a list of ${element}s` : `of type ${element}`, bad, path)
  }
}

function valuesOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('all' in value) return [value.all]
  const { perEnvironment } = value as { readonly perEnvironment?: unknown }
  return typeof perEnvironment === 'object' && perEnvironment !== null ? Object.values(perEnvironment) : undefined
}
