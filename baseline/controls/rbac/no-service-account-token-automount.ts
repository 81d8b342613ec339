import { cis, control, iso27001, nis2, nsaCisa, soc2, workloads } from 'groundrule'

export default control({
  id: 'no-service-account-token-automount',
  title: 'Pods must not be given a service account token unasked',
  domain: 'rbac',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce-new', acc: 'enforce-new', prod: 'audit' },
  rationale:
    'Most applications never call the Kubernetes API, yet each gets a token for it that serves whoever takes it over.',
  remediation:
    'Set automountServiceAccountToken to false on the pod, and mount a projected serviceAccountToken volume where the process calls the Kubernetes API',
  caution:
    'A process that does call the Kubernetes API, such as an operator, fails until it has the projected volume. Client libraries look for token, ca.crt and namespace in /var/run/secrets/kubernetes.io/serviceaccount.',
  mappings: [
    ...cis(['5.1.5', '5.1.6'], 'leaves tokens, that of the default service account too, to pods that ask for one'),
    nsaCisa('Protecting Pod service account tokens', 'keeps tokens out of pods that do not need them'),
    iso27001('5.16', 'gives an identity to those workloads only that use it'),
    iso27001('5.17', 'keeps authentication information from where nobody uses it'),
    iso27001('8.5', 'makes each use of an API credential a decision'),
    soc2('CC6.1', 'restricts where credentials of the API are'),
    nis2('Art. 21(2)(i)', 'puts access control for machines into effect'),
    nis2('Annex 11.5', 'gives an identity to those workloads only that use it'),
    nis2('Annex 11.6', 'keeps authentication information from where nobody uses it'),
  ],
  appliesTo: workloads(),
  // What the ServiceAccount says cannot be seen when its Pod is admitted, and the Pod's own field wins.
  require: (w) => w.pod.automountServiceAccountToken.equals(false),
  examples: {
    pass: [
      {
        name: 'never calls the Kubernetes API',
        pod: {
          automountServiceAccountToken: false,
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'calls the Kubernetes API, with a token that it mounts itself',
        pod: {
          serviceAccountName: 'operator',
          automountServiceAccountToken: false,
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/operator:1.3.0',
              volumeMounts: [
                { name: 'api-token', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', readOnly: true },
              ],
            },
          ],
          volumes: [
            {
              name: 'api-token',
              projected: {
                sources: [
                  { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
                  { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
                  { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
                ],
              },
            },
          ],
        },
      },
    ],
    fail: [
      {
        name: 'left to the default',
        pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
      {
        name: 'left to a service account of its own',
        pod: {
          serviceAccountName: 'api',
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'asked for, but not as a volume',
        pod: {
          serviceAccountName: 'operator',
          automountServiceAccountToken: true,
          containers: [{ name: 'app', image: 'registry.example.com/shop/operator:1.3.0' }],
        },
      },
    ],
  },
})
