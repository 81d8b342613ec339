import { workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.pod.securityContext.supplementalGroups.every((group) => group.greaterThan(0)),
  objects: {
    absent: [pod()],
    positive: [pod({ securityContext: { supplementalGroups: [1, 2] } })],
    zero: [
      pod({ securityContext: { supplementalGroups: [1, 0] } }),
      'securityContext.supplementalGroups[] must be greater than 0',
    ],
  },
})
