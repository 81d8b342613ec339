import { all, not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { example, type Standard } from './standard.ts'

/** The pod shares none of the node's namespaces. Baseline, all versions. */
export const standard: Standard = {
  id: 'hostNamespaces',
  member: 'host-namespaces',
  title: "Pods must not share the node's network, process or IPC namespace",
  severity: 'critical',
  rationale:
    "In the node's namespaces a container sees every process and every packet of the node, and no NetworkPolicy holds.",
  remediation: 'Remove hostNetwork, hostPID and hostIPC.',
  mappings: [
    ...cis(['5.2.3', '5.2.4', '5.2.5'], "denies pods that share the node's process, IPC or network namespace"),
    nsaCisa('Pod security enforcement', "denies the host's namespaces to pods"),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    iso27001('8.22', "keeps pods out of the node's network"),
    soc2('CC6.1', 'keeps containers apart from the node and from each other'),
    soc2('CC6.6', "keeps pods behind the cluster's network boundary"),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of pods'),
    nis2('Annex 6.8', "keeps workloads and the node's network in separate segments"),
  ],
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
