// Lines that must not compile. Each is told once, with the error's code and words of it in the comment before it.
import {
  all,
  cis,
  control,
  customKind,
  image,
  iso27001,
  kinds,
  list,
  nis2,
  not,
  nsaCisa,
  perEnvironment,
  quantity,
  scalar,
  soc2,
  type Workload,
  when,
  workloads,
} from 'groundrule'
import { podSecurity, privileged } from 'groundrule/pss'

declare const w: Workload
declare const rest: Omit<Parameters<typeof control<Workload>>[0], 'require' | 'appliesTo' | 'parameters'>

// TS2551 Did you mean 'hostNetwork'?
w.pod.hostNetwrk.equals(true)
// TS2551 Did you mean 'runAsNonRoot'?
w.pod.securityContext.runAsNonRot.equals(true)
// TS2339 Property 'image' does not exist on type 'ListField<Container>'.
w.pod.containers.image.exists()
// TS2339 Property 'name' does not exist on type 'ListField<Volume>'.
w.pod.volumes.name.equals('a')
// TS2345 Argument of type '"false"' is not assignable to parameter of type 'boolean
w.pod.hostNetwork.equals('false')
// TS2345 Argument of type '0' is not assignable to parameter of type 'boolean
w.pod.hostNetwork.equals(0)
// TS2339 Property 'oneOf' does not exist on type 'BooleanField'.
w.pod.hostNetwork.oneOf([true])
// TS2345 Argument of type 'number' is not assignable to parameter of type 'string
w.pod.schedulerName.equals(1)
// TS2345 Argument of type 'string' is not assignable to parameter of type 'ParameterOf<readonly string[]>
w.pod.schedulerName.oneOf('default')
// TS2551 Did you mean 'equals'?
w.pod.schedulerName.notEquals('default')
// TS2339 Property 'lessThan' does not exist on type 'StringField'.
w.pod.schedulerName.lessThan('a')
// TS2345 Argument of type 'string' is not assignable to parameter of type 'number
w.pod.securityContext.runAsUser.atLeast('1000')
// TS2339 Property 'startsWith' does not exist on type 'NumberField'.
w.pod.securityContext.runAsUser.startsWith('1')
// TS2345 Argument of type 'StringField' is not assignable to parameter of type 'number
w.pod.securityContext.runAsUser.equals(w.pod.schedulerName)
// TS2339 Property 'equals' does not exist on type 'ObjectField<PodSecurityContext>'.
w.pod.securityContext.equals(true)
// TS2339 Property 'atMost' does not exist on type 'QuantityField'.
w.eachContainer((c) => c.resources.limits.get('memory').atMost('1Gi'))
// TS2345 Argument of type 'StringField' is not assignable to parameter of type 'QuantityField
w.eachContainer((c) => quantity(c.image).atMost('1Gi'))
// TS2345 Argument of type 'BooleanField' is not assignable to parameter of type 'StringField
w.eachContainer((c) => image(c.tty).tag.exists())
// TS2551 Did you mean 'registry'?
w.eachContainer((c) => image(c.image).registri.equals('a'))
// TS2739 Type 'BooleanField' is missing the following properties from type 'Predicate': [predicate], because
not(w.pod.hostNetwork)
// TS2739 Type 'BooleanField' is missing the following properties from type 'Predicate': [predicate], because
all(w.pod.hostNetwork.equals(true), w.pod.hostPID)
// TS2322 Type 'boolean' is not assignable to type 'Predicate'.
w.eachContainer((c) => !c.tty.equals(true))
// TS2554 Expected 2 arguments, but got 1.
when(w.pod.hostNetwork.equals(true))
// TS2345 Argument of type 'string[]' is not assignable to parameter of type 'string
w.eachContainer((c) => c.securityContext.capabilities.drop.contains(['ALL']))
// TS2353 Object literal may only specify known properties, and 'init' does not exist
w.eachContainer((c) => c.tty.equals(true), { init: false })
// TS2345 Argument of type '"Servce"' is not assignable to parameter of type 'keyof KindTypes'.
kinds('Servce')
// TS2555 Expected at least 1 arguments, but got 0.
kinds()
// TS2741 Property 'require' is missing
control({ ...rest, appliesTo: workloads() })
// TS2322 Type '(v: Workload) => Predicate[]' is not assignable to type 'PodSecurityCheck
control({ ...rest, appliesTo: workloads(), require: (v) => [v.pod.hostNetwork.equals(true)] })
// TS2551 Did you mean 'type'?
control({ ...rest, appliesTo: kinds('Service'), require: (s) => s.spec.typ.equals('NodePort') })
const database = { group: 'a.b', version: 'v1', kind: 'Database', plural: 'databases', scope: 'Namespaced' } as const
const databases = customKind<{ readonly spec?: { readonly replicas?: number } }>(database)
// TS2551 Did you mean 'replicas'?
control({ ...rest, appliesTo: databases, require: (d) => d.spec.replicsa.exists() })
// TS2345 Argument of type 'string' is not assignable to parameter of type 'number
control({ ...rest, appliesTo: databases, require: (d) => d.spec.replicas.atLeast('2') })
// TS2561 Did you mean to write 'schema'?
customKind({ ...database, shema: {} })
// TS2345 Argument of type 'ParameterOf<number>' is not assignable to parameter of type 'string
control({
  ...rest,
  appliesTo: workloads(),
  parameters: { n: scalar('integer', 1) },
  require: (v, { n }) => v.pod.schedulerName.equals(n),
})
// TS2339 Property 'm' does not exist on type 'Symbols<{ n: ParameterDeclaration<number>; }>'.
control({
  ...rest,
  appliesTo: workloads(),
  parameters: { n: scalar('integer', 1) },
  require: (v, { m }) => v.pod.priority.equals(m),
})
// TS2322 Type 'number' is not assignable to type 'string'.
list('string', [1])
// TS2322 Type 'string' is not assignable to type 'readonly string[]'.
perEnvironment(list('string'), { dev: 'docker.io' })
// TS2345 Argument of type '"strings"' is not assignable to parameter of type 'keyof ScalarTypes'.
list('strings')
// TS2345 Argument of type '"v1.99"' is not assignable
privileged('v1.99')
// TS2741 Property 'owner' is missing
podSecurity({ level: 'baseline', version: 'v1.30', enforcement: 'audit' })
// TS2322 Type '"base"' is not assignable to type 'StandardsLevel'.
podSecurity({ level: 'base', version: 'v1.30', owner: 'a', enforcement: 'audit' })
const { owner: _, ...ownerless } = rest
// TS2741 Property 'owner' is missing
control({ ...ownerless, appliesTo: workloads(), require: (v) => v.pod.hostNetwork.equals(true) })
// TS2322 Type '"deny"' is not assignable to type '"audit"
control({ ...rest, enforcement: 'deny', appliesTo: workloads(), require: (v) => v.pod.hostNetwork.equals(true) })
// TS2820 Did you mean '"rbac"'?
control({ ...rest, domain: 'rback', appliesTo: workloads(), require: (v) => v.pod.hostNetwork.equals(true) })
// TS2353 Object literal may only specify known properties, and 'image' does not exist
control({
  ...rest,
  appliesTo: workloads(),
  require: (v) => v.pod.hostNetwork.equals(true),
  examples: { pass: [{ name: 'a', pod: { containers: [], image: '' } }], fail: [] },
})
// TS2345 Argument of type '"A.8.9"' is not assignable
iso27001('A.8.9', 'hardens')
// TS2345 Argument of type '"6.1"' is not assignable
soc2('6.1', 'restricts')
// TS2345 Argument of type '"Art. 21(2)(k)"' is not assignable
nis2('Art. 21(2)(k)', 'protects')
// TS2345 Argument of type '"RBAC"' is not assignable
nsaCisa('RBAC', 'grants')
// TS2345 Argument of type '"5.2"' is not assignable
cis('5.2', 'denies')
// TS2345 Argument of type '{ '1.13': "5.2.2"; }' is not assignable
cis({ '1.13': '5.2.2' }, 'denies')
// TS2739 is missing the following properties from type
control({ ...rest, mappings: [cis('5.2.2', 'denies')], appliesTo: workloads(), require: privileged('v1.37') })
