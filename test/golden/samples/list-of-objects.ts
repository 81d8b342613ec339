import { all, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.volumes.every((v) => not(v.hostPath.exists())),
      w.pod.tolerations.some((t) => t.key.equals('team')).because('a toleration for the team'),
      not(w.pod.imagePullSecrets.some((s) => s.name.equals('admin'))),
    ),
  objects: {
    fine: [pod({ volumes: [{ name: 'a' }], tolerations: [{ key: 'team' }] })],
    'two volumes': [
      pod({
        volumes: [{ name: 'a', hostPath: { path: '/' } }, { name: 'b' }, { name: 'c', hostPath: { path: '/' } }],
        tolerations: [{ key: 'team' }],
      }),
      'a: volumes[].hostPath must not be set',
      'c: volumes[].hostPath must not be set',
    ],
    secret: [
      pod({ tolerations: [{ key: 'team' }], imagePullSecrets: [{ name: 'admin' }] }),
      'imagePullSecrets[].name must not be "admin"',
    ],
    none: [pod({ tolerations: [] }), 'pod: a toleration for the team'],
  },
})
