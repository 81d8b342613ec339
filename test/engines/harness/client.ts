import { randomUUID } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { Agent, request as httpsRequest } from 'node:https'
import type { AuditLog } from './audit.ts'
import type { Answer, KubernetesObject, Method, RequestOptions, Send } from './model.ts'
import { warningsOf } from './warnings.ts'

export interface ClientOptions {
  readonly port: number
  /** PEM: what the server's certificate must be signed by. */
  readonly authority: string
  readonly token: string
  readonly audit: AuditLog
}

export interface Client {
  readonly send: Send
  readonly close: () => void
}

/** Milliseconds; the server itself gives up after 60 s. */
const answerLimit = 90_000

/** Milliseconds for the audit event to come, once the answer is there. */
const auditLimit = 10_000

/** A client of one server. At most 16 requests are under way, the others wait. */
export function createClient({ port, authority, token, audit }: ClientOptions): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 16, ca: authority })

  const exchange = (method: Method, path: string, headers: OutgoingHttpHeaders, body?: string) =>
    new Promise<Omit<Answer, 'annotations'>>((resolve, reject) => {
      const request = httpsRequest({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          try {
            const text = Buffer.concat(chunks).toString('utf8')
            resolve({
              status: response.statusCode ?? 0,
              body: bodyOf(text, response.headers['content-type']),
              warnings: warningsOf(response.rawHeaders),
            })
          } catch (error) {
            reject(error)
          }
        })
      })
      request.on('error', reject)
      request.setTimeout(answerLimit, () => request.destroy(new Error(`no answer within ${answerLimit / 1000} s`)))
      request.end(body)
    })

  const send = async (method: Method, path: string, options: RequestOptions = {}): Promise<Answer> => {
    if (options.audit && method === 'GET') throw new Error('reads are not audited')
    const id = randomUUID()
    const body = options.body === undefined ? undefined : textOf(options.body)
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'audit-id': id,
      ...(body !== undefined && bodyHeaders(options, body)),
      ...(options.as && impersonation(options.as)),
    }
    if (!options.audit) return { ...(await exchange(method, path, headers, body)), annotations: {} }

    const { event, forget } = audit.eventOf(id)
    try {
      const answer = await exchange(method, path, headers, body)
      return { ...answer, annotations: (await within(event, 'its audit event')).annotations ?? {} }
    } finally {
      forget()
    }
  }
  return { send, close: () => agent.destroy() }
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

/** With the length, which Node leaves out for DELETE: the server would take the body for the next request. */
const bodyHeaders = ({ contentType = 'application/json' }: RequestOptions, body: string) => ({
  'content-type': contentType,
  'content-length': Buffer.byteLength(body),
})

const impersonation = ({ username, groups }: NonNullable<RequestOptions['as']>) => ({
  'impersonate-user': username,
  ...(groups && { 'impersonate-group': [...groups] }),
})

const bodyOf = (text: string, type = ''): KubernetesObject =>
  type.startsWith('application/json') ? (JSON.parse(text) as KubernetesObject) : { text }

async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${auditLimit / 1000} s`)), auditLimit)
  })
  return await Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
