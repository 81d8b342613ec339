import type { Diagnostic, Location } from '../diagnostics/model.ts'
import { pathText } from '../kubernetes/path.ts'
import { has, minorOf, since } from '../kubernetes/versions.ts'
import { at, mistakes, type Report, reportAt } from './config-mistakes.ts'
import type {
  Cluster,
  Config,
  Engine,
  EngineName,
  Gitops,
  NamespaceInfo,
  Namespaces,
  WorkloadKind,
} from './config-model.ts'
import { configSchema, type ValidConfig } from './config-schema.ts'
import { clusterPolicyUntil, engines, isBefore, regoSince, validatingPolicySince } from './engines.ts'

export interface ReadConfig {
  /** Absent where there is an error. */
  readonly config?: Config
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Validates what `groundrule.config.ts` exports and fills in every default. Reports every mistake at once, each with its
 * path (`clusters[1].engines[0].version`) and, where `lineOf` knows it, its line. Loads zod: import this module only
 * where a configuration is read.
 */
export function readConfig(
  input: unknown,
  location: Location,
  lineOf?: (path: string) => number | undefined,
): ReadConfig {
  const report = reportAt(location, lineOf)
  const names = { owners: keysOf(at(input, ['owners'])), environments: stringsOf(at(input, ['environments'])) }
  const parsed = configSchema(names).safeParse(input)
  const wrong = (parsed.error?.issues ?? []).map(({ path }) => pathText(path))
  const diagnostics = [
    ...(parsed.error ? mistakes(parsed.error, input, report) : []),
    ...crossChecks(input, report, (path) => wrong.some((each) => each.startsWith(path))),
  ]
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  return parsed.success && !broken ? { config: filled(parsed.data), diagnostics } : { diagnostics }
}

const builtInSystemNamespaces = ['kube-node-lease', 'kube-public', 'kube-system']

/** What one value alone cannot show; total on input that is broken elsewhere, which `isWrong` knows. */
function crossChecks(input: unknown, report: Report, isWrong: (path: string) => boolean): readonly Diagnostic[] {
  const clusters = listOf(at(input, ['clusters']))
  const extra = stringsOf(at(input, ['systemNamespaces']))
  return [
    ...duplicates(stringsOf(at(input, ['environments'])), (i) => `environments[${i}]`, report),
    ...duplicates(
      clusters.map((cluster) => at(cluster, ['name'])),
      (i) => `clusters[${i}].name`,
      report,
    ),
    ...duplicates(
      listOf(at(input, ['workloadKinds'])).map((kind) => at(kind, ['kind'])),
      (i) => `workloadKinds[${i}].kind`,
      report,
    ),
    ...clusters.flatMap((cluster, i) => clusterChecks(cluster, `clusters[${i}]`, extra, report, isWrong)),
  ]
}

function clusterChecks(
  cluster: unknown,
  path: string,
  extra: readonly string[],
  report: Report,
  isWrong: (path: string) => boolean,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const declaredEngines = listOf(at(cluster, ['engines']))
  const engineNames = declaredEngines.map(engineNameOf)
  const version = at(cluster, ['kubernetes'])
  const system = systemNamespacesOf(extra, engineNames)
  found.push(...duplicates(engineNames, (i) => `${path}.engines[${i}]`, report))
  for (const [i, engine] of declaredEngines.entries()) {
    // An entry that is wrong, or there before, is told about already.
    const isTold = engineNames.indexOf(engineNameOf(engine)) < i || isWrong(`${path}.engines[${i}]`)
    if (!isTold) found.push(...engineChecks(engine, `${path}.engines[${i}]`, report))
    const isOld = typeof version === 'string' && minorOf(version) !== undefined && !has(version, since.staticManifests)
    if (at(engine, ['staticManifests']) !== undefined && isOld)
      found.push(
        report('config-static-manifests', `${path}.engines[${i}].staticManifests`, { version: String(version) }),
      )
  }
  if (at(cluster, ['namespaces', 'by']) !== 'label')
    for (const name of keysOf(at(cluster, ['namespaces', 'declared'])))
      if (system.includes(name))
        found.push(report('config-namespace-system', `${path}.namespaces.declared.${name}`, { name }))
  return found
}

/** What an engine of the declared version cannot take. */
function engineChecks(engine: unknown, path: string, report: Report): readonly Diagnostic[] {
  const name = engineNameOf(engine)
  const version = at(engine, ['version'])
  if (!Object.hasOwn(engines, String(name)) || typeof version !== 'string') return []
  const { title, oldest } = engines[name as EngineName]
  if (oldest !== undefined && isBefore(version, oldest))
    return [report('config-engine-too-old', `${path}.version`, { title, version, oldest })]
  const rego = at(engine, ['rego'])
  if (rego !== undefined && rego !== false && isBefore(version, regoSince))
    return [report('config-rego', `${path}.rego`, { version, oldest: regoSince })]
  const policies = at(engine, ['policies'])
  const refused =
    (policies === 'ClusterPolicy' && !isBefore(version, clusterPolicyUntil)) ||
    (policies === 'ValidatingPolicy' && isBefore(version, validatingPolicySince))
  return refused ? [report('config-kyverno-policies', `${path}.policies`, { version, policies: String(policies) })] : []
}

function duplicates(names: readonly unknown[], pathOf: (i: number) => string, report: Report): readonly Diagnostic[] {
  return names.flatMap((name, i) =>
    typeof name === 'string' && names.indexOf(name) < i ? [report('config-duplicate', pathOf(i), { name })] : [],
  )
}

const engineNameOf = (engine: unknown): unknown => (typeof engine === 'string' ? engine : at(engine, ['name']))
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const stringsOf = (value: unknown): readonly string[] => listOf(value).filter((each) => typeof each === 'string')
const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort()

const systemNamespacesOf = (extra: readonly string[], engineNames: readonly unknown[]): readonly string[] =>
  sorted([
    ...builtInSystemNamespaces,
    ...extra,
    ...engineNames.flatMap((name) =>
      Object.hasOwn(engines, String(name)) ? engines[name as EngineName].namespaces : [],
    ),
  ])

/** The contract's configuration, every default filled in. */
function filled(input: ValidConfig): Config {
  const [owner, contact] = Object.entries(input.owners)[0] as [string, { name: string; contact: string }]
  return {
    name: input.name,
    owners: Object.fromEntries(
      Object.entries(input.owners).map(([id, { githubTeam, ...rest }]) => [
        id,
        { ...rest, ...(githubTeam && { githubTeam: githubTeam.replace(/^@?/, '@') }) },
      ]),
    ),
    environments: input.environments,
    clusters: input.clusters.map((cluster) => filledCluster(cluster, owner, input.systemNamespaces ?? [])),
    systemNamespaces: systemNamespacesOf(input.systemNamespaces ?? [], []),
    systemObjects: Object.fromEntries(
      sorted(Object.keys(input.systemObjects ?? {})).map((kind) => [kind, sorted(input.systemObjects?.[kind] ?? [])]),
    ),
    workloadKinds: (input.workloadKinds ?? []).map(filledWorkloadKind),
    docsUrl: input.docsUrl.replace(/\/+$/, ''),
    ...(input.gitops && { gitops: filledGitops(input.gitops) }),
    ...(input.docs?.mkdocs && { docs: { mkdocs: true } }),
    exceptions: { ask: input.exceptions?.ask ?? `Ask ${contact.name} (${contact.contact}).` },
    budget: { entries: input.budget?.entries ?? 20, ...(input.budget?.first && { first: input.budget.first }) },
  }
}

type ValidCluster = ValidConfig['clusters'][number]

function filledCluster(cluster: ValidCluster, owner: string, extra: readonly string[]): Cluster {
  const { name, environment, engines, namespaces } = cluster
  const info = (input: {
    owner?: string | undefined
    environment?: string | undefined
    class?: NamespaceInfo['class'] | undefined
    labels?: Readonly<Record<string, string>> | undefined
    exempt?: unknown
  }): NamespaceInfo => ({
    owner: input.owner ?? owner,
    environment: input.environment ?? environment,
    class: input.class ?? 'application',
    ...(input.labels && { labels: input.labels }),
    ...(typeof input.exempt === 'string' && { exempt: input.exempt.trim() }),
  })
  const declared = Object.fromEntries(
    Object.entries(namespaces?.declared ?? {})
      .map(([each, value]) => [each, info(value)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const undeclared = info(namespaces?.undeclared ?? {})
  const filledNamespaces: Namespaces =
    namespaces?.by === 'label'
      ? { by: 'label', key: namespaces.key, declared, undeclared }
      : { by: 'name', declared, undeclared }
  const minor = minorOf(cluster.kubernetes)
  return {
    name,
    environment,
    kubernetes: `1.${minor}`,
    engines: engines.map(filledEngine),
    systemNamespaces: systemNamespacesOf(
      extra,
      engines.map((engine) => engine.name),
    ),
    namespaces: filledNamespaces,
  }
}

/** The settings that are there: the contract has no undefined ones, and none that is off. */
function filledEngine(engine: ValidCluster['engines'][number]): Engine {
  const settings = Object.entries(engine).filter(([, value]) => value !== undefined && value !== false)
  return Object.fromEntries(settings) as unknown as Engine
}

const filledGitops = ({ repository, revision, path, tools }: NonNullable<ValidConfig['gitops']>): Gitops => ({
  repository,
  revision: revision ?? 'main',
  path: path ?? 'generated',
  tools: [...new Set(tools)].sort(),
})

function filledWorkloadKind(kind: NonNullable<ValidConfig['workloadKinds']>[number]): WorkloadKind {
  const { creator, podMetadata, ...rest } = kind
  return {
    ...rest,
    scope: 'Namespaced',
    subresources: [],
    type: [kind.group, kind.version, kind.kind].filter((part) => part !== '').join('.'),
    podMetadata: podMetadata ?? [...kind.podSpec.slice(0, -1), 'metadata'],
    ...(creator && { creator }),
  }
}
