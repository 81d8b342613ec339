import { any, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    w.podMetadata.annotations
      .everyEntry((key, value) => any(not(key.startsWith('example.com/')), value.oneOf(['yes', 'no'])))
      .because('annotations of example.com must be yes or no'),
  objects: {
    absent: [pod()],
    fine: [pod({}, { annotations: { 'example.com/a': 'yes', b: 'maybe' } })],
    maybe: [
      pod({}, { annotations: { 'example.com/a': 'maybe' } }),
      'pod: annotations of example.com must be yes or no',
    ],
    'null is the empty text': [
      pod({}, { annotations: { 'example.com/a': null } }),
      'pod: annotations of example.com must be yes or no',
    ],
  },
})
