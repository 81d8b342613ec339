import { all, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(w.pod.securityContext.seccompProfile.exists(), w.pod.priorityClassName.exists(), not(w.pod.nodeName.exists())),
  objects: {
    all: [pod({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } }, priorityClassName: 'low' })],
    'empty and null are absent': [
      pod({ securityContext: { seccompProfile: null }, priorityClassName: '', nodeName: '' }),
      'pod: securityContext.seccompProfile must be set',
      'pod: priorityClassName must be set',
    ],
    'what must not be': [
      pod({ securityContext: { seccompProfile: {} }, priorityClassName: 'low', nodeName: 'n' }),
      'pod: nodeName must not be set',
    ],
  },
})
