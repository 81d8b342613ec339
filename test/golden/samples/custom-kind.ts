import { all, customKind, not } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: customKind({
    group: 'example.com',
    version: 'v1',
    kind: 'Database',
    plural: 'databases',
    scope: 'Namespaced',
  }),
  require: (d) =>
    all(
      not(d.field('spec').field('public').equals(true)),
      d
        .field('spec')
        .field('replicas')
        .absentOr((replicas) => replicas.oneOf([1, 3])),
      d
        .field('spec')
        .field('users')
        .every((user) => not(user.field('name').equals('admin'))),
      d.field('spec').field('backup-plan').exists(),
      d
        .field('spec')
        .field('in')
        .field('a.b')
        .absentOr((x) => x.startsWith('a')),
    ),
  objects: {
    fine: [object('example.com/v1', 'Database', { spec: { replicas: 3, 'backup-plan': 'daily' } })],
    wrong: [
      object('example.com/v1', 'Database', {
        spec: { public: true, replicas: 2, users: [{ name: 'a' }, { name: 'admin' }], in: { 'a.b': 'b' } },
      }),
      'spec.public must not be true',
      'spec.replicas must be unset or one of 1, 3',
      'spec.users[].name must not be "admin"',
      'spec.backup-plan must be set',
      'spec.in["a.b"] must be unset or must start with "a"',
    ],
    'nothing there': [object('example.com/v1', 'Database', {}), 'spec.backup-plan must be set'],
  },
})
