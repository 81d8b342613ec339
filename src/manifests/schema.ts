import {
  binaryTag,
  boolYaml11Tag,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  mapTag,
  mergeTag,
  NOT_RESOLVED,
  nullYaml11Tag,
  Schema,
  seqTag,
  strTag,
} from 'js-yaml'

const integer = /^[-+]?(?:0[bB][01_]+|0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+|[1-9][0-9_]*|0)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const digits = '0123456789'

/** As Go's `strconv.ParseInt` with base 0 reads it: `0644` and `0o644` are octal, `1:30` is no number. */
function readInteger(source: string): number | typeof NOT_RESOLVED {
  if (!integer.test(source)) return NOT_RESOLVED
  const negative = source.startsWith('-')
  const text = source.replace(/^[-+]/, '').replaceAll('_', '')
  const value = Number(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text)
  return negative && value !== 0 ? -value : value
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
    if (isExplicit && integer.test(source)) return readInteger(source)
    return float.test(source) ? Number(source) : NOT_RESOLVED
  },
  identify: () => false,
})

const textOf = defineScalarTag('tag:yaml.org,2002:binary', {
  resolve: (source, isExplicit, tagName) => {
    const bytes = binaryTag.resolve(source, isExplicit, tagName)
    return bytes === NOT_RESOLVED ? NOT_RESOLVED : new TextDecoder().decode(bytes)
  },
  identify: () => false,
})

// Kubernetes' reader ignores tags that it does not know, such as those of other tools' files in the same folder.
const unknownScalar = (prefix: string) =>
  defineScalarTag(prefix, { matchByTagPrefix: true, resolve: (source) => source, identify: () => false })
const unknownSequence = (prefix: string) => defineSequenceTag(prefix, { ...seqTag, matchByTagPrefix: true })
const unknownMapping = (prefix: string) => defineMappingTag(prefix, { ...mapTag, matchByTagPrefix: true })
const prefixes = ['!', 'tag:']

/**
 * Scalars as Kubernetes reads them (sigs.k8s.io/yaml, that is go-yaml 2): YAML 1.1 booleans (`yes`, `on`, `n`), `0644`
 * octal, `1e3` a number, dates and `1:30` strings, merge keys, unknown tags ignored.
 */
export const kubernetesSchema = new Schema([
  strTag,
  seqTag,
  mapTag,
  nullYaml11Tag,
  boolYaml11Tag,
  intTag,
  floatTag,
  mergeTag,
  textOf,
  ...prefixes.map(unknownScalar),
  ...prefixes.map(unknownSequence),
  ...prefixes.map(unknownMapping),
])
