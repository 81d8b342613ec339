import { all, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.eachContainer((c) => c.livenessProbe.exists(), { ephemeral: false }),
      w.eachContainer((c) => not(c.stdin.equals(true))),
    ),
  objects: {
    fine: [pod({ containers: [{ name: 'app', livenessProbe: {} }], ephemeralContainers: [{ name: 'debug' }] })],
    both: [
      pod({ containers: [{ name: 'app', stdin: true }], ephemeralContainers: [{ name: 'debug', stdin: true }] }),
      'app: livenessProbe must be set',
      'app: stdin must not be true',
      'debug: stdin must not be true',
    ],
  },
})
