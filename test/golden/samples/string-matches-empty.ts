import { kinds } from 'groundrule'
import { sample, service } from '../sample.ts'

export default sample({
  appliesTo: kinds('Service'),
  // A pattern that the empty text matches, which is there where nobody dropped it: absence is still false.
  require: (s) => s.spec.ports.every((port) => port.appProtocol.matches('^(a.c)?$')),
  objects: {
    'the empty text': [service({ ports: [{ port: 80, appProtocol: '' }] })],
    'a carriage return is any character': [service({ ports: [{ port: 80, appProtocol: 'a\rc' }] })],
    'a line feed is not': [
      service({ ports: [{ port: 80, appProtocol: 'a\nc' }] }),
      '80: spec.ports[].appProtocol must match "^(a.c)?$"',
    ],
    absent: [service({ ports: [{ port: 80 }] }), '80: spec.ports[].appProtocol must match "^(a.c)?$"'],
  },
})
