import { all, cis, control, iso27001, nis2, not, nsaCisa, soc2, workloads } from 'groundrule'

export default control({
  id: 'no-secret-in-environment',
  title: 'Containers must read Secrets from files, not from the environment',
  domain: 'secrets-and-configuration',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'warn', acc: 'warn', prod: 'audit' },
  rationale:
    'The environment is inherited by every child process and printed by crash reports and debug pages. It also keeps its value when the Secret is rotated.',
  remediation: 'Mount the Secret as a volume, and let the process read the file',
  caution:
    'The process must be able to read a file, as many images do by a variable such as PASSWORD_FILE. It sees a rotated Secret only if it reads the file again, and never where the volume is mounted by subPath.',
  mappings: [
    ...cis('5.4.1', 'prefers Secrets as files over Secrets as environment variables'),
    nsaCisa('Secrets', 'keeps secrets out of the environment of processes'),
    iso27001('5.17', 'protects authentication information where it is used'),
    iso27001('8.24', 'lets keys be changed without a new deployment'),
    soc2('CC6.1', 'restricts access to credentials'),
    nis2('Art. 21(2)(i)', 'puts the handling of credentials into effect'),
    nis2('Annex 11.6', 'protects authentication information where it is used'),
  ],
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      all(
        c.env
          .every((variable) => not(variable.valueFrom.secretKeyRef.exists()))
          .because('env must not take values from a Secret (secretKeyRef)'),
        c.envFrom
          .every((source) => not(source.secretRef.exists()))
          .because('envFrom must not take a whole Secret (secretRef)'),
      ),
    ),
  examples: {
    pass: [
      {
        name: 'a file, and a variable that says where it is',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              env: [{ name: 'DATABASE_PASSWORD_FILE', value: '/run/secrets/database/password' }],
              volumeMounts: [{ name: 'database', mountPath: '/run/secrets/database', readOnly: true }],
            },
          ],
          volumes: [{ name: 'database', secret: { secretName: 'database', defaultMode: 0o440 } }],
        },
      },
      {
        name: 'what is no secret, from a ConfigMap and from the pod itself',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              env: [
                { name: 'LOG_LEVEL', valueFrom: { configMapKeyRef: { name: 'api', key: 'log-level' } } },
                { name: 'POD_NAME', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
              ],
              envFrom: [{ configMapRef: { name: 'api' } }],
            },
          ],
        },
      },
    ],
    fail: [
      {
        name: 'one variable',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              env: [
                { name: 'LOG_LEVEL', value: 'info' },
                { name: 'DATABASE_PASSWORD', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } },
              ],
            },
          ],
        },
      },
      {
        name: 'a whole Secret, in an init container',
        pod: {
          initContainers: [
            {
              name: 'migrate',
              image: 'registry.example.com/shop/migrate:2.4.1',
              envFrom: [{ secretRef: { name: 'database' } }],
            },
          ],
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'optional does not make it better',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              env: [
                {
                  name: 'LICENSE_KEY',
                  valueFrom: { secretKeyRef: { name: 'license', key: 'key', optional: true } },
                },
              ],
            },
          ],
        },
      },
      {
        name: 'a whole Secret, in a debug container',
        pod: {
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
          ephemeralContainers: [
            {
              name: 'debug',
              image: 'registry.example.com/tools/shell:1.0.0',
              envFrom: [{ secretRef: { name: 'database' } }],
            },
          ],
        },
      },
    ],
  },
})
