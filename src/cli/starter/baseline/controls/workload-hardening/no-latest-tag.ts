import { all, any, control, image, not, workloads } from 'groundrule'

export default control({
  id: 'no-latest-tag',
  title: 'Images must not be taken by the tag latest',
  domain: 'workload-hardening',
  severity: 'medium',
  owner: 'platform-team',
  // Begin with warnings; go on to 'enforce-new' and 'enforce' when nothing is reported any more.
  enforcement: 'warn',
  rationale: 'A tag that moves makes what runs differ from what was reviewed.',
  remediation: 'Name the version of the image, or its digest.',
  appliesTo: workloads(),
  require: (w) =>
    w.eachContainer((c) =>
      any(
        image(c.image).digest.exists(),
        all(image(c.image).tag.exists(), not(image(c.image).tag.equals('latest'))),
      ).because('image must have a digest or a tag other than latest'),
    ),
  examples: {
    pass: [{ name: 'a version', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] } }],
    fail: [
      { name: 'latest', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:latest' }] } },
      { name: 'no tag, which is latest', pod: { containers: [{ name: 'app', image: 'registry.example.com/app' }] } },
    ],
  },
})
