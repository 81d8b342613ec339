import { atLeast, type Domain, domainTitles } from '../ir/control.ts'
import { entries, once } from './array.ts'
import { clip } from './excerpt.ts'
import type { Finding, Remark, ReportContext } from './finding.ts'
import type { Report } from './report.ts'

type Json = Readonly<Record<string, unknown>>

/** Of one report: etcd stores objects up to 1.5 MiB. */
const most = 500

/**
 * A list of PolicyReport objects (wgpolicyk8s.io/v1alpha2) for `kubectl apply`: for each namespace one, or a numbered one for
 * every 500 results; and of the cluster for objects that name no namespace and for what could not be read. What complies is not
 * told, nor when. https://github.com/kubernetes-sigs/wg-policy-prototypes/tree/master/policy-report
 */
export const policyReport: Report = (context) => {
  /** As text, which takes less memory. */
  const open = new Map<string, string[]>()
  const written = new Map<string, number>()
  const items = entries()
  const before = once('{\n  "apiVersion": "v1",\n  "kind": "List",\n  "items": [')
  const reportOf = (namespace: string, results: readonly string[]): Json => {
    const number = (written.get(namespace) ?? 0) + 1
    written.set(namespace, number)
    return objectOf(
      namespace,
      number,
      results.map((text) => JSON.parse(text) as Json),
    )
  }
  /** The report of a namespace, once it is full. */
  const add = (namespace: string, result: Json): readonly Json[] => {
    const results = open.get(namespace) ?? []
    results.push(JSON.stringify(result))
    open.set(namespace, results)
    if (results.length < most) return []
    open.delete(namespace)
    return [reportOf(namespace, results)]
  }
  return {
    file: ({ file, findings, broken }) => {
      const full = [
        ...findings.flatMap((found) => add(namespaceOf(found), resultOf(found, context))),
        ...broken.flatMap((remark) => add('', unread(file, remark))),
      ]
      return before() + items.add(full, 4)
    },
    end: () => {
      const rest = [...open].sort(([a], [b]) => (a < b ? -1 : 1))
      const texts = rest.map(([namespace, all]) => items.add([reportOf(namespace, all)], 4))
      return `${before()}${texts.join('')}${items.any() ? '\n  ' : ''}]\n}\n`
    },
  }
}

/** '' where there is none, or none that a cluster could have: a report in it would be refused. */
const namespaceOf = ({ object: { namespace = '' } }: Finding): string =>
  /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace) ? namespace : ''

function objectOf(namespace: string, number: number, results: readonly Json[]): Json {
  const of = (result: string): number => results.filter((each) => each.result === result).length
  return {
    apiVersion: 'wgpolicyk8s.io/v1alpha2',
    kind: namespace === '' ? 'ClusterPolicyReport' : 'PolicyReport',
    metadata: {
      name: number === 1 ? 'groundrule' : `groundrule-${number}`,
      ...(namespace !== '' && { namespace }),
      labels: { 'app.kubernetes.io/managed-by': 'groundrule' },
    },
    summary: { pass: 0, fail: of('fail'), warn: of('warn'), error: of('error'), skip: 0 },
    results,
  }
}

function resultOf(found: Finding, { controls, failOn }: ReportContext): Json {
  const { control, object, label, line, place, level, path } = found
  const { severity, domain } = controls.get(control)!
  const fails = atLeast(level, failOn)
  return {
    source: 'groundrule',
    policy: control,
    category: domainTitles[domain as Domain] ?? domain,
    severity,
    result: fails ? 'fail' : 'warn',
    scored: fails,
    message: clip(`${label === undefined ? '' : `${label}: `}${line}`, 1000),
    resources: [
      {
        apiVersion: short(object.apiVersion),
        kind: short(object.kind),
        ...(object.namespace !== undefined && { namespace: short(object.namespace) }),
        ...(object.name !== undefined && { name: short(object.name) }),
      },
    ],
    properties: {
      level,
      path: clip(path.join('.'), 1000),
      file: place.file,
      line: String(place.line),
      fingerprint: found.fingerprint,
    },
  }
}

const unread = (file: string, { line, message }: Remark): Json => ({
  source: 'groundrule',
  policy: 'groundrule',
  result: 'error',
  scored: false,
  message: clip(`not read: ${message}`, 1000),
  properties: { file, line: String(line) },
})

/** No name in a cluster is longer. */
const short = (text: string): string => clip(text, 253)
