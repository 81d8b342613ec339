import { cis, control, iso27001, soc2, workloads } from 'groundrule'
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
  mappings: [
    cis('1.12')('5.6.2', 'sets the seccomp profile in pod definitions'),
    iso27001('8.9', 'hardens the configuration of what runs'),
    soc2('CC6.8', 'hinders software that was not meant to run'),
  ],
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
