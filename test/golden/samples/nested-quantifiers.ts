import { kinds } from 'groundrule'
import { object, sample } from '../sample.ts'

export default sample({
  appliesTo: kinds('Ingress'),
  require: (i) =>
    i.spec.rules.every((r) => i.spec.tls.some((t) => t.hosts.contains(r.host))).because('every host needs a tls entry'),
  objects: {
    fine: [
      object('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{}, { hosts: ['b', 'a'] }], rules: [{ host: 'a' }] } }),
    ],
    'no host': [
      object('networking.k8s.io/v1', 'Ingress', { spec: { tls: [{ hosts: ['a'] }], rules: [{}] } }),
      'every host needs a tls entry',
    ],
    'no tls': [
      object('networking.k8s.io/v1', 'Ingress', { spec: { rules: [{ host: 'a' }] } }),
      'every host needs a tls entry',
    ],
    'no rules': [object('networking.k8s.io/v1', 'Ingress', { spec: {} })],
  },
})
