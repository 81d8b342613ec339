import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fieldOf } from '../../../src/kubernetes/fields.ts'
import { kindOf } from '../../../src/kubernetes/kinds.ts'
import type { FieldInfo } from '../../../src/kubernetes/model.ts'
import { normalize } from '../../../src/kubernetes/normalize.ts'

type Json = Readonly<Record<string, unknown>>

/** Objects as sent to an API server and as it stored them (`npm run schemas`). */
const pairs: readonly { sent: Json; stored: Json }[] = JSON.parse(
  readFileSync(new URL('./defaults.json', import.meta.url), 'utf8'),
)

/** What the server assigns: no field's default, and no rule of `normalize`. */
const assigned = [
  /(^|\.)status$/,
  /^metadata\.(namespace|generation|uid|creationTimestamp|managedFields|finalizers)$/,
  /^metadata\.labels$/,
  /^metadata\.annotations(\.deprecated\.daemonset\.template\.generation)?$/,
  /^spec\.template\.metadata(\.labels\.(batch\.kubernetes\.io\/)?(controller-uid|job-name)|\.labels)?$/,
]

/** What depends on other fields too, and `normalize` leaves out. */
const left = [
  // Allocated, or named after what is.
  /^spec\.(clusterIPs?|ipFamilies|ipFamilyPolicy|healthCheckNodePort|ports\[\d+\]\.nodePort)$/,
  /^spec\.selector(\.matchLabels)?$/,
  // Added by admission.
  /^spec\.(tolerations|priority|preemptionPolicy)$/,
  // There or not, but always the same value: `absentOr` says it.
  /^spec\.(enableServiceLinks|internalTrafficPolicy|externalTrafficPolicy|allocateLoadBalancerNodePorts)$/,
  /^spec\.(strategy|updateStrategy)\.rollingUpdate$/,
  /^spec\.(completionMode|completions|manualSelector|parallelism|suspend)$/,
  /^subjects\[\d+\]\.apiGroup$/,
  // Another value for the few that ask for something else beside it.
  /^spec\.(backoffLimit|podReplacementPolicy|sessionAffinityConfig)$/,
  /^spec\.behavior\.scale(Up|Down)\.(policies|stabilizationWindowSeconds)$/,
]

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const scales: Readonly<Record<string, number>> = { '': 1, m: 1e-3, k: 1e3, Ki: 1024, M: 1e6, Mi: 2 ** 20, Gi: 2 ** 30 }

const amount = (quantity: unknown): number => {
  const [, digits, suffix] = /^([\d.]+)([A-Za-z]*)$/.exec(String(quantity)) ?? []
  return Number(digits) * (scales[suffix ?? ''] ?? Number.NaN)
}

interface Difference {
  readonly path: string
  readonly what: 'not stored' | 'stored otherwise' | 'not explained'
}

const compareObjects = (
  fieldAt: (name: string) => FieldInfo | undefined,
  ours: Json,
  stored: Json,
  at: string,
): Difference[] =>
  [...new Set([...Object.keys(ours), ...Object.keys(stored)])].flatMap((name): Difference[] => {
    const path = at === '' ? name : `${at}.${name}`
    const info = fieldAt(name)
    if (!Object.hasOwn(stored, name)) return [{ path, what: 'not stored' }]
    if (Object.hasOwn(ours, name)) return compare(info, ours[name], stored[name], path)
    const isNull = info?.nullable === true && stored[name] === null
    const isConstant = info?.default !== undefined && 'value' in info.default
    const explained = isNull || isConstant || [...assigned, ...left].some((pattern) => pattern.test(path))
    return explained ? [] : [{ path, what: 'not explained' }]
  })

const compare = (info: FieldInfo | undefined, ours: unknown, stored: unknown, path: string): Difference[] => {
  if (isObject(ours) && isObject(stored)) {
    const inner = (name: string) => (info?.kind === 'object' ? fieldOf(info.of ?? '', name) : info?.items)
    return compareObjects(inner, ours, stored, path)
  }
  if (Array.isArray(ours) && Array.isArray(stored) && ours.length === stored.length)
    return ours.flatMap((item, i) => compare(info?.items, item, stored[i], `${path}[${i}]`))
  const same =
    info?.kind === 'quantity' ? amount(ours) === amount(stored) : JSON.stringify(ours) === JSON.stringify(stored)
  return same ? [] : [{ path, what: 'stored otherwise' }]
}

const differences = (ours: unknown, stored: Json): Difference[] => {
  const type = kindOf(String(stored.apiVersion), String(stored.kind))?.type ?? ''
  return isObject(ours)
    ? compareObjects((name) => fieldOf(type, name), ours, stored, '')
    : [{ path: '', what: 'not stored' }]
}

const named = pairs.map((pair) => ({ ...pair, name: `${pair.sent.kind} ${(pair.sent.metadata as Json).name}` }))

describe('what an API server stored', () => {
  test.each(named)('$name: normalize and the tables explain it', ({ sent, stored }) => {
    expect(differences(normalize(sent), stored)).toEqual([])
  })

  test.each(named)('$name: what it stored does not change', ({ stored }) => {
    expect(normalize(stored)).toBe(stored)
  })

  test('nothing is explained without normalize', () => {
    const found = pairs.flatMap(({ sent, stored }) => differences(sent, stored))
    const of = (what: Difference['what']) => new Set(found.filter((d) => d.what === what).map((d) => d.path))
    expect(of('not stored')).toContain('spec.hostPID')
    expect(of('not stored')).toContain('spec.volumes[5].downwardAPI.items')
    expect(of('not stored')).toContain('stringData')
    expect(of('stored otherwise')).toContain('metadata.labels.n')
    expect(of('not explained')).toContain('spec.containers[1].resources')
    expect(of('not explained')).toContain('spec.resources.requests')
    expect(of('stored otherwise')).toContain('spec.terminationGracePeriodSeconds')
  })
})
