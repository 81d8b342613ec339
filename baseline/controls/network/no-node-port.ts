import { control, iso27001, kinds, nis2, not, soc2 } from 'groundrule'

export default control({
  id: 'no-node-port',
  title: 'Services must not be of type NodePort',
  domain: 'network',
  severity: 'medium',
  owner: 'platform-network',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale: 'A node port is open on every node and passes by the ingress, its certificates and its logs.',
  remediation: 'Use type ClusterIP with an Ingress, or type LoadBalancer where the protocol is not HTTP',
  mappings: [
    iso27001('8.20', 'keeps network entry points to those that are managed'),
    soc2('CC6.6', 'protects the boundary against access from outside'),
    nis2('Art. 21(2)(e)', 'keeps networks as they were designed'),
    nis2('Annex 6.7', 'keeps unneeded ports of the nodes closed'),
  ],
  // The node ports of type LoadBalancer are how the provider's load balancer reaches the nodes.
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
      {
        name: 'headless',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'database' },
          spec: { clusterIP: 'None', selector: { app: 'database' }, ports: [{ port: 5432 }] },
        },
      },
    ],
    fail: [
      {
        name: 'a node port of its choice',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'api' },
          spec: { type: 'NodePort', selector: { app: 'api' }, ports: [{ port: 80, nodePort: 30080 }] },
        },
      },
      {
        name: 'any node port',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'api' },
          spec: { type: 'NodePort', externalTrafficPolicy: 'Local', selector: { app: 'api' }, ports: [{ port: 80 }] },
        },
      },
    ],
  },
})
