import { any, kinds } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('Deployment'),
  require: (d) =>
    any(d.spec.replicas.equals(0), d.spec.replicas.oneOf([2, 3])).because('spec.replicas must be 0, 2 or 3'),
  objects: {
    0: [object('apps/v1', 'Deployment', { spec: { replicas: 0 } })],
    1: [object('apps/v1', 'Deployment', { spec: { replicas: 1 } }), 'spec.replicas must be 0, 2 or 3'],
    3: [object('apps/v1', 'Deployment', { spec: { replicas: 3 } })],
    absent: [object('apps/v1', 'Deployment', { spec: {} }), 'spec.replicas must be 0, 2 or 3'],
  },
})
