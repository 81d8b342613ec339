import { describe, expect, test } from 'vitest'
import { compilePolicy, evaluatePolicy, type Policy, type Request } from '../../cel/environment.ts'

const page = 'https://baseline.example.com/controls/no-privilege-escalation (platform-security)'
const path = (root: string) =>
  `object.kind == 'Pod' ? ${root}.spec :
object.kind == 'PodTemplate' ? ${root}.template.spec :
object.kind == 'CronJob' ? ${root}.spec.jobTemplate.spec.template.spec :
${root}.spec.template.spec`

const policy: Policy = {
  metadata: { name: 'no-privilege-escalation' },
  spec: {
    variables: [
      { name: 'pod', expression: path('object') },
      { name: 'unchanged', expression: `request.operation == 'UPDATE' && variables.pod == (\n${path('oldObject')}\n)` },
      {
        name: 'containers',
        expression: `variables.pod.containers +
variables.pod.?initContainers.orValue([]) +
variables.pod.?ephemeralContainers.orValue([])`,
      },
      {
        name: 'violations',
        expression: `variables.pod.?os.?name == optional.of('windows') ? [] :
variables.containers.filter(c,
  !(c.?securityContext.?allowPrivilegeEscalation == optional.of(false))
).map(c, c.name + ': securityContext.allowPrivilegeEscalation must be false')`,
      },
    ],
    validations: [
      {
        expression: 'variables.unchanged || variables.violations.size() == 0',
        message: `[no-privilege-escalation] Containers must not allow privilege escalation. ${page}`,
        messageExpression: `'[no-privilege-escalation] ' + variables.violations.join('; ') + '. ' +
'Set securityContext.allowPrivilegeEscalation to false on every container of a Linux pod. ' +
'Why and exceptions: ${page}'`,
      },
    ],
    auditAnnotations: [
      { key: 'no-privilege-escalation', valueExpression: "variables.unchanged ? '' : variables.violations.join('; ')" },
    ],
  },
}

const container = (name: string, allowPrivilegeEscalation?: boolean) =>
  allowPrivilegeEscalation === undefined ? { name } : { name, securityContext: { allowPrivilegeEscalation } }
const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'team' }, spec })
const good = pod({ containers: [container('app', false)] })
const bad = pod({ containers: [container('app')], initContainers: [container('init', true)] })
const lines = [
  'app: securityContext.allowPrivilegeEscalation must be false',
  'init: securityContext.allowPrivilegeEscalation must be false',
]

describe('the sample policy', () => {
  const judge = compilePolicy(policy)
  const workload = (kind: string, spec: object) => ({ apiVersion: 'apps/v1', kind, metadata: { name: 'w' }, spec })

  test.each<[string, Request, boolean]>([
    ['a compliant Pod', { object: good, operation: 'CREATE' }, true],
    ['a violating Pod', { object: bad, operation: 'CREATE' }, false],
    [
      'a Windows Pod',
      { object: pod({ os: { name: 'windows' }, containers: [container('app')] }), operation: 'CREATE' },
      true,
    ],
    ['os: null', { object: pod({ os: null, containers: [container('app')] }), operation: 'CREATE' }, false],
    [
      'securityContext: null',
      { object: pod({ containers: [{ name: 'app', securityContext: null }] }), operation: 'CREATE' },
      false,
    ],
    ['a violating Deployment', { object: workload('Deployment', { template: bad }), operation: 'CREATE' }, false],
    [
      'a compliant CronJob',
      { object: workload('CronJob', { jobTemplate: { spec: { template: good } } }), operation: 'CREATE' },
      true,
    ],
    ['a violating PodTemplate', { object: { kind: 'PodTemplate', template: bad }, operation: 'CREATE' }, false],
    [
      'a new label on an old Pod',
      { object: { ...bad, metadata: { labels: { a: 'b' } } }, oldObject: bad, operation: 'UPDATE' },
      true,
    ],
    ['a new violation', { object: bad, oldObject: good, operation: 'UPDATE' }, false],
  ])('%s', (_, request, allowed) => {
    expect(judge(request).allowed).toBe(allowed)
  })

  test('says what is wrong, and annotates the audit log', () => {
    const verdict = judge({ object: bad, operation: 'CREATE' })
    expect(verdict.messages).toEqual([
      `[no-privilege-escalation] ${lines.join('; ')}. Set securityContext.allowPrivilegeEscalation to false on every container of a Linux pod. Why and exceptions: ${page}`,
    ])
    expect(verdict.auditAnnotations).toEqual({ 'no-privilege-escalation': lines.join('; ') })
    expect(verdict.variables.violations).toEqual(lines)
    expect(judge({ object: good, operation: 'CREATE' })).toMatchObject({
      messages: [],
      auditAnnotations: {},
      matched: true,
    })
  })
})

