import { cis, control, image, iso27001, list, nis2, nsaCisa, perEnvironment, soc2, workloads } from 'groundrule'

export default control({
  id: 'trusted-registries',
  title: 'Images must come from a trusted registry',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce-new', prod: 'enforce-new' },
  rationale: 'Only the registries of the platform scan what they serve and keep what was once deployed.',
  remediation: 'Push the image to a registry of the platform, or ask for its mirror there',
  mappings: [
    ...cis('5.5.1', 'controls where container images come from'),
    nsaCisa('Building secure container images', 'takes images from registries that scan them'),
    iso27001('5.21', 'manages what the supply chain brings in'),
    iso27001('8.19', 'lets software be installed from known sources only'),
    soc2('CC6.8', 'hinders software of unknown origin'),
    soc2('CC9.2', 'manages the risk of what vendors deliver'),
    nis2('Art. 21(2)(d)', 'puts the security of the supply chain into effect'),
    nis2('Annex 5.1', 'limits from whom software is taken'),
    nis2('Annex 6.9', 'keeps unauthorised software from running'),
  ],
  appliesTo: workloads(),
  parameters: {
    registries: perEnvironment(list('string'), {
      dev: ['registry.example.com', 'docker.io', 'quay.io', 'registry.k8s.io'],
      test: ['registry.example.com', 'registry.k8s.io'],
      acc: ['registry.example.com', 'registry.k8s.io'],
      prod: ['registry.example.com', 'registry.k8s.io'],
    }),
  },
  require: (w, { registries }) => w.eachContainer((c) => image(c.image).registry.oneOf(registries)),
  examples: {
    pass: [
      {
        name: 'the registry of the platform',
        pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
      {
        name: 'an init container from the registry of Kubernetes',
        pod: {
          initContainers: [{ name: 'wait', image: 'registry.k8s.io/e2e-test-images/busybox:1.36.1-1' }],
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
    ],
    fail: [
      { name: 'an unknown registry', pod: { containers: [{ name: 'app', image: 'ghcr.io/someone/tool:1.0.0' }] } },
      {
        name: 'a trusted name in the path of another registry',
        pod: { containers: [{ name: 'app', image: 'evil.example.org/registry.example.com/api:1.0.0' }] },
      },
      {
        name: 'a trusted name with another port',
        pod: { containers: [{ name: 'app', image: 'registry.example.com:5000/shop/api:2.4.1' }] },
      },
      {
        name: 'an init container from an unknown registry',
        pod: {
          initContainers: [{ name: 'wait', image: 'ghcr.io/someone/wait:1.0.0' }],
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'a debug container from an unknown registry',
        pod: {
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
          ephemeralContainers: [{ name: 'debug', image: 'ghcr.io/someone/debug:1.0.0' }],
        },
      },
    ],
  },
})
