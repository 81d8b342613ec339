import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { accepted, apply, pathOf } from '../harness/objects.ts'
import { waitFor } from '../harness/poll.ts'
import { pods } from './labels-baseline.ts'
import type { Fact } from './labels-guard.ts'
import type { Levels, PodSecurityLevel } from './labels-table.ts'
import { type Outcome, outcomeOf } from './outcome.ts'

interface Expected {
  readonly name: string
  readonly labels: Levels
  readonly version: string
}

const prefix = 'pod-security.kubernetes.io/'
const modes = ['enforce', 'audit', 'warn'] as const

/** A namespace of this section's own, labelled last: once it denies, all others' labels are known. */
export const deniedNamespace = 'labels-known'

/** Applies the namespaces as they are emitted; each carries its six labels and no other. Resolves when they are in force. */
export async function* storedFacts(
  { request }: TestCluster,
  namespaces: readonly KubernetesObject[],
  expected: readonly Expected[],
): AsyncGenerator<Fact> {
  for (const object of namespaces) await apply(request, object, { fieldManager: 'kustomize-controller' })
  const metadata = { name: deniedNamespace, labels: { [`${prefix}enforce`]: 'restricted' } }
  await apply(request, { apiVersion: 'v1', kind: 'Namespace', metadata })
  for (const { name, labels, version } of expected) {
    const wanted = Object.fromEntries(
      modes.flatMap((mode, i) => [
        [`${prefix}${mode}`, labels[i]],
        [`${prefix}${mode}-version`, version],
      ]),
    )
    const { body } = accepted(await request('GET', `/api/v1/namespaces/${name}`), `get Namespace ${name}`)
    const stored = (body.metadata as { readonly labels: Readonly<Record<string, string>> }).labels
    const { 'kubernetes.io/metadata.name': _, ...own } = stored
    yield {
      engine: 'psa',
      control: 'labels of a namespace',
      case: `${name} is labelled`,
      expected: text(wanted),
      found: text(own),
      denied: false,
    }
  }
  await waitFor("the namespaces' labels are in force", async () => {
    const pod = podIn(deniedNamespace, 'restricted')
    return (await request('POST', dryRun(pod), { body: pod })).status === 403
  })
}

/** What a Pod that violates baseline, one that violates restricted alone and one that violates nothing bring. */
export async function* violationFacts({ request }: TestCluster, expected: readonly Expected[]): AsyncGenerator<Fact> {
  for (const { name, labels, version } of expected) {
    for (const violates of ['nothing', 'restricted', 'baseline'] as const) {
      const pod = podIn(name, violates)
      const outcome = outcomeOf(await request('POST', dryRun(pod), { body: pod, audit: true }))
      const wanted = judged(labels, version, violates)
      yield {
        engine: 'psa',
        control: 'violating Pod',
        case: `${name}: a Pod that violates ${violates}`,
        expected: wanted,
        found: shown(outcome),
        denied: outcome.status === 403,
      }
    }
    // Of what embeds a pod template, Pod Security Admission warns, and records it; it never denies one.
    const deployment = deploymentIn(name)
    const outcome = outcomeOf(await request('POST', dryRun(deployment), { body: deployment, audit: true }))
    yield {
      engine: 'psa',
      control: 'violating Deployment',
      case: `${name}: a Deployment that violates baseline`,
      expected: judged(['privileged', labels[1], labels[2]], version, 'baseline'),
      found: shown(outcome),
      denied: outcome.status === 403,
    }
  }
}

/** https://kubernetes.io/docs/concepts/security/pod-security-admission/: what is denied is not warned of as well. */
function judged([enforce, audit, warn]: Levels, version: string, violates: keyof typeof pods): string {
  const forbids = (level: PodSecurityLevel) =>
    (level === 'restricted' && violates !== 'nothing') || (level === 'baseline' && violates === 'baseline')
  const denied = forbids(enforce)
  return [
    denied ? `403 by ${enforce}:${version}` : '201',
    ...(!denied && forbids(warn) ? [`warns of ${warn}:${version}`] : []),
    ...(forbids(audit) ? [`records ${audit}:${version}`] : []),
  ].join(', ')
}

function shown({ status, error, otherWarnings, podSecurity }: Outcome): string {
  const level = (of: string | undefined) => /violates? PodSecurity "([^"]+)"/.exec(of ?? '')?.[1] ?? of
  return [
    `${status}${error === undefined ? '' : ` by ${level(error)}`}`,
    ...otherWarnings.map((each) => `warns of ${level(each)}`),
    ...(podSecurity['audit-violations'] ? [`records ${level(podSecurity['audit-violations'])}`] : []),
  ].join(', ')
}

const podIn = (namespace: string, violates: keyof typeof pods): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'probe', namespace },
  spec: pods[violates],
})

const deploymentIn = (namespace: string): KubernetesObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'probe', namespace },
  spec: {
    selector: { matchLabels: { app: 'probe' } },
    template: { metadata: { labels: { app: 'probe' } }, spec: pods.baseline },
  },
})

const dryRun = (object: KubernetesObject): string => `${pathOf(object, { collection: true })}?dryRun=All`

const text = (labels: Readonly<Record<string, unknown>>): string =>
  Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ')
