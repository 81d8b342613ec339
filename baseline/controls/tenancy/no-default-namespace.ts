import { cis, control, iso27001, nis2, not, nsaCisa, soc2, workloads } from 'groundrule'

export default control({
  id: 'no-default-namespace',
  title: 'Workloads must not run in the namespace default',
  domain: 'tenancy',
  severity: 'low',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale:
    'Nobody owns the namespace default: what runs there shares its rights, network policies and quota with strangers.',
  remediation: 'Deploy to the namespace of your team',
  mappings: [
    ...cis('5.6.1', 'makes workloads use the boundaries that namespaces draw'),
    ...cis('5.6.4', 'keeps the default namespace unused'),
    nsaCisa('Namespaces', 'keeps workloads apart by namespaces'),
    iso27001('8.22', 'keeps workloads of different teams in segments of their own'),
    soc2('CC6.1', 'keeps workloads within boundaries that access is given by'),
    nis2('Art. 21(2)(e)', 'keeps networks and systems in segments'),
    nis2('Annex 6.8', 'keeps workloads of different teams in segments of their own'),
  ],
  // Other objects do no harm there, and the API server keeps some of its own: the Service kubernetes, kube-root-ca.crt.
  appliesTo: workloads(),
  require: (w) => not(w.object.metadata.namespace.equals('default')),
  examples: {
    pass: [
      {
        name: 'a namespace of its own',
        object: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api', namespace: 'shop' },
          spec: {
            selector: { matchLabels: { app: 'api' } },
            template: {
              metadata: { labels: { app: 'api' } },
              spec: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
            },
          },
        },
      },
      {
        name: 'a manifest that leaves the namespace to whoever applies it',
        object: {
          apiVersion: 'batch/v1',
          kind: 'Job',
          metadata: { name: 'report' },
          spec: {
            template: {
              spec: {
                restartPolicy: 'Never',
                containers: [{ name: 'app', image: 'registry.example.com/shop/report:2.4.1' }],
              },
            },
          },
        },
      },
    ],
    fail: [
      {
        name: 'a Deployment in default',
        object: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api', namespace: 'default' },
          spec: {
            selector: { matchLabels: { app: 'api' } },
            template: {
              metadata: { labels: { app: 'api' } },
              spec: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
            },
          },
        },
      },
      {
        name: 'a Pod for a quick look',
        object: {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'shell', namespace: 'default' },
          spec: { containers: [{ name: 'shell', image: 'registry.example.com/tools/shell:1.0.0' }] },
        },
      },
    ],
  },
})
