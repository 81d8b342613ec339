import { z } from 'zod'
import { nearest } from '../diagnostics/catalogue.ts'
import { shown } from '../dsl/recording.ts'
import { kindNamed, kinds } from '../kubernetes/kinds.ts'
import { minorOf, supported } from '../kubernetes/versions.ts'
import { isDnsLabel, isLabelKey, isLabelValue } from './names.ts'

/** Names that other parts of the configuration refer to, read before anything is validated. */
export interface Names {
  readonly owners: readonly string[]
  readonly environments: readonly string[]
}

/** What a check of ours leaves on a zod issue: a code of the catalogue and its values. */
export interface Problem {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
}

type Check<T> = (value: T) => Problem | undefined

const problem = (code: string, values: Readonly<Record<string, string>> = {}): Problem => ({ code, values })

/** A zod check that reports its problem as an issue, whatever else is wrong in the same object. */
const checked =
  <T>(check: Check<T>) =>
  (context: z.core.ParsePayload<T>): void => {
    const found = check(context.value)
    if (found) context.issues.push({ code: 'custom', input: context.value, params: found, continue: true })
  }

/** An object without unknown keys; the issue about one carries the known ones. */
const strict = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

/** Visible text in one line: it goes into messages and pages. */
const line = z.string().check(
  checked((text) => {
    const clean = text.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(text)
    return clean ? undefined : problem('config-text')
  }),
)

const dnsLabel = z.string().check(checked((name) => (isDnsLabel(name) ? undefined : problem('config-name', { name }))))

const labelKey = z.string().check(
  checked((key) => {
    if (key === 'kubernetes.io/metadata.name') return problem('config-label-key', { key, hint: "use by: 'name'" })
    return isLabelKey(key) ? undefined : problem('config-label-key', { key, hint: 'such as acme.example/team' })
  }),
)

/** Of a label that is written beside those of Pod Security. */
const ownLabelKey = labelKey.check(
  checked((key) =>
    key.startsWith('pod-security.kubernetes.io/')
      ? problem('config-label-key', { key, hint: 'Pod Security labels follow from the controls' })
      : undefined,
  ),
)

const labelValue = z
  .string()
  .check(checked((name) => (isLabelValue(name) ? undefined : problem('config-name', { name }))))

/** A name out of a known set, such as an environment; nothing is known of a set that is itself broken. */
const known = (code: string, names: readonly string[]) =>
  z.string().check(
    checked((name) => {
      if (names.length === 0 || names.includes(name)) return undefined
      const near = nearest(name, names)
      return problem(code, { name, suggestion: near ? `did you mean "${near}"?` : `known: ${names.join(', ')}` })
    }),
  )

const kubernetesVersion = z.string().check(
  checked((version) => {
    const minor = minorOf(version)
    if (minor !== undefined && minor >= supported.oldest && minor <= supported.newest) return undefined
    const older = minor !== undefined && minor < supported.oldest
    const reason = older
      ? 'ValidatingAdmissionPolicy is v1 from 1.30 on'
      : minor === undefined
        ? "write it like '1.37'"
        : 'this version of groundrule knows the API up to 1.37'
    return problem('config-kubernetes', { version, reason })
  }),
)

const failurePolicy = z.enum(['Fail', 'Ignore']).optional()
const also = z.boolean().optional()

const engineVersion = z
  .string()
  .check(
    checked((text) => (/^v?\d+\.\d+(\.\d+)?$/.test(text) ? undefined : problem('config-engine-version', { text }))),
  )

const regoChoice = z.unknown().check(
  checked((value) => {
    const isList = Array.isArray(value) && value.every((each) => typeof each === 'string')
    if (value === undefined || typeof value === 'boolean' || isList) return undefined
    return problem('config-value', { expected: 'true, or a list of controls', found: shown(value) })
  }),
)

const engineObject = z.discriminatedUnion('name', [
  strict({ name: z.literal('psa') }),
  strict({
    name: z.literal('vap'),
    failurePolicy,
    staticManifests: z
      .string()
      .check(
        checked((path) =>
          /^(\/[\w.-]+)+\/?$/.test(path) && !path.split('/').includes('..')
            ? undefined
            : problem('config-folder', { folder: path }),
        ),
      )
      .optional(),
    also,
  }),
  strict({
    name: z.literal('kyverno'),
    version: engineVersion,
    failurePolicy,
    policies: z.enum(['ValidatingPolicy', 'ClusterPolicy']).optional(),
    also,
  }),
  strict({
    name: z.literal('gatekeeper'),
    version: engineVersion,
    failurePolicy,
    rego: regoChoice.optional(),
    also,
  }),
])

/** What zod would wait for is no engine either. */
const engine = z.preprocess(
  (value) => (typeof value === 'string' ? { name: value } : value instanceof Promise ? null : value),
  engineObject,
)

