import { all, workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      all(
        c.securityContext.capabilities.drop.contains('ALL'),
        c.securityContext.capabilities.add.subsetOf(['NET_BIND_SERVICE', 'CHOWN']),
      ),
    ),
  objects: {
    fine: [containers({ securityContext: { capabilities: { drop: ['ALL'], add: ['CHOWN'] } } })],
    'absent is empty': [containers({}), 'app: securityContext.capabilities.drop must contain "ALL"'],
    both: [
      containers({ securityContext: { capabilities: { drop: ['all'], add: ['CHOWN', 'SYS_ADMIN'] } } }),
      'app: securityContext.capabilities.drop must contain "ALL"',
      'app: securityContext.capabilities.add must contain only "NET_BIND_SERVICE", "CHOWN"',
    ],
  },
})
