import { not } from '../dsl/combinators.ts'
import { cisBenchmark, container, example, initContainer, type Standard } from './standard.ts'

/** No container takes a port of the node. Baseline, all versions. */
export const standard: Standard = {
  id: 'hostPorts',
  member: 'host-ports',
  title: 'Containers must not use ports of the node',
  severity: 'medium',
  rationale:
    'A port of the node is reachable past every Service and NetworkPolicy, and only one pod of a node can have it.',
  remediation: 'Remove hostPort and expose the containerPort with a Service.',
  mappings: cisBenchmark({ '1.11': ['5.2.13'], later: ['5.2.12'] }, 'denies containers that use ports of the node'),
  require: (w) =>
    w.eachContainer((c) => c.ports.every((p) => not(p.hostPort.exists())).because('ports[].hostPort must not be set')),
  examples: {
    pass: [example('a port of the container', { containers: [container({ ports: [{ containerPort: 8080 }] })] })],
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
