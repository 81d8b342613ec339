import { controlText, inControl, inFiles, type Mistake } from './mistake.ts'

const pod = `{ containers: [{ name: 'app', image: 'shop/api:1' }] }`
const hostPod = `{ hostNetwork: true, containers: [{ name: 'app', image: 'shop/api:1' }] }`

/** Mistakes in the properties of a control. */
export const controlMistakes: readonly Mistake[] = [
  inControl(
    'an id that is no object name',
    { id: `'Bad_Id'` },
    `
baseline/controls/sample.ts:4:3  error  id-invalid
  the id of a control must be a DNS label, and it is "Bad_Id"
  hint  write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end

1 error
`,
  ),
  inControl(
    'no id',
    { id: undefined },
    `
baseline/controls/sample.ts:3:16  error  id-invalid
  the id of a control must be a DNS label, and it is missing
  hint  write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end

1 error
`,
  ),
  inControl(
    'a rationale of three sentences',
    { rationale: `'It is bad. It was always bad. Nobody needs it.'` },
    `
baseline/controls/sample.ts:10:3  error  rationale-long
  control "sample": the rationale has 3 sentences
  hint  say why in at most two; what to do instead belongs into remediation

1 error
`,
  ),
  inControl(
    'a title of two lines',
    { title: `'One\\ntwo'` },
    `
baseline/controls/sample.ts:5:3  error  control-property
  control "sample": title is "One\\ntwo"
  hint  it must be one line of text

1 error
`,
  ),
  inControl(
    'no remediation',
    { remediation: undefined },
    `
baseline/controls/sample.ts:3:16  error  control-property
  control "sample": remediation is missing
  hint  it must be one line of text

1 error
`,
  ),
  inControl(
    'a misspelt property',
    { severity: undefined, sevrity: `'high'` },
    `
baseline/controls/sample.ts:3:16  error  control-property
  control "sample": severity is missing
  hint  it must be one of low, medium, high, critical

baseline/controls/sample.ts:17:3  error  control-key-unknown
  control "sample" has no property "sevrity"
  hint  did you mean "severity"?

2 errors
`,
  ),
  inControl(
    'an unknown domain',
    { domain: `'workload-hardning'` },
    `
baseline/controls/sample.ts:6:3  error  control-property
  control "sample": domain is "workload-hardning"
  hint  it must be one of rbac, network, secrets-and-configuration, workload-hardening, logging-and-detection, tenancy (did you mean "workload-hardening"?)

1 error
`,
  ),
  inControl(
    'an unknown level',
    { enforcement: `'enforced'` },
    `
baseline/controls/sample.ts:9:3  error  control-property
  control "sample": enforcement is "enforced"
  hint  it must be one of off, audit, warn, enforce-new, enforce (did you mean "enforce"?), or one for each environment

1 error
`,
  ),
  inControl(
    'an unknown level in one environment',
    { enforcement: `{ dev: 'wran', prod: 'enforce' }` },
    `
baseline/controls/sample.ts:9:18  error  control-property
  control "sample": enforcement.dev is "wran"
  hint  it must be one of off, audit, warn, enforce-new, enforce (did you mean "warn"?)

1 error
`,
  ),
  inControl(
    'an environment left out',
    { enforcement: `{ prod: 'enforce' }` },
    `
baseline/controls/sample.ts:9:3  error  enforcement-missing
  sample has no enforcement level for dev
  hint  give every environment a level ('off' where it is not to be judged), or one level for all

1 error
`,
  ),
  inControl(
    'a misspelt environment',
    { enforcement: `{ dve: 'warn', prod: 'enforce' }` },
    `
baseline/controls/sample.ts:9:3  error  enforcement-missing
  sample has no enforcement level for dev
  hint  give every environment a level ('off' where it is not to be judged), or one level for all

baseline/controls/sample.ts:9:18  error  enforcement-unknown
  sample has an enforcement level for "dve", which is no environment
  hint  did you mean "dev"?

2 errors
`,
  ),
  inControl(
    'an unknown owner',
    { owner: `'sek'` },
    `
baseline/controls/sample.ts:8:3  error  owner-unknown
  sample: there is no owner "sek"
  hint  did you mean "sec"?

1 error
`,
  ),
  inControl(
    'workloads without its call',
    { appliesTo: 'workloads' },
    `
baseline/controls/sample.ts:12:3  error  control-property
  control "sample": appliesTo is a function
  hint  it must be workloads() or kinds('Service', …)

1 error
`,
  ),
  inControl(
    'a kind as text',
    { appliesTo: `'Service'` },
    `
baseline/controls/sample.ts:12:3  error  control-property
  control "sample": appliesTo is "Service"
  hint  it must be workloads() or kinds('Service', …)

1 error
`,
  ),
  inControl(
    'a misspelt kind',
    { appliesTo: `kinds('Servce')` },
    `
baseline/controls/sample.ts:12:3  error  kind-unknown
  control "sample": there is no kind "Servce"
  hint  did you mean "Service"?

1 error
`,
  ),
  inControl(
    'an unknown kind',
    { appliesTo: `kinds('Certificate')` },
    `
baseline/controls/sample.ts:12:3  error  kind-unknown
  control "sample": there is no kind "Certificate"
  hint  describe a custom resource with customKind({ … })

1 error
`,
  ),
  inControl(
    'a misspelt field of a custom resource',
    {
      appliesTo: `customKind({
    group: 'example.com', version: 'v1', kind: 'Database', plural: 'databases', scope: 'Namespaced',
    schema: {
      type: 'object',
      properties: { spec: { type: 'object', properties: { replicas: { type: 'integer' } } } },
    },
  })`,
      require: `(d) => d.field('spec').field('replicsa').atLeast(2)`,
    },
    `
baseline/controls/sample.ts:19:35  error  field-unknown
  example.com.v1.Database.spec has no field "replicsa"
  hint  did you mean "replicas"?

1 error
`,
  ),
  inControl(
    'a value of the wrong type, and a list taken for an object, in a custom resource',
    {
      appliesTo: `customKind({
    group: 'example.com', version: 'v1', kind: 'Database', plural: 'databases', scope: 'Namespaced',
    schema: {
      type: 'object',
      properties: {
        spec: {
          type: 'object',
          properties: {
            public: { type: 'boolean' },
            users: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
          },
        },
      },
    },
  })`,
      require: `(d) => all(
    d.field('spec').field('public').equals('false'),
    not(d.field('spec').field('users').name.equals('admin')),
  )`,
    },
    `
baseline/controls/sample.ts:28:37  error  wrong-type
  equals on example.com.v1.Database.spec.public takes a boolean, not "false"
  hint  write true or false, without quotes

baseline/controls/sample.ts:29:38  error  operator-unknown
  example.com.v1.Database.spec.users is a list and has no "name"
  hint  it is a field of each element: .every((x) => x.name…) or .some((x) => x.name…)

2 errors
`,
  ),
  inControl(
    'a schema without types, and one without items, in a custom resource',
    {
      appliesTo: `customKind({
    group: 'example.com', version: 'v1', kind: 'Database', plural: 'databases', scope: 'Namespaced',
    schema: {
      type: 'object',
      properties: { spec: { properties: {} }, users: { type: 'array' }, name: { type: 'strng' } },
    },
  })`,
      require: `(d) => d.field('spec').field('public').equals(false)`,
    },
    `
baseline/controls/sample.ts:12:3  error  schema-invalid
  control "sample": the schema of Database is no structural schema: its field name has the type "strng"
  hint  did you mean "string"?

baseline/controls/sample.ts:12:3  error  schema-invalid
  control "sample": the schema of Database is no structural schema: its field spec has no type
  hint  write type: object and its properties, or x-kubernetes-preserve-unknown-fields: true where anything may stand

baseline/controls/sample.ts:12:3  error  schema-invalid
  control "sample": the schema of Database is no structural schema: its field users is an array without items
  hint  say what its elements are: items: { type: … }

3 errors
`,
  ),
  inControl(
    'a CustomResourceDefinition given as the schema',
    {
      appliesTo: `customKind({
    group: 'example.com', version: 'v1', kind: 'Database', plural: 'databases', scope: 'Namespaced',
    schema: { kind: 'CustomResourceDefinition', spec: { group: 'example.com' } },
  })`,
      require: `(d) => d.field('spec').field('public').equals(false)`,
    },
    `
baseline/controls/sample.ts:12:3  error  schema-invalid
  control "sample": the schema of Database is no structural schema: it has no type
  hint  give what stands under schema.openAPIV3Schema in that version of the CustomResourceDefinition

1 error
`,
  ),
  inControl(
    'no kind',
    { appliesTo: `kinds()` },
    `
baseline/controls/sample.ts:12:3  error  control-property
  control "sample": appliesTo is an object
  hint  it must be workloads() or kinds('Service', …)

1 error
`,
  ),
  inControl(
    'no require',
    { require: undefined },
    `
baseline/controls/sample.ts:3:16  error  control-property
  control "sample": require is missing
  hint  it must be a function that returns a predicate

1 error
`,
  ),
  inControl(
    'require that is data',
    { require: `{ hostNetwork: false }` },
    `
baseline/controls/sample.ts:13:3  error  control-property
  control "sample": require is an object
  hint  it must be a function that returns a predicate

1 error
`,
  ),
  inControl(
    'mappings that are none',
    { mappings: `'8.9'` },
    `
baseline/controls/sample.ts:18:3  error  control-property
  control "sample": mappings is "8.9"
  hint  it must be a list, such as [iso27001('8.9', 'hardens …')]

1 error
`,
  ),
  inControl(
    'a mapping that is text',
    { mappings: `['8.9']` },
    `
baseline/controls/sample.ts:18:14  error  control-property
  control "sample": mappings[0] is "8.9"
  hint  it must be framework, version, id and reason, such as iso27001('8.9', 'hardens …')

1 error
`,
  ),
  inControl(
    'a mapping without its reason',
    { mappings: `[{ framework: 'SOC 2', version: '2017', id: 'CC6.8' }]` },
    `
baseline/controls/sample.ts:18:14  error  control-property
  control "sample": mappings[0] is an object
  hint  it must be framework, version, id and reason, such as iso27001('8.9', 'hardens …')

1 error
`,
  ),
  inControl(
    'parameters that are values',
    { parameters: `{ groups: ['admins'] }` },
    `
baseline/controls/sample.ts:18:17  error  control-property
  control "sample": parameters.groups is a list
  hint  it must be list(type, [ … ]), scalar(type, …) or perEnvironment(…), of type string, boolean, integer, number

1 error
`,
  ),
  inControl(
    'a parameter without value',
    { parameters: `{ groups: list('string') }` },
    `
baseline/controls/sample.ts:18:17  error  parameter-without-value
  control "sample": the parameter "groups" has no value
  hint  give it one: list('string', ['a']), or perEnvironment(list('string'), { … })

1 error
`,
  ),
  inControl(
    'a parameter without a value in one environment',
    {
      parameters: `{ names: perEnvironment(list('string'), { prod: ['a'] }) }`,
      require: `(w, { names }) => not(w.pod.nodeName.oneOf(names))`,
      examples: `{
    pass: [{ name: 'b', pod: { nodeName: 'b', containers: [] } }],
    fail: [{ name: 'a', pod: { nodeName: 'a', containers: [] } }],
  }`,
    },
    `
baseline/controls/sample.ts:18:17  error  parameter-missing
  sample: the parameter names has no value for dev
  hint  give every environment a value, or one value for all

1 error
`,
  ),
  inControl(
    'a parameter with a value for no environment',
    {
      parameters: `{ names: perEnvironment(list('string'), { dev: ['a'], prd: ['a'], prod: ['a'] }) }`,
      require: `(w, { names }) => not(w.pod.nodeName.oneOf(names))`,
      examples: `{
    pass: [{ name: 'b', pod: { nodeName: 'b', containers: [] } }],
    fail: [{ name: 'a', pod: { nodeName: 'a', containers: [] } }],
  }`,
    },
    `
baseline/controls/sample.ts:18:17  error  parameter-environment-unknown
  sample: the parameter names has a value for "prd", which is no environment
  hint  did you mean "prod"?

1 error
`,
  ),
  inControl(
    'no examples',
    { examples: undefined },
    `
baseline/controls/sample.ts:3:16  error  example-missing
  control "sample" has no example under fail
  hint  give at least one manifest that passes and one that fails; for workloads a pod spec is enough

baseline/controls/sample.ts:3:16  error  example-missing
  control "sample" has no example under pass
  hint  give at least one manifest that passes and one that fails; for workloads a pod spec is enough

2 errors
`,
  ),
  inControl(
    'no passing example',
    { examples: `{ pass: [], fail: [{ name: 'with', pod: ${hostPod} }] }` },
    `
baseline/controls/sample.ts:14:15  error  example-missing
  control "sample" has no example under pass
  hint  give at least one manifest that passes and one that fails; for workloads a pod spec is enough

1 error
`,
  ),
  inControl(
    'an example without name, and two of one name',
    {
      examples: `{
    pass: [{ pod: ${pod} }],
    fail: [{ name: 'with', pod: ${hostPod} }, { name: 'with', pod: ${hostPod} }],
  }`,
    },
    `
baseline/controls/sample.ts:15:12  error  example-name
  control "sample": an example under pass has no name of its own: it is missing
  hint  give every example a name that says what it shows, such as 'a privileged init container'

baseline/controls/sample.ts:16:110  error  example-name
  control "sample": an example under fail has no name of its own: another one is called "with" too
  hint  give every example a name that says what it shows, such as 'a privileged init container'

2 errors
`,
  ),
  inControl(
    'an example that passes under fail',
    { examples: `{ pass: [{ name: 'without', pod: ${pod} }], fail: [{ name: 'with', pod: ${pod} }] }` },
    `
baseline/controls/sample.ts:14:112  error  example-wrong
  control "sample": example "with" under fail passes
  hint  correct the example, move it to the other list, or change what the control requires

1 error
`,
  ),
  inControl(
    'an example that fails under pass',
    { examples: `{ pass: [{ name: 'without', pod: ${hostPod} }], fail: [{ name: 'with', pod: ${hostPod} }] }` },
    `
baseline/controls/sample.ts:14:22  error  example-wrong
  control "sample": example "without" under pass fails: pod: hostNetwork must not be true
  hint  correct the example, move it to the other list, or change what the control requires

1 error
`,
  ),
  inFiles(
    'an example kept in another file',
    {
      'baseline/examples.ts': `export const without = { name: 'without', pod: ${pod} }

export const fail = [
  { name: 'with', pod: ${hostPod} },
  { name: 'with, too', pod: ${pod} },
]
`,
      'baseline/controls/sample.ts': controlText({ examples: '{ pass: [without], fail }' }).replace(
        '\n\n',
        "\nimport { fail, without } from '../examples.ts'\n",
      ),
    },
    `
baseline/examples.ts:5:3  error  example-wrong
  control "sample": example "with, too" under fail passes
  hint  correct the example, move it to the other list, or change what the control requires

1 error
`,
  ),
  inFiles(
    'a control that a function makes',
    {
      'baseline/controls/sample.ts': controlText({ owner: `'sek'` })
        .replace(
          'export default control({',
          "const defaults = () => ({ owner: 'sek' })\n\nexport default control({ ...defaults(),",
        )
        .replace(/ {2}owner: .*\n/, ''),
    },
    `
baseline/controls/sample.ts:5:16  error  owner-unknown
  sample: there is no owner "sek"
  hint  did you mean "sec"?

1 error
`,
  ),
  inControl(
    'an example of another kind',
    {
      examples: `{
    pass: [{ name: 'a service', object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' } } }],
    fail: [{ name: 'with', pod: ${hostPod} }],
  }`,
    },
    `
baseline/controls/sample.ts:15:12  error  example-invalid
  control "sample": example "a service" is nothing that the control judges: it is v1 Service
  hint  give the manifest of a workload as object; of a workload the pod spec is enough, as pod

1 error
`,
  ),
  inControl(
    'an example that holds nothing',
    { examples: `{ pass: [{ name: 'empty' }], fail: [{ name: 'with', pod: ${hostPod} }, null] }` },
    `
baseline/controls/sample.ts:14:22  error  example-invalid
  control "sample": example "empty" is nothing that the control judges: it has neither pod nor object
  hint  give the manifest of a workload as object; of a workload the pod spec is enough, as pod

baseline/controls/sample.ts:14:147  error  example-invalid
  control "sample": example "(no name)" is nothing that the control judges: it has neither pod nor object
  hint  give the manifest of a workload as object; of a workload the pod spec is enough, as pod

baseline/controls/sample.ts:14:147  error  example-name
  control "sample": an example under fail has no name of its own: it is missing
  hint  give every example a name that says what it shows, such as 'a privileged init container'

3 errors
`,
  ),
  inControl(
    'an example that is no data',
    {
      examples: `{ pass: [{ name: 'a function', pod: { containers: () => [] } }], fail: [{ name: 'with', pod: ${hostPod} }] }`,
    },
    `
baseline/controls/sample.ts:14:22  error  example-invalid
  control "sample": example "a function" is nothing that the control judges: pod.containers is a function, which is no data
  hint  give the manifest of a workload as object; of a workload the pod spec is enough, as pod

1 error
`,
  ),
  inControl(
    'an example that holds itself',
    {
      examples: `(() => { const p = ${pod}; p.containers.push(p); return { pass: [{ name: 'itself', pod: p }], fail: [{ name: 'with', pod: ${hostPod} }] } })()`,
    },
    `
baseline/controls/sample.ts:14:3  error  example-invalid
  control "sample": example "itself" is nothing that the control judges: pod holds itself, or never ends
  hint  give the manifest of a workload as object; of a workload the pod spec is enough, as pod

1 error
`,
  ),
  inControl(
    'any without because',
    { require: `(w) => any(not(w.pod.hostNetwork.equals(true)), w.pod.nodeName.exists())` },
    `
baseline/controls/sample.ts:13:3  error  blame-missing
  control "sample": no single line says what is wrong where its "any" does not hold
  hint  say what must hold, after that part: .because('every host needs a tls entry')

1 error
`,
  ),
  inControl(
    'every within every without because',
    {
      require: `(w) => w.eachContainer((c) => c.env.every((e) => e.value.exists()))`,
      examples: `{
    pass: [{ name: 'a value', pod: { containers: [{ name: 'app', image: 'a', env: [{ name: 'A', value: 'b' }] }] } }],
    fail: [{ name: 'none', pod: { containers: [{ name: 'app', image: 'a', env: [{ name: 'A' }] }] } }],
  }`,
    },
    `
baseline/controls/sample.ts:13:3  error  blame-missing
  control "sample": no single line says what is wrong where its "every" does not hold
  hint  say what must hold, after that part: .because('every host needs a tls entry')

1 error
`,
  ),
  inControl(
    'a line break in because',
    { require: `(w) => not(w.pod.hostNetwork.equals(true)).because('no host\\nnetwork')` },
    `
baseline/controls/sample.ts:13:55  error  because-invalid
  because("no host\\nnetwork") is not one line of text
  hint  say in one line what must hold, such as .because('every host needs a tls entry')

1 error
`,
  ),
  inControl(
    'resources of ephemeral containers',
    {
      require: `(w) => w.eachContainer((c) => c.resources.limits.get('memory').exists())`,
      examples: `{
    pass: [{ name: 'limited', pod: { containers: [{ name: 'app', image: 'a', resources: { limits: { memory: '1Gi' } } }] } }],
    fail: [{ name: 'unlimited', pod: ${pod} }],
  }`,
    },
    `
baseline/controls/sample.ts:13:3  error  cannot-be-met
  control "sample" demands what ephemeral containers may not set: debugger: resources.limits.memory must be set
  hint  leave them out: w.eachContainer(…, { ephemeral: false })

1 error
`,
  ),
  inControl(
    'a field that Windows pods may not have',
    {
      require: `(w) => w.eachContainer((c) => c.securityContext.readOnlyRootFilesystem.equals(true))`,
      examples: `{
    pass: [{ name: 'set', pod: { containers: [{ name: 'app', image: 'a', securityContext: { readOnlyRootFilesystem: true } }] } }],
    fail: [{ name: 'unset', pod: ${pod} }],
  }`,
    },
    `
baseline/controls/sample.ts:13:3  error  cannot-be-met
  control "sample" demands what Windows pods may not set: app: securityContext.readOnlyRootFilesystem must be true
  hint  leave them out: unless(w.pod.os.name.equals('windows'), …)

1 error
`,
  ),
  inFiles(
    'one id in two files',
    { 'baseline/controls/a.ts': controlText(), 'baseline/controls/b/c.ts': controlText() },
    `
baseline/controls/b/c.ts:3  error  id-duplicate
  control id "sample" is declared twice; the first is in controls/a.ts:3
  hint  give one of them another id

1 error
`,
  ),
  inFiles(
    'control without its input',
    { 'baseline/controls/a.ts': `import { control } from 'groundrule'\n\nexport default control()\n` },
    `
baseline/controls/a.ts:3:16  error  control-property
  control "(no id)": what control(…) is given is undefined
  hint  it must be an object

1 error
`,
  ),
  inFiles(
    'a set whose member and a control of an environment have one name',
    {
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: { sec: { name: 'Security', contact: '#sec' } },
  environments: ['host-ports', 'prod'],
  clusters: [
    {
      name: 'main',
      environment: 'prod',
      kubernetes: '1.37',
      engines: ['vap'],
      namespaces: { declared: { play: { environment: 'host-ports' } } },
    },
  ],
})
`,
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({ id: 'pods', level: 'baseline', version: 'v1.37', owner: 'sec', enforcement: 'enforce' })
`,
      'baseline/controls/sample.ts': controlText({
        id: `'pods'`,
        enforcement: `{ 'host-ports': 'warn', prod: 'enforce' }`,
      }),
    },
    `
baseline/controls/pods.ts:3:30  error  name-collision
  control pods in host-ports and control pods.host-ports would both be written as "pods.host-ports" in cluster main
  hint  rename a control or an environment

1 error
`,
  ),
  inFiles(
    'a namespace that is written, and that a control would deny',
    {
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: { sec: { name: 'Security', contact: '#sec' } },
  environments: ['prod'],
  clusters: [
    {
      name: 'main',
      environment: 'prod',
      kubernetes: '1.37',
      engines: ['psa', 'vap'],
      namespaces: { declared: { shop: {}, shelf: { labels: { 'example.com/team': 'shop' } } } },
    },
  ],
})
`,
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({ id: 'pods', level: 'baseline', version: 'v1.37', owner: 'sec', enforcement: 'enforce' })
`,
      'baseline/controls/sample.ts': `import { control, kinds } from 'groundrule'

const namespace = (labels) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', labels } })

export default control({
  id: 'namespace-has-owner',
  title: 'Namespaces must name their team',
  domain: 'tenancy',
  severity: 'low',
  owner: 'sec',
  enforcement: 'enforce',
  rationale: 'Somebody has to answer for it.',
  remediation: 'Set the label example.com/team',
  appliesTo: kinds('Namespace'),
  require: (n) => n.metadata.labels.get('example.com/team').exists(),
  examples: {
    pass: [{ name: 'with its team', object: namespace({ 'example.com/team': 'shop' }) }],
    fail: [{ name: 'without', object: namespace({}) }],
  },
})
`,
    },
    `
baseline/groundrule.config.ts:9  warning  own-object-denied
  cluster main: namespace-has-owner would deny the Namespace shop that is written for it: metadata.labels["example.com/team"] must be set
  hint  Set the label example.com/team; labels of a namespace go into namespaces.declared of groundrule.config.ts

1 warning
`,
  ),
  inFiles(
    'a name that is too long for Gatekeeper',
    {
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: { sec: { name: 'Security', contact: '#sec' } },
  environments: ['prod'],
  clusters: [
    {
      name: 'main',
      environment: 'prod',
      kubernetes: '1.37',
      engines: [{ name: 'gatekeeper', version: '3.23' }],
    },
  ],
})
`,
      'baseline/controls/sample.ts': controlText({
        id: `'privilege-escalation-has-to-be-switched-off-everywhere-forever'`,
      }),
    },
    `
