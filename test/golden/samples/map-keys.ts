import { workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.pod.nodeSelector.everyKey((key) => key.startsWith('example.com/')),
  objects: {
    absent: [pod()],
    fine: [pod({ nodeSelector: { 'example.com/a': '1', 'example.com/b': '' } })],
    'a foreign one': [
      pod({ nodeSelector: { 'example.com/a': '1', constructor: 'b' } }),
      'nodeSelector[] must start with "example.com/"',
    ],
  },
})
