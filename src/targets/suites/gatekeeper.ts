import { namespaceNameKey } from '../resource-rules.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml } from '../yaml.ts'
import type { Case, Tested } from './cases.ts'
import { documentOf, headOf } from './document.ts'
import { type Request, requestsOf } from './requests.ts'

interface SuiteCase {
  readonly name: string
  readonly file: string
  readonly content: string
  readonly assertions: readonly Readonly<Record<string, string>>[]
}

const passes = [{ violations: 'no' }]

/**
 * What `gator verify` runs for one policy, with a file for each object.
 * https://open-policy-agent.github.io/gatekeeper/website/docs/gator#the-gator-verify-subcommand
 */
export function gatekeeperFiles({ cluster, policy, files, cases }: Tested): readonly OutputFile[] {
  const folder = `suites/gatekeeper/${cluster}/${policy.name}`
  const header = generatedFrom([policy.control.source.file])
  const controls = [policy.control.id]
  const places = [...new Map(cases.flatMap(({ place }) => (place ? [[place.name, place]] : []))).values()]
  const byLabel = policy.namespaceSelector.some(({ key }) => key !== namespaceNameKey)
  const inventory = byLabel && places.length > 0 ? { inventory: ['namespaces.yaml'] } : {}
  const all = [
    ...cases.map((each) => plainCase(each, header)),
    ...requestsOf(policy, cases).map((each) => requestCase(each, header)),
  ]
  const [template, constraint] = files.map(({ path }) => `../../../../${path}`)
  const suite = {
    apiVersion: 'test.gatekeeper.sh/v1alpha1',
    kind: 'Suite',
    metadata: { name: policy.name },
    tests: [
      {
        name: policy.name,
        template,
        constraint,
        cases: all.map(({ name, file, assertions }) => ({ name, object: file, ...inventory, assertions })),
      },
    ],
  }
  const namespaces = places.map((metadata) => ({ object: { apiVersion: 'v1', kind: 'Namespace', metadata } }))
  return [
    {
      path: `${folder}/suite.yaml`,
      content: toYaml([{ object: suite, comments: headOf(cases) }], header),
      controls,
      objects: [suite],
    },
    ...('inventory' in inventory
      ? [{ path: `${folder}/namespaces.yaml`, content: toYaml(namespaces, header), controls, objects: [] }]
      : []),
    ...all.map(({ file, content }) => ({ path: `${folder}/${file}`, content, controls, objects: [] })),
  ]
}

const plainCase = (each: Case, header: string): SuiteCase => ({
  name: each.name,
  file: `${each.expected}/${each.name}.yaml`,
  content: toYaml([documentOf(each)], header),
  assertions: each.expected === 'pass' ? passes : deniedOf(each),
})

const requestCase = ({ name, document, of, spared }: Request, header: string): SuiteCase => ({
  name,
  file: `request/${name}.yaml`,
  content: toYaml([document], header),
  assertions: spared ? passes : deniedOf(of),
})

const deniedOf = ({ lines }: Case): SuiteCase['assertions'] =>
  lines.map((line) => ({ violations: 'yes', message: escaped(line) }))

/** A line as a regular expression of Go's that matches it to the letter. */
const escaped = (line: string): string => line.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
