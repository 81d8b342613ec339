import { all, any, cis, control, iso27001, kinds, nis2, not, nsaCisa, soc2, unless, when } from 'groundrule'

export default control({
  id: 'no-escalation-verbs',
  title: 'Roles must not grant escalate, impersonate or an unlimited bind',
  domain: 'rbac',
  severity: 'critical',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale:
    'Whoever may escalate or bind can give themselves any right, and whoever may impersonate acts as somebody who has it.',
  remediation:
    'Remove the verb, or let bind name in resourceNames the roles that may be given away, cluster-admin not among them',
  mappings: [
    ...cis('5.1.8', 'limits bind, impersonate and escalate'),
    nsaCisa('Role-based access control', 'keeps roles from being a way to more rights'),
    iso27001('8.2', 'keeps privileged rights with those who were given them'),
    iso27001('8.18', 'restricts what can override the controls of access'),
    soc2('CC6.3', 'gives access by role and need'),
    nis2('Art. 21(2)(i)', 'puts access control into effect'),
    nis2('Annex 11.3', 'keeps privileged rights with the accounts that are managed as such'),
  ],
  appliesTo: kinds('Role', 'ClusterRole'),
  // A verb `*` holds these too: no-wildcard-permissions finds it.
  require: (role) =>
    role.rules.every((rule) =>
      all(
        when(
          any(rule.apiGroups.contains('rbac.authorization.k8s.io'), rule.apiGroups.contains('*')),
          all(
            not(rule.verbs.contains('escalate')),
            unless(
              all(not(rule.resourceNames.isEmpty()), not(rule.resourceNames.contains('cluster-admin'))),
              not(rule.verbs.contains('bind')),
            ),
          ),
        ),
        // Constrained impersonation has verbs such as `impersonate:user-info`.
        rule.verbs
          .every((verb) => not(verb.startsWith('impersonate')))
          .because('verbs must not contain impersonate, whole or constrained'),
      ),
    ),
  examples: {
    pass: [
      {
        name: 'gives away roles that it names',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'namespace-provisioner' },
          rules: [
            { apiGroups: ['rbac.authorization.k8s.io'], resources: ['rolebindings'], verbs: ['create'] },
            {
              apiGroups: ['rbac.authorization.k8s.io'],
              resources: ['clusterroles'],
              resourceNames: ['view', 'edit'],
              verbs: ['bind'],
            },
          ],
        },
      },
      {
        name: 'manages bindings, within its own rights',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'team-lead', namespace: 'shop' },
          rules: [
            {
              apiGroups: ['rbac.authorization.k8s.io'],
              resources: ['roles', 'rolebindings'],
              verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'],
            },
          ],
        },
      },
      {
        name: 'a verb of the same name in another API',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'catalog-user' },
          rules: [{ apiGroups: ['catalog.example.com'], resources: ['exports'], verbs: ['bind'] }],
        },
      },
    ],
    fail: [
      {
        name: 'changes roles beyond its own rights',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'operator' },
          rules: [
            {
              apiGroups: ['rbac.authorization.k8s.io'],
              resources: ['clusterroles'],
              verbs: ['get', 'update', 'escalate'],
            },
          ],
        },
      },
      {
        name: 'binds whichever role it likes',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'team-lead', namespace: 'shop' },
          rules: [
            { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list', 'watch', 'update'] },
            { apiGroups: ['rbac.authorization.k8s.io'], resources: ['roles', 'clusterroles'], verbs: ['bind'] },
          ],
        },
      },
      {
        name: 'binds cluster-admin by name',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'namespace-provisioner' },
          rules: [
            {
              apiGroups: ['rbac.authorization.k8s.io'],
              resources: ['clusterroles'],
              resourceNames: ['edit', 'cluster-admin'],
              verbs: ['bind'],
            },
          ],
        },
      },
      {
        name: 'acts as other people',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'support' },
          rules: [{ apiGroups: [''], resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'] }],
        },
      },
      {
        name: 'acts as other people, constrained',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'support' },
          rules: [
            { apiGroups: ['authentication.k8s.io'], resources: ['users'], verbs: ['impersonate:user-info'] },
            { apiGroups: [''], resources: ['pods'], verbs: ['impersonate-on:user-info:list'] },
          ],
        },
      },
      {
        name: 'changes roles as those of any API group',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'migrator' },
          rules: [{ apiGroups: ['*'], resources: ['clusterroles'], verbs: ['get', 'update', 'escalate'] }],
        },
      },
      {
        name: 'acts as service accounts that it may also read',
        object: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'Role',
          metadata: { name: 'support', namespace: 'shop' },
          rules: [{ apiGroups: [''], resources: ['serviceaccounts'], verbs: ['get', 'list', 'impersonate'] }],
        },
      },
    ],
  },
})
