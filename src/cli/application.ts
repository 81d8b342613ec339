import { relative, resolve } from 'node:path'
import { findSettings } from '../application/find-settings.ts'
import type { Rendering } from '../application/render.ts'
import type { Chart, Settings, SettingsFile } from '../application/settings.ts'
import type { Level } from '../ir/control.ts'
import { safe } from '../report/excerpt.ts'
import type { PlaceOptions } from './context.ts'
import type { Io } from './io.ts'

/** What the command line says that an application's settings can say too. */
export interface ApplicationOptions extends PlaceOptions {
  readonly bundle?: string
  readonly baseline?: string
  readonly failOn?: Level
  readonly helm?: readonly string[]
  readonly values?: readonly string[]
  readonly kustomize?: readonly string[]
  readonly maxAge?: number
}

/** What to check, and how: the command line, and where it says nothing the settings. Paths are relative to the working folder. */
export interface Application<Options> {
  readonly paths: readonly string[]
  readonly renderings: readonly Rendering[]
  readonly options: Options & { readonly failOn: Level }
  /** Days after which the bundle is too old, and whether the job is not done then. */
  readonly maxAge?: { readonly days: number; readonly isStrict: boolean }
}

/** Finds the settings of the application here; undefined, after saying why, where there is nothing to check or a mistake. */
export async function application<Options extends ApplicationOptions>(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<Application<Options> | undefined> {
  const found = await findSettings(io.cwd)
  if (found && 'mistakes' in found) {
    for (const { line, message } of found.mistakes) io.err(`groundrule: ${safe(`${found.file}:${line}: ${message}`)}\n`)
    return undefined
  }
  const { helm = [], kustomize = [], values } = options
  if (values !== undefined && helm.length === 0) {
    io.err('groundrule: --values is for a chart; name its folder with --helm\n')
    return undefined
  }
  const isAsked = paths.length + helm.length + kustomize.length > 0
  if (!isAsked && !found) {
    io.err(
      'groundrule: name files, folders, patterns or - for standard input, or say in a .groundrule.yaml what to check\n',
    )
    return undefined
  }
  const merged = withSettings(options, found, io.cwd)
  const asked = isAsked
    ? { paths, helm: helm.map((chart): Chart => ({ chart, ...(values && { values }) })), kustomize }
    : whatToCheck(found as SettingsFile, io.cwd)
  const days = options.maxAge ?? found?.settings.maxAge
  return {
    paths: asked.paths,
    renderings: renderingsOf(asked.helm, asked.kustomize, merged.namespace),
    options: merged,
    ...(days !== undefined && { maxAge: { days, isStrict: options.maxAge !== undefined } }),
  }
}

function withSettings<Options extends ApplicationOptions>(
  options: Options,
  found: SettingsFile | undefined,
  cwd: string,
): Application<Options>['options'] {
  const { bundle, environment, cluster, namespace, failOn } = found?.settings ?? {}
  const where = (name: keyof Settings): string => `${found?.file}:${found?.lines[name]}`
  const isBundleAsked = options.bundle !== undefined || options.baseline !== undefined
  return {
    ...options,
    ...(bundle !== undefined && !isBundleAsked && { bundle: from(found, bundle, cwd) }),
    // A cluster has its environment: one that is asked for takes the place of both.
    ...(options.env === undefined && options.cluster === undefined && placeIn({ environment, cluster }, where)),
    ...(namespace !== undefined && options.namespace === undefined && { namespace }),
    failOn: options.failOn ?? failOn ?? 'enforce-new',
  }
}

const placeIn = (
  { environment, cluster }: { readonly environment: string | undefined; readonly cluster: string | undefined },
  where: (name: keyof Settings) => string,
) => ({
  ...(environment !== undefined && { env: environment }),
  ...(cluster !== undefined && { cluster }),
  said: { environment: where('environment'), cluster: where('cluster') },
})

function whatToCheck(found: SettingsFile, cwd: string) {
  const { paths, helm = [], kustomize = [] } = found.settings
  const here = (path: string): string => from(found, path, cwd)
  const isSaid = paths !== undefined || helm.length + kustomize.length > 0
  return {
    paths: (paths ?? (isSaid ? [] : ['.'])).map(here),
    helm: helm.map((each) => ({
      ...each,
      chart: here(each.chart),
      ...(each.values && { values: each.values.map(here) }),
    })),
    kustomize: kustomize.map(here),
  }
}

const renderingsOf = (
  helm: readonly Chart[],
  kustomize: readonly string[],
  namespace: string | undefined,
): readonly Rendering[] => [
  ...helm.map((chart): Rendering => ({ tool: 'helm', chart, ...(namespace !== undefined && { namespace }) })),
  ...kustomize.map((folder): Rendering => ({ tool: 'kustomize', folder })),
]

/** A path of the settings, from the working folder. */
const from = (found: SettingsFile | undefined, path: string, cwd: string): string =>
  relative(cwd, resolve(found?.folder ?? cwd, path)) || '.'
