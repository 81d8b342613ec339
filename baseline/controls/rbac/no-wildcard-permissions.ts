import { all, cis, control, iso27001, kinds, nis2, not, nsaCisa, soc2 } from 'groundrule'

export default control({
  id: 'no-wildcard-permissions',
  title: 'Roles must not grant permissions by wildcard',
  domain: 'rbac',
  severity: 'high',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'warn' },
  rationale:
    'A wildcard also grants what nobody thought of: secrets, exec, impersonation, and every kind that is installed later.',
  remediation: 'Name the API groups, resources and verbs that are used',
  caution:
    'Operators often ship roles with wildcards, and may miss a permission at run time once it is not granted. `kubectl auth can-i --list --as` shows what a service account has.',
  mappings: [
    ...cis('5.1.3', 'minimises wildcards in Roles and ClusterRoles'),
    nsaCisa('Role-based access control', 'grants what is named, and no more'),
    iso27001('5.15', 'makes access a list that can be reviewed'),
    iso27001('8.3', 'restricts access to the information that is needed'),
    soc2('CC6.3', 'gives access by role and need'),
    nis2('Art. 21(2)(i)', 'puts access control into effect'),
    nis2('Annex 11.2', 'grants access rights by need to know and least privilege'),
  ],
  appliesTo: kinds('Role', 'ClusterRole'),
  // `*/scale` and `/healthz/*` are narrow enough, and `pods/*` grants nothing.
  require: (role) =>
    role.rules.every((rule) =>
      all(
        not(rule.apiGroups.contains('*')),
        not(rule.resources.contains('*')),
        not(rule.verbs.contains('*')),
        not(rule.nonResourceURLs.contains('*')),
        not(rule.nonResourceURLs.contains('/*')),
      ),
    ),
  examples: {
    pass: [
      {
        name: 'everything named',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'deployer', namespace: 'shop' },
          rules: [
            {
              apiGroups: ['apps'],
              resources: ['deployments', 'statefulsets'],
              verbs: ['get', 'list', 'watch', 'create', 'update', 'patch'],
            },
          ],
        },
      },
      {
        name: 'a subresource of any kind, and paths below one',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'scaler' },
          rules: [
            { apiGroups: ['apps'], resources: ['*/scale'], verbs: ['get', 'update'] },
            { nonResourceURLs: ['/healthz/*'], verbs: ['get'] },
          ],
        },
      },
      {
        name: 'collected from other roles by label',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'shop-admin' },
          aggregationRule: {
            clusterRoleSelectors: [{ matchLabels: { 'shop.example.com/aggregate-to-admin': 'true' } }],
          },
        },
      },
    ],
    fail: [
      {
        name: 'a copy of cluster-admin',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'deployer' },
          rules: [
            { apiGroups: ['*'], resources: ['*'], verbs: ['*'] },
            { nonResourceURLs: ['*'], verbs: ['*'] },
          ],
        },
      },
      {
        name: 'every verb on secrets',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'deployer', namespace: 'shop' },
          rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['*'] }],
        },
      },
      {
        name: 'reading, but everything',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'dashboard' },
          rules: [
            { apiGroups: ['', 'apps'], resources: ['*'], verbs: ['get', 'list', 'watch'] },
            { nonResourceURLs: ['/*'], verbs: ['get'] },
          ],
        },
      },
      {
        name: 'one kind of any API group',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'scaler', namespace: 'shop' },
          rules: [{ apiGroups: ['*'], resources: ['deployments'], verbs: ['get', 'patch'] }],
        },
      },
      {
        name: 'reading, but everything of a namespace',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'viewer', namespace: 'shop' },
          rules: [{ apiGroups: [''], resources: ['*'], verbs: ['get', 'list', 'watch'] }],
        },
      },
      {
        name: 'every path of the API server',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'prober' },
          rules: [{ nonResourceURLs: ['*'], verbs: ['get'] }],
        },
      },
      {
        name: 'every path below its root',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'prober' },
          rules: [{ nonResourceURLs: ['/*'], verbs: ['get'] }],
        },
      },
    ],
  },
})