baseline/controls/sample.ts:4:3  error  name-too-long
  control privilege-escalation-has-to-be-switched-off-everywhere-forever would be written as "groundruleprivilegeescalationhastobeswitchedoffeverywhereforever" in cluster main, longer than 63 characters
  hint  give the control, its set or the environment a shorter name

1 error
`,
  ),
  inFiles(
    'a set with mistakes, told once',
    {
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({
  id: 'Pods',
  level: 'baseline',
  version: 'v1.37',
  owner: 'sek',
  enforcement: { prod: 'enforced' },
  rationale: 'It is bad. It was always bad. Nobody needs it.',
})
`,
    },
    `
baseline/controls/pods.ts:4:3  error  id-invalid
  the id of a control must be a DNS label, and it is "Pods"
  hint  write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end

baseline/controls/pods.ts:7:3  error  owner-unknown
  Pods: there is no owner "sek"
  hint  did you mean "sec"?

baseline/controls/pods.ts:8:3  error  enforcement-missing
  Pods has no enforcement level for dev
  hint  give every environment a level ('off' where it is not to be judged), or one level for all

baseline/controls/pods.ts:8:18  error  control-property
  control "Pods": enforcement.prod is "enforced"
  hint  it must be one of off, audit, warn, enforce-new, enforce (did you mean "enforce"?)

baseline/controls/pods.ts:9:3  error  rationale-long
  control "Pods": the rationale has 3 sentences
  hint  say why in at most two; what to do instead belongs into remediation

5 errors
`,
  ),
  inFiles(
    'an unknown level of the Pod Security Standards',
    {
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({ level: 'restrictd', version: 'v1.37', owner: 'sec', enforcement: 'enforce' })
`,
    },
    `
baseline/controls/pods.ts:3:16  error  baseline-file
  the file controls/pods.ts throws: podSecurity(…): level is baseline or restricted, not "restrictd"
  hint  correct what the file runs when it is loaded

1 error
`,
  ),
  inFiles(
    'a Pod Security version newer than the cluster',
    {
      'baseline/groundrule.config.ts': `import { defineConfig } from 'groundrule'

export default defineConfig({
  name: 'sample-baseline',
  docsUrl: 'https://baseline.example.com',
  owners: { sec: { name: 'Security', contact: '#sec' } },
  environments: ['prod'],
  clusters: [{ name: 'main', environment: 'prod', kubernetes: '1.33', engines: ['psa', 'vap'] }],
})
`,
      'baseline/controls/pods.ts': `import { podSecurity } from 'groundrule/pss'

export default podSecurity({ level: 'baseline', version: 'v1.37', owner: 'sec', enforcement: 'enforce' })
`,
    },
    `
baseline/groundrule.config.ts:8  warning  pod-security-lacking
  cluster main runs Kubernetes 1.33, whose Pod Security Standards lack pod-security-baseline.host-probes-and-lifecycle (from v1.34)
  hint  nobody judges these there; upgrade the cluster, or accept the row in its coverage

1 warning
`,
  ),
  inControl(
    'a version of the Pod Security Standards that is none',
    { require: `{ check: 'privileged', version: 'latest', build: () => undefined }` },
    `
baseline/controls/sample.ts:13:35  error  pod-security-version
  sample: "latest" is no Pod Security version
  hint  write it like 'v1.37'

1 error
`,
  ),
]
