import { cis, control, iso27001, kinds, nis2, soc2 } from 'groundrule'

export default control({
  id: 'no-external-ips',
  title: 'Services must not claim external addresses',
  domain: 'network',
  severity: 'high',
  owner: 'platform-network',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale:
    'Nobody checks whose the address is: what the nodes of the cluster send there goes to the Service instead (CVE-2020-8554).',
  remediation: 'Remove spec.externalIPs, and use type LoadBalancer or an Ingress for traffic from outside',
  mappings: [
    ...cis('1.2.3', 'denies external IPs of Services, as the admission plugin DenyServiceExternalIPs does'),
    iso27001('8.20', 'keeps authors of Services from diverting traffic'),
    iso27001('8.21', 'keeps traffic going to the service that it was meant for'),
    soc2('CC6.6', 'keeps traffic to other systems from being intercepted'),
    nis2('Art. 21(2)(e)', 'keeps networks as they were designed'),
    nis2('Annex 6.7', 'keeps authors of Services from diverting traffic'),
  ],
  appliesTo: kinds('Service'),
  require: (service) => service.spec.externalIPs.isEmpty(),
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
        name: 'an address that the load balancer gives',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'broker' },
          spec: {
            type: 'LoadBalancer',
            loadBalancerSourceRanges: ['192.0.2.0/24'],
            selector: { app: 'broker' },
            ports: [{ port: 5671 }],
          },
        },
      },
      {
        name: 'a name for something outside',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'database' },
          spec: { type: 'ExternalName', externalName: 'database.example.com' },
        },
      },
    ],
    fail: [
      {
        name: "somebody else's resolver",
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'dns' },
          spec: {
            selector: { app: 'dns' },
            ports: [{ port: 53, protocol: 'UDP' }],
            externalIPs: ['198.51.100.53'],
          },
        },
      },
      {
        name: 'an address of its own beside that of the load balancer',
        object: {
          apiVersion: 'v1',
          kind: 'Service',
          metadata: { name: 'broker' },
          spec: {
            type: 'LoadBalancer',
            selector: { app: 'broker' },
            ports: [{ port: 5671 }],
            externalIPs: ['203.0.113.10'],
          },
        },
      },
    ],
  },
})