const exempt = z.unknown().check(
  checked((reason) => {
    if (reason === undefined) return undefined
    return typeof reason === 'string' && reason.trim().length >= 12 ? undefined : problem('config-exempt')
  }),
)

function namespaces({ owners, environments }: Names) {
  const owner = known('config-owner-unknown', owners).optional()
  const namespaceClass = z.enum(['application', 'infrastructure']).optional()
  const environment = known('config-environment-unknown', environments).optional()
  const labels = z.record(ownLabelKey, z.union([labelValue, z.literal('')])).optional()
  const namespace = strict({ owner, environment, class: namespaceClass, labels, exempt: exempt.optional() })
  const undeclared = strict({ owner, class: namespaceClass }).optional()
  return z.preprocess(
    (value) => (typeof value === 'object' && value !== null && !('by' in value) ? { by: 'name', ...value } : value),
    z.discriminatedUnion('by', [
      strict({ by: z.literal('name'), declared: z.record(dnsLabel, namespace).optional(), undeclared }),
      strict({
        by: z.literal('label'),
        key: labelKey,
        declared: z.record(labelValue, namespace).optional(),
        undeclared,
      }),
    ]),
  )
}

const fieldPath = z.array(z.string().regex(/^[A-Za-z][\w-]*$/, "the name of a field, such as 'spec'")).min(1)

const workloadKind = strict({
  group: z.string(),
  version: z.string().regex(/^v\d+((alpha|beta)\d+)?$/, "like 'v1' or 'v1alpha1'"),
  kind: z.string().check(
    checked((kind) => {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(kind)) return problem('config-name', { name: kind })
      return kindNamed(kind) ? problem('config-kind-built-in', { kind }) : undefined
    }),
  ),
  plural: dnsLabel,
  podSpec: fieldPath,
  podMetadata: fieldPath.optional(),
  creator: z
    .string()
    .check(checked((text) => (/^[\w:.@-]+$/.test(text) ? undefined : problem('config-text'))))
    .optional(),
})

/** A URL, or `user@host:path` as Git itself takes it. A password in it is not printed. */
const repository = z.string().check(
  checked((url) => {
    if (/^((https?|ssh):\/\/[^\s'"@]+|(ssh:\/\/)?[\w.-]+@[\w.-]+[:/][^\s'"@]+)$/.test(url)) return undefined
    const expected =
      "the URL of a repository without a password, such as 'https://git.example.com/platform/baseline.git'"
    return problem('config-value', { expected, found: shown(url.replace(/\/\/[^@]*@/, '//…@')) })
  }),
)

const gitops = strict({
  repository,
  revision: z
    .string()
    .regex(/^[\w][\w./-]*$/, "a branch or a tag, such as 'main'")
    .optional(),
  path: z
    .string()
    .regex(/^(?!.*\.\.)[\w.-]+(\/[\w.-]+)*$/, "a folder of the repository, such as 'generated'")
    .optional(),
  tools: z.array(z.enum(['argocd', 'flux'])).min(1),
})

const clusterKinds = kinds
  .filter(({ scope, kind }) => scope === 'Cluster' && kind !== 'Namespace')
  .map(({ kind }) => kind)

/** The whole configuration as an author writes it. */
export const configSchema = (names: Names) =>
  strict({
    name: line,
    owners: z
      .record(
        dnsLabel,
        strict({
          name: line,
          contact: line,
          githubTeam: z
            .string()
            .regex(/^@?[\w.-]+\/[\w.-]+$/, "like 'organisation/team'")
            .optional(),
        }),
      )
      .check(checked((owners) => (Object.keys(owners).length === 0 ? problem('config-empty') : undefined))),
    environments: z.array(dnsLabel).min(1),
    clusters: z
      .array(
        strict({
          name: dnsLabel,
          environment: known('config-environment-unknown', names.environments),
          kubernetes: kubernetesVersion,
          engines: z.array(engine).min(1),
          namespaces: namespaces(names).optional(),
        }),
      )
      .min(1),
    docsUrl: z.string().check(checked((url) => (isPageUrl(url) ? undefined : problem('config-docs-url', { url })))),
    systemNamespaces: z.array(dnsLabel).optional(),
    systemObjects: z.record(known('config-kind-unknown', clusterKinds), z.array(line)).optional(),
    workloadKinds: z.array(workloadKind).optional(),
    gitops: gitops.optional(),
    docs: strict({ mkdocs: z.boolean().optional() }).optional(),
    exceptions: strict({ ask: line.optional() }).optional(),
    budget: strict({
      entries: z.int().min(1).optional(),
      first: strict({ date: z.iso.date("a date, like '2026-01-31'"), entries: z.int().min(0) }).optional(),
    }).optional(),
  })

export type ValidConfig = z.infer<ReturnType<typeof configSchema>>

function isPageUrl(text: string): boolean {
  if (/[\s'"\\]/.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.search === '' && url.hash === ''
}
