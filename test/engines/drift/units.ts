import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import type { Unit } from './model.ts'

interface Metadata {
  readonly name: string
  readonly annotations?: Readonly<Record<string, string>>
}

interface Kustomization {
  readonly kind: string
  readonly metadata: Metadata
  readonly spec: { readonly path: string; readonly dependsOn?: readonly { readonly name: string }[] }
}

interface Source {
  readonly path: string
}

interface Application {
  readonly kind: string
  readonly metadata: Metadata
  readonly spec: { readonly source?: Source; readonly sources?: readonly Source[] }
}

interface Read<T> {
  readonly file: string
  readonly object: T
}

function objectsIn<T extends { readonly kind: string }>(folder: string, kind: string): readonly Read<T>[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((file) => (loadAll(readFileSync(file, 'utf8')) as T[]).map((object) => ({ file, object })))
    .filter(({ object }) => object.kind === kind)
}

/** The Kustomizations of a cluster, each after those that it depends on; what waits for none in the order of names. */
export function fluxUnits(cluster: string): readonly Unit[] {
  const left = [...objectsIn<Kustomization>(join(cluster, 'gitops/flux'), 'Kustomization')]
  const done: Unit[] = []
  while (left.length > 0) {
    const ready = left.findIndex(({ object: { spec } }) =>
      (spec.dependsOn ?? []).every(({ name }) => done.some((unit) => unit.name === name)),
    )
    if (ready < 0) throw new Error(`${cluster}: Kustomizations wait for each other, or for one that is not there`)
    const [{ file, object }] = left.splice(ready, 1) as [Read<Kustomization>]
    done.push({ name: object.metadata.name, file, folders: [object.spec.path] })
  }
  return done
}

const waveOf = ({ metadata }: Application): number =>
  Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? '0')

/** The Applications of a cluster by their waves, as an app of apps has them. */
export function argocdUnits(cluster: string): readonly Unit[] {
  return [...objectsIn<Application>(join(cluster, 'gitops/argocd'), 'Application')]
    .sort((a, b) => waveOf(a.object) - waveOf(b.object))
    .map(({ file, object: { metadata, spec } }) => ({
      name: metadata.name,
      file,
      folders: (spec.sources ?? [spec.source!]).map(({ path }) => path),
    }))
}
