import { attempt, by, controller, within } from './actions.ts'
import type { Action, Story } from './model.ts'
import { compliant, compliantContainer, deployment, type PodSpec, pod, violating } from './objects.ts'
import { admitted, deniedBy, deniedByPodSecurity, noPrivilegeEscalation } from './outcomes.ts'

// Who is judged where, in the repository's own baseline: `shop` is production, `shop-acceptance` acceptance, `storage`
// exempt, and a namespace that nobody declared is production.

const with_ = (change: object): PodSpec => ({ containers: [{ ...compliantContainer, ...change }] })
const { securityContext } = compliantContainer
const writable = with_({ securityContext: { ...securityContext, readOnlyRootFilesystem: false } })
const capable = with_({ securityContext: { ...securityContext, capabilities: {} } })
const latest = with_({ image: 'registry.example.com/shop/api:latest' })
const mounting: PodSpec = { ...compliant, volumes: [{ name: 'host', hostPath: { path: '/' } }] }
const hostPath = deniedBy('pod-security-baseline.host-path-volumes')
const replicaSetController = controller('replicaset-controller')

const in_ = (namespace: string, spec: PodSpec): Action => within(namespace, attempt(pod('shop', spec)))
const production = (spec: PodSpec) => in_('shop', spec)
const acceptance = (spec: PodSpec) => in_('shop-acceptance', spec)

export const places: Story = {
  name: 'elsewhere',
  control: 'no-privilege-escalation',
  steps: [
    ['a compliant Pod in production', production(compliant), admitted],
    ['a compliant Pod in acceptance', acceptance(compliant), admitted],
    ['a violating Pod in production', production(violating), noPrivilegeEscalation],
    ['a violating Pod in acceptance', acceptance(violating), noPrivilegeEscalation],
    ['a violating Pod in a namespace that nobody declared', in_('elsewhere', violating), noPrivilegeEscalation],
    ['a compliant Pod in default', in_('default', compliant), deniedBy('no-default-namespace')],
    ['a violating Pod in the exempt namespace', in_('storage', violating), admitted],
    ['a violating Deployment there', within('storage', attempt(deployment('csi', violating))), admitted],
    ['a violating Pod in kube-system', in_('kube-system', violating), admitted],
    // enforce-new in production, enforce in acceptance.
    ['its controller makes one in production', by(replicaSetController, production(violating)), admitted],
    ['its controller makes one in acceptance', by(replicaSetController, acceptance(violating)), noPrivilegeEscalation],
    // audit in production, enforce-new in acceptance.
    ['one with a writable root file system in production', production(writable), admitted],
    ['one in acceptance', acceptance(writable), deniedBy('read-only-root-filesystem')],
    // warn in production, enforce-new in acceptance.
    ['one that keeps its capabilities in production', production(capable), admitted],
    ['one in acceptance', acceptance(capable), deniedBy('drop-all-capabilities')],
    ['one with a moving tag in production', production(latest), deniedBy('pinned-image-tag')],
    ['one that mounts the host in production', production(mounting), deniedByPodSecurity],
    ['one in the exempt namespace', in_('storage', mounting), admitted],
    ['one in kube-system', in_('kube-system', mounting), admitted],
    ['one in a namespace without labels', in_('elsewhere', mounting), hostPath],
    ['a Deployment of it in production', within('shop', attempt(deployment('shop', mounting))), hostPath],
  ],
}
