import type { NamespaceClass } from '../compile/config-model.ts'

/** What an author writes in `groundrule.config.ts`. Nothing is checked here: `compile` reports every mistake at once. */
export interface ConfigInput {
  /** What this baseline is called, such as `acme-baseline`. */
  readonly name: string
  /** Who owns controls, namespaces and exceptions: id → who that is. The first one is the default. */
  readonly owners: Readonly<Record<string, OwnerInput>>
  /** DNS labels, in rollout order, such as `['dev', 'test', 'prod']`. */
  readonly environments: readonly string[]
  readonly clusters: readonly ClusterInput[]
  /** Where the generated pages are published, http or https. Denials link to `<docsUrl>/controls/<id>`. */
  readonly docsUrl: string
  /** More namespaces that nothing is judged in, besides kube-system, kube-public, kube-node-lease and the engines' own. */
  readonly systemNamespaces?: readonly string[]
  /**
   * Cluster-scoped objects that belong to the platform, kind → names, such as kubeadm's or a provider's bindings. Nobody's
   * changes to them are judged, so name as few as possible. What the API server itself keeps up to date (its bootstrap roles and
   * bindings) need not be named: it is known by the identity that writes it.
   */
  readonly systemObjects?: Readonly<Record<string, readonly string[]>>
  /** Custom resources that embed a pod template and are to be judged as workloads, such as Argo's Rollout. */
  readonly workloadKinds?: readonly WorkloadKindInput[]
  /** How the committed output reaches the clusters: with it, Argo CD's and Flux's own manifests are written too. */
  readonly gitops?: GitopsInput
  /** `mkdocs: true` writes a `mkdocs.yml` beside the pages. */
  readonly docs?: { readonly mkdocs?: boolean }
  readonly exceptions?: {
    /** How to ask for an exception, one sentence. By default it names the first owner. */
    readonly ask?: string
  }
  readonly budget?: BudgetInput
}

export interface GitopsInput {
  /** The repository's URL, such as `https://git.example.com/platform/baseline.git`. */
  readonly repository: string
  /** Branch or tag; `main` by default. */
  readonly revision?: string
  /** The output folder in that repository; `generated` by default. */
  readonly path?: string
  /** Whose manifests are written. */
  readonly tools: readonly ('argocd' | 'flux')[]
}

export interface OwnerInput {
  readonly name: string
  /** How to reach them: an address, a channel, a page. */
  readonly contact: string
  /** `organisation/team`, for CODEOWNERS and pull requests. */
  readonly githubTeam?: string
}

export interface ClusterInput {
  /** A DNS label; a folder of the output is named so. */
  readonly name: string
  /** One of `environments`. Namespaces may have another. */
  readonly environment: string
  /** The API server's minor version, such as `'1.37'` (1.30 to 1.37). */
  readonly kubernetes: string
  /** What enforces, the preferred one first. `psa` and `vap` are built into Kubernetes. */
  readonly engines: readonly EngineInput[]
  /** Without it every namespace is an application's, in the cluster's environment, owned by the first owner. */
  readonly namespaces?: NamespacesInput
}

export type EngineInput =
  | 'psa'
  | 'vap'
  | { readonly name: 'psa' }
  | {
      readonly name: 'vap'
      readonly failurePolicy?: FailurePolicy
      /** Absolute folder on the control plane that the API server reads the same policies from (Kubernetes >= 1.37). */
      readonly staticManifests?: string
      readonly also?: boolean
    }
  | {
      readonly name: 'kyverno'
      /** The version that runs there, such as `'1.19'`; it decides what is written. */
      readonly version: string
      readonly failurePolicy?: FailurePolicy
      /** ValidatingPolicy from 1.17 on, ClusterPolicy before; Kyverno takes no ClusterPolicy from 1.20 on. */
      readonly policies?: 'ValidatingPolicy' | 'ClusterPolicy'
      /** Enforces as well what an engine before it in the list enforces. */
      readonly also?: boolean
    }
  | {
      readonly name: 'gatekeeper'
      /** The version that runs there, such as `'3.23'`. */
      readonly version: string
      /** As its webhook is installed: Ignore, unless its chart was told otherwise. */
      readonly failurePolicy?: FailurePolicy
      /** Rego instead of CEL: for every control, or for these controls and control sets. */
      readonly rego?: boolean | readonly string[]
      /** Enforces as well what an engine before it in the list enforces. */
      readonly also?: boolean
    }

/** What happens where the engine cannot decide. By default Fail for controls that deny, Ignore for those that audit or warn. */
export type FailurePolicy = 'Fail' | 'Ignore'

/** Namespaces by name, or by the values of one label key that each namespace carries. */
export type NamespacesInput =
  | {
      readonly by?: 'name'
      readonly declared?: Readonly<Record<string, NamespaceInput>>
      readonly undeclared?: UndeclaredInput
    }
  | {
      readonly by: 'label'
      /** The label key, such as `acme.example/team`. */
      readonly key: string
      /** Value of that label → what its namespaces are. */
      readonly declared?: Readonly<Record<string, NamespaceInput>>
      readonly undeclared?: UndeclaredInput
    }

export interface NamespaceInput {
  /** One of `owners`; the first one by default. */
  readonly owner?: string
  /** One of `environments`; the cluster's by default. */
  readonly environment?: string
  /** `application` by default. */
  readonly class?: NamespaceClass
  /** Labels that its Namespace is written with, besides those of Pod Security: such as the one that a control demands. */
  readonly labels?: Readonly<Record<string, string>>
  /** Why no control holds here, in one sentence. Prefer an exception: it is narrow, and it ends. */
  readonly exempt?: string
}

/** Namespaces that nobody declared: always of the cluster's environment, never exempt. */
export interface UndeclaredInput {
  readonly owner?: string
  readonly class?: NamespaceClass
}

export interface WorkloadKindInput {
  readonly group: string
  readonly version: string
  readonly kind: string
  /** The resource's name in the API, such as `rollouts`. */
  readonly plural: string
  /** Field names from the object to its PodSpec, such as `['spec', 'template', 'spec']`. */
  readonly podSpec: readonly string[]
  /** Field names to the metadata beside it; by default the PodSpec's neighbour `metadata`. */
  readonly podMetadata?: readonly string[]
  /** The identity that creates what it owns, such as `system:serviceaccount:argo-rollouts:argo-rollouts`. */
  readonly creator?: string
}

export interface BudgetInput {
  /** How many controls and control sets the baseline may have; 20 by default. */
  readonly entries?: number
  /** When the baseline began (`2026-01-31`) and how many entries it had, so that growth shows. */
  readonly first?: { readonly date: string; readonly entries: number }
}

/** The configuration of a baseline, for `export default`. Returns what it is given. */
export const defineConfig = (input: ConfigInput): ConfigInput => input
