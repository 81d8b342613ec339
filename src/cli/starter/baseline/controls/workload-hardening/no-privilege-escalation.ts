import { control, workloads } from 'groundrule'
import { allowPrivilegeEscalation } from 'groundrule/pss'

export default control({
  id: 'no-privilege-escalation',
  title: 'Containers must not allow privilege escalation',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'A process that can gain privileges through setuid binaries turns any code execution into root.',
  remediation: 'Set securityContext.allowPrivilegeEscalation to false on every container.',
  appliesTo: workloads(),
  // Exactly the check of the Pod Security Standards, which leaves Windows pods out: they cannot set the field.
  require: allowPrivilegeEscalation('v1.33'),
  examples: {
    pass: [
      {
        name: 'set to false',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/app:1.0.0',
              securityContext: { allowPrivilegeEscalation: false },
            },
          ],
        },
      },
      {
        name: 'a Windows pod',
        pod: { os: { name: 'windows' }, containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] },
      },
    ],
    fail: [{ name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] } }],
  },
})
