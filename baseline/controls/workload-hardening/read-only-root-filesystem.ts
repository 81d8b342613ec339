import { cis, control, iso27001, nis2, nsaCisa, soc2, unless, workloads } from 'groundrule'

export default control({
  id: 'read-only-root-filesystem',
  title: 'Containers must have a read-only root file system',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'enforce', test: 'enforce', acc: 'enforce-new', prod: 'audit' },
  rationale: 'An attacker who can write to the image can keep what they brought.',
  remediation:
    'Set securityContext.readOnlyRootFilesystem to true and mount an emptyDir volume where the process writes',
  caution:
    'A process that writes outside of its volumes fails, often only when it first writes: caches, sockets, PID files, /tmp.',
  mappings: [
    ...cis('5.6.3', 'sets a security context that keeps containers as they were built'),
    nsaCisa('Immutable container file systems', 'makes the file systems of containers immutable'),
    iso27001('8.7', 'keeps malware from settling in a container'),
    iso27001('8.9', 'hardens the configuration of what runs'),
    iso27001('8.19', 'keeps software from being installed where it runs'),
    soc2('CC6.8', 'hinders software that was not meant to be there'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
    nis2('Annex 6.9', 'keeps unauthorised software from being installed'),
  ],
  appliesTo: workloads(),
  // The API server refuses the field on Windows pods.
  require: (w) =>
    unless(
      w.pod.os.name.equals('windows'),
      w.eachContainer((c) => c.securityContext.readOnlyRootFilesystem.equals(true)),
    ),
  examples: {
    pass: [
      {
        name: 'read-only, with a place to write',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { readOnlyRootFilesystem: true },
              volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: {} }],
        },
      },
      {
        name: 'a Windows pod, where the field cannot be set',
        pod: { os: { name: 'windows' }, containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
    ],
    fail: [
      { name: 'not set', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] } },
      {
        name: 'writable init container',
        pod: {
          initContainers: [
            {
              name: 'migrate',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { readOnlyRootFilesystem: false },
            },
          ],
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { readOnlyRootFilesystem: true },
            },
          ],
        },
      },
      {
        name: 'writable debug container',
        pod: {
          containers: [
            {
              name: 'app',
              image: 'registry.example.com/shop/api:2.4.1',
              securityContext: { readOnlyRootFilesystem: true },
            },
          ],
          ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/tools/shell:1.0.0' }],
        },
      },
    ],
  },
})
