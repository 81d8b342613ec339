import { defineMappingTag, defineSequenceTag, mapTag, seqTag } from 'js-yaml'

/** What a plain `<<` is read as: a merge where it is a key, text anywhere else. */
export const mergeKey: unique symbol = Symbol('<<')

/** More keys than any file merges; what is written in a few lines could otherwise take minutes. */
const maxMerged = 1_000_000

/**
 * Maps and lists as Kubernetes reads them: a merge sets its keys where it stands, over what was set before it; keys
 * become text, and there is no key `null`; there are no numbers that JSON does not have.
 */
export function collectionTags() {
  let merged = 0
  const set = (container: Record<string, unknown>, key: unknown, value: unknown): string => {
    if (key === null) return 'a key may not be null'
    if (isInfinite(value)) return noNumber
    return mapTag.addPair(container, isInfinite(key) ? infinite(key) : textOf(key), textOf(value))
  }
  /** Of several maps the first comes last: it takes precedence. */
  const merge = (container: Record<string, unknown>, value: unknown): string => {
    for (const from of Array.isArray(value) ? value.toReversed() : [value]) {
      if (typeof from !== 'object' || from === null || Array.isArray(from))
        return 'only a map, or a list of maps, can be merged'
      for (const [key, part] of Object.entries(from)) {
        if (++merged > maxMerged) return `more than ${maxMerged} keys are merged`
        set(container, key, part)
      }
    }
    return ''
  }
  const map = {
    create: mapTag.create,
    addPair: (container: Record<string, unknown>, key: unknown, value: unknown) =>
      key === mergeKey ? merge(container, value) : set(container, key, value),
    has: mapTag.has,
    keys: mapTag.keys,
    get: mapTag.get,
    identify: mapTag.identify,
  }
  const sequence = {
    create: seqTag.create,
    addItem: (container: unknown[], item: unknown) => {
      if (isInfinite(item)) return noNumber
      container.push(textOf(item))
      return ''
    },
    identify: seqTag.identify,
  }
  return {
    map: defineMappingTag(mapTag.tagName, map),
    sequence: defineSequenceTag(seqTag.tagName, sequence),
    // Kubernetes' reader ignores tags that it does not know, such as those of other tools' files in the same folder.
    unknownMap: defineMappingTag('', { ...map, matchByTagPrefix: true }),
    unknownSequence: defineSequenceTag('', { ...sequence, matchByTagPrefix: true }),
  }
}

const noNumber = 'JSON has no infinite numbers'

const textOf = (value: unknown): unknown => (value === mergeKey ? '<<' : value)

const isInfinite = (value: unknown): value is number => typeof value === 'number' && !Number.isFinite(value)

const infinite = (value: number): string => (Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf')
