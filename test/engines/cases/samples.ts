import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { kindOf } from '../../../src/kubernetes/kinds.ts'
import type { Sample } from '../../golden/sample.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { acceptable } from './acceptable.ts'
import { predicatesOf } from './ask-javascript.ts'
import { complete } from './complete.ts'
import { mergedPlaces, placesOf } from './enumerate-places.ts'
import type { Case } from './model.ts'
import { caseName, named } from './name.ts'
import { hasEphemeralContainers } from './wrap.ts'

/** An object of a sample, with the lines that its author says. */
export interface SampleCase extends Case {
  readonly lines: readonly string[]
}

/** A sample of one feature of the language, as a baseline of one control. */
export interface SampleSubject {
  readonly name: string
  readonly baseline: Baseline
  readonly cases: readonly SampleCase[]
}

/**
 * Every sample of test/golden/samples with its objects of Kubernetes' own kinds, filled in with what the API server
 * requires and the sample does not read; sorted by name. A sample of custom resources alone has no cases and is left out.
 */
export async function sampleSubjects(): Promise<readonly SampleSubject[]> {
  const names = readdirSync(join(process.cwd(), 'test/golden/samples'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
  const all = await Promise.all(names.sort().map(subjectOf))
  return all.filter(({ cases }) => cases.length > 0)
}

async function subjectOf(name: string): Promise<SampleSubject> {
  const { default: sample } = (await import(`../../golden/samples/${name}.ts`)) as { default: Sample }
  const baseline = sample.baseline(name)
  return { name, baseline, cases: casesOf(name, sample, baseline) }
}

function casesOf(name: string, sample: Sample, { controls }: Baseline): readonly SampleCase[] {
  const predicates = controls.flatMap(predicatesOf)
  return Object.entries(sample.objects).flatMap(([title, [given, ...lines]]) => {
    const kind = kindOf(String(given.apiVersion), String(given.kind))
    if (!kind) return []
    const reads = mergedPlaces(predicates.map((predicate) => placesOf(predicate, kind)))
    const object: KubernetesObject = acceptable(complete(given, kind, reads), kind, reads)
    const id = `samples/${title.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
    return [
      {
        id,
        object: named(object, caseName(name, id), reads),
        via: hasEphemeralContainers(object) ? 'ephemeral' : 'create',
        lines,
      },
    ]
  })
}
