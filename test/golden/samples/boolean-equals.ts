import { workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.eachContainer((c) => c.securityContext.runAsNonRoot.equals(true)),
  objects: {
    true: [containers({ securityContext: { runAsNonRoot: true } })],
    false: [containers({ securityContext: { runAsNonRoot: false } }), 'app: securityContext.runAsNonRoot must be true'],
    null: [containers({ securityContext: null }), 'app: securityContext.runAsNonRoot must be true'],
    'one of two': [
      containers({}, { securityContext: { runAsNonRoot: true } }),
      'app: securityContext.runAsNonRoot must be true',
    ],
  },
})
