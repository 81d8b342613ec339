import { kinds, when } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('Role'),
  require: (r) => r.rules.every((rule) => when(rule.resources.contains('secrets'), rule.resourceNames.exists())),
  objects: {
    null: [object('rbac.authorization.k8s.io/v1', 'Role', { rules: null })],
    named: [
      object('rbac.authorization.k8s.io/v1', 'Role', {
        rules: [{ verbs: ['get'], resources: ['secrets'], resourceNames: ['a'] }],
      }),
    ],
    'two, one line': [
      object('rbac.authorization.k8s.io/v1', 'Role', {
        rules: [
          { verbs: ['get'], resources: ['secrets'] },
          { verbs: ['get'], resources: ['pods', 'secrets'] },
        ],
      }),
      'rules[].resourceNames must be set',
    ],
  },
})
