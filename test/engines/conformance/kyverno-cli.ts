import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { namespaceNameKey } from '../../../src/targets/resource-rules.ts'
import { binaries } from '../harness/binaries.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { asFile, json, uidOf } from './as-file.ts'
import { type Group, policyObjects } from './groups.ts'

/** What one policy says of one object. */
export interface Result {
  readonly policy: string
  readonly result: 'pass' | 'fail' | 'warn' | 'error' | 'skip'
  readonly message: string
}

interface Reported extends Result {
  readonly resources: readonly { readonly uid: string }[]
}

/**
 * Has `kyverno apply` judge objects, as files, by the ValidatingPolicies of a group: the results of each, in their order. It
 * is told the labels of their namespaces, which it takes for unlabelled otherwise.
 * https://kyverno.io/docs/kyverno-cli/usage/apply/
 */
export async function apply(
  group: Group,
  objects: readonly KubernetesObject[],
): Promise<readonly (readonly Result[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundrule-kyverno-'))
  try {
    mkdirSync(join(folder, 'policies'))
    for (const policy of policyObjects(group, 'kyverno').filter(({ kind }) => kind === 'ValidatingPolicy'))
      writeFileSync(join(folder, 'policies', `${metadataOf(policy).name}.yaml`), json(policy))
    const found = new Map<string, Result[]>()
    for (const round of roundsOf(objects.map(asFile))) {
      writeFileSync(join(folder, 'objects.yaml'), round.map(json).join('\n---\n'))
      writeFileSync(join(folder, 'values.yaml'), json(valuesFor(round)))
      for (const result of await resultsIn(folder))
        for (const { uid } of result.resources) found.set(uid, [...(found.get(uid) ?? []), result])
    }
    return objects.map((_, i) => found.get(uidOf(i)) ?? [])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In as few groups as can be: Kyverno panics where two objects of a kind have the same name. */
function roundsOf(objects: readonly KubernetesObject[]): readonly (readonly KubernetesObject[])[] {
  const rounds: { readonly names: Set<string>; readonly objects: KubernetesObject[] }[] = []
  for (const object of objects) {
    const { namespace, name } = metadataOf(object)
    const key = [object.apiVersion, object.kind, namespace, name].join(' ')
    let round = rounds.find(({ names }) => !names.has(key))
    if (!round) {
      round = { names: new Set(), objects: [] }
      rounds.push(round)
    }
    round.names.add(key)
    round.objects.push(object)
  }
  return rounds.map((round) => round.objects)
}

interface Metadata {
  readonly name?: string
  readonly namespace?: string
}

const metadataOf = ({ metadata }: KubernetesObject): Metadata => metadata as Metadata

/** https://kyverno.io/docs/kyverno-cli/reference/kyverno_apply/ */
function valuesFor(objects: readonly KubernetesObject[]): KubernetesObject {
  const names = [...new Set(objects.flatMap((object) => metadataOf(object).namespace ?? []))].sort()
  return {
    apiVersion: 'cli.kyverno.io/v1alpha1',
    kind: 'Values',
    namespaceSelector: names.map((name) => ({ name, labels: { [namespaceNameKey]: name } })),
  }
}

/** It ends with 1 where a policy denies. Less garbage collection saves a third of its time. */
function resultsIn(cwd: string): Promise<readonly Reported[]> {
  const args = ['apply', 'policies', '-r', 'objects.yaml', '-f', 'values.yaml', '-p', '--output-format', 'json']
  const env = { ...process.env, GOGC: '1000', GOMEMLIMIT: '1GiB' }
  return new Promise((resolve, reject) => {
    execFile(binaries.kyvernoCli, args, { cwd, env, maxBuffer: 2 ** 30 }, (error, output, errors) => {
      const report = /^\{.*$/ms.exec(output)?.[0]
      if (report === undefined) reject(new Error(`kyverno apply: ${errors || output || String(error)}`))
      else resolve((JSON.parse(report) as { readonly results?: readonly Reported[] }).results ?? [])
    })
  })
}
