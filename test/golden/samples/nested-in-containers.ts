import { not, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      c.env.every((e) => not(e.valueFrom.secretKeyRef.exists())).because('env must not read secrets'),
    ),
  objects: {
    absent: [containers({})],
    fine: [containers({ env: [{ name: 'a', value: 'b' }] })],
    'in the second': [
      containers({}, { env: [{ name: 'a' }, { name: 'b', valueFrom: { secretKeyRef: { key: 'k' } } }] }),
      'c1: env must not read secrets',
    ],
  },
})
