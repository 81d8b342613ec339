import { cis, control, iso27001, nis2, nsaCisa, soc2, workloads } from 'groundrule'
import { hostPathVolumes } from 'groundrule/pss'
import { describe, expect, it } from 'vitest'
import { recordDeclaration } from '../../../src/dsl/record.ts'
import type { Mapping } from '../../../src/ir/control.ts'

const keys = (mappings: readonly Mapping[]) =>
  mappings.map(({ framework, version, id }) => `${framework} ${version} ${id}`)

describe('a mapping', () => {
  it('is a requirement of a version of a framework, and why', () => {
    expect(iso27001('8.9', 'hardens the configuration of what runs')).toEqual({
      framework: 'ISO/IEC 27001',
      version: '2022',
      id: '8.9',
      because: 'hardens the configuration of what runs',
    })
    expect(
      keys([
        soc2('CC6.1', '…'),
        nsaCisa('Network policies', '…'),
        nis2('Art. 21(2)(h)', '…'),
        nis2('Annex 9', '…'),
        nis2('Annex 11.3', '…'),
      ]),
    ).toEqual([
      'SOC 2 2017 CC6.1',
      'NSA/CISA Kubernetes Hardening Guide 1.2 Network policies',
      'NIS2 2022/2555 Art. 21(2)(h)',
      'NIS2 2024/2690 Annex 9',
      'NIS2 2024/2690 Annex 11.3',
    ])
  })
})

describe('cis', () => {
  it('maps to every version of the benchmark where the number is the same', () => {
    expect(cis('5.1.3', 'minimises wildcards')).toEqual(
      ['1.11', '1.12', '2.0'].map((version) => ({
        framework: 'CIS Kubernetes Benchmark',
        version,
        id: '5.1.3',
        because: 'minimises wildcards',
      })),
    )
    expect(keys(cis(['5.1.5', '5.1.6'], '…'))).toHaveLength(6)
  })

  it('takes a number for each version, or none', () => {
    expect(keys(cis({ '1.11': ['5.2.8', '5.2.9'], '2.0': '5.2.8' }, '…'))).toEqual([
      'CIS Kubernetes Benchmark 1.11 5.2.8',
      'CIS Kubernetes Benchmark 1.11 5.2.9',
      'CIS Kubernetes Benchmark 2.0 5.2.8',
    ])
  })

  it('refuses one number for all where it means something else in each', () => {
    expect(() => cis('5.2.12', '…')).toThrow(
      "cis(…): 5.2.12 is not the same in every version of the benchmark, write { '1.11': …, '1.12': …, '2.0': … }",
    )
    expect(() => cis(['5.2.2', '5.2.9'], '…')).toThrow('5.2.9')
  })
})

describe('a control that is a Pod Security check', () => {
  const declare = (mappings?: readonly Mapping[]) =>
    recordDeclaration(
      control({
        id: 'no-host-path',
        title: 'No host paths',
        domain: 'workload-hardening',
        severity: 'high',
        owner: 'security',
        enforcement: 'enforce',
        rationale: 'A host path is the node.',
        remediation: 'Use another volume',
        ...(mappings && { mappings }),
        appliesTo: workloads(),
        require: hostPathVolumes('v1.30'),
        examples: {
          pass: [{ name: 'none', pod: { containers: [{ name: 'app', image: 'a:1' }] } }],
          fail: [
            {
              name: 'one',
              pod: {
                containers: [{ name: 'app', image: 'a:1' }],
                volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }],
              },
            },
          ],
        },
      }),
      { file: 'controls/no-host-path.ts', line: 1 },
    )

  it('contributes to what the check contributes to', () => {
    const { controls, mistakes } = declare()
    expect(mistakes).toEqual([])
    expect(keys(controls[0]?.mappings ?? []).slice(0, 4)).toEqual([
      'Pod Security Standards v1.30 baseline: hostPathVolumes',
      'CIS Kubernetes Benchmark 1.11 5.2.12',
      'CIS Kubernetes Benchmark 1.12 5.2.11',
      'CIS Kubernetes Benchmark 2.0 5.2.11',
    ])
  })

  it('adds its own, and its own reason holds', () => {
    const own = [iso27001('8.3', 'keeps the node to those who run it'), iso27001('5.15', 'controls access')]
    const found = declare(own).controls[0]?.mappings ?? []
    expect(found.slice(-2)).toEqual(own)
    expect(found.filter(({ id }) => id === '8.3')).toHaveLength(1)
    expect(new Set(keys(found)).size).toBe(found.length)
  })
})
