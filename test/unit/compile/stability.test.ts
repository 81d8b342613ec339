import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Baseline } from '../../../src/compile/baseline.ts'
import { emit } from '../../../src/compile/compile.ts'
import { loadBaseline } from '../../../src/compile/load.ts'
import { planBaseline } from '../../../src/compile/plan.ts'
import { constraintKind } from '../../../src/compile/plan-names.ts'

/** Files about the whole baseline: they list what there is. */
const indexes = [
  /^(baseline|coverage)\.json$/,
  /^mkdocs\.yml$/,
  /^docs\/(index|coverage|frameworks|owners|rollout|exceptions)\.md$/,
  /^clusters\/[^/]+\/kyverno(-clusterpolicy)?\/groundrule-kyverno-reports\.yaml$/,
  /^clusters\/[^/]+\/[^/]+(\/(templates|constraints|manifests))?\/kustomization\.yaml$/,
]

describe('adding a control', () => {
  let baseline: Baseline

  beforeAll(async () => {
    baseline = (await loadBaseline(join(import.meta.dirname, '../../../baseline'))).baseline as Baseline
  })

  const filesOf = (controls: Baseline['controls']) =>
    new Map(emit(planBaseline({ ...baseline, controls }).plan).map(({ path, content }) => [path, content]))

  it.each(['no-node-port', 'trusted-registries', 'no-wildcard-permissions', 'no-secret-manifest'])(
    '%s changes its own files and the indexes only',
    (id) => {
      const after = filesOf(baseline.controls)
      const before = filesOf(baseline.controls.filter((control) => control.id !== id))
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
        (path) => before.get(path) !== after.get(path),
      )
      const isOwn = (path: string) =>
        path.split('/').some((part) => part.replace(/\.(yaml|md)$/, '').split('.')[0] === id)
      expect(changed.some(isOwn)).toBe(true)
      expect(changed.filter((path) => !isOwn(path) && !indexes.some((index) => index.test(path)))).toEqual([])
    },
  )

  it('gives each of its objects a name that says whose it is', () => {
    expect(constraintKind('no-node-port')).toBe('GroundruleNoNodePort')
    expect(constraintKind('pod-security-baseline.host-ports.acc')).toBe('GroundrulePodSecurityBaselineHostPortsAcc')
  })
})
