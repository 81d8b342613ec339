import type { Wrong } from './control-checks.ts'
import type { AnyControlInput } from './declarations.ts'
import { type Path, shown } from './recording.ts'

/** Checks that there are examples of both kinds, each with a name of its own, and that they are plain data. */
export function checkExamples(input: AnyControlInput, wrong: Wrong): void {
  const examples = input.examples as Partial<Record<'pass' | 'fail', unknown>> | null | undefined
  const selection = input.appliesTo as Partial<AnyControlInput['appliesTo']> | undefined
  const kinds = selection?.workloads ? 'a workload' : (selection?.kinds ?? []).join(', ')
  const names: unknown[] = []
  for (const which of ['pass', 'fail'] as const) {
    const given = examples?.[which]
    if (!Array.isArray(given) || given.length === 0) {
      wrong('example-missing', { which }, given === undefined ? ['examples'] : ['examples', which])
      continue
    }
    for (const [i, example] of (given as readonly unknown[]).entries()) {
      const { name, pod, object } = (example ?? {}) as Readonly<Record<string, unknown>>
      const path: Path = ['examples', which, i]
      if (typeof name !== 'string' || name.trim() === '')
        wrong('example-name', { which, name: name === undefined ? 'it is missing' : shown(name) }, path)
      else if (names.includes(name))
        wrong('example-name', { which, name: `another one is called ${shown(name)} too` }, path)
      names.push(name)
      const content = pod === undefined ? object : pod
      const reason =
        content === undefined ? 'it has neither pod nor object' : noData(content, pod === undefined ? 'object' : 'pod')
      if (reason)
        wrong('example-invalid', { which, name: typeof name === 'string' ? name : '(no name)', reason, kinds }, path)
    }
  }
}

/** Why an example is no plain data, such as `pod.containers[0].image is a function`; undefined where it is. */
function noData(root: unknown, name: string): string | undefined {
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return `${name} is ${shown(root)}`
  let left = 100_000
  const visit = (value: unknown, path: string, depth: number): string | undefined => {
    if (depth > 100 || left-- < 0) return `${name} holds itself, or never ends`
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return undefined
    const isPlain =
      Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    if (!isPlain) return `${path} is ${shown(value)}, which is no data`
    for (const [key, each] of Object.entries(value as object)) {
      const found = visit(each, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, depth + 1)
      if (found) return found
    }
    return undefined
  }
  return visit(root, name, 0)
}
