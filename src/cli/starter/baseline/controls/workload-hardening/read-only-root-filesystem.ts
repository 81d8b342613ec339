import { control, unless, workloads } from 'groundrule'

export default control({
  id: 'read-only-root-filesystem',
  title: 'Containers must have a read-only root file system',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'An attacker who can write to the image can keep what they brought.',
  remediation: 'Set securityContext.readOnlyRootFilesystem to true and mount an emptyDir where the process writes.',
  appliesTo: workloads(),
  require: (w) =>
    unless(
      w.pod.os.name.equals('windows'),
      w.eachContainer((c) => c.securityContext.readOnlyRootFilesystem.equals(true)),
    ),
  examples: {
    pass: [
      {
        name: 'read-only',
        pod: {
          containers: [
            { name: 'app', image: 'registry.example.com/app:1.0.0', securityContext: { readOnlyRootFilesystem: true } },
          ],
        },
      },
    ],
    fail: [{ name: 'writable', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] } }],
  },
})
