import { all, quantity, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer(
      (c) =>
        all(
          quantity(c.resources.limits.get('memory')).atMost('1Gi'),
          quantity(c.resources.limits.get('memory')).equals(quantity(c.resources.requests.get('memory'))),
          quantity(c.resources.requests.get('cpu')).absentOr((cpu) => cpu.greaterThan('0')),
        ),
      { ephemeral: false },
    ),
  objects: {
    fine: [containers({ resources: { limits: { memory: '1024Mi' }, requests: { memory: '1Gi', cpu: '1m' } } })],
    'requests from limits': [containers({ resources: { limits: { memory: 1 } } })],
    wrong: [
      containers(
        { resources: { limits: { memory: '1Gi' }, requests: { memory: '1G', cpu: '0' } } },
        { resources: { limits: { memory: '1.1Gi' } } },
      ),
      'c1: resources.limits.memory must be at most "1Gi"',
      'app: resources.limits.memory must be resources.requests.memory',
      'app: resources.requests.cpu must be unset or greater than "0"',
    ],
    absent: [
      containers({}),
      'app: resources.limits.memory must be at most "1Gi"',
      'app: resources.limits.memory must be resources.requests.memory',
    ],
  },
})
