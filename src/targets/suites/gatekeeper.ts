import { creators } from '../../kubernetes/creators.ts'
import { namespaceNameKey } from '../resource-rules.ts'
import type { OutputFile } from '../target.ts'
import { generatedFrom, toYaml } from '../yaml.ts'
import type { Case, Tested } from './cases.ts'
import { documentOf, headOf } from './document.ts'

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
  const all = [...cases.map((each) => plainCase(each, header)), ...requests(cases, policy.level, header)]
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
  assertions:
    each.expected === 'pass' ? passes : each.lines.map((line) => ({ violations: 'yes', message: escaped(line) })),
})

/** A line as a regular expression of Go's that it alone matches. */
const escaped = (line: string): string => line.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')

/** What only a request shows: an update that changes nothing, and what the cluster's own controllers create. */
function requests(cases: readonly Case[], level: string, header: string): readonly SuiteCase[] {
  const failing = cases.filter(({ expected }) => expected === 'fail')
  const [first] = failing
  const owned = level === 'enforce-new' ? failing.find(({ kind }) => kind.kind === 'Pod') : undefined
  return [
    ...(first
      ? [
          request(
            'update-that-changes-nothing',
            'An update that leaves alone what the control reads passes.',
            header,
            first,
            {
              operation: 'UPDATE',
              userInfo: { username: 'jane' },
              object: first.object,
              oldObject: first.object,
            },
          ),
        ]
      : []),
    ...(owned
      ? [
          request(
            'created-by-a-controller',
            'What a controller creates for what is already there passes.',
            header,
            owned,
            {
              operation: 'CREATE',
              userInfo: { username: controller },
              object: owned.object,
            },
          ),
        ]
      : []),
  ]
}

const controller =
  creators.find(({ kind }) => kind === 'Pod')?.usernames.find((name) => name.endsWith('replicaset-controller')) ?? ''

function request(
  name: string,
  comment: string,
  header: string,
  { object, kind, place }: Case,
  given: Readonly<Record<string, unknown>>,
): SuiteCase {
  const review = {
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    request: {
      uid: '00000000-0000-0000-0000-000000000000',
      kind: { group: kind.group, version: kind.version, kind: kind.kind },
      resource: { group: kind.group, version: kind.version, resource: kind.plural },
      name: (object.metadata as { name: string }).name,
      ...(place && { namespace: place.name }),
      ...given,
    },
  }
  return {
    name,
    file: `pass/${name}.yaml`,
    content: toYaml([{ object: review, comments: { '': comment } }], header),
    assertions: passes,
  }
}
