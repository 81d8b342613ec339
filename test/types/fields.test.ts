import {
  control,
  customKind,
  type FieldOf,
  type IntOrString,
  type image,
  kinds,
  list,
  type ObjectMeta,
  type ParameterOf,
  type Predicate,
  perEnvironment,
  type quantity,
  scalar,
  type Workload,
  workloads,
} from 'groundrule'
import { describe, expectTypeOf, test } from 'vitest'
import type {
  Amount,
  BooleanField,
  IntOrStringField,
  ListField,
  MapField,
  NumberField,
  QuantityField,
  StringField,
  UntypedField,
} from '../../src/dsl/types.ts'
import type { ClusterRole, Role, Service } from '../../src/kubernetes/generated/types.ts'

type Root<S> = S extends { readonly of?: infer T } ? NonNullable<T> : never

// Types only: nothing here runs.
describe('what completion offers', () => {
  test('on a workload', () => {
    type Pod = Workload['pod']
    expectTypeOf<Root<ReturnType<typeof workloads>>>().toEqualTypeOf<Workload>()
    expectTypeOf<Pod['hostNetwork']>().toEqualTypeOf<BooleanField>()
    expectTypeOf<Pod['serviceAccountName']>().toEqualTypeOf<StringField>()
    expectTypeOf<Pod['securityContext']['runAsUser']>().toEqualTypeOf<NumberField>()
    expectTypeOf<Pod['nodeSelector']>().toEqualTypeOf<MapField<string>>()
    expectTypeOf<ReturnType<Pod['nodeSelector']['get']>>().toEqualTypeOf<StringField>()
    expectTypeOf<Pod['securityContext']['supplementalGroups']>().toEqualTypeOf<ListField<number>>()
    expectTypeOf<Workload['object']['metadata']['labels']>().toEqualTypeOf<MapField<string>>()
    expectTypeOf<Workload['podMetadata']['annotations']>().toEqualTypeOf<MapField<string>>()
    expectTypeOf<Workload['eachContainer']>().returns.toEqualTypeOf<Predicate>()
  })

  test('on a container', () => {
    type Container = Parameters<Parameters<Workload['eachContainer']>[0]>[0]
    expectTypeOf<Container['image']>().toEqualTypeOf<StringField>()
    expectTypeOf<Container['securityContext']['privileged']>().toEqualTypeOf<BooleanField>()
    expectTypeOf<ReturnType<Container['resources']['limits']['get']>>().toEqualTypeOf<QuantityField>()
    expectTypeOf<Container['livenessProbe']['httpGet']['port']>().toEqualTypeOf<IntOrStringField>()
    expectTypeOf<ReturnType<typeof image>['registry']>().toEqualTypeOf<StringField>()
    expectTypeOf<ReturnType<typeof quantity>>().toEqualTypeOf<Amount>()
    // Quantities are compared as amounts only.
    expectTypeOf<QuantityField>().not.toHaveProperty('atMost')
    expectTypeOf<QuantityField>().not.toHaveProperty('equals')
  })

  test('on other kinds', () => {
    expectTypeOf(kinds('Service').of).toEqualTypeOf<FieldOf<Service> | undefined>()
    expectTypeOf<FieldOf<Service>['spec']['type']>().toEqualTypeOf<StringField>()
    expectTypeOf(kinds('Role', 'ClusterRole').of).toEqualTypeOf<FieldOf<Role | ClusterRole> | undefined>()
    expectTypeOf<Root<ReturnType<typeof customKind>>>().toEqualTypeOf<UntypedField>()
  })

  test('on a custom resource, by what its author says of it', () => {
    interface Database {
      readonly metadata: ObjectMeta
      readonly spec: {
        readonly replicas?: number
        readonly users?: readonly { readonly name: string }[]
        readonly settings?: Readonly<Record<string, string>>
        readonly surge?: IntOrString
        readonly extra?: unknown
        readonly values: readonly string[]
      }
    }
    type Spec = FieldOf<Database>['spec']
    const resource = {
      group: 'example.com',
      version: 'v1',
      kind: 'Database',
      plural: 'databases',
      scope: 'Namespaced',
    } as const
    expectTypeOf(customKind<Database>(resource).of).toEqualTypeOf<FieldOf<Database> | undefined>()
    expectTypeOf(customKind({ ...resource, schema: { type: 'object' } }).of).toEqualTypeOf<UntypedField | undefined>()
    expectTypeOf<FieldOf<Database>['metadata']['labels']>().toEqualTypeOf<MapField<string>>()
    expectTypeOf<Spec['replicas']>().toEqualTypeOf<NumberField>()
    expectTypeOf<Spec['users']>().toEqualTypeOf<ListField<{ readonly name: string }>>()
    expectTypeOf<Spec['settings']>().toEqualTypeOf<MapField<string>>()
    expectTypeOf<Spec['surge']>().toEqualTypeOf<IntOrStringField>()
    expectTypeOf<Spec['extra']>().toEqualTypeOf<UntypedField>()
    control({
      ...({} as Omit<Parameters<typeof control<UntypedField>>[0], 'require' | 'appliesTo'>),
      appliesTo: customKind(resource),
      require: (d) => {
        expectTypeOf(d).toEqualTypeOf<UntypedField>()
        return d.field('spec').exists()
      },
    })
  })

  test('on parameters', () => {
    control({
      ...({} as Omit<Parameters<typeof control<Workload>>[0], 'parameters' | 'require' | 'appliesTo'>),
      appliesTo: workloads(),
      parameters: {
        registries: perEnvironment(list('string'), { dev: ['docker.io'] }),
        least: scalar('integer', 1000),
      },
      require: (w, parameters) => {
        expectTypeOf(parameters.registries).toEqualTypeOf<ParameterOf<readonly string[]>>()
        expectTypeOf(parameters.least).toEqualTypeOf<ParameterOf<number>>()
        return w.pod.securityContext.runAsUser.atLeast(parameters.least)
      },
    })
  })

  test('a field that bears an operator’s name is reached by field()', () => {
    type Named = { readonly get: string }
    expectTypeOf<FieldOf<Named>>().not.toHaveProperty('get')
  })
})
