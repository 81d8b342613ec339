import { clausesOf } from '../ir/clauses.ts'
import { atLeast, type Level, levelIn, levels, parameterValues } from '../ir/control.ts'
import type { Bundle, BundledControl } from './bundle.ts'
import type { Cluster } from './config-model.ts'

/** A level that is not what it was, in one environment. */
export interface LevelChange {
  readonly environment: string
  readonly from: Level
  readonly to: Level
}

/** Values of a parameter that came and went, in the environments that share the change. */
export interface ParameterChange {
  readonly name: string
  readonly environments: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** What is different about a control that is in both bundles; what is empty did not change. */
export interface ControlChange {
  readonly control: BundledControl
  readonly before: BundledControl
  readonly stronger: readonly LevelChange[]
  readonly weaker: readonly LevelChange[]
  /** What it demands, or of which kinds, or where it is judged. */
  readonly rule: boolean
  /** Lines that a denial may have from now on, and no longer. */
  readonly lines: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly parameters: readonly ParameterChange[]
}

export interface Changes {
  readonly added: readonly BundledControl[]
  readonly removed: readonly BundledControl[]
  readonly changed: readonly ControlChange[]
  readonly clusters: {
    readonly added: readonly Cluster[]
    readonly removed: readonly Cluster[]
    readonly changed: readonly { readonly before: Cluster; readonly cluster: Cluster }[]
  }
  readonly environments: { readonly added: readonly string[]; readonly removed: readonly string[] }
}

/** What differs between two bundles, each list sorted as the bundle is. */
export function changesBetween(before: Bundle, after: Bundle): Changes {
  const controls = pairs(before.controls, after.controls, ({ id }) => id)
  const clusters = pairs(before.clusters, after.clusters, ({ name }) => name)
  const environments = after.environments.filter((each) => before.environments.includes(each))
  return {
    added: controls.added,
    removed: controls.removed,
    changed: controls.both.flatMap(([old, now]) => changeOf(old, now, environments)),
    clusters: {
      added: clusters.added,
      removed: clusters.removed,
      changed: clusters.both.flatMap(([old, cluster]) => (same(old, cluster) ? [] : [{ before: old, cluster }])),
    },
    environments: {
      added: after.environments.filter((each) => !before.environments.includes(each)),
      removed: before.environments.filter((each) => !after.environments.includes(each)),
    },
  }
}

function pairs<T>(before: readonly T[], after: readonly T[], key: (of: T) => string) {
  const old = new Map(before.map((each) => [key(each), each]))
  const now = new Set(after.map(key))
  return {
    added: after.filter((each) => !old.has(key(each))),
    removed: before.filter((each) => !now.has(key(each))),
    both: after.flatMap((each) => {
      const other = old.get(key(each))
      return other === undefined ? [] : [[other, each] as const]
    }),
  }
}

/** By content, not by where it is declared. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function changeOf(
  before: BundledControl,
  control: BundledControl,
  environments: readonly string[],
): readonly ControlChange[] {
  const { source: _a, ...old } = before
  const { source: _b, ...now } = control
  if (same(old, now)) return []
  const moved = environments
    .map((environment) => ({ environment, from: levelIn(before, environment), to: levelIn(control, environment) }))
    .filter(({ from, to }) => from !== to)
  const [oldLines, lines] = [linesOf(before), linesOf(control)]
  return [
    {
      control,
      before,
      stronger: moved.filter(({ from, to }) => atLeast(to, from)),
      weaker: moved.filter(({ from, to }) => !atLeast(to, from)),
      rule: (['variants', 'appliesTo', 'scope', 'podSecurity'] as const).some(
        (each) => !same(before[each], control[each]),
      ),
      lines: {
        added: lines.filter((line) => !oldLines.includes(line)),
        removed: oldLines.filter((line) => !lines.includes(line)),
      },
      parameters: parameterChanges(before, control, environments),
    },
  ]
}

/** The lines of the newest variant, a container's name as `<name>`. */
function linesOf({ variants }: BundledControl): readonly string[] {
  const newest = variants.at(-1)
  if (!newest) return []
  const lines = clausesOf(newest.predicate).flatMap(({ line }) => {
    if (!line) return []
    return line.label === undefined ? [line.text] : [`${line.label === 'pod' ? 'pod' : '<name>'}: ${line.text}`]
  })
  return [...new Set(lines)]
}

function parameterChanges(
  before: BundledControl,
  control: BundledControl,
  environments: readonly string[],
): readonly ParameterChange[] {
  const found = new Map<string, ParameterChange>()
  for (const environment of environments) {
    const old = parameterValues(before, environment)
    const now = parameterValues(control, environment)
    for (const name of [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()) {
      const [removed, added] = [valuesOf(old[name]), valuesOf(now[name])]
      const change = {
        name,
        added: added.filter((value) => !removed.includes(value)),
        removed: removed.filter((value) => !added.includes(value)),
      }
      if (change.added.length + change.removed.length === 0) continue
      const key = JSON.stringify(change)
      found.set(key, { ...change, environments: [...(found.get(key)?.environments ?? []), environment] })
    }
  }
  return [...found.values()]
}

const valuesOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String)

/** Whether a control can deny anything in a level. */
export const denies = (level: Level): boolean => atLeast(level, 'enforce-new')

/** Environments by the level of a control in them, strongest first; environments in rollout order. */
export const byLevel = (
  control: BundledControl,
  environments: readonly string[],
): readonly (readonly [Level, readonly string[]])[] =>
  [...levels]
    .reverse()
    .map((level) => [level, environments.filter((each) => levelIn(control, each) === level)] as const)
    .filter(([, of]) => of.length > 0)
