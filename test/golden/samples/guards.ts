import { all, unless, when, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    unless(
      w.pod.os.name.equals('windows'),
      all(
        w.pod.securityContext.runAsNonRoot.equals(true),
        w.eachContainer((c) =>
          when(
            c.securityContext.exists(),
            all(c.securityContext.readOnlyRootFilesystem.equals(true), c.securityContext.runAsGroup.greaterThan(0)),
          ),
        ),
      ),
    ),
  objects: {
    windows: [pod({ os: { name: 'windows' } })],
    fine: [pod({ securityContext: { runAsNonRoot: true } })],
    linux: [
      pod({ os: { name: 'linux' }, containers: [{ name: 'app' }, { name: 'side', securityContext: {} }] }),
      'pod: securityContext.runAsNonRoot must be true',
      'side: securityContext.readOnlyRootFilesystem must be true',
      'side: securityContext.runAsGroup must be greater than 0',
    ],
  },
})
