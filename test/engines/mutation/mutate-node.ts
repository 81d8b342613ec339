import type { Literal, Pred, PredOf, Source } from '../../../src/ir/nodes.ts'
import { predText, sourceTexts } from '../../../src/ir/text.ts'
import { mapChildren } from '../../../src/ir/walk.ts'

/** A node with one thing changed, and what that is in a reader's words. */
export interface Change {
  readonly name: string
  readonly node: Pred
}

/**
 * What can be wrong with one node, its children's own mistakes not included: operators and values of atoms, parts and lists
 * left out, quantifiers, guards and negations the other way round. A list is widened to any value, and narrowed by each of
 * its values; that it is wider by one value which nobody thought of is no change here, since only that value would show it.
 */
export function changesOf(node: Pred): readonly Change[] {
  const named = (changes: readonly (readonly [string, Pred])[]): readonly Change[] =>
    changes.map(([name, changed]) => ({ name: `${shortText(node)}: ${name}`, node: changed }))
  switch (node.kind) {
    case 'constant':
    case 'because':
      return []
    case 'all':
    case 'any':
      return named(junctionChanges(node))
    case 'not':
      return named([['not left out', node.of]])
    case 'when':
      return named([
        ['whatever the condition', node.then],
        ['where the condition does not hold', { ...node, condition: not(node.condition) }],
        ['demands nothing', constant(true)],
      ])
    case 'absentOr':
      return named([
        ...negated(node),
        ['absent does not do', { kind: 'all', of: [{ kind: 'exists', value: node.value }, node.then] }],
        ['only absent does', not({ kind: 'exists', value: node.value })],
      ])
    case 'some':
    case 'every':
      return named([...negated(node), ...quantifierChanges(node)])
    default:
      return named([...negated(node), ...atomChanges(node)])
  }
}

const constant = (value: boolean): Pred => ({ kind: 'constant', value })
const not = (of: Pred): Pred => ({ kind: 'not', of })

const negated = (node: Pred): readonly (readonly [string, Pred])[] => [
  ['negated', not(node)],
  ['always true', constant(true)],
  ['always false', constant(false)],
]

type Changes = readonly (readonly [string, Pred])[]

function junctionChanges(node: PredOf<'all'> | PredOf<'any'>): Changes {
  const turned = node.kind === 'all' ? 'any' : 'all'
  return [
    ...node.of.map(
      (part, i) => [`without part ${i + 1}, ${shortText(part)}`, { ...node, of: node.of.toSpliced(i, 1) }] as const,
    ),
    [`${turned} instead of ${node.kind}`, { kind: turned, of: node.of }],
  ]
}

function quantifierChanges(node: PredOf<'some'> | PredOf<'every'>): Changes {
  const turned = node.kind === 'every' ? 'some' : 'every'
  return [
    [`${turned} instead of ${node.kind}`, { ...node, kind: turned }],
    ...narrowedSources(node.source).map(([name, source]) => [name, { ...node, source }] as const),
  ]
}

function narrowedSources(source: Source): readonly (readonly [string, Source])[] {
  if (source.kind === 'keys' || source.lists.length < 2) return []
  return source.lists.map((_, i) => [
    `without ${sourceTexts(source)[i]}`,
    { ...source, lists: source.lists.toSpliced(i, 1) },
  ])
}

type Atom = Exclude<
  Pred,
  { readonly kind: 'constant' | 'because' | 'all' | 'any' | 'not' | 'when' | 'absentOr' | 'some' | 'every' }
>

function atomChanges(node: Atom): Changes {
  if (node.kind === 'exists' || node.kind === 'isEmpty') return []
  const { operand } = node
  if (operand.kind !== 'literal') return node.kind === 'compare' ? otherOperators(node) : []
  const withValue = (value: Literal): Pred => ({ ...node, operand: { kind: 'literal', value } })
  const exists: Pred = { kind: 'exists', value: node.value }
  const { value } = operand
  const narrowed = listOf(value).map(
    (each, i, all) => [`without ${JSON.stringify(each)}`, withValue(all.toSpliced(i, 1))] as const,
  )
  switch (node.kind) {
    case 'equals':
    case 'contains':
      return Array.isArray(value) ? [] : [['another value', withValue(otherThan(value as Scalar))]]
    case 'oneOf':
      return [...narrowed, ['any value', exists]]
    case 'subsetOf':
      return [...narrowed, ['only the empty list', { kind: 'isEmpty', value: node.value }]]
    case 'compare':
      return otherOperators(node)
    case 'text':
      return [
        ['any text', exists],
        ['another text', withValue(otherThan(value as Scalar))],
        ...(node.operator === 'matches'
          ? []
          : ([['that very text', { kind: 'equals', value: node.value, operand }]] as const)),
      ]
  }
}

type Scalar = string | number | boolean

const listOf = (value: Literal): readonly Scalar[] => (Array.isArray(value) && value.length > 1 ? value : [])

const otherThan = (value: Scalar): Scalar =>
  typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : `${value}-other`

function otherOperators(node: PredOf<'compare'>): Changes {
  const others = { '<': ['<=', '>'], '<=': ['<', '>='], '>': ['>=', '<'], '>=': ['>', '<='] } as const
  return others[node.operator].map((operator) => [`${operator} instead of ${node.operator}`, { ...node, operator }])
}

const LONGEST = 90

/** A node as its author would write it, without its lines of blame, cut where it is long. */
export function shortText(node: Pred): string {
  const text = predText(withoutBlame(node)).replaceAll(/\(pod\.containers( \+ pod\.\w+)+\)/g, 'containers')
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

const withoutBlame = (node: Pred): Pred =>
  node.kind === 'because' ? withoutBlame(node.of) : mapChildren(node, withoutBlame)
