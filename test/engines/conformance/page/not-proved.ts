/** What a reader could take for proved, and is not. */
export const notProved = `- **Other versions.** Kubernetes 1.37.1 and 1.31.14, Kyverno 1.19.0, Gatekeeper 3.23.1 were asked. Between them stand the
  versions' own documents and CustomResourceDefinitions: what is written for Kyverno 1.16 is run on 1.19.0.
- **A default installation of Kyverno** leaves out ReplicaSets, kube-system and some more by its \`resourceFilters\`; here it
  has none, so that its policies are asked about everything. What a filter leaves out is a row of each cluster's coverage.
- **Reports** of Kyverno's background scan, and mutation by other webhooks. Gatekeeper's audit is read for the level \`audit\`
  only.
- **Nodes.** There is no kubelet: that a container with these settings runs is not shown, nor that it is safe.
- **The judgement of a control.** That a demand is worth making is an opinion with a reason; what is proved is that everybody
  makes the same demand.
- **Argo CD and Flux as such.** Their own code compares and applies what is synced (above); their controllers do not run.
- **All objects there are.** Cases are enumerated and drawn at random, never exhausted. That is what the mutants and
  \`npm run sabotage\` are for: a compiler that is broken on purpose has to be noticed.`
