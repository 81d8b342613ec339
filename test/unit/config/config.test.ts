import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/compile/config.ts'
import { configEntries } from '../../../src/diagnostics/catalogue-config.ts'
import { type ConfigInput, defineConfig } from '../../../src/dsl/config.ts'

const smallest = defineConfig({
  name: 'acme-baseline',
  owners: { 'platform-security': { name: 'Platform Security', contact: '#platform-security' } },
  environments: ['prod'],
  clusters: [{ name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['psa', 'vap'] }],
  docsUrl: 'https://baseline.example.com/',
})

const read = (input: unknown) => readConfig(input, { file: 'groundrule.config.ts' })
const found = (input: unknown) =>
  read(input).diagnostics.map(({ code, message, hint }) => `${code} | ${message} | ${hint}`)
const withCluster = (change: object): unknown => ({ ...smallest, clusters: [{ ...smallest.clusters[0], ...change }] })

describe('readConfig', () => {
  it('fills every default of the smallest configuration', () => {
    const { config, diagnostics } = read(smallest)
    expect(diagnostics).toEqual([])
    expect(config).toEqual({
      name: 'acme-baseline',
      owners: { 'platform-security': { name: 'Platform Security', contact: '#platform-security' } },
      environments: ['prod'],
      clusters: [
        {
          name: 'main',
          environment: 'prod',
          kubernetes: '1.37',
          engines: [{ name: 'psa' }, { name: 'vap' }],
          systemNamespaces: ['kube-node-lease', 'kube-public', 'kube-system'],
          namespaces: {
            by: 'name',
            declared: {},
            undeclared: { owner: 'platform-security', environment: 'prod', class: 'application' },
          },
        },
      ],
      systemNamespaces: ['kube-node-lease', 'kube-public', 'kube-system'],
      systemObjects: {},
      workloadKinds: [],
      docsUrl: 'https://baseline.example.com',
      exceptions: { ask: 'Ask Platform Security (#platform-security).' },
      budget: { entries: 20 },
    })
  })

  it('takes everything that can be said', () => {
    const input: ConfigInput = {
      ...smallest,
      environments: ['dev', 'prod'],
      clusters: [
        {
          name: 'eu',
          environment: 'prod',
          kubernetes: 'v1.37.1',
          engines: [{ name: 'vap', failurePolicy: 'Ignore', staticManifests: '/etc/kubernetes/policies' }, 'psa'],
          namespaces: {
            declared: {
              play: { environment: 'dev' },
              storage: { class: 'infrastructure', exempt: 'The CSI driver needs the host.' },
            },
          },
        },
        {
          name: 'us',
          environment: 'prod',
          kubernetes: '1.30',
          engines: ['vap'],
          namespaces: {
            by: 'label',
            key: 'acme.example/stage',
            declared: { Dev_1: { environment: 'dev' } },
            undeclared: { class: 'infrastructure' },
          },
        },
      ],
      systemNamespaces: ['flux-system'],
      systemObjects: { ClusterRole: ['kubeadm:get-nodes'] },
      workloadKinds: [
        {
          group: 'argoproj.io',
          version: 'v1alpha1',
          kind: 'Rollout',
          plural: 'rollouts',
          podSpec: ['spec', 'template', 'spec'],
          creator: 'system:serviceaccount:argo-rollouts:argo-rollouts',
        },
      ],
      exceptions: { ask: 'Open an issue.' },
      budget: { entries: 10, first: { date: '2026-01-31', entries: 8 } },
      owners: { sec: { name: 'Sec', contact: 'sec@example.com', githubTeam: 'acme/sec' } },
    }
    const { config, diagnostics } = read(input)
    expect(diagnostics).toEqual([])
    expect(config?.clusters[0]).toEqual({
      name: 'eu',
      environment: 'prod',
      kubernetes: '1.37',
      engines: [{ name: 'vap', failurePolicy: 'Ignore', staticManifests: '/etc/kubernetes/policies' }, { name: 'psa' }],
      systemNamespaces: ['flux-system', 'kube-node-lease', 'kube-public', 'kube-system'],
      namespaces: {
        by: 'name',
        declared: {
          play: { owner: 'sec', environment: 'dev', class: 'application' },
          storage: {
            owner: 'sec',
            environment: 'prod',
            class: 'infrastructure',
            exempt: 'The CSI driver needs the host.',
          },
        },
        undeclared: { owner: 'sec', environment: 'prod', class: 'application' },
      },
    })
    expect(config?.clusters[1]?.namespaces).toMatchObject({
      by: 'label',
      key: 'acme.example/stage',
      undeclared: { class: 'infrastructure' },
    })
    expect(config?.systemNamespaces).toEqual(['flux-system', 'kube-node-lease', 'kube-public', 'kube-system'])
    expect(config?.systemObjects).toEqual({ ClusterRole: ['kubeadm:get-nodes'] })
    expect(config?.workloadKinds[0]).toMatchObject({
      scope: 'Namespaced',
      podMetadata: ['spec', 'template', 'metadata'],
      type: 'argoproj.io.v1alpha1.Rollout',
    })
    expect(config?.owners.sec?.githubTeam).toBe('@acme/sec')
  })

  it('reports every mistake at once, with its place', () => {
    const input = {
      nam: 'x',
      owners: { sec: { name: 'Sec' } },
      environments: ['dev', 'Prod', 'dev'],
      clusters: [
        {
          name: 'a',
          environment: 'deb',
          kubernetes: '1.29',
          engines: ['psa', 'vpa'],
          namespaces: { declared: { x: { owner: 'sek', exempt: '' }, 'kube-system': {} } },
        },
        {
          name: 'a',
          environment: 'dev',
          kubernetes: '1.38',
          engines: [{ name: 'kyverno' }, { name: 'gatekeper' }, { name: 'vap', failurepolicy: 'Fail' }, 'vap'],
        },
        {
          name: 'b_c',
          environment: 'dev',
          kubernetes: '1.36',
          engines: [
            { name: 'vap', staticManifests: '/etc/p' },
            { name: 'kyverno', version: 'new' },
          ],
          namespaces: { by: 'label', key: 'no key', declared: {} },
        },
        {
          name: 'f',
          environment: 'dev',
          kubernetes: '1.37',
          engines: [{ name: 'kyverno', version: '1.9' }, 'kyverno'],
        },
        { name: 'd', environment: 'dev', kubernetes: 1.3, engines: [], namespaces: { by: 'team' } },
        { name: 'e', environment: 'dev', kubernetes: '1.37', engines: [{ name: 'vap', staticManifests: 'etc/../x' }] },
        {
          name: 'g',
          environment: 'dev',
          kubernetes: '1.37',
          engines: [
            { name: 'kyverno', version: '1.16', policies: 'ValidatingPolicy' },
            { name: 'gatekeeper', version: '3.18', rego: true },
          ],
        },
      ],
      docsUrl: 'ftp://x',
      workloadKinds: [{ group: '', version: 'v1', kind: 'Pod', plural: 'pods', podSpec: [] }],
      systemObjects: { ClusterRoll: ['x'] },
      exceptions: { ask: 'two\nlines' },
      budget: { entries: 0, first: { date: 'yesterday', entries: 1 } },
    }
    expect([...new Set(read(input).diagnostics.map(({ code }) => code))].sort()).toEqual(
      Object.keys(configEntries).sort(),
    )
    expect(found(input).sort()).toMatchInlineSnapshot(`
      [
        "config-docs-url | docsUrl: "ftp://x" is no http or https address of a page | write it like https://baseline.example.com, without quotes, query or fragment",
        "config-duplicate | clusters[1].engines[3]: "vap" is there twice | remove one, or give it another name",
        "config-duplicate | clusters[1].name: "a" is there twice | remove one, or give it another name",
        "config-duplicate | clusters[3].engines[1]: "kyverno" is there twice | remove one, or give it another name",
        "config-duplicate | environments[2]: "dev" is there twice | remove one, or give it another name",
        "config-empty | clusters[4].engines is empty | it needs at least one entry",
        "config-empty | workloadKinds[0].podSpec is empty | it needs at least one entry",
        "config-engine-too-old | clusters[3].engines[0].version: Kyverno 1.9 does not understand what is written for it | it needs 1.14 or newer; until then let 'vap' enforce, which is built into Kubernetes",
        "config-engine-unknown | clusters[0].engines[1]: there is no engine "vpa" | did you mean "vap"?",
        "config-engine-unknown | clusters[1].engines[1].name: there is no engine "gatekeper" | did you mean "gatekeeper"?",
        "config-engine-version | clusters[2].engines[1].version: "new" is no version | write it like '1.19' or '3.23.1'",
        "config-environment-unknown | clusters[0].environment: there is no environment "deb" | did you mean "dev"?",
        "config-exempt | clusters[0].namespaces.declared.x.exempt: an exempt namespace needs its reason | write in one sentence why no control holds there, or make an exception: it is narrow, and it ends",
        "config-folder | clusters[5].engines[0].staticManifests: "etc/../x" is no absolute folder | write it like /etc/kubernetes/policies",
        "config-key-unknown | clusters[1].engines[2].failurepolicy: there is no setting "failurepolicy" | did you mean "failurePolicy"?",
        "config-key-unknown | nam: there is no setting "nam" | did you mean "name"?",
        "config-kind-built-in | workloadKinds[0].kind: Pod is a kind of Kubernetes itself | remove it: built-in workloads are known already",
        "config-kind-unknown | systemObjects.ClusterRoll: no cluster-scoped kind "ClusterRoll" is known | did you mean "ClusterRole"?",
        "config-kubernetes | clusters[0].kubernetes: Kubernetes 1.29 is not supported, ValidatingAdmissionPolicy is v1 from 1.30 on | use a minor version from '1.30' to '1.37'",
        "config-kubernetes | clusters[1].kubernetes: Kubernetes 1.38 is not supported, this version of groundrule knows the API up to 1.37 | use a minor version from '1.30' to '1.37'",
        "config-kyverno-policies | clusters[6].engines[0].policies: Kyverno 1.16 takes no ValidatingPolicy | remove the setting: the version decides (ClusterPolicy below 1.17, ValidatingPolicy from there on)",
        "config-label-key | clusters[2].namespaces.key: "no key" cannot be the label key | such as acme.example/team",
        "config-missing | clusters[1].engines[0].version is missing | it has to be text",
        "config-missing | clusters[3].engines[1].version is missing | it has to be text",
        "config-missing | name is missing | it has to be text",
        "config-missing | owners.sec.contact is missing | it has to be text",
        "config-name | clusters[2].name: "b_c" cannot be a name in Kubernetes | use lower-case letters, digits and "-", at most 63 characters",
        "config-name | environments[1]: "Prod" cannot be a name in Kubernetes | use lower-case letters, digits and "-", at most 63 characters",
        "config-namespace-system | clusters[0].namespaces.declared.kube-system: the namespace kube-system is a system namespace | remove it here, or from systemNamespaces where it is listed there",
        "config-owner-unknown | clusters[0].namespaces.declared.x.owner: there is no owner "sek" | did you mean "sec"?",
        "config-rego | clusters[6].engines[1].rego: Gatekeeper 3.18 reads no Rego v1 | it needs 3.19 or newer; without this setting the controls are written in CEL",
        "config-static-manifests | clusters[2].engines[0].staticManifests: Kubernetes 1.36 reads no static policy manifests | they need Kubernetes 1.37 (ValidatingAdmissionPolicy needs 1.30, MutatingAdmissionPolicy 1.36)",
        "config-text | exceptions.ask is not one line of visible text | write one line, without control characters",
        "config-value | budget.entries is 0 | it has to be at least 1",
        "config-value | budget.first.date is "yesterday" | it has to be a date, like '2026-01-31'",
        "config-value | clusters[4].kubernetes is 1.3 | it has to be text, in quotes",
        "config-value | clusters[4].namespaces.by is "team" | it has to be 'name' or 'label'",
      ]
    `)
  })

  it("knows an engine's own namespaces on its cluster alone", () => {
    const { config } = read(withCluster({ engines: [{ name: 'kyverno', version: '1.19' }, 'vap'] }))
    expect(config?.clusters[0]?.systemNamespaces).toContain('kyverno')
    expect(config?.systemNamespaces).not.toContain('kyverno')
  })

  it('fills in how the repository is synced', () => {
    const gitops = { repository: 'git@git.example.com:platform/baseline.git', tools: ['flux', 'argocd'] } as const
    const { config } = read({ ...(withCluster({}) as object), gitops })
    expect(config?.gitops).toEqual({ ...gitops, revision: 'main', path: 'generated', tools: ['argocd', 'flux'] })
  })

  it('refuses what would leave namespaces without anyone: exempt or relocated undeclared ones', () => {
    expect(
      found(withCluster({ namespaces: { undeclared: { exempt: 'nobody looks here', environment: 'prod' } } })),
    ).toHaveLength(2)
  })

  it("is total on anything, and says in an author's words what it is and has to be", () => {
    const itself: unknown[] = []
    itself.push(itself)
    const promise = Promise.resolve(1)
    const values = [null, Number.NaN, 1n, itself, {}, true, Symbol('a'), () => 1, promise, new Date(0), 'X y']
    for (const value of values) {
      const said = [
        { ...smallest, name: value, owners: value, environments: value, clusters: value, workloadKinds: value },
        { ...smallest, budget: { entries: value, first: { date: value, entries: 0.5 } }, systemObjects: value },
        { ...smallest, owners: { sec: { name: 'Sec', contact: '#sec', githubTeam: value } } },
        { ...smallest, workloadKinds: [{ group: value, version: value, podSpec: [value] }] },
        withCluster({ engines: [value, { name: value }, { name: 'vap', failurePolicy: value }], kubernetes: value }),
        withCluster({ namespaces: value }),
        withCluster({ namespaces: { by: value, declared: { a: value, b: { class: value } } } }),
      ].flatMap(found)
      expect(
        said.filter((text) => /\b(string|array|record|int)\b|(?<!whole )number|\[object|Invalid|Too |\/\^/.test(text)),
      ).toEqual([])
    }
    for (const input of [
      undefined,
      null,
      1,
      'x',
      [],
      {},
      { clusters: [null, 1, { engines: [null], namespaces: 1 }], owners: 1, environments: {} },
    ])
      expect(read(input).diagnostics.length).toBeGreaterThan(0)
  })

  it('locates a mistake where the line is known', () => {
    const lines: Record<string, number> = { 'clusters[0].kubernetes': 7 }
    const { diagnostics } = readConfig(withCluster({ kubernetes: '1.20' }), { file: 'c.ts' }, (path) => lines[path])
    expect(diagnostics[0]?.location).toEqual({ file: 'c.ts', line: 7 })
  })
})
