/** The API servers that verdicts are proved on (test/engines/README.md says where they come from). */
export const kubernetesVersions = ['1.37.1', '1.31.14'] as const
export type KubernetesVersion = (typeof kubernetesVersions)[number]

export type KubernetesObject = Readonly<Record<string, unknown>>

export interface TestClusterOptions {
  readonly kubernetes: KubernetesVersion
  /** Absolute path of a folder of static ValidatingAdmissionPolicies, read by the server at start (>= 1.37). */
  readonly staticManifests?: string
  /** Runs the controller manager: workload controllers under their own identities, and the type check of policies. */
  readonly controllers?: boolean
  /** Gatekeeper judges nothing but requests: its audit, which judges everything anew all the time, is off. */
  readonly audits?: false
}

/** A running API server with its etcd. Everything listens on 127.0.0.1, on ports that were free. */
export interface TestCluster {
  readonly kubernetes: KubernetesVersion
  /** The scratch folder: certificates, data, logs. Removed by `stop`, unless the run failed. */
  readonly folder: string
  /** Sends as a member of `system:masters` called `admin`, unless `options.as` says otherwise. */
  readonly request: Send
  /** Starts the controller manager where it does not run yet. */
  readonly startControllers: () => Promise<void>
  /** Starts Kyverno's admission controller where it does not run yet. */
  readonly startKyverno: (options?: KyvernoOptions) => Promise<void>
  /** Starts Gatekeeper where it does not run yet. */
  readonly startGatekeeper: () => Promise<void>
  /** Ends Kyverno; what it wrote into the cluster stays. It can be started again. */
  readonly stopKyverno: () => Promise<void>
  /** Ends Gatekeeper; what is in the cluster stays. It can be started again. */
  readonly stopGatekeeper: () => Promise<void>
  /** Stops the API server and starts it again over the same etcd; resolves when it is ready. */
  readonly restart: (change?: Pick<TestClusterOptions, 'staticManifests'>) => Promise<void>
  /** Keeps the audit events that pass `filter` from now on (writes only; none of leases, events, controllers' status). */
  readonly record: (filter: (event: AuditEvent) => boolean) => Recording
  /** How one of its processes ended although nobody stopped it, with the end of its log; why first, where that says it. */
  readonly failure: () => string | undefined
  /** Ends exactly the processes that belong to this cluster. May be called twice. */
  readonly stop: () => Promise<void>
}

export interface KyvernoOptions {
  /** It writes an Event for each violation, as it does by default; it does not where nothing is said here. */
  readonly events?: boolean
}

export interface RequestOptions {
  readonly body?: unknown
  /** `application/json` unless given; `application/apply-patch+yaml`, `application/merge-patch+json` … */
  readonly contentType?: string
  /** Another user, by impersonation. */
  readonly as?: { readonly username: string; readonly groups?: readonly string[] }
  /** Waits for the audit event of this request too. */
  readonly audit?: boolean
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Never throws for what the server answers; throws where it cannot be reached. May be called concurrently. */
export type Send = (method: Method, path: string, options?: RequestOptions) => Promise<Answer>

export interface Answer {
  readonly status: number
  readonly body: KubernetesObject
  /** The texts of the `Warning` headers. The server cuts and drops some once there are more than 4 KB of them. */
  readonly warnings: readonly string[]
  /** The audit event's annotations; empty unless asked for. */
  readonly annotations: Readonly<Record<string, string>>
}

/** The part of an audit event that is read here (audit.k8s.io/v1, level Metadata). */
export interface AuditEvent {
  readonly auditID: string
  readonly verb: string
  readonly requestURI: string
  readonly user: { readonly username: string; readonly groups?: readonly string[] }
  readonly impersonatedUser?: { readonly username: string; readonly groups?: readonly string[] }
  readonly objectRef?: {
    readonly apiGroup?: string
    readonly resource?: string
    readonly subresource?: string
    readonly namespace?: string
    readonly name?: string
  }
  readonly responseStatus?: { readonly code?: number; readonly reason?: string; readonly message?: string }
  readonly annotations?: Readonly<Record<string, string>>
}

export interface Recording {
  /** What was seen so far; an event may come a moment after its request is answered. */
  readonly events: () => readonly AuditEvent[]
  /** Ends the recording and answers what was seen. */
  readonly stop: () => readonly AuditEvent[]
}

/** What the judge says of one object (test/engines/kubernetes/judge): versions run from v1.25 to v1.37. */
export interface PodSecurityVerdict {
  /** Check id → the policy versions at which it denies; absent where it never does. */
  readonly checks: Readonly<Record<string, readonly string[]>>
  /** Level → the policy versions at which it denies. */
  readonly levels: { readonly baseline: readonly string[]; readonly restricted: readonly string[] }
}

export interface PodSecurityJudge {
  /** Undefined where the object cannot be decoded, or embeds no pod. */
  readonly verdict: (object: KubernetesObject) => Promise<PodSecurityVerdict | undefined>
  readonly stop: () => Promise<void>
}
