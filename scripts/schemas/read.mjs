import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const prefixes = ['io.k8s.api.', 'io.k8s.apimachinery.pkg.apis.', 'io.k8s.apimachinery.pkg.']

/** `io.k8s.api.core.v1.Container` → `core.v1.Container`. */
export const shortName = (name) => {
  const prefix = prefixes.find((p) => name.startsWith(p))
  return prefix ? name.slice(prefix.length) : name
}

const json = (dir, file) => JSON.parse(readFileSync(join(dir, file), 'utf8'))

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

const shortenRefs = (value) => {
  if (Array.isArray(value)) return value.map(shortenRefs)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) =>
      key === '$ref' && typeof v === 'string'
        ? [key, shortName(v.replace('#/components/schemas/', ''))]
        : [key, shortenRefs(v)],
    ),
  )
}

/** Every answer of the API server in `dir`, with short type names: schemas, discovery, zero values, objects as sent and stored. */
export const readAnswers = (dir) => {
  const schemas = {}
  for (const file of readdirSync(dir)
    .filter((f) => /^apis?_.*\.json$/.test(f))
    .sort())
    for (const [name, schema] of Object.entries(json(dir, file).components.schemas))
      if (name.startsWith('io.k8s.')) schemas[shortName(name)] ??= shortenRefs(schema)
  const zeros = Object.fromEntries(
    Object.entries(json(dir, 'zero-values.json')).map(([name, fields]) => [shortName(name), fields]),
  )
  return { schemas, zeros, resources: json(dir, 'resources.json'), pairs: json(dir, 'defaults.json') }
}

/** The type that a property schema refers to, if any (`$ref`, or `allOf` around one). */
export const refOf = (schema) => schema.$ref ?? schema.allOf?.[0]?.$ref
