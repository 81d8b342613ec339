import { not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => not(w.pod.hostNetwork.equals(true)),
  objects: {
    absent: [pod()],
    false: [pod({ hostNetwork: false })],
    null: [pod({ hostNetwork: null })],
    true: [pod({ hostNetwork: true }), 'pod: hostNetwork must not be true'],
  },
})
