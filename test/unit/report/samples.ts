import { readManifests } from '../../../src/manifests/read.ts'
import type { ControlInfo, FileResult, Finding, ReportContext, Summary } from '../../../src/report/finding.ts'
import type { Format } from '../../../src/report/formats.ts'
import { reports } from '../../../src/report/report.ts'

export const text = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.com/shop/api:latest
          securityContext:
            runAsNonRoot: true
`
export const manifest = readManifests('apps/checkout.yaml', text).manifests[0]!

const info = (changes: Partial<ControlInfo> & Pick<ControlInfo, 'id'>): ControlInfo => ({
  title: 'Containers must not allow privilege escalation',
  domain: 'workload-hardening',
  severity: 'high',
  owner: 'platform-security',
  contact: '#ask-platform',
  rationale: 'Any code execution becomes root.',
  remediation: 'Set it to false.',
  mappings: [{ framework: 'ISO27001', version: '2022', id: '8.9', because: 'hardens the configuration' }],
  page: `https://baseline.example.com/controls/${changes.id}`,
  ...changes,
})

/** Two controls, as reports know them. */
export const controls: ReadonlyMap<string, ControlInfo> = new Map([
  ['no-privilege-escalation', info({ id: 'no-privilege-escalation' })],
  [
    'pinned-image-tag',
    info({
      id: 'pinned-image-tag',
      title: 'Images must have a tag that does not move',
      severity: 'medium',
      rationale: 'A moving tag makes what runs differ from what was reviewed.',
      remediation: 'Name a version or a digest.',
      caution: 'A version that was never tested may behave otherwise.',
    }),
  ],
])

export const context: ReportContext = {
  version: '1.2.3',
  baseline: '0123456789abcdef'.repeat(4),
  baselineName: 'acme-baseline',
  controls,
  failOn: 'enforce-new',
  color: false,
}

/** A finding about the manifest above, with another thing about it where `changes` says so. */
export function found(changes: Partial<Finding> = {}): Finding {
  const path = changes.path ?? [
    'spec',
    'template',
    'spec',
    'containers',
    0,
    'securityContext',
    'allowPrivilegeEscalation',
  ]
  return {
    control: 'no-privilege-escalation',
    level: 'enforce',
    line: 'securityContext.allowPrivilegeEscalation must be false',
    label: 'api',
    path,
    found: undefined,
    object: manifest.name,
    place: manifest.at(path),
    fingerprint: 'f'.repeat(32),
    ...changes,
  }
}

export const tag = found({
  control: 'pinned-image-tag',
  level: 'warn',
  line: 'image must have a tag other than latest',
  path: ['spec', 'template', 'spec', 'containers', 0, 'image'],
  found: 'registry.example.com/shop/api:latest',
  fingerprint: 'e'.repeat(32),
})

export const resultOf = (changes: Partial<FileResult> = {}): FileResult => ({
  file: 'apps/checkout.yaml',
  findings: [],
  resources: 1,
  notJudged: {},
  broken: [],
  warnings: [],
  ...changes,
})

export const summary: Summary = {
  files: 31,
  resources: 46,
  findings: 2,
  failing: 1,
  notJudged: { ServiceMonitor: 3, VirtualService: 2 },
  skipped: 0,
  broken: 0,
  seconds: 0.04,
}

/** The whole report of some files. */
export function reported(
  format: Format,
  results: readonly FileResult[],
  changes: { readonly context?: Partial<ReportContext>; readonly summary?: Partial<Summary> } = {},
): string {
  const reporter = reports[format]({ ...context, ...changes.context })
  return [...results.map(reporter.file), reporter.end({ ...summary, ...changes.summary })].join('')
}
