import { cis, control, iso27001, kinds, nis2, nsaCisa, soc2 } from 'groundrule'

export default control({
  id: 'namespace-has-owner-label',
  title: 'Namespaces must name the team that owns them',
  domain: 'tenancy',
  severity: 'low',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale: 'An incident, a cost or a finding that nobody owns is solved by nobody.',
  remediation: 'Set the label example.com/team of the Namespace to the name of the team',
  mappings: [
    ...cis('5.6.1', 'makes each namespace the boundary of a team'),
    nsaCisa('Namespaces', 'makes each namespace the boundary of a team'),
    iso27001('5.9', 'records the owner of each asset'),
    soc2('CC6.1', 'identifies assets and who is responsible for them'),
    nis2('Art. 21(2)(i)', 'puts the management of assets into effect'),
    nis2('Annex 12.4', 'keeps an inventory of assets with their owners'),
  ],
  appliesTo: kinds('Namespace'),
  require: (namespace) =>
    namespace.metadata.labels
      .get('example.com/team')
      .matches('.')
      .because('metadata.labels must have example.com/team with the name of a team'),
  examples: {
    pass: [
      {
        name: 'a team',
        object: {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: 'shop', labels: { 'example.com/team': 'shop' } },
        },
      },
      {
        name: 'a second namespace of that team',
        object: {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: {
            name: 'shop-preview',
            labels: { 'app.kubernetes.io/part-of': 'shop', 'example.com/team': 'shop' },
          },
        },
      },
    ],
    fail: [
      {
        name: 'no labels',
        object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'scratch' } },
      },
      {
        name: 'an empty label',
        object: {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: 'scratch', labels: { 'example.com/team': '' } },
        },
      },
      {
        name: 'a label of somebody else',
        object: {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: { name: 'scratch', labels: { 'app.kubernetes.io/managed-by': 'Helm', team: 'shop' } },
        },
      },
    ],
  },
})
