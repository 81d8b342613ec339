import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normalize } from '../../../src/kubernetes/normalize.ts'
import { binaries } from '../harness/binaries.ts'
import type { KubernetesObject } from '../harness/model.ts'

/** What a command line says of one object that violates one policy. */
export interface Printed {
  /** The object, by its place among those that were given. */
  readonly object: number
  readonly policy: string
  /** In the words of the command line. */
  readonly result: string
  readonly message: string
}

export type CommandLine = (
  policies: readonly KubernetesObject[],
  objects: readonly KubernetesObject[],
) => Promise<readonly Printed[]>

/** `kyverno apply`, whose reports have one result for each policy and object; those that pass are left out. */
export const kyvernoApply =
  (...options: readonly string[]): CommandLine =>
  async (policies, objects) => {
    const args = ['apply', 'policies.yaml', '-r', 'objects.yaml', '-p', '--output-format', 'json', ...options]
    const output = await printedBy(binaries.kyvernoCli, args, policies, objects)
    const { results = [] } = JSON.parse(/^\{.*$/ms.exec(output)?.[0] ?? output) as { results?: readonly Reported[] }
    return results.flatMap(({ policy, result, message, resources: [resource] }) =>
      result === 'pass' ? [] : [{ object: placeOf(resource?.uid), policy, result, message }],
    )
  }

interface Reported {
  readonly policy: string
  readonly result: string
  readonly message: string
  readonly resources: readonly { readonly uid?: string }[]
}

/** `gator test`: violations only, each with the actions that its constraint has for gator. */
export const gatorTest: CommandLine = async (policies, objects) => {
  const args = ['test', '-f', 'policies.yaml', '-f', 'objects.yaml', '-o', 'json']
  const output = await printedBy(binaries.gator, args, policies, objects)
  return (JSON.parse(output) as readonly Violation[]).map(({ msg, constraint, scopedActions, violatingObject }) => ({
    object: placeOf(violatingObject.metadata.uid),
    policy: constraint.metadata.name,
    result: scopedActions.join(' '),
    message: msg,
  }))
}

interface Violation {
  readonly msg: string
  readonly constraint: { readonly metadata: { readonly name: string } }
  readonly scopedActions: readonly string[]
  readonly violatingObject: { readonly metadata: { readonly uid?: string } }
}

const placeOf = (uid = ''): number => {
  if (!/^object-\d+$/.test(uid)) throw new Error(`judged what it was not given: ${uid}`)
  return Number(uid.slice('object-'.length))
}

/** Without what the API server leaves out before admission; several objects may have one name, so they get a uid too. */
function asFile(object: KubernetesObject, i: number): KubernetesObject {
  const normal = normalize(object) as KubernetesObject
  return { ...normal, metadata: { ...(normal.metadata as object), uid: `object-${i}` } }
}

/** It fails where something violates, which says nothing here. */
async function printedBy(
  file: string,
  args: readonly string[],
  policies: readonly KubernetesObject[],
  objects: readonly KubernetesObject[],
): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'groundrule-command-line-'))
  try {
    const write = (name: string, all: readonly KubernetesObject[]) =>
      writeFileSync(join(cwd, name), all.map((object) => JSON.stringify(object)).join('\n---\n'))
    write('policies.yaml', policies)
    write('objects.yaml', objects.map(asFile))
    return await new Promise((resolve, reject) => {
      const child = execFile(file, [...args], { cwd, maxBuffer: 2 ** 28 }, (error, output, errors) => {
        if (output === '') reject(new Error(`${file} printed nothing: ${errors || String(error)}`))
        else resolve(output)
      })
      // gator reads objects from there too.
      child.stdin?.end()
    })
  } finally {
    rmSync(cwd, { recursive: true })
  }
}
