import type { Checked } from './manifests-check.ts'
import type { Row } from './model.ts'

/** What is known of the objects of test/manifests beforehand. */
const applications = {
  objects: 161,
  /** Kinds that a bare API server does not have, by how many objects. */
  unserved: {
    Alertmanager: 1,
    Gateway: 2,
    HTTPRoute: 1,
    Kustomization: 1,
    Prometheus: 1,
    PrometheusRule: 1,
    ServiceEntry: 4,
    ServiceMonitor: 13,
    VirtualService: 3,
  },
}

/** So many verdicts, and denials among them, are the least that a run gives; of `share` where an engine is too slow for all. */
const floors = {
  all: { verdicts: 7000, denied: 200 },
  small: { verdicts: 1800, denied: 100 },
  share: { verdicts: 800, denied: 25 },
  smallShare: { verdicts: 200, denied: 8 },
}

/** What a run came to. */
export interface ManifestsRun {
  readonly size: keyof typeof floors
  readonly checked: readonly Checked[]
  /** Those that the server has no kind for. */
  readonly unserved: readonly Checked[]
  /** Those that the server itself refuses, whatever the policies. */
  readonly refused: readonly Checked[]
  readonly rows: readonly Pick<Row, 'verdicts' | 'denied'>[]
}

export interface ManifestsFact {
  readonly case: string
  readonly expected: string
  readonly found: string
}

/**
 * What a run has to come to, so that it cannot agree about nothing: how many objects there are, which of them nobody can judge,
 * that no server refuses any, and how many verdicts are given at least.
 */
export function manifestsFacts({ size, checked, unserved, refused, rows }: ManifestsRun): readonly ManifestsFact[] {
  const floor = floors[size]
  const sum = (of: 'verdicts' | 'denied'): number => rows.reduce((total, row) => total + row[of], 0)
  const atLeast = (of: 'verdicts' | 'denied'): ManifestsFact => {
    const expected = `at least ${floor[of]}`
    return { case: of, expected, found: sum(of) < floor[of] ? String(sum(of)) : expected }
  }
  return [
    {
      case: 'objects of applications',
      expected: String(applications.objects),
      found: String(checked.filter(({ from }) => from === 'applications').length),
    },
    {
      case: 'objects of kinds that the server has not',
      expected: countsText(applications.unserved),
      found: countsText(kindCounts(unserved)),
    },
    { case: 'refused by the server', expected: '', found: refused.map(({ sent }) => sent.id).join(' ') },
    atLeast('verdicts'),
    atLeast('denied'),
  ]
}

function kindCounts(objects: readonly Checked[]): Readonly<Record<string, number>> {
  const kinds = objects.map(({ sent }) => String(sent.object.kind))
  return Object.fromEntries(kinds.map((kind) => [kind, kinds.filter((each) => each === kind).length]))
}

const countsText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${kind} ${count}`)
    .sort()
    .join(', ')
