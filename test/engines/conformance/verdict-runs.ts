import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { SampleSubject } from '../cases/samples.ts'
import type { KubernetesVersion, PodSecurityJudge } from '../harness/model.ts'
import { staticFiles } from './groups.ts'
import type { SectionResult } from './model.ts'
import { onCluster } from './on-cluster.ts'
import type { Options } from './options.ts'
import { prepare } from './prepare.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { verdictsSection } from './verdicts.ts'

/** Every group's cases on one server. */
export async function verdictsOn(
  kubernetes: KubernetesVersion,
  options: Options,
  samples: readonly SampleSubject[],
  judge: PodSecurityJudge,
  say: (text: string) => void,
): Promise<SectionResult> {
  const subjects = await subjectsFor(kubernetes, scopeFor(options, 'verdicts', kubernetes), samples)
  return await onCluster({ kubernetes }, say, async (cluster) => {
    const found: SectionResult[] = []
    for (const { group } of subjects) await prepare(cluster, group, false)
    for (const { group, cases } of subjects) {
      // What needs no server is compared once.
      const alone = kubernetes === options.kubernetes[0]
      found.push(await verdictsSection({ cluster, group, judge, engine: 'vap', alone }, cases()))
    }
    return merged(found)
  })
}

/** A share of them by the same policies as static manifests, with no policy object in the cluster. */
export async function staticVerdicts(
  options: Options,
  samples: readonly SampleSubject[],
  judge: PodSecurityJudge,
  say: (text: string) => void,
): Promise<SectionResult> {
  const kubernetes = '1.37.1'
  const subjects = await subjectsFor(kubernetes, scopeFor(options, 'static', kubernetes), samples)
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-static-'))
  try {
    for (const { path, content } of subjects.flatMap(({ group }) => staticFiles(group)))
      writeFileSync(join(folder, basename(path)), content)
    return await onCluster({ kubernetes, staticManifests: folder }, say, async (cluster) => {
      const found: SectionResult[] = []
      for (const { group } of subjects) await prepare(cluster, group, true)
      for (const { group, cases } of subjects)
        found.push(await verdictsSection({ cluster, group, judge, engine: 'vap-static', alone: false }, cases()))
      return merged(found)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const merged = (results: readonly SectionResult[]): SectionResult => ({
  rows: results.flatMap(({ rows }) => rows),
  disagreements: results.flatMap(({ disagreements }) => disagreements),
})
