import { all, control, iso27001, nis2, nsaCisa, soc2, workloads } from 'groundrule'

export default control({
  id: 'resource-requests-and-limits',
  title: 'Containers must request CPU and memory, and limit memory',
  domain: 'workload-hardening',
  severity: 'low',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'warn', acc: 'enforce-new', prod: 'warn' },
  rationale:
    'A container without limits can starve its neighbours, and one without requests is scheduled where there is no room.',
  remediation: 'Set resources.requests.cpu, resources.requests.memory and resources.limits.memory on every container',
  caution: 'A container that uses more memory than its limit is killed. Measure before you set it.',
  mappings: [
    nsaCisa('Resource policies', 'limits what a container may use'),
    iso27001('8.6', 'plans the capacity that workloads use'),
    soc2('A1.1', 'manages capacity so that what is promised can be delivered'),
    nis2('Art. 21(2)(c)', 'keeps one workload from stopping the others'),
  ],
  appliesTo: workloads(),
  // The API server refuses resources on ephemeral containers, and fills in a Pod's requests from its limits.
  require: (w) =>
    w.eachContainer(
      (c) =>
        all(
          c.resources.requests.get('cpu').exists(),
          c.resources.requests.get('memory').exists(),
          c.resources.limits.get('memory').exists(),
        ),
      { ephemeral: false },
    ),
  examples: {
    pass: [
      {
        name: 'requests, and a limit of memory',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
            },
          ],
        },
      },
      {
        name: 'an init container counts too',
        pod: {
          initContainers: [
            {
              name: 'migrate',
              image: 'registry.example.com/shop/migrate:2.4.1',
              resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
            },
          ],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi', cpu: '1' } },
            },
          ],
        },
      },
    ],
    fail: [
      { name: 'nothing', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'no limit of memory',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              resources: { requests: { cpu: '100m', memory: '128Mi' } },
            },
          ],
        },
      },
      {
        name: 'no request of CPU',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              resources: { requests: { memory: '128Mi' }, limits: { memory: '256Mi' } },
            },
          ],
        },
      },
      {
        // Of a Pod the API server would take the limit for a request as well.
        name: 'no request of memory, in a Deployment',
        object: {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata: { name: 'api' },
          spec: {
            selector: { matchLabels: { app: 'api' } },
            template: {
              metadata: { labels: { app: 'api' } },
              spec: {
                containers: [
                  {
                    name: 'app',
                    image: 'registry.example.com/shop/api:2.4.1',
                    resources: { requests: { cpu: '100m' }, limits: { memory: '256Mi' } },
                  },
                ],
              },
            },
          },
        },
      },
      {
        name: 'forgotten on an init container',
        pod: {
          initContainers: [{ name: 'migrate', image: 'registry.example.com/shop/migrate:2.4.1' }],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
            },
          ],
        },
      },
    ],
  },
})
