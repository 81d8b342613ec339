import type { Settings } from './settings.ts'

/** What a setting must be. */
export interface Field {
  /** As in `bundle must be …`. */
  readonly wanted: string
  readonly fits: (value: unknown) => boolean
  /** The names that it can have. */
  readonly names?: readonly string[]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isText)

const levels = ['audit', 'warn', 'enforce-new', 'enforce']
const release = /^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/

/** A file on this machine: what is fetched is committed first, so that a check needs no network. */
const isFile = (value: unknown): boolean => isText(value) && !/^[a-z][a-z+]+:\/\//i.test(value)

/** The settings of `.groundrule.yaml`; src/schemas/application-v1.json says the same for editors. */
export const fields: Readonly<Record<keyof Settings, Field>> = {
  bundle: { wanted: 'the path of a compiled baseline.json that is committed here', fits: isFile },
  environment: { wanted: "the name of one of the baseline's environments", fits: isText },
  cluster: { wanted: "the name of one of the baseline's clusters", fits: isText },
  namespace: { wanted: 'the namespace of objects that name none', fits: isText },
  failOn: { wanted: `one of ${levels.join(', ')}`, fits: (value) => levels.includes(value as string), names: levels },
  paths: { wanted: 'a list of files, folders and patterns, such as [apps, "base/*.yaml"]', fits: isTexts },
  helm: {
    wanted: 'a list of charts, each with its folder, such as [{ chart: charts/shop, values: [prod.yaml] }]',
    fits: (value) => Array.isArray(value) && value.length > 0,
  },
  kustomize: { wanted: 'a list of folders with a kustomization.yaml, such as [overlays/prod]', fits: isTexts },
  maxAge: {
    wanted: 'a number of days, such as 90',
    fits: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1,
  },
}

/** The settings of a chart in `helm`. */
export const chartFields: Readonly<Record<string, Field>> = {
  chart: { wanted: 'the folder of a chart', fits: isFile },
  values: { wanted: 'a list of files with values', fits: isTexts },
  release: {
    wanted: 'the name of a release: at most 53 small letters, digits and -',
    fits: (value) => isText(value) && release.test(value),
  },
}