const small = (spec: Policy['spec'], request: Partial<Request> = {}) =>
  evaluatePolicy({ metadata: { name: 'small' }, spec }, { object: bad, operation: 'CREATE', ...request })
const one = (expression: string, more: object = {}): Policy['spec'] => ({ validations: [{ expression, ...more }] })

describe('policies', () => {
  test.each([
    ["request.operation == 'CREATE' && oldObject == null", {}],
    ["request.userInfo.username == 'eve'", { userInfo: { username: 'eve' } }],
    ["request.namespace == 'team' && namespaceObject.metadata.labels['kubernetes.io/metadata.name'] == 'team'", {}],
    ["request.namespace == 'other'", { namespace: 'other' }],
    [
      "namespaceObject.metadata.?labels.?tier == optional.of('x')",
      { namespaceObject: { metadata: { labels: { tier: 'x' } } } },
    ],
    ['namespaceObject == null', { object: { kind: 'ClusterRole' } }],
    [
      "request.kind.group == 'apps' && request.kind.version == 'v1' && request.kind.kind == 'Deployment'",
      { object: { apiVersion: 'apps/v1', kind: 'Deployment' } },
    ],
    ["request.kind.group == '' && request.kind.version == 'v1'", {}],
  ])('%s', (expression, request) => {
    expect(small(one(expression), request).allowed).toBe(true)
  })

  test('a false match condition lets the request by', () => {
    const matchConditions = [{ name: 'later', expression: "request.operation == 'UPDATE'" }]
    expect(small({ ...one('false'), matchConditions })).toMatchObject({ allowed: true, matched: false, messages: [] })
  })

  test.each([
    ['a line break', "'a\\nb'", 'static'],
    ['a blank text', "'  '", 'static'],
    ['a text beyond 5 KiB', `'${'x'.repeat(5200)}'`, 'static'],
    ['a text with blanks around', "' a '", 'a'],
  ])('messageExpression: %s', (_, messageExpression, expected) => {
    expect(small(one('false', { message: 'static', messageExpression })).messages).toEqual([expected])
    expect(small(one('1 == 2')).messages).toEqual(['failed expression: 1 == 2'])
  })

  test('variables are evaluated at most once, and only where they are read', () => {
    const variables = [
      { name: 'broken', expression: 'object.absent' },
      { name: 'guarded', expression: "request.operation == 'UPDATE' && variables.broken" },
    ]
    expect(small({ variables, ...one('!variables.guarded') }).allowed).toBe(true)
    expect(() => small({ variables, ...one('!variables.guarded') }).variables.broken).toThrow(
      /variables.broken: No such key/,
    )
    expect(() => small({ variables, ...one('variables.broken') })).toThrow(
      /^small: validations\[0\].expression: .*absent/,
    )
  })

  test.each<[string, Policy['spec'], RegExp]>([
    ['an unknown variable', one('variables.nope'), /^small: validations\[0\].expression: undefined field 'nope'/],
    [
      'a variable used before it is defined',
      {
        variables: [
          { name: 'a', expression: 'variables.b' },
          { name: 'b', expression: '1' },
        ],
      },
      /variables.a: undefined field 'b'/,
    ],
    [
      'variables in a match condition',
      { matchConditions: [{ name: 'm', expression: 'variables.a' }] },
      /Unknown variable: variables/,
    ],
    ['an unknown name', one('objekt.spec'), /Unknown variable: objekt/],
    ['a validation that is no bool', one("'yes'"), /must be a bool, got "yes"/],
  ])('refuses %s', (_, spec, message) => {
    expect(() => small(spec)).toThrow(message)
  })
})
