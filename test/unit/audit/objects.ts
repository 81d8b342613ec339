/** Live objects as the API server gives them: with what controllers and defaults write, without what nothing reads. */

export type Fields = Readonly<Record<string, unknown>>

const containerDefaults = {
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
  imagePullPolicy: 'IfNotPresent',
  resources: { limits: { cpu: '1', memory: '64Mi' }, requests: { cpu: '10m', memory: '64Mi' } },
}
const hard = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true }

/** A container that complies with the starter, but for what is given. */
export const container = (name: string, rest: Fields = {}): Fields => ({
  name,
  image: `registry.example.com/${name}:1.2.3`,
  securityContext: hard,
  ...containerDefaults,
  ...rest,
})

export const soft = { securityContext: { ...hard, readOnlyRootFilesystem: false } }

const managedFields = [
  {
    manager: 'kubectl',
    operation: 'Update',
    apiVersion: 'apps/v1',
    time: '2026-01-01T00:00:00Z',
    fieldsV1: { 'f:spec': {} },
  },
]

interface Given {
  readonly uid?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly owner?: Fields
  readonly created?: string
}

const metadata = (namespace: string, name: string, { uid, labels, annotations, owner, created }: Given): Fields => ({
  name,
  namespace,
  uid: uid ?? `uid-${namespace}-${name}`,
  creationTimestamp: created ?? '2026-01-01T00:00:00Z',
  ...(labels && { labels }),
  ...(annotations && { annotations }),
  managedFields,
  ...(owner && { ownerReferences: [owner] }),
})

/** What an owned object says of an owner whose uid is as `object` makes it. */
export const ownedBy = (apiVersion: string, kind: string, namespace: string, name: string): Fields => ({
  apiVersion,
  kind,
  name,
  uid: `uid-${namespace}-${kind}-${name}`,
  controller: true,
  blockOwnerDeletion: true,
})

const podSpec = (containers: readonly Fields[], rest: Fields = {}): Fields => ({
  containers,
  restartPolicy: 'Always',
  dnsPolicy: 'ClusterFirst',
  schedulerName: 'default-scheduler',
  securityContext: {},
  terminationGracePeriodSeconds: 30,
  ...rest,
})

export const template = (containers: readonly Fields[], rest: Fields = {}): Fields => ({
  metadata: { creationTimestamp: null, labels: { app: 'x' } },
  spec: podSpec(containers, rest),
})

export function object(
  apiVersion: string,
  kind: string,
  namespace: string,
  name: string,
  rest: Fields,
  given: Given = {},
): Fields {
  const uid = `uid-${namespace}-${kind}-${name}`
  return { apiVersion, kind, metadata: metadata(namespace, name, { uid, ...given }), ...rest }
}

/** A Pod as a kubelet runs it: with a token, a node and a status. */
export const pod = (
  namespace: string,
  name: string,
  containers: readonly Fields[],
  given: Given = {},
  rest: Fields = {},
  phase = 'Running',
): Fields =>
  object(
    'v1',
    'Pod',
    namespace,
    name,
    {
      spec: podSpec(containers, {
        nodeName: 'node-1',
        serviceAccountName: 'default',
        volumes: [{ name: 'kube-api-access-x', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } }],
        ...rest,
      }),
      status: { phase },
    },
    given,
  )

/** Objects as `kubectl get -o json` prints them. */
export const listOf = (items: readonly Fields[]): string =>
  `${JSON.stringify({ apiVersion: 'v1', items, kind: 'List', metadata: { resourceVersion: '' } }, null, 4)}\n`
