import { not, workloads } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  enforcement: 'enforce-new',
  config: {
    workloadKinds: [
      {
        group: 'argoproj.io',
        version: 'v1alpha1',
        kind: 'Rollout',
        plural: 'rollouts',
        podSpec: ['spec', 'template', 'spec'],
        creator: 'system:serviceaccount:argo-rollouts:argo-rollouts',
      },
    ],
  },
  require: (w) => w.eachContainer((c) => not(c.tty.equals(true))),
  objects: {
    fine: [
      object('argoproj.io/v1alpha1', 'Rollout', {
        spec: { template: { spec: { containers: [{ name: 'a', tty: false }] } } },
      }),
    ],
    wrong: [
      object('argoproj.io/v1alpha1', 'Rollout', {
        spec: { template: { spec: { containers: [{ name: 'a', tty: true }] } } },
      }),
      'a: tty must not be true',
    ],
  },
})
