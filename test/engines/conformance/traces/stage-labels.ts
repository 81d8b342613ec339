import { after, attempt, eventually, patch, read, within } from './actions.ts'
import type { Story } from './model.ts'
import { compliant, pod, violating } from './objects.ts'
import { admitted, deniedBy, deniedByPodSecurity, noPrivilegeEscalation } from './outcomes.ts'

// Environments told apart by a label: `stage: trial` is where nothing is judged, any other namespace is at enforce.

export const stageKey = 'example.com/stage'
const control = 'no-privilege-escalation'

const prefix = 'pod-security.kubernetes.io/'
const podSecurityLabels = (level: string | null, version: string | null) => ({
  [`${prefix}enforce`]: level,
  [`${prefix}enforce-version`]: version,
})
const label = (labels: Readonly<Record<string, string | null>>) => patch('namespace/.', { metadata: { labels } })
const labelled = (key: string) =>
  read('namespace/.', ({ metadata }) => (metadata as { labels: Readonly<Record<string, string>> }).labels[key])
const guarded = deniedBy('pod-security-labels')
const onTheHost = { ...compliant, hostNetwork: true }

/** Whoever moves a namespace changes what is judged there, and has to bring the Pod Security level that is due there. */
const movedNamespace = (version: string): Story => ({
  name: 'moved',
  control,
  before: [['it is at stage trial', label({ [stageKey]: 'trial' }), admitted]],
  steps: [
    ['a violating Pod', eventually(attempt(pod('shop', violating))), admitted],
    ['a Pod on the host network', attempt(pod('shop', onTheHost)), admitted],
    ['the namespace leaves its stage', label({ [stageKey]: null }), guarded],
    ['it goes to another stage', label({ [stageKey]: 'prod' }), guarded],
    [
      'it goes there with an old Pod Security version',
      label({ [stageKey]: 'prod', ...podSecurityLabels('baseline', 'v1.20') }),
      guarded,
    ],
    [
      'it goes there with its level',
      label({ [stageKey]: 'prod', ...podSecurityLabels('baseline', version) }),
      admitted,
    ],
    ['a violating Pod', eventually(attempt(pod('shop', violating))), noPrivilegeEscalation],
    ['a Pod on the host network', eventually(attempt(pod('shop', onTheHost))), deniedByPodSecurity],
    ['a compliant Pod', attempt(pod('shop', compliant)), admitted],
    ['the level is lowered', label(podSecurityLabels('privileged', version)), guarded],
    ['an unrelated label', label({ team: 'shop' }), admitted],
    ['it goes back to the trial, its level kept', label({ [stageKey]: 'trial' }), admitted],
    ['a violating Pod', eventually(attempt(pod('shop', violating))), admitted],
    ['a Pod on the host network', attempt(pod('shop', onTheHost)), deniedByPodSecurity],
    ['the level is taken away', label(podSecurityLabels(null, null)), admitted],
    ['a Pod on the host network', eventually(attempt(pod('shop', onTheHost))), admitted],
  ],
})

/** The name by which environments are told apart otherwise, and by which the system's namespaces are known. */
const nameKey = 'kubernetes.io/metadata.name'

const forgedName: Story = {
  name: 'forged',
  control,
  steps: [
    ['a violating Pod', attempt(pod('shop', violating)), noPrivilegeEscalation],
    [
      'somebody tries to call the namespace kube-system, and its label says',
      after(label({ [nameKey]: 'kube-system' }), labelled(nameKey)),
      'forged',
    ],
    ['a violating Pod', attempt(pod('shop', violating)), noPrivilegeEscalation],
  ],
}

const systemNamespace: Story = {
  name: 'system',
  control,
  steps: [
    ['a violating Pod in kube-system', within('kube-system', attempt(pod('shop', violating))), admitted],
    ['kube-system gets a stage', within('kube-system', label({ [stageKey]: 'prod' })), admitted],
    ['a violating Pod there', within('kube-system', attempt(pod('shop', violating))), admitted],
    ['the stage is taken away', within('kube-system', label({ [stageKey]: null })), admitted],
  ],
}

export const stageLabels = (version: string): readonly Story[] => [movedNamespace(version), forgedName, systemNamespace]
