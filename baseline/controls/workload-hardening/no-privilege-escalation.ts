import { cis, control, iso27001, soc2, workloads } from 'groundrule'
import { allowPrivilegeEscalation } from 'groundrule/pss'

export default control({
  id: 'no-privilege-escalation',
  title: 'Containers must not allow privilege escalation',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale: 'A process that can gain privileges through setuid binaries turns any code execution into root.',
  remediation: 'Set securityContext.allowPrivilegeEscalation to false on every container of a Linux pod',
  mappings: [
    cis('1.12')('5.2.6', 'minimises the admission of containers that allow privilege escalation'),
    iso27001('8.2', 'keeps privileged access rights from being gained at run time'),
    soc2('CC6.3', 'gives a process no more rights than its task needs'),
  ],
  appliesTo: workloads(),
  require: allowPrivilegeEscalation('v1.37'),
  examples: {
    pass: [
      {
        name: 'set to false',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { allowPrivilegeEscalation: false },
            },
          ],
        },
      },
      {
        name: 'a Windows pod, where the field cannot be set',
        pod: { os: { name: 'windows' }, containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
    ],
    fail: [
      { name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'forgotten on an init container',
        pod: {
          initContainers: [{ name: 'migrate', image: 'registry.example.com/shop/api:2.4.1' }],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { allowPrivilegeEscalation: false },
            },
          ],
        },
      },
    ],
  },
})
