import { not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  enforcement: 'enforce-new',
  require: (w) => not(w.pod.hostPID.equals(true)),
  objects: {
    fine: [pod()],
    wrong: [pod({ hostPID: true }), 'pod: hostPID must not be true'],
  },
})
