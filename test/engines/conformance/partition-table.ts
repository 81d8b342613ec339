import type { ClusterEngineName } from './model.ts'

/**
 * Who judges what where, written out by DESIGN §5 ("Partition"). Nothing here is computed by the compiler, nor taken from
 * what it emits.
 */

/** In rollout order. The cluster's is `prod`. */
export const environments = ['dev', 'test', 'acc', 'prod'] as const
export type Environment = (typeof environments)[number]

export const controls = ['everywhere', 'rising', 'falling', 'not-here', 'pairs'] as const
export type PartitionControl = (typeof controls)[number]

export type Level = 'off' | 'audit' | 'warn' | 'enforce-new' | 'enforce'

/** The levels as their author declares them. */
export const enforcement: Readonly<Record<PartitionControl, Level | Readonly<Record<Environment, Level>>>> = {
  everywhere: 'enforce',
  rising: { dev: 'enforce', test: 'enforce-new', acc: 'warn', prod: 'audit' },
  falling: { dev: 'off', test: 'audit', acc: 'warn', prod: 'enforce-new' },
  'not-here': { dev: 'enforce', test: 'enforce', acc: 'off', prod: 'off' },
  pairs: { dev: 'warn', test: 'warn', acc: 'enforce', prod: 'enforce' },
}

/** Where no policy judges: system namespaces, exempt ones. */
export type Place = Environment | 'nowhere'

/**
 * The level of each control in a namespace of each environment, and the one policy that judges there: `<id>` for the
 * cluster's environment, `<id>.<environment>` for others, the first in rollout order where several share level and
 * parameters.
 */
export const expected: Readonly<Record<Place, Readonly<Record<PartitionControl, string>>>> = {
  dev: {
    everywhere: 'enforce by everywhere',
    rising: 'enforce by rising.dev',
    falling: 'off',
    'not-here': 'enforce by not-here.dev',
    pairs: 'warn by pairs.dev',
  },
  test: {
    everywhere: 'enforce by everywhere',
    rising: 'enforce-new by rising.test',
    falling: 'audit by falling.test',
    'not-here': 'enforce by not-here.dev',
    pairs: 'warn by pairs.dev',
  },
  acc: {
    everywhere: 'enforce by everywhere',
    rising: 'warn by rising.acc',
    falling: 'warn by falling.acc',
    'not-here': 'off',
    pairs: 'enforce by pairs',
  },
  prod: {
    everywhere: 'enforce by everywhere',
    rising: 'audit by rising',
    falling: 'enforce-new by falling',
    'not-here': 'off',
    pairs: 'enforce by pairs',
  },
  nowhere: {
    everywhere: 'off',
    rising: 'off',
    falling: 'off',
    'not-here': 'off',
    pairs: 'off',
  },
}

/** What a Pod brings that violates all five: one policy of each control that judges there. */
export const expectedOfAll: Readonly<Record<Place, string>> = {
  dev: 'enforce by everywhere and not-here.dev and pairs.dev and rising.dev',
  test: 'enforce by everywhere and falling.test and not-here.dev and pairs.dev and rising.test',
  acc: 'enforce by everywhere and falling.acc and pairs and rising.acc',
  prod: 'enforce by everywhere and falling and pairs and rising',
  nowhere: 'off',
}

/** A control with a parameter: the registries of each environment, as declared. */
export const registries: Readonly<Record<Environment, readonly string[]>> = {
  dev: ['dev.example.com', 'prod.example.com', 'test.example.com'],
  test: ['prod.example.com', 'test.example.com'],
  acc: ['prod.example.com'],
  prod: ['prod.example.com'],
}

/** What an image of each registry gets in each environment. */
export const expectedOfImages: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  dev: {
    'dev.example.com': 'passes',
    'test.example.com': 'passes',
    'prod.example.com': 'passes',
    'other.example.com': 'enforce by registries.dev',
  },
  test: {
    'dev.example.com': 'enforce by registries.test',
    'test.example.com': 'passes',
    'prod.example.com': 'passes',
    'other.example.com': 'enforce by registries.test',
  },
  acc: {
    'dev.example.com': 'enforce by registries',
    'test.example.com': 'enforce by registries',
    'prod.example.com': 'passes',
    'other.example.com': 'enforce by registries',
  },
  prod: {
    'dev.example.com': 'enforce by registries',
    'test.example.com': 'enforce by registries',
    'prod.example.com': 'passes',
    'other.example.com': 'enforce by registries',
  },
  nowhere: {
    'dev.example.com': 'passes',
    'test.example.com': 'passes',
    'prod.example.com': 'passes',
    'other.example.com': 'passes',
  },
}

/** A control about Namespaces, which belong to their own environment; nobody creates them for something else. */
export const namespaceEnforcement: Readonly<Record<Environment, Level>> = {
  dev: 'off',
  test: 'audit',
  acc: 'warn',
  prod: 'enforce',
}
export const expectedOfNamespaces: Readonly<Record<Place, string>> = {
  dev: 'off',
  test: 'audit by namespaces.test',
  acc: 'warn by namespaces.acc',
  prod: 'enforce by namespaces',
  nowhere: 'off',
}

/** A control about ClusterRoleBindings: judged once, at the cluster's environment. */
export const bindingEnforcement: Readonly<Record<Environment, Level>> = {
  dev: 'enforce',
  test: 'enforce',
  acc: 'audit',
  prod: 'warn',
}
export const expectedOfBindings = 'warn by bindings'

