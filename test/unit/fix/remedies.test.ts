import { describe, expect, it, test } from 'vitest'
import { fixText } from '../../../src/check/fix-text.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import {
  absentOr,
  all,
  any,
  changes,
  contains,
  eachContainer,
  equals,
  every,
  exists,
  isEmpty,
  judgeOf,
  not,
  oneOf,
  podText,
  ref,
  subsetOf,
  when,
} from './judges.ts'

const text = podText(`  hostNetwork: true
  shareProcessNamespace: true
  priority: 7
  hostname: here
  securityContext:
    runAsUser: 0
    seLinuxOptions: { user: u, type: spc_t }
    appArmorProfile:
      type: Unconfined
  containers:
    - name: a
      image: registry.example.com/a:1
      tty: true
      securityContext: { capabilities: { add: [CHOWN, KILL, SYS_ADMIN] } }
      ports:
        - containerPort: 80
          hostIP: 10.0.0.1
        - containerPort: 81
          hostIP: 10.0.0.2
        - containerPort: 82
    - name: b
      image: registry.example.com/b:1
  volumes:
    - name: v
      hostPath: { path: /x }
`)
const capability = ref('c.securityContext.capabilities.add', 'list')

describe('a remedy', () => {
  test.each<[string, Pred, readonly string[]]>([
    [
      'sets what must be equal',
      equals(ref('pod.shareProcessNamespace'), false),
      ['-  shareProcessNamespace: true', '+  shareProcessNamespace: false'],
    ],
    ['makes what is not there', equals(ref('pod.dnsPolicy', 'string'), 'None'), ['+  dnsPolicy: None']],
    [
      'sets the one value there may be',
      oneOf(ref('pod.hostname', 'string'), ['x']),
      ['-  hostname: here', '+  hostname: x'],
    ],
    [
      'sets the other value of what must not be true',
      not(equals(ref('pod.hostNetwork'), true)),
      ['-  hostNetwork: true', '+  hostNetwork: false'],
    ],
    [
      'removes a number that must not be',
      not(equals(ref('pod.securityContext.runAsUser', 'integer'), 0)),
      ['-    runAsUser: 0'],
    ],
    ['removes what must be absent', not(exists(ref('pod.priority', 'integer'))), ['-  priority: 7']],
    [
      'sets right what may be absent',
      absentOr(ref('pod.hostname', 'string'), equals(ref('pod.hostname', 'string'), 'x')),
      ['-  hostname: here', '+  hostname: x'],
    ],
    [
      'removes what may be absent where there are several values',
      absentOr(ref('pod.hostname', 'string'), oneOf(ref('pod.hostname', 'string'), ['x', 'y'])),
      ['-  hostname: here'],
    ],
    [
      'removes the object that cannot be without what is wrong in it',
      absentOr(
        ref('pod.securityContext.appArmorProfile.type', 'string', true),
        oneOf(ref('pod.securityContext.appArmorProfile.type', 'string', true), ['RuntimeDefault', 'Localhost']),
      ),
      ['-    appArmorProfile:', '-      type: Unconfined'],
    ],
    [
      'adds to a list, for each container',
      eachContainer(contains(ref('c.securityContext.capabilities.drop', 'list'), 'ALL')),
      [
        '-      securityContext: { capabilities: { add: [CHOWN, KILL, SYS_ADMIN] } }',
        '+      securityContext: { capabilities: { add: [CHOWN, KILL, SYS_ADMIN], drop: [ALL] } }',
        '+      securityContext:',
        '+        capabilities:',
        '+          drop:',
        '+            - ALL',
      ],
    ],
    [
      'takes out of a list what may not be in it',
      eachContainer(subsetOf(capability, ['KILL'])),
      [
        '-      securityContext: { capabilities: { add: [CHOWN, KILL, SYS_ADMIN] } }',
        '+      securityContext: { capabilities: { add: [KILL] } }',
      ],
    ],
    [
      'takes out of a list what must not be in it',
      eachContainer(not(contains(capability, 'SYS_ADMIN'))),
      [
        '-      securityContext: { capabilities: { add: [CHOWN, KILL, SYS_ADMIN] } }',
        '+      securityContext: { capabilities: { add: [CHOWN, KILL] } }',
      ],
    ],
    [
      'is of each element that is wrong',
      eachContainer(every('c.ports', 'p', not(exists(ref('p.hostIP', 'string'))))),
      ['-          hostIP: 10.0.0.1', '-          hostIP: 10.0.0.2'],
    ],
    [
      'is of both parts of what must not be either',
      not(any(equals(ref('pod.hostNetwork'), true), equals(ref('pod.shareProcessNamespace'), true))),
      [
        '-  hostNetwork: true',
        '-  shareProcessNamespace: true',
        '+  hostNetwork: false',
        '+  shareProcessNamespace: false',
      ],
    ],
    [
      'is of what must follow',
      when(equals(ref('pod.hostNetwork'), true), equals(ref('pod.hostname', 'string'), 'x')),
      ['-  hostname: here', '+  hostname: x'],
    ],
  ])('%s', (_, predicate, expected) => {
    expect(changes(text, judgeOf(predicate))).toEqual(expected)
  })

  test.each<[string, Pred]>([
    ['several values are right', oneOf(ref('pod.hostname', 'string'), ['x', 'y'])],
    ['either of two would do', any(equals(ref('pod.hostNetwork'), false), equals(ref('pod.hostname', 'string'), 'x'))],
    ['a text must not be', not(equals(ref('pod.hostname', 'string'), 'here'))],
    ['something must be there', exists(ref('pod.dnsPolicy', 'string'))],
    ['an object must not be there', every('pod.volumes', 'v', not(exists(ref('v.hostPath', 'object'))))],
    ['a list must be empty', isEmpty(ref('pod.volumes', 'list'))],
    ['it is about an image', eachContainer(equals(ref('c.image', 'string'), 'registry.example.com/x:1'))],
    ['it is about a name', eachContainer(equals(ref('c.name', 'string'), 'x'))],
    [
      'one of its parts has none',
      eachContainer(every('c.ports', 'p', all(not(exists(ref('p.hostPort'))), exists(ref('p.name'))))),
    ],
    [
      'a field cannot be without it, which has more',
      not(exists(ref('pod.securityContext.seLinuxOptions.type', 'string', true))),
    ],
  ])('there is none where %s', (_, predicate) => {
    const judge = judgeOf(predicate)
    const fixed = fixText('f.yaml', text, judge)
    expect(fixed).toEqual({ text, done: [], left: [] })
    expect(changes(text, judge)).toEqual([])
  })

  it('is not taken out of a list that is no pod’s: something has to be put in its place', () => {
    const role = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  finalizers: ["*", x]\nspec: {}\n'
    expect(changes(role, judgeOf(not(contains(ref('object.metadata.finalizers', 'list'), '*'))))).toEqual([])
  })
})

