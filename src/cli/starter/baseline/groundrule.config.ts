import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'our-baseline',
  // Who owns controls, and how to reach them. Developers see it in every denial.
  owners: {
    'platform-team': { name: 'Platform team', contact: '#platform' },
  },
  // In rollout order, such as ['dev', 'test', 'prod'].
  environments: ['prod'],
  clusters: [
    {
      name: 'prod',
      environment: 'prod',
      kubernetes: '1.33',
      // Both are built into Kubernetes: there is nothing to install.
      engines: ['psa', 'vap'],
    },
  ],
  // Where the generated pages are published: denials link to them.
  docsUrl: 'https://baseline.example.com',
})
