import { control, iso27001, kinds, nis2, soc2 } from 'groundrule'

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
    iso27001('8.24', 'encrypts what crosses networks'),
    soc2('CC6.7', 'protects information while it is transmitted'),
    nis2('Art. 21(2)(h)', 'puts the policy on the use of cryptography into effect'),
  ],
  appliesTo: kinds('Ingress'),
  require: (ingress) =>
    ingress.spec.rules
      .every((rule) => ingress.spec.tls.some((tls) => tls.hosts.contains(rule.host)))
      .because('every host in spec.rules must be in spec.tls, and a rule without a host cannot be'),
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
    ],
  },
})