describe('two controls', () => {
  const yes = equals(ref('pod.shareProcessNamespace'), true)
  const no = equals(ref('pod.shareProcessNamespace'), false)

  it('that contradict each other are left alone, and it is said why', () => {
    for (const value of ['true', 'false']) {
      const given = podText(`  shareProcessNamespace: ${value}\n  containers: []\n`)
      const fixed = fixText('f.yaml', given, judgeOf(yes, no))
      expect(fixed.text).toBe(given)
      expect(fixed.left.map(({ why }) => why)).toEqual([`${value === 'true' ? 'a' : 'b'} would not hold then`])
    }
  })

  it('make one parent, once', () => {
    const judge = judgeOf(
      eachContainer(equals(ref('c.securityContext.privileged'), false)),
      eachContainer(equals(ref('c.securityContext.runAsNonRoot'), true)),
    )
    expect(changes(podText('  containers:\n  - name: a\n'), judge)).toEqual([
      '+    securityContext:',
      '+      privileged: false',
      '+      runAsNonRoot: true',
    ])
  })

  it('are followed up: what holds only now is put right in the next round', () => {
    const judge = judgeOf(
      not(equals(ref('pod.hostNetwork'), true)),
      eachContainer(every('c.ports', 'p', not(exists(ref('p.hostPort', 'integer'))))),
    )
    // The API server fills in hostPort while the pod is in the host's network.
    const given = podText('  hostNetwork: true\n  containers:\n    - name: a\n      ports: [{ containerPort: 80 }]\n')
    expect(changes(given, judge)).toEqual(['-  hostNetwork: true', '+  hostNetwork: false'])
  })
})
