import { all, kinds, not } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('ClusterRole'),
  require: (r) => all(not(r.rules.isEmpty()), r.rules.exists()),
  objects: {
    fine: [object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ verbs: ['get'] }] })],
    null: [
      object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: null }),
      'rules must not be empty',
      'rules must be set',
    ],
    empty: [object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [] }), 'rules must not be empty'],
  },
})
