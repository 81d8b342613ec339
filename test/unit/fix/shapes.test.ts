import { describe, expect, it, test } from 'vitest'
import { fixText } from '../../../src/check/fix-text.ts'
import {
  all,
  changes,
  contains,
  eachContainer,
  equals,
  every,
  exists,
  judgeOf,
  not,
  podText,
  ref,
  subsetOf,
} from './judges.ts'

const privileged = judgeOf(eachContainer(equals(ref('c.securityContext.privileged'), false)))
const hardened = judgeOf(
  eachContainer(
    all(
      equals(ref('c.securityContext.privileged'), false),
      contains(ref('c.securityContext.capabilities.drop', 'list'), 'ALL'),
    ),
  ),
)
const noPorts = judgeOf(eachContainer(every('c.ports', 'p', not(exists(ref('p.hostPort', 'integer'))))))
const few = judgeOf(eachContainer(subsetOf(ref('c.securityContext.capabilities.add', 'list'), ['KILL'])))

describe('block style', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a comment beside the value stays',
      '  containers:\n    - name: a\n      securityContext:\n        privileged: true # why\n',
      ['-        privileged: true # why', '+        privileged: false # why'],
    ],
    [
      'quotes of another type go',
      '  containers:\n    - name: a\n      securityContext:\n        privileged: !!bool true\n',
      [],
    ],
    [
      'null, with and without a word for it',
      '  containers:\n    - name: a\n      securityContext: # none\n    - name: b\n      securityContext: null # none\n',
      [
        '+        privileged: false',
        '-      securityContext: null # none',
        '+      securityContext: # none',
        '+        privileged: false',
      ],
    ],
    [
      'a value that is null',
      '  containers:\n    - name: a\n      securityContext:\n        privileged: # why\n',
      ['-        privileged: # why', '+        privileged: false # why'],
    ],
    [
      'an empty map is written out',
      '  containers:\n    - name: a\n      securityContext: {} # none\n',
      ['-      securityContext: {} # none', '+      securityContext: # none', '+        privileged: false'],
    ],
    [
      'after what has several lines, before what comes next',
      '  containers:\n    - name: a\n      args:\n        - |\n          x\n\n          y\n\n    # b\n    - name: b\n      securityContext: { privileged: false }\n',
      ['+      securityContext:', '+        privileged: false'],
    ],
    [
      'the file may end without a line break',
      '  containers:\n    - name: a',
      ['+      securityContext:', '+        privileged: false'],
    ],
  ])('%s', (_, spec, expected) => {
    expect(changes(podText(spec), privileged)).toEqual(expected)
  })

  it('CRLF', () => {
    const fixed = fixText('f', podText('  containers:\n    - name: a\n').replaceAll('\n', '\r\n'), privileged)
    expect(fixed.text.endsWith('    - name: a\r\n      securityContext:\r\n        privileged: false\r\n')).toBe(true)
  })

  it('four spaces, and dashes below their key', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata:\n    name: p\nspec:\n    containers:\n    -   name: a\n'
    expect(changes(text, hardened)).toEqual([
      '+        securityContext:',
      '+            privileged: false',
      '+            capabilities:',
      '+                drop:',
      '+                - ALL',
    ])
  })

  it('the file’s own lists', () => {
    const spec = '  containers:\n  - name: a\n    securityContext:\n      privileged: false\n'
    expect(changes(podText(spec), hardened)).toEqual(['+      capabilities:', '+        drop:', '+        - ALL'])
  })

  test.each<[string, string, readonly string[]]>([
    [
      'the first key of an element: the next one takes its place',
      '        - hostPort: 80 # why\n          containerPort: 80\n',
      ['-        - hostPort: 80 # why', '-          containerPort: 80', '+        - containerPort: 80'],
    ],
    [
      'the first key before a comment',
      '        - hostPort: 80\n          # the one\n          containerPort: 80\n',
      ['-        - hostPort: 80', '+        -'],
    ],
    [
      'the only key of an element',
      '        - hostPort: 80 # why\n',
      ['-        - hostPort: 80 # why', '+        - {} # why'],
    ],
    [
      'in braces, first',
      '        - { hostPort: 80, containerPort: 80 }\n',
      ['-        - { hostPort: 80, containerPort: 80 }', '+        - { containerPort: 80 }'],
    ],
    [
      'in braces, last',
      '        - {containerPort: 80, hostPort: 80}\n',
      ['-        - {containerPort: 80, hostPort: 80}', '+        - {containerPort: 80}'],
    ],
    ['in braces, the only one', '        - { hostPort: 80 }\n', ['-        - { hostPort: 80 }', '+        - {  }']],
  ])('removes %s', (_, ports, expected) => {
    expect(changes(podText(`  containers:\n    - name: a\n      ports:\n${ports}`), noPorts)).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    [
      'some elements',
      '            - CHOWN # a\n            # kill\n            - KILL\n            - NET_RAW\n',
      ['-            - CHOWN # a', '-            - NET_RAW'],
    ],
    [
      'all elements',
      '            # these\n            - CHOWN\n            - NET_RAW\n',
      ['-          add:', '+          add: []', '-            - CHOWN', '-            - NET_RAW'],
    ],
  ])('takes out %s of a list', (_, list, expected) => {
    const spec = `  containers:\n    - name: a\n      securityContext:\n        capabilities:\n          add:\n${list}`
    expect(changes(podText(spec), few)).toEqual(expected)
  })
})

