import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { type Folder, type GitopsContext, gitopsFile, inOrder, pathInRepository } from './folders.ts'

/** Where Argo CD looks for its own objects. */
const namespace = 'argocd'

/** One or several folders that are synced together. */
interface Unit {
  readonly name: string
  readonly folders: readonly Folder[]
}

/**
 * An AppProject that permits exactly the kinds that the baseline has, and an Application for each folder; Gatekeeper's
 * templates and constraints are one, since sync waves only order what is synced together.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
export function argoFiles(context: GitopsContext): readonly OutputFile[] {
  const names = [...new Set(context.folders.map(unitName))].sort()
  const units = names.map((name) => ({ name, folders: context.folders.filter((folder) => unitName(folder) === name) }))
  return [project(context), ...units.map((unit) => application(context, unit))]
}

const unitName = ({ name }: Folder): string =>
  name.startsWith('gatekeeper/') ? 'gatekeeper' : name.replaceAll('/', '-')

const projectName = ({ cluster }: GitopsContext): string => `groundrule-${cluster}`

function project(context: GitopsContext): OutputFile {
  const { cluster, gitops, folders, header } = context
  const kinds = [...new Set(folders.flatMap((folder) => folder.kinds.map(permitted)))].sort()
  const object = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: projectName(context), namespace, annotations: { 'argocd.argoproj.io/sync-wave': '-1' } },
    spec: {
      description: `Security baseline of ${cluster}`,
      sourceRepos: [gitops.repository],
      destinations: [{ name: cluster, namespace: '*' }],
      clusterResourceWhitelist: kinds.map((each) => {
        const [group, kind] = each.split('/')
        return { group, kind }
      }),
      namespaceResourceBlacklist: [{ group: '*', kind: '*' }],
    },
  }
  const comments = {
    'spec.destinations[0]': 'The cluster by the name that it has in Argo CD.',
    'spec.clusterResourceWhitelist': 'What the baseline consists of, and nothing else.',
  }
  return gitopsFile(context, 'argocd/project', { content: toYaml([{ object, comments }], header), object })
}

/** Each constraint is of a kind of its own. */
const permitted = (groupKind: string): string => groupKind.replace(/^(constraints\.gatekeeper\.sh)\/.*$/, '$1/*')

function application(context: GitopsContext, unit: Unit): OutputFile {
  const { cluster, gitops, header } = context
  const holdsNamespaces = unit.folders.some(({ kinds }) => kinds.includes('/Namespace'))
  const hasConstraints = unit.folders.some(({ name }) => name === 'gatekeeper/constraints')
  const sources = inOrder(unit.folders).map(({ name }) => ({
    repoURL: gitops.repository,
    targetRevision: gitops.revision,
    path: pathInRepository(context, name),
  }))
  const object = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: `groundrule-${cluster}-${unit.name}`,
      namespace,
      annotations: {
        'argocd.argoproj.io/compare-options': 'ServerSideDiff=true',
        ...(holdsNamespaces && { 'argocd.argoproj.io/sync-wave': '1' }),
      },
    },
    spec: {
      project: projectName(context),
      ...(sources.length === 1 ? { source: sources[0] } : { sources }),
      destination: { name: cluster },
      syncPolicy: {
        automated: { prune: !holdsNamespaces, selfHeal: true },
        syncOptions: [
          'CreateNamespace=false',
          'ServerSideApply=true',
          // What other owners once applied from the client stays theirs; a retry does not apply everything again. Nothing waits
          // for the garbage collector: Gatekeeper would not let it finish a constraint whose template is gone.
          ...(holdsNamespaces
            ? ['ClientSideApplyMigration=false']
            : [
                'ApplyOutOfSyncOnly=true',
                'FailOnSharedResource=true',
                'PruneLast=true',
                'PrunePropagationPolicy=background',
              ]),
          ...(hasConstraints ? ['SkipDryRunOnMissingResource=true'] : []),
        ],
        retry: { limit: 10, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
      },
    },
  }
  const comments = {
    metadata: 'No finalizer: deleting this Application does not delete the baseline.',
    ...(sources.length > 1 && {
      'spec.sources': 'Templates first, constraints in the next wave: Gatekeeper makes their kinds from the templates.',
    }),
    ...(holdsNamespaces && {
      '': namespacesNote,
      'spec.syncPolicy.automated': 'A namespace is never deleted, neither here nor with the Application.',
    }),
  }
  return gitopsFile(context, `argocd/${unit.name}`, {
    content: toYaml([{ object, comments }], header),
    object,
    controls: [...new Set(unit.folders.flatMap(({ controls }) => controls))].sort(),
  })
}

const namespacesNote = `The labels of namespaces, and nothing else of them. Not for namespaces that another Application has:
put psa/argocd-namespace-metadata.yaml or psa/component into that one, and leave this one out.`
