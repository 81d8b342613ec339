import type { Cel } from '../languages/cel/ast.ts'
import * as cel from '../languages/cel/ast.ts'
import type { Definition } from '../languages/rego/ast.ts'
import type { Intrinsic } from './model.ts'
import { patternOf } from './pattern.ts'

/**
 * The parts of an image reference, read as https://github.com/distribution/reference does: the first segment is a
 * registry if it has a dot, a colon or an upper-case letter, or is `localhost`; else the registry is Docker Hub, whose
 * single-segment names are in `library/`. `index.docker.io` is Docker Hub too.
 */
const patterns = {
  registry: '^([^/@]*[.:A-Z][^/@]*|localhost)/',
  hub: '^(index\\.)?docker\\.io/',
  name: '^[^:@]*',
  afterRegistry: '/[^:@]*',
  beforeDigest: '^[^@]*',
  colonTag: ':[^/:]+$',
  withoutColon: '[^:]+$',
  atDigest: '@[^@]+$',
  withoutAt: '[^@]+$',
} as const

const hubHost = 'docker.io'
const oldHubHost = 'index.docker.io'

const compiled = Object.fromEntries(
  Object.entries(patterns).map(([name, pattern]) => [name, patternOf(pattern)]),
) as Record<keyof typeof patterns, RegExp>

const escaped = (text: string): string => text.replace(/[.]/g, '\\.')
const alternatives = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] as string) : `(${texts.join('|')})`

const matches = (of: Cel, pattern: string): Cel => cel.method(of, 'matches', cel.literal(pattern))
const find = (of: Cel, pattern: string): Cel => cel.method(of, 'find', cel.literal(pattern))
const findIn = (text: string, part: keyof typeof patterns): string => compiled[part].exec(text)?.[0] ?? ''

const startsWith = (of: Cel, texts: readonly string[]): Cel =>
  cel.or(...texts.map((text) => cel.method(of, 'startsWith', cel.literal(text))))

const registryOfImage: Definition = {
  name: 'registry_of',
  text: `
# The registry of an image reference, read as https://github.com/distribution/reference does.
registry_of(image) := split(image, "/")[0] if {
	regex.match(\`${patterns.registry}\`, image)
	not startswith(image, "${oldHubHost}/")
} else := "${hubHost}"`,
}

const pathOfImage: Definition = {
  name: 'path_of',
  text: `
# What stands between the registry of an image reference and its tag or digest.
path_of(image) := regex.find_all_string_submatch_n(\`/([^:@]*)\`, image, 1)[0][1] if {
	regex.match(\`${patterns.registry}\`, image)
} else := regex.find_n(\`${patterns.name}\`, image, 1)[0]`,
}

export const registry: Intrinsic = {
  type: 'string',
  rego: registryOfImage,
  ofAbsent: true,
  cel: (of) => {
    const first = cel.index(cel.method(of, 'split', cel.literal('/')), cel.literal(0))
    const named = cel.and(matches(of, patterns.registry), cel.not(startsWith(of, [`${oldHubHost}/`])))
    return cel.ternary(named, first, cel.literal(hubHost))
  },
  // A name that could also be the first part of a path on Docker Hub is left to the general form.
  celOneOf: (of, texts) => {
    if (!texts.every((text) => text !== oldHubHost && /^([^/@]*[.:A-Z][^/@]*|localhost)$/.test(text))) return undefined
    const hosts = texts.flatMap((text) => (text === hubHost ? [hubHost, oldHubHost] : [text]))
    const named = startsWith(
      of,
      hosts.map((host) => `${host}/`),
    )
    return texts.includes(hubHost) ? cel.or(named, cel.not(matches(of, patterns.registry))) : named
  },
  js: (of) => registryOf(String(of)),
}

function registryOf(text: string): string {
  const [first = ''] = text.split('/')
  return compiled.registry.test(text) && first !== oldHubHost ? first : hubHost
}

