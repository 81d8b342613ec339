import type { PlannedPolicy } from '../../compile/plan-model.ts'
import { reads } from '../../ir/walk.ts'
import { creators, keepers } from '../../kubernetes/creators.ts'
import type { JsonObject } from '../../kubernetes/json.ts'
import { sparesResize } from '../resource-rules.ts'
import type { YamlDocument } from '../yaml.ts'
import { type Case, nameOf } from './cases.ts'
import { placed } from './forms.ts'

/** What makes a policy let through what would fail, or nothing. */
export type Spared = 'unchanged' | 'resized' | 'createdByController' | 'byControlPlane'

/** What only a request shows. */
export interface Request {
  readonly name: string
  readonly document: YamlDocument
  /** What it carries; it fails by itself. */
  readonly of: Case
  /** Why it passes although that would fail; absent where it is denied. */
  readonly spared?: Spared
}

/**
 * Updates that change nothing and updates that break what was in order, other resources for a Pod, and what the cluster's
 * own controllers and its control plane write.
 */
export function requestsOf(policy: PlannedPolicy, cases: readonly Case[]): readonly Request[] {
  const failing = cases.filter(({ expected }) => expected === 'fail')
  return [
    ...failing.slice(0, 1).map((each) => unchanged(each)),
    ...broken(cases, failing),
    ...resized(policy, failing),
    ...identitiesOf(policy, failing).map(written),
  ]
}

const unchanged = (of: Case): Request => ({
  name: 'update-that-changes-nothing',
  of,
  spared: 'unchanged',
  document: reviewOf(of, 'An update that leaves alone what the control reads passes.', {
    operation: 'UPDATE',
    userInfo: person,
    object: of.object,
    oldObject: of.object,
  }),
})

/**
 * The first two cases of one kind that can be the same object before and after; rather Deployments, since most of a Pod
 * cannot be changed.
 */
function broken(cases: readonly Case[], failing: readonly Case[]): readonly Request[] {
  const deployments = failing.filter(({ kind }) => kind.kind === 'Deployment')
  const isBefore = (before: Case, { kind, place }: Case): boolean =>
    before.expected === 'pass' && before.kind.kind === kind.kind && before.place?.name === place?.name
  const pairs = [...deployments, ...failing].flatMap((of) => {
    const before = cases.find((each) => isBefore(each, of))
    return before ? [{ of, before }] : []
  })
  return pairs.slice(0, 1).map(({ of, before }) => ({
    name: 'update-that-breaks-what-was-in-order',
    of,
    document: reviewOf(of, 'An update to what fails is denied.', {
      operation: 'UPDATE',
      userInfo: person,
      object: of.object,
      oldObject: placed(before.object, { name: nameOf(of) }),
    }),
  }))
}

/** Whether a policy reads the containers whose resources `pods/resize` changes, but not the resources. */
export const sparesContainers = (policy: PlannedPolicy): boolean =>
  sparesResize(policy) && reads(policy.predicate).some(({ steps }) => steps[0] === 'containers')

function resized(policy: PlannedPolicy, failing: readonly Case[]): readonly Request[] {
  if (!sparesContainers(policy)) return []
  return failing
    .filter(({ kind }) => kind.kind === 'Pod')
    .slice(0, 1)
    .map((of) => ({
      name: 'resize-of-a-pod',
      of,
      spared: 'resized',
      document: reviewOf(of, 'Other resources for the containers of a Pod pass.', {
        operation: 'UPDATE',
        subResource: 'resize',
        userInfo: person,
        object: withMemory(of.object),
        oldObject: of.object,
      }),
    }))
}

function withMemory(pod: JsonObject): JsonObject {
  const { containers, ...spec } = pod.spec as JsonObject
  const resources = { limits: { memory: '256Mi' } }
  const changed = (containers as readonly JsonObject[]).map((each) => ({ ...each, resources }))
  return { ...pod, spec: { ...spec, containers: changed } }
}

/** Something that fails, and the identities of those who may write it all the same. */
export interface Written {
  readonly of: Case
  readonly usernames: readonly string[]
  readonly spared: 'createdByController' | 'byControlPlane'
}

/** The first case that fails of each kind for which a policy knows such identities. */
export function identitiesOf({ level, kinds }: PlannedPolicy, failing: readonly Case[]): readonly Written[] {
  const isWorkload = kinds.some(({ podSpec }) => podSpec)
  const found = (spared: Written['spared'], known: typeof creators): readonly Written[] =>
    known.flatMap(({ kind, usernames }) =>
      failing
        .filter((of) => of.kind.kind === kind)
        .slice(0, 1)
        .map((of) => ({ of, usernames, spared })),
    )
  return [
    ...(level === 'enforce-new' && isWorkload ? found('createdByController', creators) : []),
    ...found('byControlPlane', keepers),
  ]
}

/** Of the identities that create Pods, the one that does for Deployments. */
const likeliest = (usernames: readonly string[]): string | undefined =>
  usernames.find((name) => name.endsWith(':replicaset-controller')) ??
  usernames.find((name) => name.startsWith('system:serviceaccount:')) ??
  usernames[0]

const written = ({ of, usernames, spared }: Written): Request => ({
  name: `${of.kind.kind.toLowerCase()}-${spared === 'createdByController' ? 'created-by-a-controller' : 'kept-by-the-control-plane'}`,
  of,
  spared,
  document: reviewOf(of, reasons[spared], {
    operation: 'CREATE',
    userInfo: { username: likeliest(usernames) },
    object: of.object,
  }),
})

/** Why what these write is let through. */
export const reasons = {
  createdByController: 'What a controller creates for what is already there passes.',
  byControlPlane: 'What the control plane writes passes: it keeps its own objects up to date.',
} as const satisfies Partial<Record<Spared, string>>

const person = { username: 'kubernetes-admin' }

/** https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#request */
function reviewOf(of: Case, comment: string, given: Readonly<Record<string, unknown>>): YamlDocument {
  const { kind, place } = of
  const { group, version, plural } = kind
  const review = {
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    request: {
      uid: '00000000-0000-0000-0000-000000000000',
      kind: { group, version, kind: kind.kind },
      resource: { group, version, resource: plural },
      name: nameOf(of),
      ...(place && { namespace: place.name }),
      ...given,
    },
  }
  return { object: review, comments: { '': comment } }
}
