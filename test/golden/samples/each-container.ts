import { workloads } from 'groundrule'
import { object, pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) => w.eachContainer((c) => c.terminationMessagePolicy.equals('File')),
  objects: {
    'all lists': [
      pod({
        containers: [{ name: 'app', terminationMessagePolicy: 'File' }, { name: 'side' }],
        initContainers: [{ name: 'init' }],
        ephemeralContainers: [{ name: 'debug' }],
      }),
      'side: terminationMessagePolicy must be "File"',
      'init: terminationMessagePolicy must be "File"',
      'debug: terminationMessagePolicy must be "File"',
    ],
    fine: [pod({ containers: [{ name: 'app', terminationMessagePolicy: 'File' }], initContainers: null })],
    CronJob: [
      object('batch/v1', 'CronJob', {
        spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: 'job' }] } } } } },
      }),
      'job: terminationMessagePolicy must be "File"',
    ],
    PodTemplate: [
      object('v1', 'PodTemplate', { template: { spec: { containers: [{ name: 'job' }] } } }),
      'job: terminationMessagePolicy must be "File"',
    ],
  },
})
