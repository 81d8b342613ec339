import { kinds, not } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('NetworkPolicy'),
  require: (n) => n.spec.podSelector.matchExpressions.every((e) => not(e.field('values').contains('*'))),
  objects: {
    fine: [
      object('networking.k8s.io/v1', 'NetworkPolicy', {
        spec: { podSelector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['b'] }] } },
      }),
    ],
    'no selector': [object('networking.k8s.io/v1', 'NetworkPolicy', { spec: {} })],
    wrong: [
      object('networking.k8s.io/v1', 'NetworkPolicy', {
        spec: { podSelector: { matchExpressions: [{ key: 'a', operator: 'In', values: ['*'] }] } },
      }),
      'spec.podSelector.matchExpressions[].values must not contain "*"',
    ],
  },
})
