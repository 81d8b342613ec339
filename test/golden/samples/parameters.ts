import { all, kinds, list, scalar, when } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('ClusterRoleBinding'),
  parameters: { groups: list('string', ['platform-admins', 'break-glass']), role: scalar('string', 'cluster-admin') },
  require: (b, { groups, role }) =>
    when(
      b.roleRef.name.equals(role),
      b.subjects.every((x) => all(x.kind.equals('Group'), x.name.oneOf(groups))),
    ),
  objects: {
    group: [
      object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
        roleRef: { name: 'cluster-admin' },
        subjects: [{ kind: 'Group', name: 'break-glass' }],
      }),
    ],
    'another role': [
      object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
        roleRef: { name: 'view' },
        subjects: [{ kind: 'User', name: 'a' }],
      }),
    ],
    user: [
      object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding', {
        roleRef: { name: 'cluster-admin' },
        subjects: [{ kind: 'User', name: 'a' }],
      }),
      'a: subjects[].kind must be "Group"',
      'a: subjects[].name must be one of "platform-admins", "break-glass"',
    ],
  },
})
