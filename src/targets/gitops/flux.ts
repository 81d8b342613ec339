import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { after, type Folder, type GitopsContext, gitopsFile, pathInRepository } from './folders.ts'

/** Where Flux is installed by `flux bootstrap`. */
const namespace = 'flux-system'

/**
 * A GitRepository, and a Kustomization for each folder, in order: what waits for another names it in `dependsOn`.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
export function fluxFiles(context: GitopsContext): readonly OutputFile[] {
  return [repository(context), ...context.folders.map((folder) => kustomization(context, folder))]
}

function repository(context: GitopsContext): OutputFile {
  const { gitops, header } = context
  const object = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'groundrule', namespace },
    spec: {
      interval: '5m',
      timeout: '60s',
      url: asUrl(gitops.repository),
      ref: referenceOf(gitops.revision),
      ignore: `/*\n!/${pathInRepository(context, '')}`,
    },
  }
  const comments = {
    'spec.url': 'A private repository needs spec.secretRef: patch it in where you apply this file.',
    'spec.ignore': 'Only what this cluster gets: a change elsewhere is no new revision of it.',
  }
  return gitopsFile(context, 'flux/git-repository', { content: toYaml([{ object, comments }], header), object })
}

/** Flux wants a URL where Git also takes `user@host:path`. */
const asUrl = (repository: string): string => repository.replace(/^([\w.-]+@[\w.-]+):(?!\/\/)\/?/, 'ssh://$1/')

/** Git itself tells a tag from a branch; Flux wants to be told. */
function referenceOf(revision: string): Readonly<Record<string, string>> {
  if (/^[\da-f]{40}$/.test(revision)) return { commit: revision }
  if (revision.startsWith('refs/')) return { name: revision }
  return /^v?\d+(\.\d+)+/.test(revision) ? { tag: revision } : { branch: revision }
}

/** Health that kstatus cannot see, by the kind that has it. */
const healthChecks = [
  {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'ValidatingPolicy',
    // Not `ready`: that also asks whether Kyverno may report on the kind, and its default role may not read RBAC's own.
    current:
      "status.?conditionStatus.?conditions.orValue([]).exists(c, c.type == 'WebhookConfigured' && c.status == 'True')",
  },
  {
    apiVersion: 'templates.gatekeeper.sh/v1',
    kind: 'ConstraintTemplate',
    current: 'status.?created.orValue(false)',
  },
]

const nameOf = (folder: string): string => `groundrule-${folder.replaceAll('/', '-')}`

function kustomization(context: GitopsContext, folder: Folder): OutputFile {
  const { folders, header } = context
  const first = folders.find(({ name }) => name === after[folder.name])
  const holdsNamespaces = folder.kinds.includes('/Namespace')
  const checks = healthChecks.filter(({ apiVersion, kind }) =>
    folder.kinds.includes(`${apiVersion.split('/')[0]}/${kind}`),
  )
  const object = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: nameOf(folder.name), namespace },
    spec: {
      sourceRef: { kind: 'GitRepository', name: 'groundrule' },
      path: `./${pathInRepository(context, folder.name)}`,
      ...(first && { dependsOn: [{ name: nameOf(first.name) }] }),
      interval: '10m',
      retryInterval: '1m',
      timeout: '5m',
      prune: !holdsNamespaces,
      deletionPolicy: 'Orphan',
      force: false,
      wait: true,
      ...(checks.length > 0 && { healthCheckExprs: checks }),
    },
  }
  const comments = {
    ...(first && { 'spec.dependsOn': reasons[folder.name] as string }),
    ...(holdsNamespaces && { 'spec.prune': 'A namespace is never deleted.' }),
    'spec.deletionPolicy': 'Deleting this Kustomization does not delete the baseline.',
    ...(checks.length > 0 && { 'spec.healthCheckExprs': 'Their status has no conditions that Flux would look at.' }),
  }
  return gitopsFile(context, `flux/${folder.name.replaceAll('/', '-')}`, {
    content: toYaml([{ object, comments }], header),
    object,
    controls: folder.controls,
  })
}

const reasons: Readonly<Record<string, string>> = {
  'gatekeeper/constraints': 'Gatekeeper makes the kinds of the constraints from the templates.',
  'psa/namespaces': 'The policy that guards the labels has to know them before they change.',
}
