import { atLeast, type Domain, domainTitles } from '../ir/control.ts'
import type { Finding, ReportContext } from './finding.ts'
import type { Report } from './report.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * A list of PolicyReport objects (wgpolicyk8s.io/v1alpha2) for `kubectl apply`, one for each namespace, and one of the cluster for objects that name none; what
 * complies is not told, nor when. https://github.com/kubernetes-sigs/wg-policy-prototypes/tree/master/policy-report
 */
export const policyReport: Report = (context) => {
  const results = new Map<string, Json[]>()
  return {
    file: (result) => {
      for (const found of result.findings) {
        const namespace = found.object.namespace ?? ''
        const own = results.get(namespace)
        if (own) own.push(resultOf(found, context))
        else results.set(namespace, [resultOf(found, context)])
      }
      return ''
    },
    end: () => {
      const reports = [...results].sort(([a], [b]) => (a < b ? -1 : 1))
      const items = reports.map(([namespace, all]) => reportOf(namespace, all))
      return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2)}\n`
    },
  }
}

function reportOf(namespace: string, results: readonly Json[]): Json {
  const of = (result: string): number => results.filter((each) => each.result === result).length
  return {
    apiVersion: 'wgpolicyk8s.io/v1alpha2',
    kind: namespace === '' ? 'ClusterPolicyReport' : 'PolicyReport',
    metadata: {
      name: 'groundrule',
      ...(namespace !== '' && { namespace }),
      labels: { 'app.kubernetes.io/managed-by': 'groundrule' },
    },
    summary: { pass: 0, fail: of('fail'), warn: of('warn'), error: 0, skip: 0 },
    results,
  }
}

function resultOf(found: Finding, { controls, failOn }: ReportContext): Json {
  const { control, object, label, line, place, level, path } = found
  const { severity, domain } = controls.get(control)!
  return {
    source: 'groundrule',
    policy: control,
    category: domainTitles[domain as Domain] ?? domain,
    severity,
    result: atLeast(level, failOn) ? 'fail' : 'warn',
    scored: true,
    message: `${label === undefined ? '' : `${label}: `}${line}`,
    resources: [
      {
        apiVersion: object.apiVersion,
        kind: object.kind,
        ...(object.namespace !== undefined && { namespace: object.namespace }),
        ...(object.name !== undefined && { name: object.name }),
      },
    ],
    properties: {
      level,
      path: path.join('.'),
      file: place.file,
      line: String(place.line),
      fingerprint: found.fingerprint,
    },
  }
}
