import type { Engine, Row } from '../model.ts'
import { count, table } from './tables.ts'

/** Every engine, in the order of the page. */
export const titles: Readonly<Record<Engine, string>> = {
  judge: 'k8s.io/pod-security-admission',
  psa: 'Pod Security Admission',
  javascript: 'JavaScript (`check`)',
  cel: 'CEL in process',
  vap: 'ValidatingAdmissionPolicy',
  'vap-static': 'ValidatingAdmissionPolicy from static manifests',
  kyverno: 'Kyverno 1.19.0, ValidatingPolicy',
  'kyverno-clusterpolicy': 'Kyverno 1.19.0, ClusterPolicy',
  'kyverno-cli': 'Kyverno CLI 1.19.0, ValidatingPolicy',
  gatekeeper: 'Gatekeeper 3.23.1, CEL',
  gator: 'gator 3.23.1, CEL',
  'gator-rego': 'gator 3.23.1, Rego',
}

/** What is tried, in the order of the page; each column takes the sections named. */
const columns: readonly (readonly [title: string, sections: readonly string[]])[] = [
  ['upstream’s pods', ['fixtures']],
  ['examples', ['examples']],
  ['enumerated', ['enumeration']],
  ['random', ['random']],
  ['language', ['samples']],
  ['levels', ['levels']],
  ['partition', ['partition', 'labels']],
  ['messages', ['messages']],
  ['manifests', ['manifests']],
  ['applied', ['applied']],
  ['over time', ['traces']],
  ['other', ['cost', 'reader', 'rego']],
]

/** Every section that a whole run has. */
export const sections: readonly string[] = columns.flatMap(([, of]) => of)

export const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)

/** Whoever judged at least once, and on which server. */
export const enginesIn = (rows: readonly Row[]): readonly Engine[] =>
  (Object.keys(titles) as Engine[]).filter((engine) => rows.some((row) => row.engine === engine))

/** Verdicts by engine and by what is tried. Throws where a section has no column. */
export function matrix(rows: readonly Row[]): string {
  const unknown = rows.find(({ section }) => !sections.includes(section))
  if (unknown) throw new Error(`no column for section ${unknown.section}`)
  return table(
    ['engine', ...columns.map(([title]) => title), 'disagreements'],
    enginesIn(rows).flatMap((engine) => {
      const versions = [...new Set(rows.filter((row) => row.engine === engine).map(({ kubernetes }) => kubernetes))]
      return versions.sort(newestFirst).map((kubernetes) => {
        const own = rows.filter((row) => row.engine === engine && row.kubernetes === kubernetes)
        const cells = columns.map(([, sections]) => {
          const verdicts = sum(own, ({ section, verdicts }) => (sections.includes(section) ? verdicts : 0))
          return verdicts === 0 ? '' : count(verdicts)
        })
        return [nameOf(engine, kubernetes), ...cells, count(sum(own, ({ disagreements }) => disagreements))]
      })
    }),
  )
}

const newestFirst = (a: string | undefined, b: string | undefined): number =>
  (a ?? '') === (b ?? '') ? 0 : (a ?? '~') > (b ?? '~') ? -1 : 1

function nameOf(engine: Engine, kubernetes: string | undefined): string {
  if (kubernetes === undefined) return titles[engine]
  if (engine === 'javascript') return `${titles[engine]}: the file, against Kubernetes ${kubernetes}`
  return `${titles[engine]}, Kubernetes ${kubernetes}`
}
