import { describe, expect, it } from 'vitest'
import { iso27001 } from '../../../src/dsl/index.ts'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import { effectiveChecks } from '../../../src/pss/checks.ts'
import { podSecurity } from '../../../src/pss/index.ts'
import { policyVersions } from '../../../src/pss/policy-version.ts'
import { judgesOf, predicateAt, type Version } from './judges.ts'

const declare = (level: 'baseline' | 'restricted', version: Version) =>
  podSecurity({ level, version, owner: 'security', enforcement: 'enforce' })

const record = (level: 'baseline' | 'restricted', version: Version) =>
  recordDeclaration(declare(level, version), { file: 'controls/pss.ts', line: 1 })

describe.each(['baseline', 'restricted'] as const)('%s', (level) => {
  it.each(policyVersions)('has one member for each check that runs at %s, without a mistake', (version) => {
    const { controls, set, mistakes } = record(level, version)
    expect(mistakes).toEqual([])
    expect(controls.map(({ podSecurity }) => podSecurity?.check).sort()).toEqual(effectiveChecks(level, version))
    expect(controls.every(({ podSecurity }) => podSecurity?.version === version)).toBe(true)
    expect(new Set(set?.members).size).toBe(controls.length)
  })
  it('is held in full at any older version that it may be compiled at', () => {
    const { controls } = record(level, 'v1.37')
    for (const version of policyVersions) {
      const held = controls.filter((control) => predicateAt(control, version) !== undefined)
      expect({ version, count: held.length }).toEqual({ version, count: effectiveChecks(level, version).length })
    }
  })
})

it('names its members', () => {
  expect(record('baseline', 'v1.37').set?.members).toEqual([
    'pod-security-baseline.apparmor-profile',
    'pod-security-baseline.capabilities',
    'pod-security-baseline.host-namespaces',
    'pod-security-baseline.host-path-volumes',
    'pod-security-baseline.host-ports',
    'pod-security-baseline.host-probes-and-lifecycle',
    'pod-security-baseline.privileged',
    'pod-security-baseline.proc-mount',
    'pod-security-baseline.seccomp-profile',
    'pod-security-baseline.selinux-options',
    'pod-security-baseline.sysctls',
    'pod-security-baseline.windows-host-process',
  ])
  expect(record('restricted', 'v1.37').set?.members.map((id) => id.replace('pod-security-restricted.', ''))).toEqual([
    'allow-privilege-escalation',
    'apparmor-profile',
    'capabilities',
    'host-namespaces',
    'host-ports',
    'host-probes-and-lifecycle',
    'privileged',
    'proc-mount',
    'restricted-volumes',
    'run-as-non-root',
    'run-as-user',
    'seccomp-profile',
    'selinux-options',
    'sysctls',
    'windows-host-process',
  ])
})

it('holds a cluster that is older than a check to the check that it overrides', () => {
  const member = record('restricted', 'v1.37').controls.find(({ id }) => id.endsWith('.proc-mount'))!
  const unmasked = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod' },
    spec: { hostUsers: false, containers: [{ name: 'app', securityContext: { procMount: 'Unmasked' } }] },
  }
  for (const version of ['v1.30', 'v1.34', 'v1.35', 'v1.37'] as const)
    expect(judgesOf(predicateAt(member, version)!).js(unmasked)).toHaveLength(1)
})

it('says of every member which check it is, and takes what the author gives for all', () => {
  const mapping = iso27001('8.9', 'hardens the configuration of what runs')
  const set = podSecurity({
    id: 'pods',
    level: 'baseline',
    version: 'v1.30',
    owner: 'security',
    enforcement: { dev: 'enforce', prod: 'audit' },
    domain: 'tenancy',
    severity: 'low',
    rationale: 'Because we said so.',
    mappings: [mapping],
  })
  const { controls, mistakes } = recordDeclaration(set, { file: 'pods.ts', line: 1 })
  expect(mistakes).toEqual([])
  for (const control of controls) {
    expect(control.id.startsWith('pods.')).toBe(true)
    expect(control).toMatchObject({
      domain: 'tenancy',
      severity: 'low',
      rationale: 'Because we said so.',
      owner: 'security',
    })
    expect(control.mappings[0]).toEqual({
      framework: 'Pod Security Standards',
      version: 'v1.30',
      id: `baseline: ${control.podSecurity?.check}`,
      because: 'is this check',
    })
    expect(control.mappings.at(-1)).toEqual(mapping)
  }
})

it('refuses levels and versions that there are not', () => {
  expect(() => declare('privileged' as never, 'v1.37')).toThrow('level is baseline or restricted, not "privileged"')
  expect(() => declare('baseline', '1.37' as never)).toThrow('version is v1.25 to v1.37, not "1.37"')
})
