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
      // Kyverno is to leave this cluster: what it enforces, Kubernetes itself enforces beside it.
      engines: ['psa', { name: 'kyverno', version: '1.16' }, { name: 'vap', also: true }],
    },
    {
      name: 'prod-ap',
      environment: 'prod',
      kubernetes: '1.36',
      engines: ['psa', { name: 'kyverno', version: '1.19' }],
      namespaces: {
        by: 'label',
        key: 'example.com/team',
        declared: {
          shop: {},
          'shop-acceptance': { environment: 'acc' },
          storage: {
            owner: 'team-storage',
            class: 'infrastructure',
            exempt: 'The CSI node driver mounts host paths and runs as root by design.',
          },
        },
      },
    },
    {
      name: 'prod-eu',
      environment: 'prod',
      kubernetes: '1.37',
      engines: ['psa', { name: 'vap', staticManifests: '/etc/kubernetes/groundrule' }],
      namespaces: {
        declared: {
          shop: { labels: { 'example.com/team': 'shop' } },
          // Where teams try on the production cluster what they do not yet run there.
          'shop-acceptance': { environment: 'acc', labels: { 'example.com/team': 'shop' } },
          storage: {
            owner: 'team-storage',
            class: 'infrastructure',
            labels: { 'example.com/team': 'storage' },
            exempt: 'The CSI node driver mounts host paths and runs as root by design.',
          },
        },
      },
    },
    {
      name: 'prod-us',
      environment: 'prod',
      kubernetes: '1.35',
      engines: [
        'psa',
        // no-node-port in Rego, since the team that reviews it reads nothing else.
        { name: 'gatekeeper', version: '3.23', failurePolicy: 'Fail', rego: ['no-node-port'] },
      ],
      namespaces: {
        declared: {
          shop: { labels: { 'example.com/team': 'shop' } },
          'shop-acceptance': { environment: 'acc', labels: { 'example.com/team': 'shop' } },
        },
      },
    },
  ],
  gitops: {
    repository: 'https://git.example.com/platform/baseline.git',
    tools: ['argocd', 'flux'],
  },
  docs: { mkdocs: true },
  exceptions: {
    ask: 'Open a pull request that adds a file under baseline/exceptions and ask the owner of the control.',
  },
  budget: { entries: 20, first: { date: '2026-11-22', entries: 13 } },
})
