import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, loadAll } from 'js-yaml'
import type { KubernetesObject } from '../harness/model.ts'
import type { Unit } from './model.ts'

const binary = (name: string): string => {
  const path = join(process.cwd(), '.cache/engines/bin', name)
  if (!existsSync(path)) throw new Error(`${name} is not there: run npm run engines`)
  return path
}

/** Runs a tool to its end; answers what it printed, and throws with what it complained of where it fails. */
function run(name: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(binary(name), args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let printed = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000)
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${[name, ...args].join(' ')}: ${complaint.trim()}`)),
    )
  })
}

const linesOf = <T>(text: string): readonly T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

/** What kustomize makes of folders, one after the other. */
export async function build(folders: readonly string[]): Promise<string> {
  const texts: string[] = []
  for (const folder of folders) texts.push(await run('kustomize-5.8.1', ['build', folder]))
  return texts.join('---\n')
}

export const objectsIn = (text: string): readonly KubernetesObject[] => loadAll(text) as KubernetesObject[]

/** The same objects as text again, for the tools. */
export const textOf = (objects: readonly KubernetesObject[]): string =>
  objects.map((object) => dump(object)).join('---\n')

/** A unit and what kustomize built of it. */
export interface Built {
  readonly unit: Unit
  readonly text: string
}

interface Named {
  readonly kind: string
  readonly name: string
}

export interface FluxLine extends Named {
  readonly action: 'created' | 'configured' | 'unchanged' | 'skipped' | 'deleted'
  readonly live?: KubernetesObject
  readonly merged?: KubernetesObject
}

export const flux = async (command: 'apply' | 'diff' | 'prune', kubeconfig: string, { unit, text }: Built) =>
  linesOf<FluxLine>(await run('flux-apply', [command, kubeconfig, unit.file], text))

export interface SyncLine extends Named {
  readonly status: string
  readonly message: string
  readonly retries: number
}

export const argocdSync = async (kubeconfig: string, { unit, text }: Built) =>
  linesOf<SyncLine>(await run('argocd-diff', ['sync', kubeconfig, unit.file], text))

export interface DiffLine extends Named {
  readonly modes: Readonly<
    Record<
      string,
      { readonly modified: boolean; readonly live?: KubernetesObject; readonly predicted?: KubernetesObject }
    >
  >
}

export const argocdDiff = async (kubeconfig: string, { unit, text }: Built) =>
  linesOf<DiffLine>(await run('argocd-diff', ['diff', kubeconfig, unit.file], text))

/** A kubeconfig of the cluster's admin; the harness writes one for each of its controllers, each with its own token. */
export function adminKubeconfig(folder: string): string {
  const read = (name: string) => readFileSync(join(folder, 'pki', name), 'utf8')
  const config = JSON.parse(read('controller-manager.kubeconfig')) as { users: [{ user: { token: string } }] }
  const [token] = read('tokens.csv').split(',')
  config.users[0].user.token = token!
  const file = join(folder, 'pki/gitops.kubeconfig')
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 })
  return file
}
