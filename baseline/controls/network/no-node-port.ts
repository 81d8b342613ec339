import { control, iso27001, kinds, not, soc2 } from 'groundrule'

export default control({
  id: 'no-node-port',
  title: 'Services must not open node ports',
  domain: 'network',
  severity: 'medium',
  owner: 'platform-network',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale: 'A node port is open on every node and passes by the ingress, its certificates and its logs.',
  remediation: 'Use type ClusterIP with an Ingress, or type LoadBalancer where the protocol is not HTTP',
  mappings: [
    iso27001('8.20', 'keeps network entry points to those that are managed'),
    soc2('CC6.6', 'protects the boundary against access from outside'),
  ],
  appliesTo: kinds('Service'),
  require: (service) => not(service.spec.type.equals('NodePort')),
  examples: {
    pass: [
      {
        name: 'inside the cluster only',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'api' },
          spec: { selector: { app: 'api' }, ports: [{ port: 80 }] },
        },
      },
      {
        name: 'behind a load balancer',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'broker' },
          spec: { type: 'LoadBalancer', selector: { app: 'broker' }, ports: [{ port: 5671 }] },
        },
      },
    ],
    fail: [
      {
        name: 'a node port',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'api' },
          spec: { type: 'NodePort', selector: { app: 'api' }, ports: [{ port: 80, nodePort: 30080 }] },
        },
      },
    ],
  },
})
