import type { KubernetesObject } from '../../harness/model.ts'
import { attempt, create, eventually, look, patch, remove, replace, within, wouldBe } from './actions.ts'
import type { Action, Story } from './model.ts'
import { compliant, namespace, pod } from './objects.ts'
import { admitted, deniedBy, deniedByPodSecurity, gone, refused } from './outcomes.ts'

// The guard of the Pod Security labels, in the repository's own baseline: every namespace is at baseline, `storage` at privileged.

const control = 'pod-security-labels'
const guarded = deniedBy(control)

const enforceKey = 'pod-security.kubernetes.io/enforce'
const versionKey = `${enforceKey}-version`
function levels<T extends string | null>(level: T, version?: T): Readonly<Record<string, T>> {
  return { [enforceKey]: level, ...(version !== undefined && { [versionKey]: version }) }
}
const label = (ref: 'namespace/.' | 'namespace/storage' | 'namespace/kube-system', labels: object) =>
  patch(ref, { metadata: { labels } })
const onTheHost = { ...compliant, hostNetwork: true }

const hostNamespaces = deniedBy('pod-security-baseline.host-namespaces')

interface Labelled {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> }
}
const labelsOf = (object: KubernetesObject) => {
  const { labels } = (object as unknown as Labelled).metadata
  return `${labels[enforceKey]} ${labels[versionKey]}`
}

/** Writes the namespace to a subresource with another Pod Security level. */
const through = (subresource: 'status' | 'finalize', level: string): Action =>
  replace(`namespace/./${subresource}`, (object) => {
    const { metadata } = object as unknown as Labelled
    return { ...object, metadata: { ...metadata, labels: { ...metadata.labels, [enforceKey]: level } } }
  })

/** A namespace of a team. */
const guardedNamespace = (version: string): Story => ({
  name: 'guarded',
  control,
  before: [['it has its level', label('namespace/.', levels('baseline', version)), admitted]],
  steps: [
    ['a Pod on the host network', eventually(attempt(pod('shop', onTheHost))), deniedByPodSecurity],
    ['the level is lowered', label('namespace/.', levels('privileged')), guarded],
    ['it is misspelt', label('namespace/.', levels('basline')), refused],
    ['it is taken away', label('namespace/.', levels(null)), guarded],
    ['its version becomes an old one', label('namespace/.', levels('baseline', 'v1.20')), guarded],
    ['its version becomes the latest', label('namespace/.', levels('baseline', 'latest')), admitted],
    ['its version is the compiled one again', label('namespace/.', levels('baseline', version)), admitted],
    ['it is lowered through /status', through('status', 'privileged'), guarded],
    ['it is lowered through /finalize', through('finalize', 'privileged'), guarded],
    ['/status is written without changing it', through('status', 'baseline'), admitted],
    ['/finalize is written without changing it', through('finalize', 'baseline'), admitted],
    ['it gets an unrelated label', label('namespace/.', { team: 'shop' }), admitted],
    ['it is raised', label('namespace/.', levels('restricted')), admitted],
    ['it is back at what is asked for', label('namespace/.', levels('baseline')), admitted],
    ['it is deleted', remove('namespace/.'), admitted],
    ['its controller lets it go', look('namespace/.'), gone],
  ],
})

/** One that was there before the labels. */
const unlabelledNamespace = (version: string): Story => ({
  name: 'unlabelled',
  control,
  steps: [
    ['it gets an unrelated label', label('namespace/.', { team: 'shop' }), admitted],
    ['it gets a level that is too low', label('namespace/.', levels('privileged', version)), guarded],
    ['/status is written', replace('namespace/./status'), admitted],
    // The label is not there, and the policies judge all the same.
    ['a Pod on the host network', attempt(pod('shop', onTheHost)), hostNamespaces],
    ['it is deleted', remove('namespace/.'), admitted],
    ['its controller lets it go', look('namespace/.'), gone],
  ],
})

/** Namespaces that somebody makes: each gets its level by itself where the server can do that. */
const newNamespaces = (version: string): Story => ({
  name: 'new',
  control,
  since: 36,
  steps: [
    ['without labels', eventually(wouldBe(namespace('team'), labelsOf)), `baseline ${version}`],
    ['at restricted', wouldBe(namespace('team', levels('restricted', 'latest')), labelsOf), 'restricted latest'],
    ['at baseline, of no version', wouldBe(namespace('team', levels('baseline')), labelsOf), `baseline ${version}`],
    ['at privileged', attempt(namespace('team', levels('privileged', version))), guarded],
    ['at an old version', attempt(namespace('team', levels('baseline', 'v1.20'))), guarded],
    ['an old version and no level', attempt(namespace('team', { [versionKey]: 'v1.20' })), guarded],
    ['without labels, for good', create(namespace('team')), admitted],
    [
      'a Pod on the host network in it',
      within('team', eventually(attempt(pod('shop', onTheHost)))),
      deniedByPodSecurity,
    ],
    ['it is deleted', remove('namespace/team'), admitted],
    ['its controller lets it go', look('namespace/team'), gone],
  ],
})

/** Below 1.36 nothing would label a new namespace, so one without labels is let in (ADR 9). */
const newNamespacesBefore136: Story = {
  name: 'new-before-136',
  control,
  until: 35,
  steps: [
    ['without labels', create(namespace('team')), admitted],
    ['a Pod on the host network in it', within('team', attempt(pod('shop', onTheHost))), hostNamespaces],
    ['at privileged', attempt(namespace('lax', levels('privileged', 'v1.31'))), guarded],
    ['at baseline', attempt(namespace('lax', levels('baseline', 'v1.31'))), admitted],
    ['an old version and no level', attempt(namespace('lax', { [versionKey]: 'v1.20' })), guarded],
    ['it is deleted', remove('namespace/team'), admitted],
    ['its controller lets it go', look('namespace/team'), gone],
  ],
}

const exemptNamespaces = (version: string): Story => ({
  name: 'storage',
  control,
  steps: [
    ['it is labelled privileged, as declared', label('namespace/.', levels('privileged', version)), admitted],
    ['kube-system is labelled privileged', label('namespace/kube-system', levels('privileged', 'latest')), admitted],
    ['and not labelled', label('namespace/kube-system', levels(null, null)), admitted],
  ],
})

export const podSecurity = (version: string): readonly Story[] => [
  guardedNamespace(version),
  unlabelledNamespace(version),
  newNamespaces(version),
  newNamespacesBefore136,
  exemptNamespaces(version),
]
