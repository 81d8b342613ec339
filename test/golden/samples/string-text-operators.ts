import { all, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.serviceAccountName.startsWith('team-'),
      w.pod.serviceAccountName.endsWith('-v1'),
      w.pod.serviceAccountName.contains("it's"),
      w.pod.serviceAccountName.matches("^[a-z'.-]+\\d$"),
    ),
  objects: {
    fine: [pod({ serviceAccountName: "team-it's-v1" })],
    absent: [
      pod(),
      'pod: serviceAccountName must start with "team-"',
      'pod: serviceAccountName must end with "-v1"',
      'pod: serviceAccountName must contain "it\'s"',
      'pod: serviceAccountName must match "^[a-z\'.-]+\\d$"',
    ],
    none: [
      pod({ serviceAccountName: 'Team' }),
      'pod: serviceAccountName must start with "team-"',
      'pod: serviceAccountName must end with "-v1"',
      'pod: serviceAccountName must contain "it\'s"',
      'pod: serviceAccountName must match "^[a-z\'.-]+\\d$"',
    ],
  },
})
