import type { Described } from './clusters.ts'
import { differences } from './differences.ts'
import type { Finding, Unit } from './model.ts'
import { argocdDiff, argocdSync, type Built, flux } from './tools.ts'
import { argocdUnits, fluxUnits } from './units.ts'

/** An object that a tool has said something of. */
export interface Said {
  readonly object: string
  /** Nothing where it is as it should be. */
  readonly finding: Finding | undefined
}

/** A GitOps tool: what it applies on a cluster, and what its own code says. */
export interface Tool {
  readonly name: 'flux' | 'argocd'
  readonly units: (folder: string) => readonly Unit[]
  /** Applies, and waits as the tool itself does. */
  readonly apply: (kubeconfig: string, built: Built) => Promise<readonly Said[]>
  /** Applies what is left, and prunes what was applied before and is left no more, where the tool's own file says so. */
  readonly prune: (kubeconfig: string, left: Built, stale: Built) => Promise<void>
  /** Compares what is there with what should be. */
  readonly diff: (kubeconfig: string, built: Built) => Promise<readonly Said[]>
}

const titleOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string => `${kind} ${name}`

/** Says of each object that it is unchanged, the second time. */
const asFlux: Tool = {
  name: 'flux',
  units: fluxUnits,
  apply: async (kubeconfig, built) => (await flux('apply', kubeconfig, built)).map(fluxSaid),
  prune: async (kubeconfig, left, stale) => {
    await flux('apply', kubeconfig, left)
    await flux('prune', kubeconfig, stale)
  },
  diff: async (kubeconfig, built) => (await flux('diff', kubeconfig, built)).map(fluxSaid),
}

function fluxSaid(line: Awaited<ReturnType<typeof flux>>[number]): Said {
  const object = titleOf(line)
  const { action, live, merged } = line
  const found = live && merged ? differences(live, merged) : []
  return { object, finding: action === 'unchanged' ? undefined : { object, what: action, differences: found } }
}

/** Says of each object that it is not modified, in each way that Argo CD has to compare. */
const asArgoCd: Tool = {
  name: 'argocd',
  units: argocdUnits,
  apply: async (kubeconfig, built) =>
    (await argocdSync(kubeconfig, built)).map((line) => {
      const object = titleOf(line)
      const what = `${line.status}: ${line.message}`
      return { object, finding: line.status === 'Synced' ? undefined : { object, what, differences: [] } }
    }),
  prune: async (kubeconfig, left) => {
    await argocdSync(kubeconfig, left)
  },
  diff: async (kubeconfig, built) =>
    (await argocdDiff(kubeconfig, built)).map((line) => {
      const object = titleOf(line)
      const modified = Object.entries(line.modes).filter(([, mode]) => mode.modified)
      const [first] = modified
      if (!first) return { object, finding: undefined }
      const what = `modified (${modified.map(([name]) => name).join(', ')})`
      return { object, finding: { object, what, differences: differences(first[1].live, first[1].predicted) } }
    }),
}

export const tools: readonly Tool[] = [asFlux, asArgoCd]

/** What a tool leaves out of a cluster, or applies although the README does not say so. */
export function mismatch(described: Described, units: readonly Unit[], built: readonly string[]): string | undefined {
  const normal = (folders: readonly string[]) =>
    folders
      .map((folder) => folder.replace(/^\.\//, ''))
      .sort()
      .join(' ')
  const [readme, own, there] = [described.folders, units.flatMap(({ folders }) => folders), built].map(normal)
  if (own !== readme) return `the README has ${readme}, the tool's files have ${own}`
  return there === readme ? undefined : `the README has ${readme}, kustomize builds ${there}`
}
