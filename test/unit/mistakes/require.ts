import { inControl, inRequire, type Mistake } from './mistake.ts'

/** Mistakes in what a control requires: fields, types, values. */
export const requireMistakes: readonly Mistake[] = [
  inRequire(
    'a misspelt field',
    `(w) => not(w.pod.hostNetwrok.equals(true))`,
    `
baseline/controls/sample.ts:13:29  error  field-unknown
  core.v1.PodSpec has no field "hostNetwrok"
  hint  did you mean "hostNetwork"?

1 error
`,
  ),
  inRequire(
    'a misspelt field in the middle of a chain over several lines',
    `(w) =>
    w.eachContainer((c) =>
      c
        .securityContext
        .privilegd
        .equals(true),
    )`,
    `
baseline/controls/sample.ts:17:10  error  field-unknown
  core.v1.SecurityContext has no field "privilegd"
  hint  did you mean "privileged"?

1 error
`,
  ),
  inRequire(
    'a field of the pod looked for on the workload',
    `(w) => not(w.hostNetwork.equals(true))`,
    `
baseline/controls/sample.ts:13:25  error  field-unknown
  the workload has no field "hostNetwork"
  hint  did you mean w.pod.hostNetwork?

1 error
`,
  ),
  inRequire(
    'a misspelt helper of the workload',
    `(w) => w.eachContainers((c) => c.image.exists())`,
    `
baseline/controls/sample.ts:13:21  error  field-unknown
  the workload has no field "eachContainers"
  hint  did you mean w.eachContainer?

1 error
`,
  ),
  inRequire(
    'a field called as a function',
    `(w) => w.pod.hostNetwork()`,
    `
baseline/controls/sample.ts:13:25  error  field-called
  core.v1.PodSpec.hostNetwork is a field and cannot be called
  hint  use one of its operators, such as .exists()

1 error
`,
  ),
  inRequire(
    'a list used as an object',
    `(w) => w.pod.containers.securityContext.privileged.equals(true)`,
    `
baseline/controls/sample.ts:13:36  error  operator-unknown
  core.v1.PodSpec.containers is a list and has no "securityContext"
  hint  it is a field of each element: .every((x) => x.securityContext…) or .some((x) => x.securityContext…)

1 error
`,
  ),
  inRequire(
    'an element by its index',
    `(w) => w.pod.containers[0].image.exists()`,
    `
baseline/controls/sample.ts:13:25  error  operator-unknown
  core.v1.PodSpec.containers is a list and has no "0"
  hint  reach the elements with every or some: .every((x) => …); it has: absentOr, every, exists, isEmpty, some

1 error
`,
  ),
  inRequire(
    'an object used as a value',
    `(w) => w.pod.securityContext.equals('restricted')`,
    `
baseline/controls/sample.ts:13:41  error  operator-unknown
  core.v1.PodSpec.securityContext is an object and has no "equals"
  hint  name one of its fields first: appArmorProfile, fsGroup, fsGroupChangePolicy, runAsGroup, runAsNonRoot, runAsUser, seLinuxChangePolicy, seLinuxOptions, seccompProfile, supplementalGroups, supplementalGroupsPolicy, sysctls, windowsOptions

1 error
`,
  ),
  inRequire(
    'an operator that the kind lacks',
    `(w) => w.pod.hostNetwork.startsWith('t')`,
    `
baseline/controls/sample.ts:13:37  error  operator-unknown
  core.v1.PodSpec.hostNetwork is a boolean and has no "startsWith"
  hint  it has: absentOr, equals, exists

1 error
`,
  ),
  inRequire(
    'a misspelt operator',
    `(w) => w.pod.nodeName.startWith('gpu-')`,
    `
baseline/controls/sample.ts:13:34  error  operator-unknown
  core.v1.PodSpec.nodeName is a string and has no "startWith"
  hint  did you mean "startsWith"? it has: absentOr, contains, endsWith, equals, exists, matches, oneOf, startsWith

1 error
`,
  ),
  inRequire(
    'the operator that does not exist',
    `(w) => w.pod.nodeName.notEquals('gpu')`,
    `
baseline/controls/sample.ts:13:34  error  operator-unknown
  core.v1.PodSpec.nodeName is a string and has no "notEquals"
  hint  write not(….equals(…)); it has: absentOr, contains, endsWith, equals, exists, matches, oneOf, startsWith

1 error
`,
  ),
  inRequire(
    'text for a boolean',
    `(w) => not(w.pod.hostNetwork.equals('false'))`,
    `
baseline/controls/sample.ts:13:41  error  wrong-type
  equals on core.v1.PodSpec.hostNetwork takes a boolean, not "false"
  hint  write true or false, without quotes

1 error
`,
  ),
  inRequire(
    'a number for text',
    `(w) => w.pod.nodeName.equals(5)`,
    `
baseline/controls/sample.ts:13:34  error  wrong-type
  equals on core.v1.PodSpec.nodeName takes a string, not 5
  hint  write text, in quotes

1 error
`,
  ),
  inRequire(
    'text for a number',
    `(w) => w.pod.terminationGracePeriodSeconds.absentOr((p) => p.atMost('30'))`,
    `
baseline/controls/sample.ts:13:73  error  wrong-type
  atMost on core.v1.PodSpec.terminationGracePeriodSeconds takes a number, not "30"
  hint  write a whole number, without quotes

1 error
`,
  ),
  inRequire(
    'a fraction for an integer',
    `(w) => w.pod.securityContext.runAsUser.atLeast(0.5)`,
    `
baseline/controls/sample.ts:13:51  error  wrong-type
  atLeast on core.v1.PodSecurityContext.runAsUser takes a number, not 0.5, which is no whole number
  hint  write a whole number, without quotes

1 error
`,
  ),
  inRequire(
    'one value for oneOf',
    `(w) => w.pod.nodeName.oneOf('gpu')`,
    `
baseline/controls/sample.ts:13:34  error  wrong-type
  oneOf on core.v1.PodSpec.nodeName takes a list of strings, not "gpu"
  hint  write a list, in [ … ]

1 error
`,
  ),
  inRequire(
    'a list for equals',
    `(w) => w.pod.nodeName.equals(['gpu'])`,
    `
baseline/controls/sample.ts:13:34  error  wrong-type
  equals on core.v1.PodSpec.nodeName takes a string, not a list
  hint  for one of several values there is oneOf([ … ])

1 error
`,
  ),
  inRequire(
    'an empty list',
    `(w) => w.pod.nodeName.oneOf([])`,
    `
baseline/controls/sample.ts:13:34  error  list-empty
  oneOf on core.v1.PodSpec.nodeName has an empty list, which nothing is in
  hint  name at least one value

1 error
`,
  ),
  inRequire(
    'a field of another type',
    `(w) => w.pod.nodeName.equals(w.pod.hostNetwork)`,
    `
baseline/controls/sample.ts:13:34  error  wrong-type
  equals on core.v1.PodSpec.nodeName takes a string, not a field of type boolean
  hint  compare with a field that is a string too

1 error
`,
  ),
  inRequire(
    'null',
    `(w) => w.pod.nodeName.equals(null)`,
    `
baseline/controls/sample.ts:13:34  error  operand-invalid
  core.v1.PodSpec.nodeName is compared with null
  hint  compare with text, a number, true or false, a list of these, a declared parameter or another field

1 error
`,
  ),
  inRequire(
    'a regular expression of JavaScript',
    `(w) => w.pod.nodeName.matches(/^gpu-/)`,
    `
baseline/controls/sample.ts:13:34  error  operand-invalid
  core.v1.PodSpec.nodeName is compared with the regular expression /^gpu-/
  hint  compare with text, a number, true or false, a list of these, a declared parameter or another field

1 error
`,
  ),
  inRequire(
    'look-ahead in a pattern',
    `(w) => w.pod.nodeName.matches('^(?!gpu-)')`,
    `
baseline/controls/sample.ts:13:34  error  pattern-invalid
  the pattern ^(?!gpu-) for core.v1.PodSpec.nodeName is not usable: "(?!g" is not in the common subset of RE2
  hint  write it in the subset of RE2 that CEL, Rego and JavaScript read alike: no look-around, no back-references, no flags

1 error
`,
  ),
  inRequire(
    'a pattern that does not end',
    `(w) => w.pod.nodeName.matches('[')`,
    `
baseline/controls/sample.ts:13:34  error  pattern-invalid
  the pattern [ for core.v1.PodSpec.nodeName is not usable: Invalid regular expression: /[/u: Unterminated character class
  hint  write it in the subset of RE2 that CEL, Rego and JavaScript read alike: no look-around, no back-references, no flags

1 error
`,
  ),
  inRequire(
    'an amount that is none',
    `(w) => w.eachContainer((c) => quantity(c.resources.limits.get('memory')).atMost('1Gb'), { ephemeral: false })`,
    `
baseline/controls/sample.ts:13:85  error  wrong-type
  atMost on core.v1.ResourceRequirements.limits["memory"] (quantity) takes a string or number, not "1Gb", which is no quantity
  hint  write an amount, such as '512Mi', '1Gi' or '500m'

1 error
`,
  ),
  inRequire(
    'a quantity compared as text',
    `(w) => w.eachContainer((c) => c.resources.limits.get('memory').atMost('1Gi'), { ephemeral: false })`,
    `
baseline/controls/sample.ts:13:73  error  operator-unknown
  core.v1.ResourceRequirements.limits["memory"] is a quantity and has no "atMost"
  hint  compare the amount: quantity(…).atMost('1Gi'); it has: absentOr, exists

1 error
`,
  ),
  inRequire(
    'image of something else',
    `(w) => image(w.pod.hostNetwork).tag.exists()`,
    `
baseline/controls/sample.ts:13:19  error  wrong-type
  image on core.v1.PodSpec.hostNetwork takes a string field, not a boolean
  hint  give it a field such as c.image

1 error
`,
  ),
  inRequire(
    'image of no field',
    `(w) => image('nginx').tag.exists()`,
    `
baseline/controls/sample.ts:13:19  error  require-throws
  control "sample": require throws: image(…) takes a field, such as image(c.image)
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'the zero of a boolean that vanishes',
    `(w) => w.pod.hostNetwork.equals(false)`,
    `
baseline/controls/sample.ts:13:37  error  zero-vanishes
  core.v1.PodSpec.hostNetwork is asked for false, which the API server drops before admission sees the object
  hint  to demand that it is not true, write not(hostNetwork.equals(true))

1 error
`,
  ),
  inRequire(
    'the zero of a number that vanishes',
    `(w) => w.eachContainer((c) => c.ports.every((p) => p.hostPort.atMost(1023)), { ephemeral: false })`,
    `
baseline/controls/sample.ts:13:74  error  zero-vanishes
  core.v1.ContainerPort.hostPort is asked for 0, which the API server drops before admission sees the object
  hint  to demand that it is not set, write not(hostPort.exists()); to accept that too, hostPort.absentOr((x) => …)

1 error
`,
  ),
  inControl(
    'a field that the API server fills in',
    {
      require: `(w) => w.pod.enableServiceLinks.equals(true)`,
      examples: `{
    pass: [{ name: 'on', pod: { containers: [{ name: 'app', image: 'shop/api:1' }], enableServiceLinks: true } }],
    fail: [{ name: 'off', pod: { containers: [{ name: 'app', image: 'shop/api:1' }], enableServiceLinks: false } }],
  }`,
    },
    `
baseline/controls/sample.ts:13:44  warning  default-unread
  core.v1.PodSpec.enableServiceLinks is read without absentOr, and the API server fills it in with a value that depends on other fields
  hint  say what absence means: enableServiceLinks.absentOr((x) => …)

1 warning
`,
  ),
]

/** Mistakes of JavaScript: operators, missing returns, objects taken for data. */
export const javascriptMistakes: readonly Mistake[] = [
  inRequire(
    '&& on predicates',
    `(w) => w.pod.hostPID.exists() && w.pod.hostNetwork.equals(true)`,
    `
baseline/controls/sample.ts:13:19  error  javascript-operator
  the JavaScript operator && is used on a predicate
  hint  write all(a, b)

1 error
`,
  ),
  inRequire(
    '|| on predicates',
    `(w) => w.pod.hostPID.exists() || w.pod.hostNetwork.equals(true)`,
    `
baseline/controls/sample.ts:13:19  error  javascript-operator
  the JavaScript operator || is used on a predicate
  hint  write any(a, b)

1 error
`,
  ),
  inRequire(
    '?? on a field',
    `(w) => (w.pod.nodeName ?? w.pod.hostname).equals('x')`,
    `
baseline/controls/sample.ts:13:20  error  javascript-operator
  the JavaScript operator ?? is used on a field
  hint  write any(a, b), or absentOr

1 error
`,
  ),
  inRequire(
    '! on a predicate',
    `(w) => !w.pod.hostNetwork.equals(true)`,
    `
baseline/controls/sample.ts:13:20  error  javascript-operator
  the JavaScript operator ! is used on a predicate
  hint  write not(…)

1 error
`,
  ),
  inRequire(
    '=== on a field',
    `(w) => w.pod.hostNetwork === true`,
    `
baseline/controls/sample.ts:13:19  error  javascript-operator
  the JavaScript operator === is used on a field
  hint  write .equals(…)

1 error
`,
  ),
  inRequire(
    '=== on predicates',
    `(w) => w.pod.hostNetwork.exists() === w.pod.hostPID.exists()`,
    `
baseline/controls/sample.ts:13:19  error  javascript-operator
  the JavaScript operator === is used on a predicate
  hint  compare fields with their operators; combine predicates with all, any, not, when, unless

baseline/controls/sample.ts:13:50  error  javascript-operator
  the JavaScript operator === is used on a predicate
  hint  compare fields with their operators; combine predicates with all, any, not, when, unless

2 errors
`,
  ),
  inRequire(
    '> on a field',
    `(w) => w.pod.terminationGracePeriodSeconds > 30`,
    `
baseline/controls/sample.ts:13:19  error  javascript-operator
  the JavaScript operator > is used on a field
  hint  write .greaterThan(…)

1 error
`,
  ),
  inRequire(
    'a ternary on a predicate',
    `(w) => (w.pod.os.name.equals('windows') ? w.pod.hostPID.exists() : w.pod.hostIPC.exists())`,
    `
baseline/controls/sample.ts:13:20  error  javascript-operator
  the JavaScript operator ?: is used on a predicate
  hint  write when(…) and unless(…)

1 error
`,
  ),
  inRequire(
    'if on a field',
    `(w) => {
    if (w.pod.hostNetwork) return w.pod.hostPID.exists()
    return w.pod.hostIPC.exists()
  }`,
    `
baseline/controls/sample.ts:14:9  error  javascript-operator
  the JavaScript operator if is used on a field
  hint  write when(…) and unless(…)

1 error
`,
  ),
  inRequire(
    '&& within every',
    `(w) => w.eachContainer((c) => c.image.exists() && c.securityContext.privileged.equals(true))`,
    `
baseline/controls/sample.ts:13:42  error  javascript-operator
  the JavaScript operator && is used on a predicate
  hint  write all(a, b)

1 error
`,
  ),
  inRequire(
    'a predicate that is not returned',
    `(w) => {
    not(w.pod.hostPID.equals(true))
    return not(w.pod.hostNetwork.equals(true))
  }`,
    `
baseline/controls/sample.ts:14:5  error  predicate-dropped
  this predicate is not part of what the control requires
  hint  combine predicates with all(…), any(…), when(…) or unless(…), and return the result

1 error
`,
  ),
  inRequire(
    'a body without return',
    `(w) => {
    not(w.pod.hostNetwork.equals(true))
  }`,
    `
baseline/controls/sample.ts:13:3  error  not-a-predicate
  require returns undefined, which is no predicate
  hint  a body in { … } needs a return, and what it returns has to be a predicate

1 error
`,
  ),
  inRequire(
    'a field without operator',
    `(w) => w.pod.hostNetwork`,
    `
baseline/controls/sample.ts:13:3  error  not-a-predicate
  require returns the field hostNetwork, which is no predicate
  hint  end with an operator, such as hostNetwork.exists()

1 error
`,
  ),
  inRequire(
    'a field among predicates',
    `(w) => all(w.pod.hostPID.exists(), w.pod.hostNetwork)`,
    `
baseline/controls/sample.ts:13:19  error  not-a-predicate
  argument 2 of all(…) is the field hostNetwork, which is no predicate
  hint  end with an operator, such as hostNetwork.exists()

1 error
`,
  ),
  inRequire(
    'a boolean among predicates',
    `(w) => all(w.pod.hostPID.exists(), true)`,
    `
baseline/controls/sample.ts:13:19  error  not-a-predicate
  argument 2 of all(…) is true, which is no predicate
  hint  end with an operator, such as .equals(true), and combine with all, any, not, when, unless

1 error
`,
  ),
  inRequire(
    'all of nothing',
    `() => all()`,
    `
baseline/controls/sample.ts:13:18  error  require-throws
  control "sample": require throws: all(…) takes predicates, such as w.pod.hostNetwork.equals(true), and is given none
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'not of a field',
    `(w) => not(w.pod.hostNetwork)`,
    `
baseline/controls/sample.ts:13:19  error  not-a-predicate
  the argument of not(…) is the field hostNetwork, which is no predicate
  hint  end with an operator, such as hostNetwork.exists()

1 error
`,
  ),
  inRequire(
    'every with a body that gives a field',
    `(w) => w.eachContainer((c) => c.image)`,
    `
baseline/controls/sample.ts:13:21  error  not-a-predicate
  the body of eachContainer(…) returns the field image, which is no predicate
  hint  end with an operator, such as image.exists()

1 error
`,
  ),
  inRequire(
    'every without a body',
    `(w) => w.pod.containers.every()`,
    `
baseline/controls/sample.ts:13:36  error  require-throws
  control "sample": require throws: every(…) takes a function, such as every((x) => x.exists()), not undefined
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'async',
    `async (w) => not(w.pod.hostNetwrk.equals(true))`,
    `
baseline/controls/sample.ts:13:3  error  not-a-predicate
  require returns a promise, which is no predicate
  hint  remove async: what a control requires is recorded at once

baseline/controls/sample.ts:13:35  error  field-unknown
  core.v1.PodSpec has no field "hostNetwrk"
  hint  did you mean "hostNetwork"?

2 errors
`,
  ),
  inRequire(
    'async that fails',
    `async () => { throw new Error('boom') }`,
    `
baseline/controls/sample.ts:13:3  error  not-a-predicate
  require returns a promise, which is no predicate
  hint  remove async: what a control requires is recorded at once

1 error
`,
  ),
  inRequire(
    'throws',
    `() => { throw new Error('boom') }`,
    `
baseline/controls/sample.ts:13:26  error  require-throws
  control "sample": require throws: boom
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'throws no error',
    `() => { throw Object.create(null) }`,
    `
baseline/controls/sample.ts:13:3  error  require-throws
  control "sample": require throws: an object
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'never ends',
    `(w) => { const f = () => f(); return f() }`,
    `
baseline/controls/sample.ts:13:37  error  require-throws
  control "sample": require throws: Maximum call stack size exceeded
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'deeper than anyone reads',
    `(w) => { let p = w.pod.hostNetwork.equals(true); for (let i = 0; i < 20000; i++) p = not(p); return p }`,
    `
baseline/controls/sample.ts:13:97  error  predicate-large
  this predicate is more than 100 levels deep, or has more than 10000 parts
  hint  all(a, b, c) is one level, all(a, all(b, c)) is two; a long list of values belongs into one oneOf([ … ])

1 error
`,
  ),
  inRequire(
    'a loop over the fields',
    `(w) => all(...Object.keys(w.pod).map((name) => w.pod[name].exists()))`,
    `
baseline/controls/sample.ts:13:33  error  field-not-data
  core.v1.PodSpec is listed or copied, but it is no value: it stands for what a manifest will say
  hint  name each field that the control is about

1 error
`,
  ),
  inRequire(
    'a copy of the fields',
    `(w) => { const pod = { ...w.pod }; return not(pod.hostNetwork.equals(true)) }`,
    `
baseline/controls/sample.ts:13:40  error  field-not-data
  core.v1.PodSpec is listed or copied, but it is no value: it stands for what a manifest will say
  hint  name each field that the control is about

1 error
`,
  ),
  inRequire(
    'JSON of the workload',
    `(w) => { JSON.stringify(w); return not(w.pod.hostNetwork.equals(true)) }`,
    `
baseline/controls/sample.ts:13:26  error  field-not-data
  the workload is written as JSON, but it is no value: it stands for what a manifest will say
  hint  compare its fields with operators, such as w.pod.hostNetwork.equals(true)

1 error
`,
  ),
  inRequire(
    'JSON of the pod',
    `(w) => { JSON.stringify(w.pod); return not(w.pod.hostNetwork.equals(true)) }`,
    `
baseline/controls/sample.ts:13:26  error  field-not-data
  core.v1.PodSpec is written as JSON, but it is no value: it stands for what a manifest will say
  hint  compare with operators, such as .equals(…)

1 error
`,
  ),
  inRequire(
    'a field within text',
    `(w) => w.pod.nodeName.equals(\`node-\${w.pod.hostname}\`)`,
    `
baseline/controls/sample.ts:13:55  error  field-not-data
  core.v1.PodSpec.hostname is used as text or a number, but it is no value: it stands for what a manifest will say
  hint  compare with an operator: .equals(…), .startsWith(…), .atMost(…)

1 error
`,
  ),
  inRequire(
    'text put together',
    `(w) => w.pod.nodeName.equals('node-' + w.pod.hostname)`,
    `
baseline/controls/sample.ts:13:41  error  field-not-data
  core.v1.PodSpec.hostname is used as text or a number, but it is no value: it stands for what a manifest will say
  hint  compare with an operator: .equals(…), .startsWith(…), .atMost(…)

1 error
`,
  ),
  inRequire(
    'a method of JavaScript',
    `(w) => w.pod.nodeName.includes('gpu')`,
    `
baseline/controls/sample.ts:13:34  error  operator-unknown
  core.v1.PodSpec.nodeName is a string and has no "includes"
  hint  did you mean "contains"? it has: absentOr, contains, endsWith, equals, exists, matches, oneOf, startsWith

1 error
`,
  ),
  inRequire(
    'for … of over a list',
    `(w) => { for (const c of w.pod.containers) c.image.exists(); return w.pod.hostPID.exists() }`,
    `
baseline/controls/sample.ts:13:43  error  field-not-data
  core.v1.PodSpec.containers is gone through with a loop, but it is no value: it stands for what a manifest will say
  hint  use every or some

1 error
`,
  ),
  inRequire(
    'a field that is set',
    `(w) => { w.pod.hostNetwork = false; return w.pod.hostPID.exists() }`,
    `
baseline/controls/sample.ts:13:27  error  field-not-data
  core.v1.PodSpec is given a value for "hostNetwork", but it is no value: it stands for what a manifest will say
  hint  a control reads fields: compare, as in .equals(true)

1 error
`,
  ),
  inRequire(
    'in',
    `(w) => ('hostNetwork' in w.pod ? w.pod.hostPID.exists() : w.pod.hostIPC.exists())`,
    `
baseline/controls/sample.ts:13:20  error  field-not-data
  core.v1.PodSpec is looked into with "in" for "hostNetwork", but it is no value: it stands for what a manifest will say
  hint  ask a field whether it is there: .exists()

1 error
`,
  ),
  inRequire(
    'a parameter that is not declared',
    `(w, { registries }) => w.eachContainer((c) => image(c.image).registry.oneOf(registries))`,
    `
baseline/controls/sample.ts:13:18  error  parameter-unknown
  control "sample": there is no parameter "registries"
  hint  declare it: parameters: { registries: list('string', [ … ]) }

1 error
`,
  ),
  inControl(
    'a misspelt parameter',
    {
      parameters: `{ registries: list('string', ['r.example.com']) }`,
      require: `(w, { registrys }) => w.eachContainer((c) => image(c.image).registry.oneOf(registrys))`,
    },
    `
baseline/controls/sample.ts:13:18  error  parameter-unknown
  control "sample": there is no parameter "registrys"
  hint  did you mean "registries"?

1 error
`,
  ),
  inControl(
    'a list parameter as one value',
    {
      parameters: `{ registries: list('string', ['r.example.com']) }`,
      require: `(w, { registries }) => w.eachContainer((c) => image(c.image).registry.equals(registries))`,
    },
    `
baseline/controls/sample.ts:13:82  error  wrong-type
  equals on core.v1.Container.image (image.registry) takes a string, not the parameter registries, which is a list
  hint  for one of several values there is oneOf([ … ])

1 error
`,
  ),
  inControl(
    'a parameter of another type',
    {
      parameters: `{ user: scalar('string', 'root') }`,
      require: `(w, { user }) => w.pod.securityContext.runAsUser.equals(user)`,
    },
    `
baseline/controls/sample.ts:13:61  error  wrong-type
  equals on core.v1.PodSecurityContext.runAsUser takes a number, not "root"
  hint  write a whole number, without quotes

1 error
`,
  ),
  inControl(
    'a method on a parameter',
    {
      parameters: `{ registries: list('string', ['r.example.com']) }`,
      require: `(w, { registries }) => registries.includes('x')`,
    },
    `
baseline/controls/sample.ts:13:46  error  require-throws
  control "sample": require throws: registries.includes is not a function
  hint  require only puts predicates together, from the fields and parameters that it is given

1 error
`,
  ),
  inRequire(
    'a field by a name that every JavaScript object has',
    `(w) => w.pod.constructor.equals('x')`,
    `
baseline/controls/sample.ts:13:25  error  field-not-data
  core.v1.PodSpec is asked for its constructor, but it is no value: it stands for what a manifest will say
  hint  a field has operators and the fields of its type, nothing else

1 error
`,
  ),
  inRequire(
    'the prototype of a field',
    `(w) => w.pod.__proto__.exists()`,
    `
baseline/controls/sample.ts:13:25  error  field-not-data
  core.v1.PodSpec is asked for its __proto__, but it is no value: it stands for what a manifest will say
  hint  a field has operators and the fields of its type, nothing else

1 error
`,
  ),
]