describe('braces and brackets', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'their own spaces',
      '  containers: [{ name: a }, {name: b}]\n',
      [
        '-  containers: [{ name: a }, {name: b}]',
        '+  containers: [{ name: a, securityContext: { privileged: false, capabilities: { drop: [ALL] } } }, {name: b, securityContext: {privileged: false, capabilities: {drop: [ALL]}}}]',
      ],
    ],
    [
      'quotes of a list',
      `  containers:\n    - name: a\n      securityContext: {privileged: false, capabilities: {drop: ['KILL']}}\n`,
      [
        `-      securityContext: {privileged: false, capabilities: {drop: ['KILL']}}`,
        `+      securityContext: {privileged: false, capabilities: {drop: ['KILL', 'ALL']}}`,
      ],
    ],
    [
      'over several lines, with a comma at the end or without',
      '  containers:\n    - {\n        name: a # x\n      }\n    - {\n        name: b, # y\n      }\n',
      [
        '-        name: a # x',
        '+        name: a, # x',
        '+        securityContext: {',
        '+          privileged: false,',
        '+          capabilities: {',
        '+            drop: [',
        '+              ALL',
        '+            ]',
        '+          }',
        '+        }',
        '+        securityContext: {',
        '+          privileged: false,',
        '+          capabilities: {',
        '+            drop: [',
        '+              ALL',
        '+            ]',
        '+          }',
        '+        }',
      ],
    ],
  ])('keep %s', (_, spec, expected) => {
    expect(changes(podText(spec), hardened)).toEqual(expected)
  })

  it('JSON, laid out', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'a' }] } }
    expect(changes(JSON.stringify(pod, null, '\t'), privileged)).toEqual([
      '-\t\t\t\t"name": "a"',
      '+\t\t\t\t"name": "a",',
      '+\t\t\t\t"securityContext": {',
      '+\t\t\t\t\t"privileged": false',
      '+\t\t\t\t}',
    ])
    const compact = fixText('f', JSON.stringify(pod), hardened).text
    expect(compact).toContain('{"name":"a","securityContext":{"privileged":false,"capabilities":{"drop":["ALL"]}}}')
  })
})

describe('a list of objects, and several documents', () => {
  it('each object is changed in its place', () => {
    const items =
      'kind: List\napiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Pod\n  metadata: {name: p}\n  spec:\n    containers:\n    - name: a\n'
    expect(changes(`# first\n---\n${items}---\n${podText('  containers: [{name: b}]\n')}`, privileged)).toEqual([
      '+      securityContext:',
      '+        privileged: false',
      '-  containers: [{name: b}]',
      '+  containers: [{name: b, securityContext: {privileged: false}}]',
    ])
  })
})

describe('what is not edited, and why', () => {
  test.each<[string, string, string]>([
    [
      'what an alias repeats',
      '  containers:\n    - name: a\n      securityContext: &s { privileged: true }\n    - name: b\n      securityContext: *s\n',
      '&s is repeated elsewhere',
    ],
    [
      'what a merge brings',
      '  overhead: &base { securityContext: { runAsUser: 1 } }\n  containers:\n    - <<: *base\n      name: a\n',
      'a merge key (<<) brings what stands elsewhere',
    ],
    [
      'a tagged value',
      '  containers:\n    - name: a\n      securityContext:\n        privileged: !!bool true\n',
      'it has a tag or an anchor',
    ],
    [
      'text of its own kind',
      '  containers:\n    - name: a\n      securityContext: x\n',
      'it contradicts another fix, or is about what the server fills in',
    ],
    ['keys after a question mark', '  containers:\n    - ? name\n      : a\n', 'keys after a ? are not edited'],
  ])('%s', (_, spec, why) => {
    const text = podText(spec)
    const fixed = fixText('f', text, privileged)
    expect(fixed.text).toBe(text)
    expect(fixed.bug).toBeUndefined()
    expect(fixed.left.map((each) => each.why)).toContain(why)
  })

  it('what Helm rendered', () => {
    const text = `---\n# Source: shop/templates/pod.yaml\n${podText('  containers: [{name: a}]\n')}`
    const fixed = fixText('f', text, privileged)
    expect(fixed.text).toBe(text)
    expect(fixed.left[0]?.why).toMatch(/^Helm rendered it/)
  })

  it('an alias that stands for one value gives way to a value', () => {
    const spec =
      '  hostNetwork: &no false\n  hostPID: &yes true\n  containers:\n    - name: a\n      securityContext: { privileged: *yes }\n'
    expect(changes(podText(spec), privileged)).toEqual([
      '-      securityContext: { privileged: *yes }',
      '+      securityContext: { privileged: false }',
    ])
  })

  it('a key of one’s own goes over one that is merged', () => {
    const spec =
      '  securityContext: &base { privileged: true }\n  containers:\n    - name: a\n      securityContext:\n        <<: *base\n'
    expect(changes(podText(spec), privileged)).toEqual(['+        privileged: false'])
  })
})
