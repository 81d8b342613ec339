import { all, cis, control, iso27001, kinds, nis2, nsaCisa, soc2 } from 'groundrule'

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
    ...cis('5.4.2', 'keeps secrets in external storage'),
    nsaCisa('Secrets', 'keeps secrets out of files that many can read'),
    iso27001('5.17', 'protects authentication information'),
    iso27001('8.4', 'keeps credentials out of source code'),
    iso27001('8.12', 'prevents data from leaking through repositories'),
    soc2('CC6.1', 'restricts access to credentials'),
    soc2('CC6.7', 'keeps credentials from travelling with every clone'),
    nis2('Art. 21(2)(h)', 'keeps keys from being stored in the clear'),
    nis2('Annex 9', 'protects keys where they are stored'),
    nis2('Annex 11.6', 'protects authentication information'),
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
      {
        name: 'an empty Secret of a type, for a key that an operator writes',
        object: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'issuer-account', labels: { 'app.kubernetes.io/part-of': 'shop' } },
          type: 'example.com/account-key',
          data: {},
        },
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
      {
        name: 'the credentials of a registry',
        object: {
          apiVersion: 'v1',
          kind: 'Secret',
          metadata: { name: 'pull' },
          type: 'kubernetes.io/dockerconfigjson',
          data: { '.dockerconfigjson': 'eyJhdXRocyI6e319' },
        },
      },
    ],
  },
})
