import { all, cis, control, iso27001, kinds, list, nis2, nsaCisa, soc2, when } from 'groundrule'

export default control({
  id: 'no-cluster-admin',
  title: 'Only named groups may be cluster-admin',
  domain: 'rbac',
  severity: 'critical',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce', prod: 'enforce' },
  rationale:
    'cluster-admin may do anything to anything, and a binding to a person or a service account outlives its reason.',
  remediation: 'Bind a role with the rights that are needed, or ask to join the group platform-admins',
  mappings: [
    ...cis('5.1.1', 'keeps the cluster-admin role to where it is required'),
    nsaCisa('Role-based access control', 'keeps administrators to a group that is known'),
    iso27001('5.15', 'controls who has access to everything'),
    iso27001('5.18', 'gives and takes the right by membership of a group'),
    iso27001('8.2', 'restricts and manages privileged access rights'),
    soc2('CC6.2', 'gives access to those who were authorised'),
    soc2('CC6.3', 'gives access by role and need'),
    nis2('Art. 21(2)(i)', 'puts access control into effect'),
    nis2('Annex 11.2', 'grants access rights by need to know and least privilege'),
    nis2('Annex 11.3', 'keeps the accounts of administrators few and managed'),
  ],
  appliesTo: kinds('ClusterRoleBinding'),
  // kubeadm binds the group of its admin.conf when it makes a cluster.
  parameters: { groups: list('string', ['kubeadm:cluster-admins', 'platform-admins']) },
  require: (binding, { groups }) =>
    when(
      binding.roleRef.name.equals('cluster-admin'),
      binding.subjects.every((subject) => all(subject.kind.equals('Group'), subject.name.oneOf(groups))),
    ),
  examples: {
    pass: [
      {
        name: 'the group of the administrators',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'platform-admins' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'platform-admins' }],
        },
      },
      {
        name: 'the group that kubeadm binds',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'kubeadm:cluster-admins' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'kubeadm:cluster-admins' }],
        },
      },
      {
        name: 'another role for anybody',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'readers' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'jane' }],
        },
      },
    ],
    fail: [
      {
        name: 'a person',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'jane-admin' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'jane' }],
        },
      },
      {
        name: 'a service account beside the group',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'deployer-admin' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [
            { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'platform-admins' },
            { kind: 'ServiceAccount', name: 'deployer', namespace: 'ci' },
          ],
        },
      },
      {
        name: 'a person called like the group',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'admins' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'platform-admins' }],
        },
      },
      {
        name: 'another group',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'developers-admin' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
          subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'developers' }],
        },
      },
    ],
  },
})