/** A control about Services and ClusterRoles: Services by their namespace, ClusterRoles at the cluster's environment. */
export const mixedEnforcement: Readonly<Record<Environment, Level>> = {
  dev: 'enforce',
  test: 'warn',
  acc: 'off',
  prod: 'audit',
}
export const expectedOfServices: Readonly<Record<Place, string>> = {
  dev: 'enforce by mixed.dev',
  test: 'warn by mixed.test',
  acc: 'off',
  prod: 'audit by mixed',
  nowhere: 'off',
}
export const expectedOfClusterRoles = 'audit by mixed'

/** What both baselines count as the system's, besides Kubernetes' own namespaces: nobody's changes of these are judged. */
export const systemNamespaces = ['platform'] as const
export const systemBinding = 'of-the-platform'
export const expectedOfSystemBinding = 'off'

/** A namespace on the server, what it is declared as, and where that puts it. */
export interface PartitionNamespace {
  readonly name: string
  readonly labels?: Readonly<Record<string, string>>
  readonly place: Place
}

/** A namespace whose label changes, and where that puts it. */
export interface PartitionMove {
  readonly name: string
  /** The value of the label; null where it is taken away. */
  readonly to: string | null
  readonly place: Place
  /**
   * Gatekeeper also judges it where it comes from: a constraint that matches the object or the old object matches
   * (`matchAny`, https://github.com/open-policy-agent/gatekeeper/blob/v3.23.1/pkg/target/matcher.go).
   */
  readonly also?: { readonly [engine in ClusterEngineName]?: string }
}

/** An engine's own namespace is the system's where that engine judges, and anybody's elsewhere. */
export const engineNamespaces = (engine: ClusterEngineName): readonly PartitionNamespace[] => [
  { name: 'kyverno', place: engine.startsWith('kyverno') ? 'nowhere' : 'prod' },
  { name: 'gatekeeper-system', place: engine === 'gatekeeper' ? 'nowhere' : 'prod' },
]

/** The first baseline: namespaces declared by name. */
export const byName = {
  declared: {
    play: { environment: 'dev' },
    trial: { environment: 'test' },
    rehearsal: { environment: 'acc' },
    shop: {},
    warehouse: { environment: 'prod' },
    storage: { environment: 'dev', exempt: 'Drivers mount host paths.' },
  },
  namespaces: [
    { name: 'play', place: 'dev' },
    { name: 'trial', place: 'test' },
    { name: 'rehearsal', place: 'acc' },
    { name: 'shop', place: 'prod' },
    { name: 'warehouse', place: 'prod' },
    { name: 'storage', place: 'nowhere' },
    // Nobody declared it: it is of the cluster's environment.
    { name: 'surprise', place: 'prod' },
    // Nor these, whose names and labels only look like it.
    { name: 'play-2', place: 'prod' },
    { name: 'pretender', labels: { name: 'storage', environment: 'dev' }, place: 'prod' },
    { name: 'platform', place: 'nowhere' },
    { name: 'kube-system', place: 'nowhere' },
    { name: 'kube-public', place: 'nowhere' },
    { name: 'kube-node-lease', place: 'nowhere' },
    // Kubernetes made it, but people put things into it.
    { name: 'default', place: 'prod' },
  ],
} as const

export const labelKey = 'example.com/stage'

/** The second baseline: namespaces declared by the values of one label key. */
export const byLabel = {
  declared: {
    play: { environment: 'dev' },
    trial: { environment: 'test' },
    rehearsal: { environment: 'acc' },
    live: {},
    storage: { environment: 'dev', exempt: 'Drivers mount host paths.' },
  },
  namespaces: [
    { name: 'labelled-play', labels: { [labelKey]: 'play' }, place: 'dev' },
    { name: 'labelled-play-2', labels: { [labelKey]: 'play' }, place: 'dev' },
    { name: 'labelled-trial', labels: { [labelKey]: 'trial' }, place: 'test' },
    { name: 'labelled-rehearsal', labels: { [labelKey]: 'rehearsal' }, place: 'acc' },
    { name: 'labelled-live', labels: { [labelKey]: 'live' }, place: 'prod' },
    { name: 'labelled-storage', labels: { [labelKey]: 'storage' }, place: 'nowhere' },
    // A value that nobody declared, an empty one, and none at all: of the cluster's environment.
    { name: 'labelled-other', labels: { [labelKey]: 'other' }, place: 'prod' },
    { name: 'labelled-empty', labels: { [labelKey]: '' }, place: 'prod' },
    { name: 'not-labelled', place: 'prod' },
    // The name says nothing here.
    { name: 'play', place: 'prod' },
    // A system namespace stays one, whatever label it carries.
    { name: 'platform', labels: { [labelKey]: 'play' }, place: 'nowhere' },
    { name: 'kube-public', labels: { [labelKey]: 'play' }, place: 'nowhere' },
    { name: 'kube-system', place: 'nowhere' },
    { name: 'kube-node-lease', labels: { [labelKey]: 'live' }, place: 'nowhere' },
  ],
  // A change of the label is judged where it leads to.
  moves: [
    { name: 'labelled-play', to: 'live', place: 'prod' },
    {
      name: 'labelled-trial',
      to: null,
      place: 'prod',
      also: { gatekeeper: 'enforce by namespaces and namespaces.test' },
    },
    { name: 'labelled-live', to: 'play', place: 'dev', also: { gatekeeper: 'enforce by namespaces' } },
    {
      name: 'labelled-live',
      to: 'rehearsal',
      place: 'acc',
      also: { gatekeeper: 'enforce by namespaces and namespaces.acc' },
    },
    { name: 'labelled-rehearsal', to: 'storage', place: 'nowhere', also: { gatekeeper: 'warn by namespaces.acc' } },
    { name: 'labelled-storage', to: 'trial', place: 'test' },
    { name: 'kube-public', to: 'live', place: 'nowhere' },
  ],
} as const
