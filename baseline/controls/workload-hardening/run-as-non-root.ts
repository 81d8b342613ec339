import { cis, control, iso27001, soc2, workloads } from 'groundrule'
import { runAsNonRoot } from 'groundrule/pss'

export default control({
  id: 'run-as-non-root',
  title: 'Containers must not run as root',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce-new', prod: 'enforce-new' },
  rationale: 'A process that runs as root inside a container is root on the node as soon as it escapes.',
  remediation: 'Set securityContext.runAsNonRoot to true on the pod and use an image with a numeric user',
  mappings: [
    cis('1.12')('5.2.7', 'minimises the admission of root containers'),
    iso27001('8.2', 'takes privileged access from what does not need it'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
  ],
  appliesTo: workloads(),
  require: runAsNonRoot('v1.37'),
  examples: {
    pass: [
      {
        name: 'set on the pod',
        pod: {
          securityContext: { runAsNonRoot: true },
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'set on every container',
        pod: {
          initContainers: [
            { name: 'migrate', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: true } },
          ],
          containers: [
            { name: 'app', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: true } },
          ],
        },
      },
    ],
    fail: [
      { name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'taken back by a container',
        pod: {
          securityContext: { runAsNonRoot: true },
          containers: [
            { name: 'app', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: false } },
          ],
        },
      },
    ],
  },
})
