import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { AuditEvent, Recording } from './model.ts'

export interface AuditLog {
  /** Reads the events of a server, one JSON object per line. */
  readonly read: (stream: Readable) => void
  /** Resolves with the event of this id. To be called before the request is sent. */
  readonly eventOf: (id: string) => { readonly event: Promise<AuditEvent>; readonly forget: () => void }
  /** Keeps the events that pass `filter` from now on, until it is stopped. */
  readonly record: (filter: (event: AuditEvent) => boolean) => Recording
}

/** Lists, watches and reads are left out, and what controllers write all the time. */
export const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived', 'ResponseStarted', 'Panic'],
  rules: [
    {
      level: 'None',
      resources: [
        { group: '', resources: ['events'] },
        { group: 'events.k8s.io', resources: ['events'] },
        { group: 'coordination.k8s.io', resources: ['leases'] },
      ],
    },
    { level: 'None', userGroups: ['system:serviceaccounts:kube-system'], resources: statusOfEverything() },
    { level: 'Metadata', verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'] },
    { level: 'None' },
  ],
}

function statusOfEverything() {
  return ['', 'apps', 'batch', 'admissionregistration.k8s.io'].map((group) => ({ group, resources: ['*/status'] }))
}

/** Events that nobody waits for or records are dropped unread. */
export function createAuditLog(): AuditLog {
  const waiting = new Map<string, (event: AuditEvent) => void>()
  const recordings = new Set<(event: AuditEvent) => void>()

  const take = (line: string) => {
    const id = /"auditID":"([^"]*)"/.exec(line)?.[1]
    if (id === undefined) return
    const resolve = waiting.get(id)
    if (resolve === undefined && recordings.size === 0) return
    const event = JSON.parse(line) as AuditEvent
    resolve?.(event)
    for (const keep of recordings) keep(event)
  }

  return {
    read: (stream) => {
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', take)
    },
    eventOf: (id) => {
      const event = new Promise<AuditEvent>((resolve) => waiting.set(id, resolve))
      return { event, forget: () => waiting.delete(id) }
    },
    record: (filter) => {
      const events: AuditEvent[] = []
      const keep = (event: AuditEvent) => {
        if (filter(event)) events.push(event)
      }
      recordings.add(keep)
      return {
        events: () => [...events],
        stop: () => {
          recordings.delete(keep)
          return events
        },
      }
    },
  }
}
