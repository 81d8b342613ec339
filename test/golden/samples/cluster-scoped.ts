import { kinds } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('Namespace'),
  require: (n) => n.metadata.labels.get('example.com/owner').exists(),
  objects: {
    fine: [object('v1', 'Namespace', { metadata: { name: 'a', labels: { 'example.com/owner': 'team' } } })],
    wrong: [object('v1', 'Namespace', {}), 'metadata.labels["example.com/owner"] must be set'],
  },
})
