import { all, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.securityContext.runAsUser.greaterThan(0),
      w.pod.securityContext.runAsUser.atLeast(1000),
      w.pod.securityContext.runAsUser.lessThan(65536),
      w.pod.securityContext.runAsUser.atMost(65534),
    ),
  objects: {
    1000: [pod({ securityContext: { runAsUser: 1000 } })],
    65534: [pod({ securityContext: { runAsUser: 65534 } })],
    65535: [pod({ securityContext: { runAsUser: 65535 } }), 'pod: securityContext.runAsUser must be at most 65534'],
    0: [
      pod({ securityContext: { runAsUser: 0 } }),
      'pod: securityContext.runAsUser must be greater than 0',
      'pod: securityContext.runAsUser must be at least 1000',
    ],
    absent: [
      pod(),
      'pod: securityContext.runAsUser must be greater than 0',
      'pod: securityContext.runAsUser must be at least 1000',
      'pod: securityContext.runAsUser must be less than 65536',
      'pod: securityContext.runAsUser must be at most 65534',
    ],
  },
})
