import { control, workloads } from 'groundrule'
import { hostPathVolumes } from 'groundrule/pss'

export default control({
  id: 'no-host-path',
  title: 'Pods must not mount folders of their node',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'A folder of the node leads to its other pods and their secrets.',
  remediation: 'Use a PersistentVolumeClaim, an emptyDir, a ConfigMap or a Secret instead of hostPath.',
  appliesTo: workloads(),
  // Exactly the check of the Pod Security Standards.
  require: hostPathVolumes('v1.33'),
  examples: {
    pass: [
      {
        name: 'an emptyDir',
        pod: {
          containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }],
          volumes: [{ name: 'tmp', emptyDir: {} }],
        },
      },
    ],
    fail: [
      {
        name: 'a folder of the node',
        pod: {
          containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }],
          volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }],
        },
      },
    ],
  },
})
