import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import type { Engine } from './model.ts'

/** An object of the committed output. */
export interface CommittedObject {
  readonly object: KubernetesObject
  readonly engine: Engine
  /** The control that its file carries, or the object's own name where it carries none of its own. */
  readonly control: string
}

/** The repository's own clusters, each on the server that it is compiled for. */
const clusters: Readonly<Record<KubernetesVersion, string>> = { '1.37.1': 'prod-eu', '1.31.14': 'lab' }

/** For kustomize, for Argo CD, and for the API server's command line. */
const notApplied = /(^|\/)(kustomization|argocd-namespace-metadata|pod-security-configuration)\.yaml$/

/** Everything in generated/ that is to be applied to the cluster of a version, as it stands in the files. */
export function committedObjects(kubernetes: KubernetesVersion): readonly CommittedObject[] {
  const folder = join(process.cwd(), 'generated/clusters', clusters[kubernetes])
  return (['psa', 'vap'] as const).flatMap((engine) => {
    const files = readdirSync(join(folder, engine), { recursive: true, encoding: 'utf8' })
    const applied = files.filter((path) => path.endsWith('.yaml') && !notApplied.test(path)).sort()
    if (applied.length === 0) throw new Error(`nothing to apply in ${join(folder, engine)}`)
    return applied.flatMap((path) => {
      const objects = loadAll(readFileSync(join(folder, engine, path), 'utf8')) as readonly KubernetesObject[]
      return objects.map((object) => ({ object, engine, control: controlOf(objects[0]!) }))
    })
  })
}

/** A policy's audit annotation bears its control's id. */
function controlOf({ metadata, spec }: KubernetesObject): string {
  const { auditAnnotations } = (spec ?? {}) as { readonly auditAnnotations?: readonly { readonly key: string }[] }
  return auditAnnotations?.[0]?.key ?? (metadata as { readonly name: string }).name
}
