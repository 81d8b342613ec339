const serviceAccount = (name: string): string => `system:serviceaccount:kube-system:${name}`

/** The controller manager where it does not use an identity for each controller. */
const controllerManager = 'system:kube-controller-manager'

/**
 * The identities under which Kubernetes' own controllers create objects for a workload that is already there, by the
 * kind that they create. A namespace's users cannot have them.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#controller-roles
 */
export const creators: readonly { readonly kind: string; readonly usernames: readonly string[] }[] = [
  {
    kind: 'Pod',
    usernames: [
      controllerManager,
      serviceAccount('daemon-set-controller'),
      serviceAccount('job-controller'),
      serviceAccount('replicaset-controller'),
      serviceAccount('replication-controller'),
      serviceAccount('statefulset-controller'),
    ],
  },
  { kind: 'ReplicaSet', usernames: [controllerManager, serviceAccount('deployment-controller')] },
  { kind: 'Job', usernames: [controllerManager, serviceAccount('cronjob-controller')] },
]

/** The API server's own roles and bindings. Whoever forges the label hides an object from reports, never from admission. */
const bootstrapped = { key: 'kubernetes.io/bootstrapping', value: 'rbac-defaults' }

/**
 * The identities under which the control plane keeps its own cluster-scoped objects up to date: the bootstrap roles and
 * bindings and the namespace `default` at every start of the API server, aggregated roles. What these write is not judged;
 * the same objects written by anybody else are, since a name can be used by everyone.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation
 */
export const keepers: readonly {
  readonly kind: string
  readonly usernames: readonly string[]
  readonly label?: { readonly key: string; readonly value: string }
}[] = [
  {
    kind: 'ClusterRole',
    usernames: ['system:apiserver', controllerManager, serviceAccount('clusterrole-aggregation-controller')],
    label: bootstrapped,
  },
  { kind: 'ClusterRoleBinding', usernames: ['system:apiserver'], label: bootstrapped },
  { kind: 'Namespace', usernames: ['system:apiserver'] },
]
