import { all, workloads } from 'groundrule'
import { deployment, pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.object.metadata.labels.get('app.kubernetes.io/name').exists(),
      w.podMetadata.annotations.get('example.com/tier').oneOf(['gold', 'silver']),
    ),
  objects: {
    pod: [pod({}, { labels: { 'app.kubernetes.io/name': '' }, annotations: { 'example.com/tier': 'gold' } })],
    deployment: [
      deployment(
        { metadata: { annotations: { 'example.com/tier': 'silver' } }, spec: { containers: [] } },
        { metadata: { name: 'x', labels: { 'app.kubernetes.io/name': 'x' } } },
      ),
    ],
    'on the wrong metadata': [
      deployment(
        { metadata: { labels: { 'app.kubernetes.io/name': 'x' } }, spec: { containers: [] } },
        { metadata: { name: 'x', annotations: { 'example.com/tier': 'silver' } } },
      ),
      'metadata.labels["app.kubernetes.io/name"] must be set',
      'pod: metadata.annotations["example.com/tier"] must be one of "gold", "silver"',
    ],
  },
})
