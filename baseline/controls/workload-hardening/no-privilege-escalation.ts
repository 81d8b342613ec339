import { control, workloads } from 'groundrule'
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
  caution:
    'Programs that gain rights by setuid or file capabilities, such as sudo and some builds of ping, stop working.',
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
      {
        name: 'forgotten on a debug container',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { allowPrivilegeEscalation: false },
            },
          ],
          ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/tools/shell:1.0.0' }],
        },
      },
    ],
  },
})
