import { workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.pod.priorityClassName.oneOf(['low', 'high']),
  objects: {
    low: [pod({ priorityClassName: 'low' })],
    'the empty text': [pod({ priorityClassName: '' }), 'pod: priorityClassName must be one of "low", "high"'],
    absent: [pod(), 'pod: priorityClassName must be one of "low", "high"'],
  },
})
