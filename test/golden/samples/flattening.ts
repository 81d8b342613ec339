import { all, any, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      all(not(w.pod.hostPID.equals(true)), not(any(w.pod.hostIPC.equals(true), w.pod.hostNetwork.equals(true)))),
      not(not(w.pod.restartPolicy.equals('Always'))),
      any(w.pod.nodeName.exists(), all(w.pod.schedulerName.exists(), w.pod.hostname.exists())).because('it is placed'),
    ),
  objects: {
    fine: [pod({ restartPolicy: 'Always', nodeName: 'n' })],
    all: [
      pod({ hostPID: true, hostIPC: true, hostNetwork: true, schedulerName: 's' }),
      'pod: hostPID must not be true',
      'pod: hostIPC must not be true',
      'pod: hostNetwork must not be true',
      'pod: restartPolicy must be "Always"',
      'pod: it is placed',
    ],
  },
})
