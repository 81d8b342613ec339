import type { Mapping } from '../ir/control.ts'

/** One requirement that a control contributes to: its id, and in one phrase why: `hardens the configuration of what runs`. */
type Contributes<Id extends string> = (id: Id, because: string) => Mapping

const mapping =
  <Id extends string>(framework: string, version: string): Contributes<Id> =>
  (id, because) => ({ framework, version, id, because })

/** A control of Annex A, such as `8.9`: https://www.iso.org/standard/27001 */
export type AnnexAControl = `${5 | 6 | 7 | 8}.${number}`

/** A criterion of the Trust Services Criteria, such as `CC6.1` or `A1.1`. */
export type TrustServicesCriterion = `${'A' | 'C' | 'CC' | 'P' | 'PI'}${number}.${number}`

/**
 * A measure of Article 21(2) of Directive (EU) 2022/2555, or a point of the Annex to Implementing Regulation (EU) 2024/2690,
 * which binds providers of cloud, managed services, data centres and DNS.
 */
export type Nis2Requirement =
  | `Art. 21(2)(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'})`
  | `Annex ${number}`
  | `Annex ${number}.${number}`

/** A section of the guide, by its heading. */
export type NsaCisaSection =
  | 'Non-root containers'
  | 'Immutable container file systems'
  | 'Building secure container images'
  | 'Pod security enforcement'
  | 'Protecting Pod service account tokens'
  | 'Hardening container environments'
  | 'Namespaces'
  | 'Network policies'
  | 'Resource policies'
  | 'Control plane hardening'
  | 'Worker node segmentation'
  | 'Encryption'
  | 'Secrets'
  | 'Protecting sensitive cloud infrastructure'
  | 'Authentication'
  | 'Role-based access control'
  | 'Audit logging'
  | 'Threat detection'

export const cisVersions = ['1.11', '1.12', '2.0'] as const
export type CisVersion = (typeof cisVersions)[number]

/** A recommendation, such as `5.2.6`. */
export type CisRecommendation = `${number}.${number}.${number}`
type Recommendations = CisRecommendation | readonly CisRecommendation[]

/** A requirement that a control contributes to, never satisfies: `iso27001('8.9', 'hardens the configuration of what runs')`. */
export const iso27001 = mapping<AnnexAControl>('ISO/IEC 27001', '2022')

export const soc2 = mapping<TrustServicesCriterion>('SOC 2', '2017')

export const nsaCisa = mapping<NsaCisaSection>('NSA/CISA Kubernetes Hardening Guide', '1.2')

/** `nis2('Art. 21(2)(h)', …)` of the directive, `nis2('Annex 6.3', …)` of its implementing regulation. */
export const nis2: Contributes<Nis2Requirement> = (id, because) =>
  mapping('NIS2', id.startsWith('Annex') ? '2024/2690' : '2022/2555')(id, because)

/** 1.12 took "containers with added capabilities" (5.2.9) out, and what followed moved up: hostPath was 5.2.12, now 5.2.11. */
const renumbered: readonly CisRecommendation[] = ['5.2.9', '5.2.10', '5.2.11', '5.2.12', '5.2.13']

/**
 * Recommendations of the CIS Kubernetes Benchmark, one mapping for each of its versions: `mappings: [...cis('5.2.6', '…')]`,
 * or a list of them. Where the number differs by version, each has its own, and a version that has none is left out:
 * `cis({ '1.11': '5.2.12', '1.12': '5.2.11', '2.0': '5.2.11' }, '…')`. Throws what an author reads where it is missing.
 */
export function cis(
  ids: Recommendations | Readonly<Partial<Record<CisVersion, Recommendations>>>,
  because: string,
): readonly Mapping[] {
  return cisVersions.flatMap((version) =>
    idsIn(ids, version).map((id) => mapping('CIS Kubernetes Benchmark', version)(id, because)),
  )
}

function idsIn(ids: Parameters<typeof cis>[0], version: CisVersion): readonly CisRecommendation[] {
  if (isEach(ids)) return listOf(ids[version] ?? [])
  const moved = listOf(ids).find((id) => renumbered.includes(id))
  if (moved === undefined) return listOf(ids)
  const wanted = cisVersions.map((each) => `'${each}': …`).join(', ')
  throw new TypeError(`cis(…): ${moved} is not the same in every version of the benchmark, write { ${wanted} }`)
}

const isEach = (ids: Parameters<typeof cis>[0]): ids is Readonly<Partial<Record<CisVersion, Recommendations>>> =>
  typeof ids === 'object' && !Array.isArray(ids)

const listOf = (ids: Recommendations): readonly CisRecommendation[] => (typeof ids === 'string' ? [ids] : ids)
