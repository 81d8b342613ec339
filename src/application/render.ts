import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathArgument, shellWord, shownPath } from '../manifests/paths.ts'
import { runTool } from './run-tool.ts'
import type { Chart } from './settings.ts'

/** What to render; paths are relative to the working folder. */
export type Rendering =
  | { readonly tool: 'helm'; readonly chart: Chart; readonly namespace?: string }
  | { readonly tool: 'kustomize'; readonly folder: string }

/** What came of it. */
export interface Rendered {
  /** The folder that was rendered, as it is shown. */
  readonly file: string
  readonly tool: Rendering['tool']
  /** The manifests, or why there are none and what to do. */
  readonly result: { readonly text: string } | { readonly failed: string }
}

/** Renders a chart or a kustomization with the tool that is on the PATH. */
export async function render(rendering: Rendering, cwd: string): Promise<Rendered> {
  const { tool } = rendering
  const file = shownPath(tool === 'helm' ? rendering.chart.chart : rendering.folder)
  const isFolder = statSync(resolve(cwd, file), { throwIfNoEntry: false })?.isDirectory()
  const result = !isFolder
    ? { failed: 'there is no such folder' }
    : tool === 'helm'
      ? await helm(rendering, cwd)
      : await kustomize(pathArgument(file), cwd)
  return { file, tool, result }
}

async function helm(
  { chart: { chart, values = [], release }, namespace }: Extract<Rendering, { tool: 'helm' }>,
  cwd: string,
): Promise<Rendered['result']> {
  const folder = pathArgument(shownPath(chart))
  const name = release ?? releaseName(basename(resolve(cwd, chart)))
  const args = [
    'template',
    ...(name === undefined ? [] : [name]),
    folder,
    '--include-crds',
    ...(namespace === undefined ? [] : ['--namespace', namespace]),
    ...values.flatMap((file) => ['--values', pathArgument(shownPath(file))]),
  ]
  const answer = await runTool('helm', args, cwd)
  if ('missing' in answer)
    return { failed: `helm is not on the PATH; install it, or pipe what it renders: ${commandOf('helm', args)}` }
  return 'failed' in answer ? { failed: `helm failed: ${answer.failed}` } : answer
}

async function kustomize(folder: string, cwd: string): Promise<Rendered['result']> {
  const own = await runTool('kustomize', ['build', folder], cwd)
  if (!('missing' in own)) return 'failed' in own ? { failed: `kustomize failed: ${own.failed}` } : own
  const args = ['kustomize', folder]
  const other = await runTool('kubectl', args, cwd)
  if ('missing' in other) {
    const pipe = commandOf('kubectl', args)
    return { failed: `neither kustomize nor kubectl is on the PATH; install one, or pipe what it builds: ${pipe}` }
  }
  return 'failed' in other ? { failed: `kubectl kustomize failed: ${other.failed}` } : other
}

const commandOf = (tool: string, args: readonly string[]): string =>
  `${[tool, ...args].map(shellWord).join(' ')} | groundrule check -`

/** A folder's name, where Helm takes it for a release's. */
const releaseName = (folder: string): string | undefined =>
  /^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/.test(folder) ? folder : undefined
