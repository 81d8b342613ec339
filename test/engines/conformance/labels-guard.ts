import type { Answer, Method, RequestOptions, TestCluster } from '../harness/model.ts'
import { accepted } from '../harness/objects.ts'
import { deciding, type GuardCase, type Labels, type NewNamespaceCase } from './labels-guard-table.ts'
import { versions } from './labels-table.ts'
import type { Engine } from './model.ts'
import { outcomeOf } from './outcome.ts'
import { docsUrl, owner } from './synthetic.ts'

/** Something that was tried, what had to come and what came. */
export interface Fact {
  readonly engine: Engine
  readonly control: string
  readonly case: string
  readonly expected: string
  readonly found: string
  readonly denied: boolean
}

const prefix = 'pod-security.kubernetes.io/'
const guard = 'pod-security-labels'
const modes = ['enforce', 'audit', 'warn'] as const

type Stage = { readonly stage?: string | null }

/** Changes of namespaces' labels, through the object itself and through its subresources. */
export async function* guardFacts(cluster: TestCluster, cases: readonly (GuardCase & Stage)[]): AsyncGenerator<Fact> {
  for (const { namespace, change, expected, stage } of cases)
    for (const through of ['namespaces', 'namespaces/status', 'namespaces/finalize'] as const) {
      const labels = labelsOf(change, stage, versions[cluster.kubernetes])
      const answer = await changed(cluster, namespace, labels, through)
      yield {
        engine: 'vap',
        control: guard,
        case: `${namespace}: ${JSON.stringify({ ...change, ...(stage !== undefined && { stage }) })} through ${through}`,
        expected: expected === 'invalid' && through !== 'namespaces' ? 'refused' : expected,
        found: guardVerdict(answer, namespace),
        denied: answer.status === 403,
      }
    }
}

/** What new namespaces get, or that they are refused. */
export async function* newNamespaceFacts(
  { request, kubernetes }: TestCluster,
  cases: readonly (NewNamespaceCase & { readonly stage?: string })[],
): AsyncGenerator<Fact> {
  const version = versions[kubernetes]
  for (const { name, brings, stage, expected, expected131 } of cases) {
    const labels = labelsOf(brings, stage, version)
    const metadata = { ...(name === undefined ? { generateName: 'generated-' } : { name }), labels }
    const body = { apiVersion: 'v1', kind: 'Namespace', metadata }
    const answer = await request('POST', '/api/v1/namespaces?dryRun=All', { body, audit: true })
    const verdict = guardVerdict(answer, name ?? '')
    yield {
      engine: 'vap',
      control: kubernetes === '1.31.14' || expected === 'refused' ? guard : 'pod-security-defaults',
      case: `new ${name ?? 'with a generated name'}: ${JSON.stringify({ ...brings, ...(stage && { stage }) })}`,
      expected: (kubernetes === '1.31.14' ? expected131 : expected).replaceAll('VERSION', version),
      found: verdict === 'permitted' ? levelsOf(answer) : verdict,
      denied: answer.status === 403,
    }
  }
}

function levelsOf({ body }: Answer): string {
  const { labels = {} } = body.metadata as { readonly labels?: Readonly<Record<string, string>> }
  const shown = (mode: string) => {
    const version = labels[`${prefix}${mode}-version`]
    return `${labels[`${prefix}${mode}`] ?? 'none'}${version === undefined ? '' : `:${version}`}`
  }
  return modes.map(shown).join(', ')
}

/** Refused means: by the guard, with a message that says what is missing and whom to ask. */
function guardVerdict(answer: Answer, namespace: string): string {
  const { status, denied, error } = outcomeOf(answer)
  if (status < 300) return 'permitted'
  if (!denied) return status === 422 && error?.includes(prefix) ? 'invalid' : `${status} ${error}`
  const message = new RegExp(
    [
      `^\\[${guard}\\] namespace ${namespace} must enforce at least Pod Security level (baseline|restricted) at (v1\\.\\d+)\\. `,
      `Set the label ${prefix}enforce to \\1 and ${prefix}enforce-version to \\2\\. `,
      `Why and exceptions: ${docsUrl}/controls/[a-z0-9-]+ \\(${owner}\\)$`,
    ].join(''),
  )
  return denied.binding === guard && message.test(denied.message) ? 'refused' : `${denied.binding}: ${denied.message}`
}

/** Labels with their keys in full. */
export const labelsOf = (labels: Labels, stage: string | null | undefined, version: string): Labels =>
  Object.fromEntries([
    ...Object.entries(labels).map(([key, value]) => [`${prefix}${key}`, value === 'VERSION' ? version : value]),
    ...(stage === undefined ? [] : [[deciding, stage]]),
    // So that something changes, in any case.
    ['example.com/changed', 'yes'],
  ])

async function changed(
  { request }: TestCluster,
  name: string,
  labels: Labels,
  through: 'namespaces' | 'namespaces/status' | 'namespaces/finalize',
): Promise<Answer> {
  const path = `/api/v1/namespaces/${name}`
  const send = (method: Method, to: string, options: RequestOptions) =>
    request(method, `${to}?dryRun=All`, { ...options, audit: true })
  const patch = { body: { metadata: { labels } }, contentType: 'application/merge-patch+json' }
  if (through === 'namespaces') return await send('PATCH', path, patch)
  if (through === 'namespaces/status') return await send('PATCH', `${path}/status`, patch)
  // It takes whole objects only.
  const { body } = accepted(await request('GET', path), `get Namespace ${name}`)
  const metadata = body.metadata as { readonly labels?: Readonly<Record<string, string>> }
  const merged = Object.entries({ ...metadata.labels, ...labels }).filter(([, value]) => value !== null)
  const object = { ...body, metadata: { ...metadata, labels: Object.fromEntries(merged) } }
  return await send('PUT', `${path}/finalize`, { body: object })
}
