import { all, kinds } from 'groundrule'
import { sample, service } from '../sample.ts'

export default sample({
  appliesTo: kinds('Service'),
  require: (s) =>
    s.spec.ports.every((port) =>
      all(
        port.targetPort.oneOf([8080, 'http']),
        port.targetPort.absentOr((p) => p.equals('http')),
      ),
    ),
  objects: {
    'the name': [service({ ports: [{ port: 80, targetPort: 'http' }] })],
    'the number': [
      service({ ports: [{ port: 80, targetPort: 8080 }] }),
      '80: spec.ports[].targetPort must be unset or "http"',
    ],
    'the number as a text': [
      service({ ports: [{ port: 80, targetPort: '8080' }] }),
      '80: spec.ports[].targetPort must be one of 8080, "http"',
      '80: spec.ports[].targetPort must be unset or "http"',
    ],
    'the port itself, where there is none': [
      service({ ports: [{ port: 80 }] }),
      '80: spec.ports[].targetPort must be one of 8080, "http"',
      '80: spec.ports[].targetPort must be unset or "http"',
    ],
    'no ports': [service({})],
  },
})
