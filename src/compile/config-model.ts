import type { KindInfo } from '../kubernetes/model.ts'

/** Engines that enforce. `psa` is built into Kubernetes and only adds labels; the others are ordered per cluster. */
export const engineNames = ['psa', 'vap', 'kyverno', 'gatekeeper'] as const
export type EngineName = (typeof engineNames)[number]

export interface Owner {
  readonly name: string
  readonly contact: string
  readonly githubTeam?: string
}

export interface Engine {
  readonly name: EngineName
  /** Absent for what is built into Kubernetes. */
  readonly version?: string
  /** What the engine does where it cannot decide; by default Fail for deny levels and Ignore for audit and warn. */
  readonly failurePolicy?: 'Fail' | 'Ignore'
  /** Enforces as well what an engine before it in the list enforces. */
  readonly also?: true
  /** vap: the policies also as static manifests that the API server reads from this absolute folder (Kubernetes >= 1.37). */
  readonly staticManifests?: string
  /** kyverno: the kind of policy that is written; by default what the declared version has. */
  readonly policies?: KyvernoPolicies
  /** gatekeeper: what is written in Rego instead of CEL: every control, or these (ids of controls or control sets). */
  readonly rego?: true | readonly string[]
}

export type KyvernoPolicies = 'ValidatingPolicy' | 'ClusterPolicy'

/** How the repository of the output is synced to the clusters. */
export interface Gitops {
  /** The repository's URL, as Argo CD and Flux are to fetch it. */
  readonly repository: string
  /** Branch or tag. */
  readonly revision: string
  /** The output folder in the repository, without slashes around it. */
  readonly path: string
  readonly tools: readonly GitopsTool[]
}

export type GitopsTool = 'argocd' | 'flux'

export interface Cluster {
  readonly name: string
  readonly environment: string
  /** `1.37`, without a leading v. */
  readonly kubernetes: string
  readonly engines: readonly Engine[]
  /** The configuration's, and those of its own engines; sorted. Nothing is judged in them. */
  readonly systemNamespaces: readonly string[]
  readonly namespaces: Namespaces
}

export type NamespaceClass = 'application' | 'infrastructure'

export interface NamespaceInfo {
  readonly owner: string
  /** The cluster's, unless declared otherwise. */
  readonly environment: string
  readonly class: NamespaceClass
  /** Labels that its Namespace is written with, besides those of Pod Security. */
  readonly labels?: Readonly<Record<string, string>>
  /** Why no control holds here, in one sentence. */
  readonly exempt?: string
}

/** Namespaces of one cluster: by name, or by the values of one label key; never both. */
export type Namespaces =
  | {
      readonly by: 'name'
      readonly declared: Readonly<Record<string, NamespaceInfo>>
      readonly undeclared: NamespaceInfo
    }
  | {
      readonly by: 'label'
      readonly key: string
      readonly declared: Readonly<Record<string, NamespaceInfo>>
      readonly undeclared: NamespaceInfo
    }

/** A kind that embeds a pod template and that Kubernetes does not know, such as an Argo Rollout. */
export interface WorkloadKind extends KindInfo {
  /** The identity that creates what this kind owns, such as `system:serviceaccount:argo-rollouts:argo-rollouts`. */
  readonly creator?: string
}

/** The validated configuration with every default filled in. */
export interface Config {
  readonly name: string
  readonly owners: Readonly<Record<string, Owner>>
  /** In rollout order. */
  readonly environments: readonly string[]
  readonly clusters: readonly Cluster[]
  /** Of every cluster, sorted; those of an engine are its cluster's. */
  readonly systemNamespaces: readonly string[]
  /** Cluster-scoped objects that belong to the platform, kind → names; no artefact judges them, whoever writes them. */
  readonly systemObjects: Readonly<Record<string, readonly string[]>>
  readonly workloadKinds: readonly WorkloadKind[]
  /** Where the pages are published, without a trailing slash. */
  readonly docsUrl: string
  /** How to ask for an exception, one sentence. */
  readonly exceptions: { readonly ask: string }
  readonly gitops?: Gitops
  /** Asks for `mkdocs.yml` beside the pages. */
  readonly docs?: { readonly mkdocs?: true }
  readonly budget: { readonly entries: number; readonly first?: { readonly date: string; readonly entries: number } }
}
