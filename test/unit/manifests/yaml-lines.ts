import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import { readManifests } from '../../../src/manifests/read.ts'

type Path = readonly (string | number)[]

/** The line of a path as the `yaml` package sees it; undefined where that reads no YAML from the text. */
export type LineOf = (document: number, path: Path) => number | undefined

/**
 * A second opinion on lines, by a parser of its own: of a scalar the line where it begins, of anything else that of its key or,
 * in a list, of its `name` or its beginning; of what is not there that of the nearest part that is.
 */
export function yamlLines(text: string): LineOf {
  const starts = documentStarts(text)
  const roots = new Map<number, ReturnType<typeof rootOf>>()
  return (index, path) => {
    const start = starts[index]
    if (start === undefined) return undefined
    if (!roots.has(index)) roots.set(index, rootOf(text, start, starts[index + 1]))
    const found = roots.get(index)
    if (!found) return undefined
    return found.before + found.lines.linePos(offsetOf(found.root, path, found.resolve)).line
  }
}

/** Where documents begin that have anything in them or before them. */
function documentStarts(text: string): readonly number[] {
  const borders = [...text.matchAll(/^---.*(?:\n|$)/gm)].map(({ index, 0: line }) => ({
    index,
    end: index + line.length,
  }))
  const starts: number[] = []
  let start = 0
  for (const { index, end } of borders) {
    if (index <= start) continue
    starts.push(start)
    start = end
  }
  return start < text.length ? [...starts, start] : starts
}

function rootOf(text: string, start: number, end: number | undefined) {
  const before = text.slice(0, start).split('\n').length - 1
  const lines = new LineCounter()
  const document = parseDocument(text.slice(start, end), {
    lineCounter: lines,
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  if (document.errors.length > 0 || !document.contents) return undefined
  const resolve = (node: unknown): Node | undefined =>
    isAlias(node) ? node.resolve(document) : ((node as Node | null) ?? undefined)
  return { root: document.contents as Node, lines, resolve, before }
}

type Resolve = (node: unknown) => Node | undefined

const startOf = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0

/** Whether something is written there. */
const isSpot = (node: unknown): boolean =>
  (isScalar(node) || isAlias(node)) && (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0)

function offsetOf(root: Node, path: Path, resolve: Resolve): number {
  let node: unknown = root
  let shown = startOf(root)
  for (const step of path) {
    const from = resolve(node)
    if (isSeq(from) && typeof step === 'number') {
      const item = from.items[step]
      if (item === undefined) return shown
      shown = itemStart(item)
      node = item
    } else if (isMap(from)) {
      const pair = pairOf(from, String(step), resolve)
      if (!pair) return shown
      shown = isSpot(pair.value) ? startOf(pair.value) : startOf(pair.key)
      node = pair.value
    } else return shown
  }
  return shown
}

function itemStart(item: unknown): number {
  const named = isMap(item) ? item.items.find(({ key }) => isScalar(key) && key.value === 'name') : undefined
  return named && isScalar(named.value) && isSpot(named.value) ? startOf(named.key) : startOf(item)
}

function pairOf(map: YAMLMap, name: string, resolve: Resolve): Pair | undefined {
  for (const pair of [...map.items].reverse()) {
    const key = isScalar(pair.key) ? (pair.key.source === '<<' ? '<<' : String(pair.key.value)) : undefined
    if (key === name) return pair
    if (key !== '<<') continue
    const merged = resolve(pair.value)
    for (const from of isSeq(merged) ? merged.items.map(resolve) : [merged]) {
      const found = isMap(from) ? pairOf(from, name, resolve) : undefined
      if (found) return found
    }
  }
  return undefined
}

/** Every path of a value, and one below each that is not there. */
export function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [...path, 'not there', 'at all']
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** Paths whose line is another one than the `yaml` package's, and how many there are at all. */
export function wrongLines(file: string, text: string) {
  const expected = yamlLines(text)
  const wrong: string[] = []
  let asked = 0
  for (const { object, standing, at } of readManifests(file, text).manifests) {
    for (const path of pathsOf(object)) {
      const line = expected(standing.document, [...standing.prefix, ...path])
      if (line === undefined) continue
      asked++
      const ours = at(path).line
      if (ours !== line) wrong.push(`${file} ${path.join('.')}: ${ours}, not ${line}`)
    }
  }
  return { asked, wrong }
}
