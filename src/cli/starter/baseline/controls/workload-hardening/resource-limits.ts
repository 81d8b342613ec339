import { all, control, workloads } from 'groundrule'

export default control({
  id: 'resource-limits',
  title: 'Containers must limit memory and request cpu and memory',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'One container without a memory limit can starve its whole node, and the scheduler places by requests.',
  remediation: 'Set resources.requests.cpu, resources.requests.memory and resources.limits.memory on every container.',
  appliesTo: workloads(),
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
        name: 'all three',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/app:1.0.0',
              resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
            },
          ],
        },
      },
    ],
    fail: [
      {
        name: 'no limit',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/app:1.0.0',
              resources: { requests: { cpu: '100m', memory: '128Mi' } },
            },
          ],
        },
      },
    ],
  },
})
