import { attempt, create, patch, remove } from './actions.ts'
import type { Story } from './model.ts'
import { service } from './objects.ts'
import { admitted, deniedBy } from './outcomes.ts'
import { everyday } from './steps.ts'

const denied = deniedBy('no-node-port')
const ports = (port: number) => [{ port, protocol: 'TCP', targetPort: port }]

/** Of a kind without pods, the fields that a control reads are compared at the first level: the whole spec here. */
export const services: Story = {
  name: 'services',
  control: 'no-node-port',
  before: [['an old one with a node port', create(service('old', { type: 'NodePort', ports: ports(80) })), admitted]],
  steps: [
    ...everyday('service/old'),
    ['its status is updated', patch('service/old/status', { status: { loadBalancer: {} } }), admitted],
    ['its port changes', patch('service/old', { spec: { ports: ports(81) } }), denied],
    ['another one is made', attempt(service('new', { type: 'NodePort', ports: ports(80) })), denied],
    ['it is fixed', patch('service/old', { spec: { type: 'ClusterIP', ports: ports(80) } }), admitted],
    ['its port changes', patch('service/old', { spec: { ports: ports(81) } }), admitted],
    ['it is made as it was', patch('service/old', { spec: { type: 'NodePort' } }), denied],
    ['it is deleted', remove('service/old'), admitted],
  ],
}
