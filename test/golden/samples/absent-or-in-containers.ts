import { workloads } from 'groundrule'
import { containers, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.eachContainer((c) => c.securityContext.procMount.absentOr((mount) => mount.equals('Default'))),
  objects: {
    absent: [containers({ securityContext: null })],
    fine: [containers({ securityContext: { procMount: 'Default' } })],
    wrong: [
      containers({ securityContext: { procMount: 'Unmasked' } }),
      'app: securityContext.procMount must be unset or "Default"',
    ],
  },
})
