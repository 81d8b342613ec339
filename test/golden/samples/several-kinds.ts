import { kinds, not } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('Role', 'ClusterRole'),
  require: (r) => not(r.rules.some((rule) => rule.verbs.contains('*'))),
  objects: {
    null: [object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: null })],
    fine: [object('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ verbs: ['get'] }] })],
    Role: [
      object('rbac.authorization.k8s.io/v1', 'Role', { rules: [{ verbs: ['*'] }] }),
      'rules[].verbs must not contain "*"',
    ],
    ClusterRole: [
      object('rbac.authorization.k8s.io/v1', 'ClusterRole', { rules: [{ verbs: ['get'] }, { verbs: ['*', 'get'] }] }),
      'rules[].verbs must not contain "*"',
    ],
  },
})
