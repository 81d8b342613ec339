import type { Level } from '../ir/control.ts'

/** What an application's repository says about itself in `.groundrule.yaml`. Paths are relative to that file. */
export interface Settings {
  /** The compiled baseline to judge with. */
  readonly bundle?: string
  /** The environment, cluster and namespace that the manifests are for. */
  readonly environment?: string
  readonly cluster?: string
  readonly namespace?: string
  /** Findings at this level or above fail. */
  readonly failOn?: Level
  /** Files, folders and patterns to judge. */
  readonly paths?: readonly string[]
  /** Charts and kustomizations to render and judge. */
  readonly helm?: readonly Chart[]
  readonly kustomize?: readonly string[]
  /** Days after which the bundle is too old. */
  readonly maxAge?: number
}

/** A Helm chart and what it is rendered with. */
export interface Chart {
  /** Its folder. */
  readonly chart: string
  readonly values?: readonly string[]
  /** The release's name; the folder's by default. */
  readonly release?: string
}

/** Settings, and where they stand. */
export interface SettingsFile {
  /** As it is shown. */
  readonly file: string
  /** Its folder, as an absolute path. */
  readonly folder: string
  readonly settings: Settings
  /** 1-based lines of the settings that are there. */
  readonly lines: Readonly<Partial<Record<keyof Settings, number>>>
}
