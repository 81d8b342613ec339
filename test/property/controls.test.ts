import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Baseline } from '../../src/compile/baseline.ts'
import { loadBaseline } from '../../src/compile/load.ts'
import type { CustomTypes } from '../../src/dsl/custom-kind.ts'
import type { Control } from '../../src/ir/control.ts'
import { type Judges, judgesOfBaseline } from '../golden/judges.ts'
import type { Sample } from '../golden/sample.ts'
import { arbitraryObject } from './arbitrary-object.ts'
import { interestOf, literalsOf } from './interest.ts'
import { runs, seed } from './settings.ts'
import { expectUpdatesJudged } from './updates.ts'

const root = join(import.meta.dirname, '../..')

type Subject = readonly [name: string, baseline: Baseline, custom: CustomTypes | undefined]

async function subjects(): Promise<readonly Subject[]> {
  const samples = readdirSync(join(root, 'test/golden/samples')).map((file) => file.replace(/\.ts$/, ''))
  const modules = await Promise.all(
    samples.map(async (name) => ({
      name,
      module: (await import(`../golden/samples/${name}.ts`)) as { default: Sample },
    })),
  )
  const { baseline } = await loadBaseline(join(root, 'baseline'))
  if (!baseline) throw new Error('the reference baseline does not load')
  return [
    ...modules.map(
      ({ name, module }): Subject => [`sample ${name}`, module.default.baseline(name), module.default.custom],
    ),
    ...baseline.controls.flatMap((control) =>
      perVariant(control).map(([name, each]) => [name, enforced(baseline, each), undefined] as const),
    ),
  ]
}

/** Each variant of a control as a control of its own. */
const perVariant = (control: Control): readonly (readonly [string, Control])[] =>
  control.variants.map((variant) => {
    const { podSecurity: _, ...rest } = control
    return [
      `${control.id} ${variant.since ?? ''}`,
      { ...rest, enforcement: 'enforce', scope: 'admission', variants: [{ ...variant, since: null }] },
    ]
  })

/** The baseline with this control alone; what a cluster wants in Rego may be another. */
const enforced = (baseline: Baseline, control: Control): Baseline => {
  const clusters = baseline.config.clusters.map((cluster) => ({
    ...cluster,
    engines: cluster.engines.map(({ rego: _, ...engine }) => engine),
  }))
  return { ...baseline, config: { ...baseline.config, clusters }, controls: [control], sets: [] }
}

/** One policy of each control: the first that has another predicate than those before it. */
function distinctPolicies(baseline: Baseline): readonly Judges[] {
  const byPredicate = new Map(
    judgesOfBaseline(baseline).map((judges) => [JSON.stringify(judges.policy.predicate), judges]),
  )
  return [...byPredicate.values()]
}

const all = await subjects()

describe(`JavaScript and CEL agree (GROUNDRULE_SEED=${seed})`, () => {
  test.each(all)('%s', (name, baseline, custom) => {
    const count = { passed: 0, failed: 0 }
    for (const judges of distinctPolicies(baseline)) {
      const literals = literalsOf(judges.policy.predicate)
      const object = fc.oneof(
        ...judges.policy.kinds.map((kind) =>
          arbitraryObject(kind, interestOf(judges.policy.predicate, kind), literals, custom),
        ),
      )
      fc.assert(
        fc.property(object, (given) => {
          const normalized = judges.normalized(given)
          const lines = judges.js(normalized)
          if (lines.length === 0) count.passed++
          else count.failed++
          expect(sorted(judges.cel(judges.admitted(given)))).toEqual(sorted(lines))
        }),
        runs(300),
      )
      fc.assert(
        fc.property(object, object, (before, after) => {
          expectUpdatesJudged(judges, before, after)
        }),
        runs(50),
      )
    }
    // Three pairs of fields that are equal at once are too rare.
    if (name !== 'sample field-to-field') expect(count.passed, 'some object passes').toBeGreaterThan(0)
    expect(count.failed, 'some object fails').toBeGreaterThan(0)
  })
})

const sorted = (lines: readonly string[]): readonly string[] => [...lines].sort()
