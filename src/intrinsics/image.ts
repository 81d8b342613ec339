import type { Cel } from '../languages/cel/ast.ts'
import * as cel from '../languages/cel/ast.ts'
import type { Intrinsic } from './model.ts'

/**
 * The parts of an image reference, read as https://github.com/distribution/reference does: the first segment is a
 * registry if it has a dot, a colon or an upper-case letter, or is `localhost`; else the registry is Docker Hub, whose
 * single-segment names are in `library/`.
 */
const patterns = {
  registry: '^([^/@]*[.:A-Z][^/@]*|localhost)/',
  name: '^([^/@]*/)?[^:@]+',
  beforeDigest: '^[^@]*',
  colonTag: ':[^/:]+$',
  withoutColon: '[^:]+$',
  atDigest: '@.+$',
  withoutAt: '[^@]+$',
} as const

const escaped = (text: string): string => text.replace(/[.]/g, '\\.')
const alternatives = (texts: readonly string[]): string =>
  texts.length === 1 ? (texts[0] as string) : `(${texts.join('|')})`

const find = (of: Cel, pattern: string): Cel => cel.method(of, 'find', cel.literal(pattern))
const findIn = (text: string, pattern: string): string => new RegExp(pattern, 'u').exec(text)?.[0] ?? ''

export const registry: Intrinsic = {
  type: 'string',
  cel: (of) =>
    cel.ternary(
      cel.method(of, 'matches', cel.literal(patterns.registry)),
      cel.index(cel.method(of, 'split', cel.literal('/')), cel.literal(0)),
      cel.literal('docker.io'),
    ),
  // A name that could also be the first part of a path on Docker Hub is left to the general form.
  celOneOf: (of, texts) =>
    texts.every((text) => text !== 'docker.io' && /^([^/@]*[.:A-Z][^/@]*|localhost)$/.test(text))
      ? cel.or(...texts.map((text) => cel.method(of, 'startsWith', cel.literal(`${text}/`))))
      : undefined,
  js: (of) => registryOf(String(of)),
}

const registryOf = (text: string): string =>
  new RegExp(patterns.registry, 'u').test(text) ? (text.split('/')[0] as string) : 'docker.io'

export const repository: Intrinsic = {
  type: 'string',
  cel: (of) => {
    const name = find(of, patterns.name)
    const rest = cel.method(
      name,
      'substring',
      cel.binary('+', cel.method(name, 'indexOf', cel.literal('/')), cel.literal(1)),
    )
    const implied = cel.ternary(
      cel.method(name, 'contains', cel.literal('/')),
      name,
      cel.binary('+', cel.literal('library/'), name),
    )
    return cel.ternary(cel.method(of, 'matches', cel.literal(patterns.registry)), rest, implied)
  },
  js: (of) => {
    const name = findIn(String(of), patterns.name)
    if (new RegExp(patterns.registry, 'u').test(String(of))) return name.slice(name.indexOf('/') + 1)
    return name.includes('/') ? name : `library/${name}`
  },
}

export const tag: Intrinsic = {
  type: 'string',
  cel: (of) => find(find(find(of, patterns.beforeDigest), patterns.colonTag), patterns.withoutColon),
  celExists: (of) => cel.method(of, 'matches', cel.literal('^[^@]*:[^/:@]+(@|$)')),
  celOneOf: (of, texts) =>
    texts.every((text) => /^[\w.-]+$/.test(text))
      ? cel.method(of, 'matches', cel.literal(`^[^@]*:${alternatives(texts.map(escaped))}(@|$)`))
      : undefined,
  js: (of) =>
    findIn(findIn(findIn(String(of), patterns.beforeDigest), patterns.colonTag), patterns.withoutColon) || undefined,
}

export const digest: Intrinsic = {
  type: 'string',
  cel: (of) => find(find(of, patterns.atDigest), patterns.withoutAt),
  celExists: (of) => cel.method(of, 'matches', cel.literal('@[^@]+$')),
  js: (of) => findIn(findIn(String(of), patterns.atDigest), patterns.withoutAt) || undefined,
}
