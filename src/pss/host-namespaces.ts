import { all, not } from '../dsl/combinators.ts'
import { cisBenchmark, example, type Standard } from './standard.ts'

/** The pod shares none of the node's namespaces. Baseline, all versions. */
export const standard: Standard = {
  id: 'hostNamespaces',
  member: 'host-namespaces',
  title: "Pods must not share the node's network, process or IPC namespace",
  severity: 'critical',
  rationale:
    "In the node's namespaces a container sees every process and every packet of the node, and no NetworkPolicy holds.",
  remediation: 'Remove hostNetwork, hostPID and hostIPC.',
  mappings: cisBenchmark(
    { '1.11': ['5.2.3', '5.2.4', '5.2.5'], later: ['5.2.3', '5.2.4', '5.2.5'] },
    "denies pods that share the node's process, IPC or network namespace",
  ),
  require: (w) =>
    all(not(w.pod.hostNetwork.equals(true)), not(w.pod.hostPID.equals(true)), not(w.pod.hostIPC.equals(true))),
  examples: {
    pass: [example('none of them'), example('containers of one pod see each other', { shareProcessNamespace: true })],
    fail: [
      example("the node's network", { hostNetwork: true }),
      example("the node's processes", { hostPID: true }),
      example("the node's IPC", { hostIPC: true }),
    ],
  },
}
