import { all, control, iso27001, kinds, nis2, not, nsaCisa, soc2, when } from 'groundrule'

export default control({
  id: 'ingress-requires-tls',
  title: 'Every host of an Ingress must be served with TLS',
  domain: 'network',
  severity: 'high',
  owner: 'platform-network',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce', prod: 'enforce-new' },
  rationale: 'What is sent without TLS can be read and changed on the way.',
  remediation: 'Add each host to spec.tls with the secret that holds its certificate',
  mappings: [
    nsaCisa('Encryption', 'encrypts traffic from outside with TLS'),
    iso27001('8.21', 'secures the services that are offered on the network'),
    iso27001('8.24', 'encrypts what crosses networks'),
    soc2('CC6.7', 'protects information while it is transmitted'),
    nis2('Art. 21(2)(h)', 'puts the policy on the use of cryptography into effect'),
    nis2('Annex 9', 'encrypts what crosses networks'),
  ],
  appliesTo: kinds('Ingress'),
  // Each host by its name: whether an entry such as `*.example.com` covers it is for the controller to decide.
  require: (ingress) =>
    all(
      // With a default backend only, there is no host to name.
      when(ingress.spec.rules.isEmpty(), not(ingress.spec.tls.isEmpty())),
      ingress.spec.rules
        .every((rule) => ingress.spec.tls.some((tls) => tls.hosts.contains(rule.host)))
        .because('every host in spec.rules must be in spec.tls, and a rule without a host cannot be'),
    ),
  examples: {
    pass: [
      {
        name: 'both hosts have a certificate',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'shop' },
          spec: {
            tls: [{ hosts: ['shop.example.com', 'www.shop.example.com'], secretName: 'shop-tls' }],
            rules: [
              {
                host: 'shop.example.com',
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
              {
                host: 'www.shop.example.com',
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'a wildcard certificate, each host by its name',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'shop' },
          spec: {
            tls: [{ hosts: ['*.example.com', 'shop.example.com'], secretName: 'wildcard-tls' }],
            rules: [
              {
                host: 'shop.example.com',
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: "no host, and the controller's own certificate",
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'fallback' },
          spec: {
            tls: [{ secretName: 'fallback-tls' }],
            defaultBackend: { service: { name: 'fallback', port: { number: 80 } } },
          },
        },
      },
    ],
    fail: [
      {
        name: 'no TLS',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'shop' },
          spec: {
            rules: [
              {
                host: 'shop.example.com',
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'one host forgotten',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'shop' },
          spec: {
            tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
            rules: [
              {
                host: 'admin.shop.example.com',
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'a rule for every host',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'shop' },
          spec: {
            tls: [{ hosts: ['shop.example.com'], secretName: 'shop-tls' }],
            rules: [
              {
                http: {
                  paths: [
                    { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
                  ],
                },
              },
            ],
          },
        },
      },
      {
        name: 'no TLS for what no rule matches',
        object: {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'Ingress',
          metadata: { name: 'fallback' },
          spec: { defaultBackend: { service: { name: 'fallback', port: { number: 80 } } } },
        },
      },
    ],
  },
})
