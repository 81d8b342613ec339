import { all, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.dnsConfig.nameservers.every((server) => server.startsWith('10.')),
      w.pod.dnsConfig.searches.some((search) => search.equals('svc')).because('a search for svc'),
    ),
  objects: {
    fine: [pod({ dnsConfig: { nameservers: ['10.0.0.1'], searches: ['a', 'svc'] } })],
    absent: [pod(), 'pod: a search for svc'],
    'a wrong one': [
      pod({ dnsConfig: { nameservers: ['10.0.0.1', '9.9.9.9'], searches: [] } }),
      'dnsConfig.nameservers[] must start with "10."',
      'pod: a search for svc',
    ],
  },
})
