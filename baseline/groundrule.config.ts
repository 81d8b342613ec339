import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'reference-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: {
    'platform-security': {
      name: 'Platform security',
      contact: '#ask-platform',
      githubTeam: 'example/platform-security',
    },
    'platform-network': {
      name: 'Platform networking',
      contact: '#ask-network',
      githubTeam: 'example/platform-network',
    },
    'team-storage': { name: 'Storage', contact: '#storage', githubTeam: 'example/storage' },
  },
  environments: ['dev', 'test', 'acc', 'prod'],
  clusters: [
    {
      name: 'lab',
      environment: 'dev',
      kubernetes: '1.31',
      engines: ['psa', 'vap'],
    },
    {
      name: 'prod-eu',
      environment: 'prod',
      kubernetes: '1.37',
      engines: ['psa', { name: 'vap', staticManifests: '/etc/kubernetes/groundrule' }],
      namespaces: {
        declared: {
          shop: {},
          // Where teams try on the production cluster what they do not yet run there.
          'shop-acceptance': { environment: 'acc' },
          storage: {
            owner: 'team-storage',
            class: 'infrastructure',
            exempt: 'The CSI node driver mounts host paths and runs as root by design.',
          },
        },
      },
    },
  ],
  exceptions: {
    ask: 'Open a pull request that adds a file under baseline/exceptions and ask the owner of the control.',
  },
  budget: { entries: 20, first: { date: '2026-11-22', entries: 13 } },
})
