import { all, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.securityContext.runAsUser.equals(w.pod.securityContext.runAsGroup),
      w.pod.securityContext.fsGroup.atLeast(w.pod.securityContext.runAsUser),
      w.object.metadata.name.equals(w.pod.hostname),
      w.pod.hostname.equals(w.object.metadata.name),
    ),
  objects: {
    fine: [pod({ hostname: 'p', securityContext: { runAsUser: 1, runAsGroup: 1, fsGroup: 1 } })],
    'both absent': [
      pod({ hostname: 'p' }),
      'pod: securityContext.runAsUser must be securityContext.runAsGroup',
      'pod: securityContext.fsGroup must be at least securityContext.runAsUser',
    ],
    different: [
      pod({ hostname: 'q', securityContext: { runAsUser: 2, runAsGroup: 1, fsGroup: 1 } }),
      'pod: securityContext.runAsUser must be securityContext.runAsGroup',
      'pod: securityContext.fsGroup must be at least securityContext.runAsUser',
      'metadata.name must be hostname',
      'pod: hostname must be metadata.name',
    ],
  },
})
