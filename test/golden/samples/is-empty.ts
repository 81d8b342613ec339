import { all, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => all(w.pod.hostAliases.isEmpty(), not(w.pod.tolerations.isEmpty()), w.pod.nodeSelector.isEmpty()),
  objects: {
    fine: [pod({ tolerations: [{ key: 'a' }] })],
    'the other way round': [
      pod({ hostAliases: [{ ip: '10.0.0.1' }], nodeSelector: { a: 'b' } }),
      'pod: hostAliases must be empty',
      'pod: tolerations must not be empty',
      'pod: nodeSelector must be empty',
    ],
    'empty lists': [pod({ hostAliases: [], tolerations: [], nodeSelector: {} }), 'pod: tolerations must not be empty'],
  },
})
