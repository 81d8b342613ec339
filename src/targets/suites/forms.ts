import type { Control, Example } from '../../ir/control.ts'
import { isObject, type JsonObject } from '../../kubernetes/json.ts'
import type { KindInfo } from '../../kubernetes/model.ts'
import { asTemplate, embedding, isTemplate } from './templates.ts'

/** An object to be judged, and what is appended to the name of what it shows. */
interface Form {
  readonly suffix: string
  readonly object: JsonObject
}

/**
 * An example as it is. The first Pod that fails also as the template of every kind, since a policy has to find the pod in
 * each of them; the first that passes as that of one kind, a Deployment unless it ends.
 */
function formsOf(example: Example, { expected, first, kinds }: Side): readonly Form[] {
  const { object } = example
  const own = { suffix: '', object }
  if (example !== first) return [own]
  const all = embedding(object, kinds)
  const shown =
    expected === 'fail'
      ? all
      : all
          .filter(({ kind }) => kind === 'Deployment')
          .concat(all)
          .slice(0, 1)
  return [own, ...shown.map((kind) => ({ suffix: `-${kind.kind.toLowerCase()}`, object: asTemplate(object, kind) }))]
}

interface Side {
  readonly expected: 'pass' | 'fail'
  /** The first example that can be a template. */
  readonly first: Example | undefined
  readonly kinds: readonly KindInfo[]
}

/** The object with this name and namespace; they come first, as a person would write them. */
export function placed(object: JsonObject, place: { readonly name?: string; readonly namespace?: string }): JsonObject {
  const { name, namespace, ...rest } = isObject(object.metadata) ? object.metadata : {}
  const metadata = {
    name: place.name ?? name,
    ...((place.namespace ?? namespace) !== undefined && { namespace: place.namespace ?? namespace }),
    ...rest,
  }
  const { apiVersion, kind, metadata: _, ...others } = object
  return { apiVersion, kind, metadata, ...others }
}

const longest = 50

/** A name as object names are, from the words that an author has chosen. */
function slugOf(words: string): string {
  const [first = 'example', ...rest] =
    words
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  let slug = first.slice(0, longest)
  for (const word of rest) {
    if (slug.length + word.length >= longest) break
    slug = `${slug}-${word}`
  }
  return slug
}

/** The names in order, each made unique by a number where it is not. */
function unique(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let found = name
    for (let n = 2; taken.has(found); n += 1) found = `${name}-${n}`
    taken.add(found)
    return found
  })
}

/** A form of an example, with the name of its object and of a file that has it alone. */
export interface NamedForm {
  readonly name: string
  readonly expected: 'pass' | 'fail'
  /** The example's own name. */
  readonly shows: string
  readonly object: JsonObject
}

/** Every form of every example of a control, with those of these kinds that embed a pod; each under a name of its own. */
export function namedForms({ examples }: Pick<Control, 'examples'>, kinds: readonly KindInfo[]): readonly NamedForm[] {
  const all = (['pass', 'fail'] as const).flatMap((expected) => {
    const first = examples[expected].find(({ object }) => isTemplate(object))
    return examples[expected].map((example) => ({ expected, example, side: { expected, first, kinds } }))
  })
  const slugs = unique(all.map(({ example }) => slugOf(example.name)))
  const forms = all.flatMap(({ expected, example, side }, i) =>
    formsOf(example, side).map(({ suffix, object }) => ({
      name: `${slugs[i]}${suffix}`,
      expected,
      shows: example.name,
      object,
    })),
  )
  const names = unique(forms.map(({ name }) => name))
  return forms.map((form, i) => ({ ...form, name: names[i] as string }))
}
