import { binaryTag, boolYaml11Tag, defineScalarTag, NOT_RESOLVED, nullYaml11Tag, Schema, strTag } from 'js-yaml'
import { collectionTags, mergeKey } from './collections.ts'

const integer = /^[-+]?(?:0[bB][01]+|0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|[1-9][0-9]*|0)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/
const digits = '0123456789'

/** Underscores are left out, but for a number that starts with its point. */
const plain = (source: string): string => (source.startsWith('.') ? source : source.replaceAll('_', ''))

/**
 * As Go's `strconv.ParseInt` and `ParseUint` with base 0 read it: `0644` and `0o644` are octal, `1:30` is no number, nor
 * is what 64 bits cannot hold.
 */
function readInteger(source: string): number | typeof NOT_RESOLVED {
  const text = plain(source)
  if (!integer.test(text)) return NOT_RESOLVED
  const sign = /^[-+]?/.exec(text)?.[0] ?? ''
  const unsigned = text.slice(sign.length)
  const based = /^0[0-7]+$/.test(unsigned) ? `0o${unsigned.slice(1)}` : unsigned
  const value = Number(based)
  if (value >= 2 ** 63) {
    const limit = sign === '' ? 2n ** 64n - 1n : sign === '-' ? 2n ** 63n : 2n ** 63n - 1n
    if (BigInt(based) > limit) return NOT_RESOLVED
  }
  return sign === '-' && value !== 0 ? -value : value
}

function readFloat(source: string): number | typeof NOT_RESOLVED {
  const infinite = infinity.exec(source)
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  if (source === '.nan' || source === '.NaN' || source === '.NAN') return Number.NaN
  const text = plain(source)
  const value = float.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : NOT_RESOLVED
}

const intTag = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: ['-', '+', ...digits],
  resolve: readInteger,
  identify: () => false,
})

const floatTag = defineScalarTag('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: ['-', '+', '.', ...digits],
  resolve: (source, isExplicit) => {
    const value = isExplicit ? readInteger(source) : NOT_RESOLVED
    return value === NOT_RESOLVED ? readFloat(source) : value
  },
  identify: () => false,
})

/** Dates stay the text that they are; the tag only makes sure that it is one. */
const timestampTag = defineScalarTag('tag:yaml.org,2002:timestamp', {
  resolve: (source) => (/^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ]\d)/.test(source) ? source : NOT_RESOLVED),
  identify: () => false,
})

const textOf = defineScalarTag('tag:yaml.org,2002:binary', {
  resolve: (source, isExplicit, tagName) => {
    const bytes = binaryTag.resolve(source, isExplicit, tagName)
    return bytes === NOT_RESOLVED ? NOT_RESOLVED : new TextDecoder().decode(bytes)
  },
  identify: () => false,
})

// Not under the name of YAML's own merge tag: js-yaml would merge then, by other rules.
const mergeTag = defineScalarTag('<<', {
  implicit: true,
  implicitFirstChars: ['<'],
  resolve: (source) => (source === '<<' ? mergeKey : NOT_RESOLVED),
  identify: () => false,
})

/** In the order in which they are tried. */
const implicitTags = [nullYaml11Tag, boolYaml11Tag, intTag, floatTag, mergeTag]

/** Those that a scalar which begins with a character may be. */
const tagsByFirst = new Map<string, typeof implicitTags>()
for (const tag of implicitTags) {
  for (const first of tag.implicitFirstChars ?? []) tagsByFirst.set(first, [...(tagsByFirst.get(first) ?? []), tag])
}

/** What a plain scalar stands for in the schema; text, if nothing else. */
export function plainValue(source: string): unknown {
  const tags = tagsByFirst.get(source.charAt(0))
  if (!tags) return source
  for (const tag of tags) {
    const value = tag.resolve(source, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return source
}

const unknownScalar = defineScalarTag('', {
  matchByTagPrefix: true,
  resolve: (source) => source,
  identify: () => false,
})

/**
 * Values as Kubernetes reads them (sigs.k8s.io/yaml, that is go-yaml 2): YAML 1.1 booleans (`yes`, `on`, `n`), `0644`
 * octal, `1e3` a number, dates and `1:30` strings, merge keys, unknown tags ignored. One for each text: it counts merges.
 */
export function kubernetesSchema(): Schema {
  const { map, sequence, unknownMap, unknownSequence } = collectionTags()
  return new Schema([
    strTag,
    sequence,
    map,
    nullYaml11Tag,
    boolYaml11Tag,
    intTag,
    floatTag,
    timestampTag,
    mergeTag,
    textOf,
    unknownScalar,
    unknownSequence,
    unknownMap,
  ])
}
