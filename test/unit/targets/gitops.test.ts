import { loadAll } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { planBaseline } from '../../../src/compile/plan.ts'
import type { ConfigInput } from '../../../src/dsl/config.ts'
import { validateObject } from '../../../src/kubernetes/validate.ts'
import { gitops } from '../../../src/targets/gitops/index.ts'
import { kustomizations } from '../../../src/targets/kustomize.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { baselineOf, clusterOf, configOf, controlOf } from '../plan/fixtures.ts'

// biome-ignore lint/suspicious/noExplicitAny: read only by tests that fail where a field is missing
type Loose = any

const written = (path: string, apiVersion: string, kind: string): OutputFile => ({
  path: `clusters/eu/${path}.yaml`,
  content: '',
  controls: ['a'],
  objects: [{ apiVersion, kind, metadata: { name: 'a' } }],
})

const files: readonly OutputFile[] = [
  written('psa/pod-security-labels', 'admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy'),
  { ...written('psa/pod-security-configuration', 'x/v1', 'PodSecurityConfiguration'), objects: [{ kind: 'x' }] },
  written('psa/namespaces/shop', 'v1', 'Namespace'),
  written('kyverno/a', 'policies.kyverno.io/v1', 'ValidatingPolicy'),
  written('gatekeeper/templates/a', 'templates.gatekeeper.sh/v1', 'ConstraintTemplate'),
  written('gatekeeper/constraints/a', 'constraints.gatekeeper.sh/v1beta1', 'GroundruleA'),
  written('gatekeeper/constraints/b', 'constraints.gatekeeper.sh/v1beta1', 'GroundruleB'),
]

const asked: NonNullable<ConfigInput['gitops']> = {
  repository: 'https://git.example.com/platform/baseline.git',
  tools: ['argocd', 'flux'],
}

function emit(change: Partial<ConfigInput> = { gitops: asked }): readonly OutputFile[] {
  const config = configOf({ clusters: [clusterOf()], ...change })
  const { plan } = planBaseline(baselineOf([controlOf({ id: 'a' })], config))
  return gitops.per === 'output' ? gitops.emit(files, plan) : []
}

const objectsIn = (folder: string): Readonly<Record<string, Loose>> =>
  Object.fromEntries(
    emit()
      .filter(({ path }) => path.startsWith(`clusters/eu/gitops/${folder}/`))
      .map(({ path, content, objects }) => {
        expect(loadAll(content)).toEqual(objects)
        return [path.slice(`clusters/eu/gitops/${folder}/`.length, -'.yaml'.length), objects[0]]
      }),
  )

describe('the gitops target', () => {
  it('writes only the page where nothing is asked for', () => {
    expect(emit({}).map(({ path }) => path)).toEqual(['clusters/README.md'])
    const only = emit({ gitops: { repository: 'git@git.example.com:a/b.git', tools: ['flux'] } })
    expect(only.filter(({ path }) => path.includes('argocd'))).toEqual([])
  })

  it('writes what no kustomization lists, valid against its schema', () => {
    expect(kustomizations([...files, ...emit()]).map(({ path }) => path)).toEqual(
      kustomizations(files).map(({ path }) => path),
    )
    for (const { objects, path } of emit())
      for (const object of objects) expect(validateObject(object), path).toEqual([])
  })

  it('permits exactly the kinds of the baseline', () => {
    const { project } = objectsIn('argocd')
    expect(project.spec.clusterResourceWhitelist).toEqual([
      { group: '', kind: 'Namespace' },
      { group: 'admissionregistration.k8s.io', kind: 'ValidatingAdmissionPolicy' },
      { group: 'constraints.gatekeeper.sh', kind: '*' },
      { group: 'policies.kyverno.io', kind: 'ValidatingPolicy' },
      { group: 'templates.gatekeeper.sh', kind: 'ConstraintTemplate' },
    ])
    expect(project.spec.namespaceResourceBlacklist).toEqual([{ group: '*', kind: '*' }])
  })

  it('syncs templates and constraints as one Application, since waves order nothing else', () => {
    const { gatekeeper, ...others } = objectsIn('argocd')
    expect(Object.keys(others)).toEqual(['project', 'kyverno', 'psa', 'psa-namespaces'])
    expect(gatekeeper.spec.sources.map(({ path }: Loose) => path)).toEqual([
      'generated/clusters/eu/gatekeeper/templates',
      'generated/clusters/eu/gatekeeper/constraints',
    ])
    expect(gatekeeper.spec.syncPolicy.syncOptions).toContain('SkipDryRunOnMissingResource=true')
    expect(others.kyverno.spec.source.path).toBe('generated/clusters/eu/kyverno')
  })

  it('never deletes a namespace, and the baseline with no Application or Kustomization', () => {
    for (const [name, object] of Object.entries(objectsIn('argocd'))) {
      expect(object.metadata.finalizers).toBeUndefined()
      if (name !== 'project') expect(object.spec.syncPolicy.automated.prune).toBe(name !== 'psa-namespaces')
    }
    for (const [name, object] of Object.entries(objectsIn('flux'))) {
      if (name === 'git-repository') continue
      expect(object.spec.deletionPolicy).toBe('Orphan')
      expect(object.spec.prune).toBe(name !== 'psa-namespaces')
    }
  })

  it('lets Flux wait for templates before constraints, and for the guard before the labels', () => {
    const flux = objectsIn('flux')
    const waits = Object.entries(flux).flatMap(([name, { spec }]) => (spec.dependsOn ? [[name, spec.dependsOn]] : []))
    expect(waits).toEqual([
      ['gatekeeper-constraints', [{ name: 'groundrule-gatekeeper-templates' }]],
      ['psa-namespaces', [{ name: 'groundrule-psa' }]],
    ])
    expect(flux['gatekeeper-templates'].spec.healthCheckExprs).toEqual([
      {
        apiVersion: 'templates.gatekeeper.sh/v1',
        kind: 'ConstraintTemplate',
        current: 'status.?created.orValue(false)',
      },
    ])
    expect(flux.psa.spec.healthCheckExprs).toBeUndefined()
  })

  it.each([
    ['git@git.example.com:platform/baseline.git', 'ssh://git@git.example.com/platform/baseline.git'],
    ['ssh://git@git.example.com:2222/a.git', 'ssh://git@git.example.com:2222/a.git'],
    ['https://git.example.com/a.git', 'https://git.example.com/a.git'],
  ])('gives Flux %s as a URL', (repository, url) => {
    const source = emit({ gitops: { ...asked, repository } }).find(({ path }) => path.endsWith('git-repository.yaml'))
    expect(source?.objects[0]).toMatchObject({ spec: { url } })
  })

  it('tells Flux whether the revision is a branch, a tag or a commit', () => {
    const ref = (revision: string): unknown => {
      const source = emit({ gitops: { ...asked, revision } }).find(({ path }) => path.endsWith('git-repository.yaml'))
      return (source as Loose).objects[0].spec.ref
    }
    expect(ref('main')).toEqual({ branch: 'main' })
    expect(ref('release/1.2')).toEqual({ branch: 'release/1.2' })
    expect(ref('v1.2.3')).toEqual({ tag: 'v1.2.3' })
    expect(ref('refs/heads/v1.2.3')).toEqual({ name: 'refs/heads/v1.2.3' })
    expect(ref('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b')).toEqual({
      commit: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    })
  })

  it('lists the folders in the order to apply', () => {
    expect(emit()[0]?.content).toContain(
      '| eu | prod | 1.37 | `psa`, `psa/namespaces`, `gatekeeper/templates`, `gatekeeper/constraints`, `kyverno` |\n',
    )
  })
})
