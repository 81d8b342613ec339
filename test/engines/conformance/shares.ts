/** Whoever is slow is asked one in so many. */
export const shares = {
  /** Random pods: the older server plans CEL anew for each request, and other engines take ten times as long as the API server. */
  pods: { older: 18, engines: 54 },
  /** Of what engines are asked besides upstream's pods: the webhook compiles each ClusterPolicy again for each request, and asks for the namespace as often. */
  clusterPolicy: 24,
  /** Of the manifests, for the same reason. */
  manifests: 8,
  /** The same: `kyverno apply` compiles each policy again for each object, which takes some 10 ms. */
  kyvernoCli: 32,
}
