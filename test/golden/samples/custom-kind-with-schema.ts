import { all, customKind, type IntOrString, not, type ObjectMeta } from 'groundrule'
import { object, sample } from '../sample.ts'

/** As it stands in a CustomResourceDefinition. */
const schema = {
  type: 'object',
  required: ['spec'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    metadata: { type: 'object' },
    spec: {
      type: 'object',
      required: ['engine', 'users'],
      properties: {
        engine: { type: 'string' },
        replicas: { type: 'integer', format: 'int32', default: 1 },
        public: { type: 'boolean' },
        users: {
          type: 'array',
          items: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string' }, roles: { type: 'array', items: { type: 'string' } } },
          },
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['name'],
        },
        ports: {
          type: 'array',
          items: {
            type: 'object',
            required: ['number', 'tls'],
            properties: {
              number: { type: 'integer' },
              tls: { type: 'object', required: ['mode'], properties: { mode: { type: 'string' } } },
            },
          },
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['number'],
        },
        'max-surge': { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true },
        settings: { type: 'object', additionalProperties: { type: 'string' } },
        extra: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
      },
    },
    status: { type: 'object', properties: { phase: { type: 'string' } } },
  },
}

interface Database {
  readonly metadata: ObjectMeta
  readonly spec: {
    readonly engine: string
    readonly replicas?: number
    readonly public?: boolean
    readonly users: readonly { readonly name: string; readonly roles?: readonly string[] }[]
    readonly ports?: readonly { readonly number: number; readonly tls: { readonly mode: string } }[]
    readonly 'max-surge'?: IntOrString
    readonly settings?: Readonly<Record<string, string>>
    readonly extra?: unknown
  }
}

export default sample({
  appliesTo: customKind<Database>({
    group: 'example.com',
    version: 'v1',
    kind: 'Database',
    plural: 'databases',
    scope: 'Namespaced',
    schema,
  }),
  require: ({ spec, metadata }) =>
    all(
      not(spec.engine.oneOf(['oracle', 'db2'])),
      spec.replicas.absentOr((replicas) => replicas.atLeast(1)),
      // False is no zero that vanishes: a custom resource keeps what its author wrote.
      spec.public.equals(false),
      spec.users.every((user) => all(not(user.name.equals('admin')), not(user.roles.contains('superuser')))),
      spec.ports.every((port) => port.tls.mode.equals('require')),
      spec['max-surge'].absentOr((surge) => surge.oneOf([1, '10%'])),
      not(spec.settings.get('ssl').equals('off')),
      spec.extra
        .field('plan')
        .field('tier')
        .absentOr((tier) => not(tier.equals('free'))),
      not(metadata.labels.get('legacy').exists()),
    ),
  objects: {
    fine: [
      object('example.com/v1', 'Database', {
        metadata: { name: 'x', labels: { team: 'a' } },
        spec: {
          engine: 'postgres',
          replicas: 3,
          public: false,
          users: [{ name: 'app', roles: ['reader'] }],
          ports: [{ number: 5432, tls: { mode: 'require' } }],
          'max-surge': '10%',
          settings: { ssl: 'on' },
          extra: { plan: { tier: 'gold' } },
        },
      }),
    ],
    wrong: [
      object('example.com/v1', 'Database', {
        metadata: { name: 'x', labels: { legacy: '' } },
        spec: {
          engine: 'oracle',
          replicas: 0,
          public: true,
          users: [{ name: 'admin' }, { name: 'app', roles: ['reader', 'superuser'] }],
          ports: [
            { number: 5432, tls: { mode: 'require' } },
            { number: 5433, tls: { mode: 'prefer' } },
          ],
          'max-surge': 2,
          settings: { ssl: 'off' },
          extra: { plan: { tier: 'free' } },
        },
      }),
      'spec.engine must not be one of "oracle", "db2"',
      'spec.replicas must be unset or at least 1',
      'spec.public must be false',
      'admin: spec.users[].name must not be "admin"',
      'app: spec.users[].roles must not contain "superuser"',
      '5433: spec.ports[].tls.mode must be "require"',
      'spec.max-surge must be unset or one of 1, "10%"',
      'spec.settings.ssl must not be "off"',
      'spec.extra.plan.tier must be unset or not "free"',
      'metadata.labels.legacy must not be set',
    ],
    'nothing there, as an older schema would have let it be': [
      object('example.com/v1', 'Database', {}),
      'spec.public must be false',
    ],
  },
})
