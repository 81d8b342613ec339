import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { SampleSubject } from '../cases/samples.ts'
import type { KubernetesVersion, PodSecurityJudge } from '../harness/model.ts'
import { withCluster } from '../harness/with-cluster.ts'
import { staticFiles } from './groups.ts'
import type { SectionResult } from './model.ts'
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
): Promise<SectionResult> {
  const found: SectionResult[] = []
  const subjects = await subjectsFor(kubernetes, scopeFor(options, 'verdicts', kubernetes), samples)
  await withCluster({ kubernetes }, async (cluster) => {
    for (const { group } of subjects) await prepare(cluster, group, false)
    for (const { group, cases } of subjects) {
      // What needs no server is compared once.
      const alone = kubernetes === options.kubernetes[0]
      found.push(await verdictsSection({ cluster, group, judge, engine: 'vap', alone }, cases()))
    }
  })
  return merged(found)
}

/** A share of them by the same policies as static manifests, with no policy object in the cluster. */
export async function staticVerdicts(
  options: Options,
  samples: readonly SampleSubject[],
  judge: PodSecurityJudge,
): Promise<SectionResult> {
  const kubernetes = '1.37.1'
  const found: SectionResult[] = []
  const subjects = await subjectsFor(kubernetes, scopeFor(options, 'static', kubernetes), samples)
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-static-'))
  try {
    for (const { path, content } of subjects.flatMap(({ group }) => staticFiles(group)))
      writeFileSync(join(folder, basename(path)), content)
    await withCluster({ kubernetes, staticManifests: folder }, async (cluster) => {
      for (const { group } of subjects) await prepare(cluster, group, true)
      for (const { group, cases } of subjects)
        found.push(await verdictsSection({ cluster, group, judge, engine: 'vap-static', alone: false }, cases()))
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
  return merged(found)
}

const merged = (results: readonly SectionResult[]): SectionResult => ({
  rows: results.flatMap(({ rows }) => rows),
  disagreements: results.flatMap(({ disagreements }) => disagreements),
})
