import type { Control } from '../../ir/control.ts'
import { isObject, type JsonObject } from '../../kubernetes/json.ts'
import { apiVersionOf, kindNamed } from '../../kubernetes/kinds.ts'

/** An object to be judged, and what is appended to the name of what it shows. */
interface Form {
  readonly suffix: string
  readonly object: JsonObject
}

/** A Pod as it is and as the template of a controller, since policies read both; anything else as it is. */
function formsOf(object: JsonObject): readonly Form[] {
  const { spec, metadata } = object
  const own = { suffix: '', object }
  // No template may have ephemeral containers.
  if (object.kind !== 'Pod' || object.apiVersion !== 'v1' || !isObject(spec) || spec.ephemeralContainers) return [own]
  const { labels, name: _, namespace: __, ...rest } = isObject(metadata) ? metadata : {}
  const runsOnce = spec.restartPolicy === 'Never' || spec.restartPolicy === 'OnFailure'
  if (runsOnce) {
    const template = {
      ...(isObject(metadata) && { metadata: { ...(labels !== undefined && { labels }), ...rest } }),
      spec,
    }
    return [own, { suffix: '-job', object: { ...headOf('Job'), spec: { template } } }]
  }
  const matchLabels = isObject(labels) && Object.keys(labels).length > 0 ? labels : { app: 'example' }
  const template = { metadata: { labels: matchLabels, ...rest }, spec }
  const controller = { ...headOf('Deployment'), spec: { selector: { matchLabels }, template } }
  return [own, { suffix: '-deployment', object: controller }]
}

function headOf(name: string): JsonObject {
  const kind = kindNamed(name)
  if (!kind) throw new Error(`no kind ${name}`)
  return { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: {} }
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

/** Every form of every example of a control, each under a name of its own. */
export function namedForms({ examples }: Pick<Control, 'examples'>): readonly NamedForm[] {
  const all = (['pass', 'fail'] as const).flatMap((expected) =>
    examples[expected].map((each) => ({ expected, ...each })),
  )
  const slugs = unique(all.map(({ name }) => slugOf(name)))
  const forms = all.flatMap(({ expected, name: shows, object }, i) =>
    formsOf(object).map((form) => ({ name: `${slugs[i]}${form.suffix}`, expected, shows, object: form.object })),
  )
  const names = unique(forms.map(({ name }) => name))
  return forms.map((form, i) => ({ ...form, name: names[i] as string }))
}
