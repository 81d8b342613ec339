import { all, cis, control, iso27001, kinds, soc2 } from 'groundrule'

export default control({
  id: 'no-secret-manifest',
  title: 'Secrets must not be kept in repositories',
  domain: 'secrets-and-configuration',
  severity: 'high',
  owner: 'platform-security',
  enforcement: 'enforce',
  rationale: 'Base64 is no encryption, and what was once in Git stays in its history.',
  remediation: 'Let the external secrets operator create the Secret from the vault, and commit only its ExternalSecret',
  mappings: [
    cis('1.12')('5.4.2', 'keeps secrets in external storage'),
    iso27001('8.12', 'prevents data from leaking through repositories'),
    soc2('CC6.1', 'restricts access to credentials'),
  ],
  // Controllers create Secrets on the cluster; only a manifest in Git is wrong.
  scope: 'ci',
  appliesTo: kinds('Secret'),
  require: (secret) => all(secret.data.isEmpty(), secret.stringData.isEmpty()),
  examples: {
    pass: [
      {
        name: 'an empty Secret that something else fills',
        object: { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'database' } },
      },
    ],
    fail: [
      {
        name: 'base64 data',
        object: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'database' },
          data: { password: 'aHVudGVyMg==' },
        },
      },
      {
        name: 'text',
        object: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'database' },
          stringData: { password: 'hunter2' },
        },
      },
    ],
  },
})
