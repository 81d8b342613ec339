import { control, workloads } from 'groundrule'
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
  caution:
    'An image that starts as root, binds a port below 1024 or writes to files of root fails to start. The API server cannot see the user of the image: the node refuses a container whose image names none, or names it by name.',
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
      {
        name: 'root, but only in a user namespace of the pod',
        pod: { hostUsers: false, containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
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
      {
        name: 'taken back by an init container',
        pod: {
          securityContext: { runAsNonRoot: true },
          initContainers: [
            {
              name: 'migrate',
              image: 'registry.example.com/shop/migrate:2.4.1',
              securityContext: { runAsNonRoot: false },
            },
          ],
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'taken back by a debug container',
        pod: {
          securityContext: { runAsNonRoot: true },
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
          ephemeralContainers: [
            {
              name: 'debug',
              image: 'registry.example.com/tools/shell:1.0.0',
              securityContext: { runAsNonRoot: false },
            },
          ],
        },
      },
      {
        name: 'forgotten on an init container',
        pod: {
          initContainers: [{ name: 'migrate', image: 'registry.example.com/shop/migrate:2.4.1' }],
          containers: [
            { name: 'app', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: true } },
          ],
        },
      },
      {
        name: 'forgotten on a debug container',
        pod: {
          containers: [
            { name: 'app', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: true } },
          ],
          ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/tools/shell:1.0.0' }],
        },
      },
      {
        name: 'taken back for the pod, whatever its container says',
        pod: {
          securityContext: { runAsNonRoot: false },
          containers: [
            { name: 'app', image: 'registry.example.com/shop/api:2.4.1', securityContext: { runAsNonRoot: true } },
          ],
        },
      },
      {
        name: 'not set, with the users of the node',
        pod: { hostUsers: true, containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
    ],
  },
})
