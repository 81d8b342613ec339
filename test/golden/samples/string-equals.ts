import { kinds, not } from 'groundrule'
import { object, sample, service } from '../sample.ts'

export default sample({
  appliesTo: kinds('Service'),
  require: (s) => not(s.spec.type.equals('NodePort')),
  objects: {
    absent: [service({})],
    ClusterIP: [service({ type: 'ClusterIP' })],
    NodePort: [service({ type: 'NodePort' }), 'spec.type must not be "NodePort"'],
    'no spec': [object('v1', 'Service', {})],
  },
})
