import { all, any, control, image, iso27001, nis2, not, nsaCisa, soc2, workloads } from 'groundrule'

export default control({
  id: 'pinned-image-tag',
  title: 'Images must be pinned to a version or a digest',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-security',
  enforcement: { dev: 'warn', test: 'enforce', acc: 'enforce-new', prod: 'enforce-new' },
  rationale: 'A moving tag makes what runs differ from what was reviewed.',
  remediation: 'Name a version other than latest, or a digest, in every image',
  mappings: [
    nsaCisa('Building secure container images', 'runs the image that was scanned, and no later one'),
    iso27001('8.9', 'makes the version of what runs part of its configuration'),
    iso27001('8.19', 'lets nothing be installed that nobody chose'),
    iso27001('8.32', 'makes each change of what runs a change of the manifest'),
    soc2('CC8.1', 'lets changes be authorised before they run'),
    nis2('Art. 21(2)(e)', 'lets changes be reviewed before they run'),
    nis2('Annex 6.4', 'makes each change of what runs a change of the manifest'),
  ],
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) => {
      const { tag, digest } = image(c.image)
      return any(digest.exists(), all(tag.exists(), not(tag.equals('latest')))).because(
        'image must have a tag other than latest, or a digest',
      )
    }),
  examples: {
    pass: [
      {
        name: 'a version',
        pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }] },
      },
      {
        name: 'a digest',
        pod: {
          containers: [
            {
              name: 'app',
              image:
                'registry.example.com/shop/api@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            },
          ],
        },
      },
      {
        name: 'a digest, whatever the tag beside it says',
        pod: {
          containers: [
            {
              name: 'app',
              image:
                'registry.example.com:5000/shop/api:latest@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
            },
          ],
        },
      },
    ],
    fail: [
      { name: 'latest', pod: { containers: [{ name: 'app', image: 'registry.example.com/shop/api:latest' }] } },
      {
        name: 'no tag, only a port',
        pod: { containers: [{ name: 'app', image: 'registry.example.com:5000/shop/api' }] },
      },
      {
        name: 'latest in an init container',
        pod: {
          initContainers: [{ name: 'migrate', image: 'registry.example.com/shop/migrate:latest' }],
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
        },
      },
      {
        name: 'latest in a debug container',
        pod: {
          containers: [{ name: 'app', image: 'registry.example.com/shop/api:2.4.1' }],
          ephemeralContainers: [{ name: 'debug', image: 'registry.example.com/tools/shell:latest' }],
        },
      },
    ],
  },
})
