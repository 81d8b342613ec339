/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What `change` returns for a field that is to be dropped. */
export const gone = Symbol('gone')

/** Sets a key of its own, whatever its name is. */
const set = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

/** The object with every value changed; the object itself where no value changes. */
export const mapValues = (object: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject => {
  const keys = Object.keys(object)
  let copy: Record<string, unknown> | undefined
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    const value = object[key]
    const changed = change(value, key)
    if (copy === undefined) {
      if (changed === value) continue
      copy = {}
      for (const before of keys.slice(0, i)) set(copy, before, object[before])
    }
    if (changed !== gone) set(copy, key, changed)
  }
  return copy ?? object
}

/** The list with every item changed; the list itself where no item changes. */
export const mapItems = (list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] => {
  let copy: unknown[] | undefined
  for (let i = 0; i < list.length; i++) {
    const changed = change(list[i])
    if (changed !== list[i]) copy ??= [...list]
    if (copy !== undefined) copy[i] = changed
  }
  return copy ?? list
}

/** The value at a path; undefined where it leads nowhere. */
export const at = (object: JsonObject, path: readonly string[]): unknown =>
  path.reduce<unknown>((of, name) => (isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined), object)

/** The object with the value at `path` changed; the object itself where the path leads nowhere. */
export const changeAt = (
  object: JsonObject,
  path: readonly string[],
  change: (value: JsonObject) => JsonObject,
): JsonObject => {
  const [name, ...rest] = path
  if (name === undefined) return change(object)
  const inner = Object.hasOwn(object, name) ? object[name] : undefined
  if (!isObject(inner)) return object
  const changed = changeAt(inner, rest, change)
  return changed === inner ? object : mapValues(object, (value, key) => (key === name ? changed : value))
}

/** The object with those wanted entries of another that it lacks; `{}` for what is no object. */
export const withMissing = (given: unknown, from: unknown, isWanted = (_: string): boolean => true): JsonObject => {
  const object = isObject(given) ? given : {}
  if (!isObject(from)) return object
  const missing = Object.entries(from).filter(([name]) => !Object.hasOwn(object, name) && isWanted(name))
  return missing.length === 0 ? object : Object.fromEntries([...Object.entries(object), ...missing])
}

/** The object with these maps, except empty ones; the object itself where it has them. */
export const withMaps = (object: JsonObject, maps: Readonly<Record<string, JsonObject>>): JsonObject => {
  const changed = Object.entries(maps).filter(([name, map]) => object[name] !== map && Object.keys(map).length > 0)
  return changed.length === 0 ? object : { ...object, ...Object.fromEntries(changed) }
}
