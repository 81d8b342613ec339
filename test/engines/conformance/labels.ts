import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { createNamespace } from '../harness/objects.ts'
import { appliedForAWhile, deletedNamespace } from './applied-for-a-while.ts'
import { labelsBaseline, labelsByLabelBaseline, lowerBaseline } from './labels-baseline.ts'
import { type Fact, guardFacts, labelsOf, newNamespaceFacts } from './labels-guard.ts'
import { created, createdByLabel, guarded, guardedByLabel, labelled as stages } from './labels-guard-table.ts'
import { deniedNamespace, storedFacts, violationFacts } from './labels-psa.ts'
import { declaredLower, derivations, versions } from './labels-table.ts'
import type { SectionResult } from './model.ts'
import { objectsOf } from './synthetic.ts'
import { tally } from './tally.ts'

/**
 * Pod Security labels as our psa target derives them, on the server: each namespace has what `labels-table.ts` says, Pod
 * Security Admission denies, warns and records by it, and the guard and the policy for new namespaces do what
 * `labels-guard-table.ts` says.
 */
export async function labelsSection(cluster: TestCluster): Promise<SectionResult> {
  const { request, kubernetes } = cluster
  const counts = tally()
  const check = ({ engine, control, case: id, expected, found, denied }: Fact) => {
    const key = { section: 'labels', engine, kubernetes, control }
    counts.verdict(key, denied)
    if (expected !== found) counts.disagree({ ...key, case: id, expected, found })
  }
  const namespaces: string[] = []
  try {
    const own = objectsOf(labelsBaseline(kubernetes), 'psa')
    const byLabel = objectsOf(labelsByLabelBaseline(kubernetes), 'psa')
    // These two come up as new ones.
    const labelled = own.filter((object) => isNamespace(object) && !['created', 'freed'].includes(nameOf(object)))
    const lower = objectsOf(lowerBaseline(kubernetes), 'psa').filter(isNamespace)
    namespaces.push(...[...labelled, ...lower].map(nameOf), deniedNamespace, 'older', ...Object.keys(stages))
    await createNamespace(request, 'older')
    for (const [name, { stage, ...labels }] of Object.entries(stages))
      await createNamespace(request, name, labelsOf(labels, stage, versions[kubernetes]) as Record<string, string>)

    const expected = Object.entries(derivations).map(([name, each]) => {
      const labels = kubernetes === '1.31.14' && 'labels131' in each ? each.labels131 : each.labels
      return { name, labels, version: versions[kubernetes] }
    })
    expected.push(
      { name: 'exempt', labels: ['privileged', 'privileged', 'privileged'], version: versions[kubernetes] },
      { name: 'lower', labels: ['restricted', 'restricted', 'restricted'], version: declaredLower },
    )
    for await (const fact of storedFacts(cluster, [...labelled, ...lower], expected)) check(fact)
    for await (const fact of violationFacts(cluster, expected)) check(fact)

    await appliedForAWhile(
      cluster,
      own.filter((object) => !isNamespace(object)),
      async () => {
        for await (const fact of guardFacts(cluster, guarded)) check(fact)
        for await (const fact of newNamespaceFacts(cluster, created)) check(fact)
      },
    )
    await appliedForAWhile(cluster, byLabel, async () => {
      for await (const fact of newNamespaceFacts(cluster, createdByLabel)) check(fact)
      for await (const fact of guardFacts(cluster, guardedByLabel)) check(fact)
    })
  } finally {
    for (const name of namespaces) await deletedNamespace(request, name)
  }
  return counts.result()
}

const isNamespace = ({ kind }: KubernetesObject): boolean => kind === 'Namespace'
const nameOf = ({ metadata }: KubernetesObject): string => (metadata as { readonly name: string }).name
