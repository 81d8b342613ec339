import { not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { container, example, initContainer, type Standard } from './standard.ts'

/** No container takes a port of the node. Baseline, all versions. */
export const standard: Standard = {
  id: 'hostPorts',
  member: 'host-ports',
  title: 'Containers must not use ports of the node',
  severity: 'medium',
  rationale:
    'A port of the node is reachable past every Service and NetworkPolicy, and only one pod of a node can have it.',
  remediation: 'Remove hostPort and expose the containerPort with a Service.',
  mappings: [
    ...cis({ '1.11': '5.2.13', '1.12': '5.2.12', '2.0': '5.2.12' }, 'denies containers that use ports of the node'),
    nsaCisa('Network policies', "keeps traffic where NetworkPolicies hold, off the node's ports"),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    iso27001('8.20', 'keeps network entry points to those that are managed'),
    soc2('CC6.6', 'opens no way into the cluster past its managed entry points'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.7', 'keeps unneeded ports of the nodes closed'),
  ],
  require: (w) =>
    w.eachContainer((c) => c.ports.every((p) => not(p.hostPort.exists())).because('ports[].hostPort must not be set')),
  examples: {
    pass: [
      example('a port of the container', { containers: [container({ ports: [{ containerPort: 8080 }] })] }),
      example('no ports'),
    ],
    fail: [
      example('a port of the node', { containers: [container({ ports: [{ containerPort: 8080, hostPort: 8080 }] })] }),
      example('the second port of an init container', {
        initContainers: [
          initContainer({ ports: [{ containerPort: 8080 }, { containerPort: 9090, hostPort: 9090, protocol: 'UDP' }] }),
        ],
      }),
      // A Pod gets a hostPort for each containerPort from the API server, so the port is denied besides hostNetwork.
      example("ports in the node's network", {
        hostNetwork: true,
        containers: [container({ ports: [{ containerPort: 8080, hostPort: 8080 }] })],
      }),
    ],
  },
}
