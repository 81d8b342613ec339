import type { Level } from '../../ir/control.ts'
import { creators } from '../../kubernetes/creators.ts'
import type { YamlDocument } from '../yaml.ts'
import type { Case } from './cases.ts'

/** A request that passes although what it carries would fail. */
export interface Request {
  readonly name: string
  readonly document: YamlDocument
}

/** What only a request shows: an update that changes nothing, and what a cluster's own controllers create. */
export function requestsOf(cases: readonly Case[], level: Level): readonly Request[] {
  const failing = cases.filter(({ expected }) => expected === 'fail')
  const pod = level === 'enforce-new' ? failing.find(({ kind }) => kind.kind === 'Pod') : undefined
  return [
    ...failing.slice(0, 1).map((each) => ({
      name: 'update-that-changes-nothing',
      document: reviewOf(each, 'An update that leaves alone what the control reads passes.', {
        operation: 'UPDATE',
        userInfo: { username: 'kubernetes-admin' },
        object: each.object,
        oldObject: each.object,
      }),
    })),
    ...(pod ? [pod] : []).map((each) => ({
      name: 'created-by-a-controller',
      document: reviewOf(each, 'What a controller creates for what is already there passes.', {
        operation: 'CREATE',
        userInfo: { username: controllerOfPods() },
        object: each.object,
      }),
    })),
  ]
}

/** https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#request */
function reviewOf(
  { object, kind, place }: Case,
  comment: string,
  given: Readonly<Record<string, unknown>>,
): YamlDocument {
  const { group, version, plural } = kind
  const review = {
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    request: {
      uid: '00000000-0000-0000-0000-000000000000',
      kind: { group, version, kind: kind.kind },
      resource: { group, version, resource: plural },
      name: (object.metadata as { name: string }).name,
      ...(place && { namespace: place.name }),
      ...given,
    },
  }
  return { object: review, comments: { '': comment } }
}

/** The identity that creates the Pods of a Deployment. */
function controllerOfPods(): string {
  const names = creators.find(({ kind }) => kind === 'Pod')?.usernames ?? []
  const name = names.find((each) => each.endsWith(':replicaset-controller'))
  if (name === undefined) throw new Error('nobody creates Pods')
  return name
}
