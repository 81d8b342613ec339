/** Files below the working folder: path → text. The baseline is in `baseline/`. */
export type Files = Readonly<Record<string, string>>

/** One mistake of an author, and what `groundrule compile` then prints. */
export interface Mistake {
  readonly name: string
  /** The part of the source that the mistake is in, for docs/diagnostics.md. */
  readonly shows: string
  readonly files: Files
  readonly prints: string
}

const config = {
  name: `'sample-baseline'`,
  docsUrl: `'https://baseline.example.com'`,
  owners: `{ sec: { name: 'Security', contact: '#sec' } }`,
  environments: `['dev', 'prod']`,
  clusters: `[{ name: 'main', environment: 'prod', kubernetes: '1.37', engines: ['psa', 'vap'] }]`,
}

const control = {
  id: `'sample'`,
  title: `'Pods must not use the network of the host'`,
  domain: `'workload-hardening'`,
  severity: `'high'`,
  owner: `'sec'`,
  enforcement: `'enforce'`,
  rationale: `'The network of the host lets a pod listen to its neighbours.'`,
  remediation: `'Remove hostNetwork'`,
  appliesTo: `workloads()`,
  require: `(w) => not(w.pod.hostNetwork.equals(true))`,
  examples: `{
    pass: [{ name: 'without', pod: { containers: [{ name: 'app', image: 'shop/api:1' }] } }],
    fail: [{ name: 'with', pod: { hostNetwork: true, containers: [{ name: 'app', image: 'shop/api:1' }] } }],
  }`,
}

const words = [
  'all, any, control, customKind, image, kinds, list, not, perEnvironment, quantity, scalar, unless, when, workloads',
]

/** Properties one below the other; `undefined` leaves one out. */
const properties = (base: Properties, change: Properties): string =>
  Object.entries({ ...base, ...change })
    .map(([name, text]) => (text === undefined ? '' : `  ${name}: ${text},\n`))
    .join('')

export type Properties = Readonly<Record<string, string | undefined>>

const shown = (change: Properties): string =>
  Object.entries(change)
    .map(([name, text]) => (text === undefined ? `// without ${name}` : `${name}: ${outdented(text)},`))
    .join('\n')

/** Without the indentation that a property of a control has. */
const outdented = (text: string): string => text.replaceAll('\n  ', '\n')

/** A valid configuration, except for `change`. Its first property is on line 4, each one takes one line. */
export const configText = (change: Properties = {}): string =>
  `import { defineConfig } from 'groundrule'\n\nexport default defineConfig({\n${properties(config, change)}})\n`

/** A valid control, except for `change`. `id` is on line 4, `require` on line 13. */
export const controlText = (change: Properties = {}): string =>
  `import { ${words} } from 'groundrule'\n\nexport default control({\n${properties(control, change)}})\n`

const configFile = 'baseline/groundrule.config.ts'

/** A mistake in one control of an otherwise valid baseline. */
export const inControl = (name: string, change: Properties, prints: string): Mistake => ({
  name,
  shows: shown(change),
  files: { [configFile]: configText(), 'baseline/controls/sample.ts': controlText(change) },
  prints,
})

/** A mistake in what a control requires. Its first line is on line 13. */
export const inRequire = (name: string, require: string, prints: string): Mistake => ({
  ...inControl(name, { require }, prints),
  shows: outdented(require),
})

/** A mistake in the configuration, over one valid control. */
export const inConfig = (name: string, change: Properties, prints: string): Mistake => ({
  name,
  shows: shown(change),
  files: { [configFile]: configText(change), 'baseline/controls/sample.ts': controlText() },
  prints,
})

/** A mistake that takes whole files, beside a valid configuration. */
export const inFiles = (name: string, files: Files, prints: string): Mistake => ({
  name,
  shows: Object.entries(files)
    .map(([path, text]) => `// ${path}\n${text.trim()}`)
    .join('\n\n'),
  files: { [configFile]: configText(), ...files },
  prints,
})
