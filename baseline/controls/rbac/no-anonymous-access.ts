import { all, cis, control, iso27001, kinds, nis2, not, nsaCisa, soc2, when } from 'groundrule'

const anonymous = ['system:anonymous', 'system:unauthenticated']
/** Whoever can log in, every service account of every namespace included. */
const everybody = ['system:authenticated', 'system:serviceaccounts']
/** Roles of Kubernetes that change things. */
const broad = ['admin', 'cluster-admin', 'edit']

export default control({
  id: 'no-anonymous-access',
  title: 'Roles must not be bound to anonymous callers, nor broad ones to everybody',
  domain: 'rbac',
  severity: 'critical',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce', prod: 'enforce' },
  rationale:
    'Anonymous callers need no credentials, and with some providers anybody who has an account there counts as authenticated.',
  remediation: 'Bind the role to the group, user or service account that needs it',
  mappings: [
    ...cis('1.2.1', 'grants nothing to anonymous requests where the API server lets them in'),
    nsaCisa('Authentication', 'leaves anonymous requests without rights'),
    iso27001('5.15', 'gives access to those who are known'),
    iso27001('8.5', 'lets nothing be done without authentication'),
    soc2('CC6.1', 'makes access depend on who asks'),
    nis2('Art. 21(2)(i)', 'puts access control into effect'),
    nis2('Annex 11.2', 'gives access rights to those who are known'),
  ],
  appliesTo: kinds('RoleBinding', 'ClusterRoleBinding'),
  require: (binding) =>
    all(
      binding.subjects.every((subject) => not(subject.name.oneOf(anonymous))),
      when(
        all(binding.roleRef.kind.equals('ClusterRole'), binding.roleRef.name.oneOf(broad)),
        binding.subjects.every((subject) => not(subject.name.oneOf(everybody))),
      ),
    ),
  examples: {
    pass: [
      {
        name: 'a group, a person and a service account',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'developers', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
          subjects: [
            { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'shop-developers' },
            { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'jane@example.com' },
            { kind: 'ServiceAccount', name: 'deployer', namespace: 'shop' },
          ],
        },
      },
      {
        name: 'everybody who can log in may look',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'readers', namespace: 'status-page' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
        },
      },
      {
        name: 'the service accounts of one namespace',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'workers', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:serviceaccounts:shop' }],
        },
      },
      {
        name: 'a role of the namespace that only has the name of a broad one',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'guestbook', namespace: 'guestbook' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'edit' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
        },
      },
      {
        name: 'a broad role that nobody has yet',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'administrators', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
        },
      },
    ],
    fail: [
      {
        name: 'the anonymous user',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'dashboard' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'system:anonymous' }],
        },
      },
      {
        name: 'the anonymous group beside another, in one namespace',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'metrics', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'metrics-reader' },
          subjects: [
            { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'shop-developers' },
            { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:unauthenticated' },
          ],
        },
      },
      {
        name: 'everybody who can log in may change things',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'developers' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
        },
      },
      {
        name: 'everybody who can log in administers the cluster',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'administrators' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
        },
      },
      {
        name: 'everybody who can log in administers a namespace',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'administrators', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:authenticated' }],
        },
      },
      {
        name: 'every service account of the cluster may change things',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata: { name: 'workers', namespace: 'shop' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:serviceaccounts' }],
        },
      },
    ],
  },
})
