import { isJson, type Json } from './model.ts'

/** Schemas with what they have in common taken out of them, into one more that they refer to. */
interface Shared {
  readonly schemas: readonly Json[]
  readonly shared: Json
}

/** Characters of JSON: what is shorter is repeated. */
const worthwhile = 80

/** The same schemas, in less code: every part that occurs more than once stands in one place. */
export const withShared = (schemas: readonly Json[]): Shared => {
  const counts = new Map<string, number>()
  const count = (value: unknown): void => {
    if (isObjectSchema(value)) {
      const text = JSON.stringify(value)
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(count)
  }
  schemas.forEach(count)

  const names = new Map<string, string>()
  const $defs: Record<string, unknown> = {}
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refer)
    if (!isJson(value)) return value
    const inner = () => Object.fromEntries(Object.entries(value).map(([key, each]) => [key, refer(each)]))
    const text = JSON.stringify(value)
    if (!isObjectSchema(value) || text.length < worthwhile || counts.get(text) === 1) return inner()
    let name = names.get(text)
    if (name === undefined) {
      name = `part${names.size}`
      names.set(text, name)
      $defs[name] = inner()
    }
    return { $ref: `shared#/$defs/${name}` }
  }
  return { schemas: schemas.map((schema) => refer(schema) as Json), shared: { $id: 'shared', $defs } }
}

/** A schema of an object, and one without a name of its own. */
const isObjectSchema = (value: unknown): value is Json =>
  isJson(value) && value.type === 'object' && isJson(value.properties) && value.$id === undefined
