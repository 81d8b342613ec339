import { workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.pod.shareProcessNamespace.absentOr((share) => share.equals(false)),
  objects: {
    absent: [pod()],
    false: [pod({ shareProcessNamespace: false })],
    true: [pod({ shareProcessNamespace: true }), 'pod: shareProcessNamespace must be unset or false'],
  },
})