/** Names in Docker Hub's library, or in a folder `library` of another registry; alone, one may have a tag but no port. */
function libraryPattern(names: readonly string[]): string {
  const any = alternatives(names)
  return `^((${patterns.registry.slice(1)})?library/|(index\\.)?docker\\.io/)${any}([:@]|$)|^${any}(:[^/@]*)?(@|$)`
}

export const repository: Intrinsic = {
  type: 'string',
  rego: {
    name: 'repository_of',
    text: `
# The repository of an image reference; a single name on Docker Hub is in library/.
repository_of(image) := concat("", ["library/", path_of(image)]) if {
	registry_of(image) == "${hubHost}"
	not contains(path_of(image), "/")
} else := path_of(image) if path_of(image) != ""`,
    calls: [registryOfImage, pathOfImage],
  },
  ofAbsent: true,
  cel: (of) => {
    const name = find(of, patterns.name)
    const rest = cel.method(find(of, patterns.afterRegistry), 'substring', cel.literal(1))
    const inLibrary = (path: Cel): Cel =>
      cel.ternary(cel.method(path, 'contains', cel.literal('/')), path, cel.binary('+', cel.literal('library/'), path))
    return cel.ternary(
      matches(of, patterns.hub),
      inLibrary(rest),
      cel.ternary(matches(of, patterns.registry), rest, inLibrary(name)),
    )
  },
  celOneOf: (of, texts) => {
    if (!texts.every((text) => /^[a-z0-9_-]+(\/[a-z0-9._-]+)*$/.test(text) && !text.startsWith('localhost/')))
      return undefined
    const named = (prefix: string, names: readonly string[]) =>
      matches(of, `^${prefix}${alternatives(names.map(escaped))}([:@]|$)`)
    const registry = patterns.registry.slice(1)
    const inLibrary = texts.flatMap((text) => /^library\/([^/]+)$/.exec(text)?.[1] ?? [])
    const single = texts.filter((text) => !text.includes('/'))
    const paths = texts.filter((text) => text.includes('/') && !/^library\/[^/]+$/.test(text))
    return cel.or(
      ...(paths.length > 0 ? [named(`(${registry})?`, paths)] : []),
      ...(inLibrary.length > 0 ? [matches(of, libraryPattern(inLibrary.map(escaped)))] : []),
      ...(single.length > 0 ? [cel.and(named(registry, single), cel.not(matches(of, patterns.hub)))] : []),
    )
  },
  js: (of) => {
    const text = String(of)
    const path = compiled.registry.test(text) ? findIn(text, 'afterRegistry').slice(1) : findIn(text, 'name')
    const inLibrary = !path.includes('/') && registryOf(text) === hubHost
    return (inLibrary ? `library/${path}` : path) || undefined
  },
}

export const tag: Intrinsic = {
  type: 'string',
  rego: {
    name: 'tag_of',
    text: `
# The tag of an image reference, if it has one.
tag_of(image) := regex.find_all_string_submatch_n(\`^[^@]*:([^/:@]+)(@|$)\`, image, 1)[0][1]`,
  },
  cel: (of) => find(find(find(of, patterns.beforeDigest), patterns.colonTag), patterns.withoutColon),
  celExists: (of) => matches(of, '^[^@]*:[^/:@]+(@|$)'),
  celOneOf: (of, texts) =>
    texts.every((text) => /^[\w.-]+$/.test(text))
      ? matches(of, `^[^@]*:${alternatives(texts.map(escaped))}(@|$)`)
      : undefined,
  js: (of) => findIn(findIn(findIn(String(of), 'beforeDigest'), 'colonTag'), 'withoutColon') || undefined,
}

export const digest: Intrinsic = {
  type: 'string',
  rego: {
    name: 'digest_of',
    text: `
# The digest of an image reference, if it has one.
digest_of(image) := regex.find_all_string_submatch_n(\`@([^@]+)$\`, image, 1)[0][1]`,
  },
  cel: (of) => find(find(of, patterns.atDigest), patterns.withoutAt),
  celExists: (of) => matches(of, patterns.atDigest),
  js: (of) => findIn(findIn(String(of), 'atDigest'), 'withoutAt') || undefined,
}
