import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { ClusterEngineName, Engine } from './model.ts'

/** An object of the committed output. */
export interface CommittedObject {
  readonly object: KubernetesObject
  readonly engine: Engine
  /** The control that its file is about, or the object's own name where that is none or more than one. */
  readonly control: string
}

/** The repository's own clusters: of those with an engine, the one that is compiled for a server. */
const clusters: Readonly<Record<ClusterEngineName, Readonly<Partial<Record<KubernetesVersion, string>>>>> = {
  vap: { '1.37.1': 'prod-eu', '1.31.14': 'lab' },
  kyverno: { '1.37.1': 'prod-ap' },
  'kyverno-clusterpolicy': { '1.31.14': 'lab' },
  gatekeeper: { '1.37.1': 'prod-us' },
}

const generated = join(process.cwd(), 'generated')

/** For kustomize, for Argo CD, and for the API server's command line. */
const notApplied = /(^|\/)(kustomization|argocd-namespace-metadata|pod-security-configuration)\.yaml$/

/** Everything in generated/ that is to be applied to the cluster of an engine and a server, as it stands in the files. */
export function committedObjects(engine: ClusterEngineName, kubernetes: KubernetesVersion): readonly CommittedObject[] {
  const cluster = clusters[engine][kubernetes]
  if (cluster === undefined) throw new Error(`no cluster of ${engine} on ${kubernetes}`)
  const manifest = JSON.parse(readFileSync(join(generated, 'manifest.json'), 'utf8')) as {
    readonly files: Readonly<Record<string, { readonly controls: readonly string[] }>>
  }
  return (['psa', engine] as const).flatMap((target) => {
    const folder = `clusters/${cluster}/${target}`
    const files = readdirSync(join(generated, folder), { recursive: true, encoding: 'utf8' })
    const applied = files.filter((path) => path.endsWith('.yaml') && !notApplied.test(path)).sort()
    if (applied.length === 0) throw new Error(`nothing to apply in ${folder}`)
    return applied.flatMap((path) => {
      const objects = loadAll(readFileSync(join(generated, folder, path), 'utf8')) as readonly KubernetesObject[]
      const [control, ...others] = manifest.files[`${folder}/${path}`]?.controls ?? []
      const { name } = objects[0]!.metadata as { readonly name: string }
      const of = target === 'psa' || others.length > 0 ? name : (control ?? name)
      return objects.map((object) => ({ object, engine: target, control: of }))
    })
  })
}
