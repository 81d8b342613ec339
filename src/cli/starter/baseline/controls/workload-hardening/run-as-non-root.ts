import { control, workloads } from 'groundrule'
import { runAsNonRoot } from 'groundrule/pss'

export default control({
  id: 'run-as-non-root',
  title: 'Containers must not run as root',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'Root in a container is root on the node as soon as the container is escaped from.',
  remediation:
    'Set securityContext.runAsNonRoot to true on the pod or on every container, and run an image that has a user.',
  appliesTo: workloads(),
  // Exactly the check of the Pod Security Standards, at the version of your cluster.
  require: runAsNonRoot('v1.33'),
  examples: {
    pass: [
      {
        name: 'set on the pod',
        pod: {
          securityContext: { runAsNonRoot: true },
          containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }],
        },
      },
    ],
    fail: [
      { name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] } },
      {
        name: 'container overrides the pod',
        pod: {
          securityContext: { runAsNonRoot: true },
          containers: [
            { name: 'app', image: 'registry.example.com/app:1.0.0', securityContext: { runAsNonRoot: false } },
          ],
        },
      },
    ],
  },
})
