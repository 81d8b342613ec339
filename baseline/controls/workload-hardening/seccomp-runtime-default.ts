import { control, workloads } from 'groundrule'
import { seccompProfileRestricted } from 'groundrule/pss'

export default control({
  id: 'seccomp-runtime-default',
  title: 'Containers must have a seccomp profile',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'warn', prod: 'warn' },
  rationale:
    'Most kernel exploits need system calls that applications never make, and the default profile refuses them.',
  remediation: 'Set securityContext.seccompProfile.type to RuntimeDefault on the pod',
  caution: 'Programs that need unusual system calls, such as debuggers and some sandboxes, get an error from them.',
  appliesTo: workloads(),
  require: seccompProfileRestricted('v1.37'),
  examples: {
    pass: [
      {
        name: 'set on the pod',
        pod: {
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'a profile of its own for one container',
        pod: {
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/shop.json' } },
            },
          ],
        },
      },
    ],
    fail: [
      { name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'switched off by a container',
        pod: {
          securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { seccompProfile: { type: 'Unconfined' } },
            },
          ],
        },
      },
    ],
  },
})
