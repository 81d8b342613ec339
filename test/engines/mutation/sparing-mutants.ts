import { reads } from '../../../src/ir/walk.ts'
import { type Spared, sparesContainers } from '../../../src/targets/suites/requests.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { toYaml } from '../../../src/targets/yaml.ts'
import { isObject } from '../cases/object.ts'
import type { PolicyMutant } from './policy-mutants.ts'
import { isDenied, type Row } from './rows.ts'
import { policyFiles, type Subject } from './subjects.ts'

/** The condition by which a policy lets something through, changed. */
interface Change {
  readonly name: string
  readonly spared: Spared
  /** The kind that it is about; absent for all. */
  readonly kind?: string
  /** The condition instead, given the right one and what the object is called. */
  readonly cel: (right: string, object: string) => string
  /** The bodies of the rules instead, given the name of the right one. */
  readonly rego: (right: string) => readonly string[]
  readonly isNoticed: (row: Row) => boolean
}

const noResize = 'a policy that lets no resize of a Pod through'

const isDeniedUpdate = (row: Row): boolean => isDenied(row) && row.request?.isUpdate === true

const changes: readonly Change[] = [
  {
    name: 'a policy that lets no update through',
    spared: 'unchanged',
    cel: () => 'false',
    rego: () => ['false'],
    isNoticed: ({ request }) => request?.spared === 'unchanged',
  },
  {
    name: 'a policy that lets every update through',
    spared: 'unchanged',
    cel: () => "has(request.operation) && request.operation == 'UPDATE'",
    rego: () => ['input.review.operation == "UPDATE"'],
    isNoticed: isDeniedUpdate,
  },
  {
    name: noResize,
    spared: 'resized',
    cel: () => 'false',
    rego: () => ['false'],
    isNoticed: ({ request }) => request?.spared === 'resized',
  },
  {
    name: 'a policy that takes everything for the resize of a Pod',
    spared: 'resized',
    cel: () => 'true',
    rego: () => ['true'],
    isNoticed: isDenied,
  },
  ...['Pod', 'ReplicaSet', 'Job'].flatMap((kind) => byWriter('createdByController', kind, 'a controller')),
  ...['ClusterRole', 'ClusterRoleBinding', 'Namespace'].flatMap((kind) =>
    byWriter('byControlPlane', kind, 'the control plane'),
  ),
]

function byWriter(spared: Spared, kind: string, writer: string): readonly Change[] {
  return [
    {
      name: `a policy that does not let ${writer} write a ${kind}`,
      spared,
      kind,
      cel: (right, object) => `(${right}) && ${object}.kind != '${kind}'`,
      rego: (right) => [`{\n\t${right}\n\tinput.review.object.kind != "${kind}"\n}`],
      isNoticed: ({ of, request }) => request?.spared === spared && of.kind.kind === kind,
    },
    {
      name: `a policy that takes whoever writes a ${kind} for ${writer}`,
      spared,
      kind,
      cel: (right, object) => `(${right}) || ${object}.kind == '${kind}'`,
      rego: (right) => [right, `input.review.object.kind == "${kind}"`],
      isNoticed: (row) => isDenied(row) && row.of.kind.kind === kind,
    },
  ]
}

/** Policies that let through what they should not, or do not let through what they should. */
export function sparingMutants(subject: Subject): readonly PolicyMutant[] {
  const { policy } = subject
  const files = policyFiles(subject, policy)
  return changes.flatMap((change) => {
    if (change.kind !== undefined && !policy.kinds.some(({ kind }) => kind === change.kind)) return []
    const changed = files.map((file) => withChange(file, change, policy.target === 'gatekeeper'))
    if (changed.every((file, i) => file === files[i])) return []
    const { name, isNoticed } = change
    const [unsayable, same] = [unsayableIn(subject, change), sameIn(subject, change)]
    return [
      {
        name,
        files: () => changed,
        expected: (row: Row) => (isNoticed(row) ? ('failed' as const) : ('ok' as const)),
        ...(same !== undefined && { same }),
        ...(unsayable !== undefined && { unsayable }),
      },
    ]
  })
}

/**
 * Why no suite for a tool can notice.
 * https://github.com/kyverno/kyverno/blob/v1.19.0/cmd/cli/kubectl-kyverno/processor/operation.go
 */
function unsayableIn({ policy }: Subject, { spared, isNoticed }: Change): string | undefined {
  if (spared !== 'unchanged' || policy.target === 'gatekeeper') return undefined
  if (isNoticed === isDeniedUpdate) return 'kyverno test takes the object of an update for the old one too'
  return policy.target === 'kyverno' ? undefined : 'rows of kyverno test have an operation from Kyverno 1.19 on'
}

/** Why the change makes no difference: no update changes a name or a namespace, and no resize more than containers. */
function sameIn({ policy }: Subject, { isNoticed, name }: Change): string | undefined {
  if (name === noResize && !sparesContainers(policy)) return 'no resize changes what it reads'
  const isFixed = ({ root, steps }: { readonly root: string; readonly steps: readonly string[] }): boolean =>
    root === 'object' && ['metadata.namespace', 'metadata.name'].includes(steps.join('.'))
  return isNoticed === isDeniedUpdate && reads(policy.predicate).every(isFixed)
    ? 'no update changes what it reads'
    : undefined
}

/** The file with the change; the file itself where it has no such condition. */
function withChange(file: OutputFile, change: Change, isGatekeeper: boolean): OutputFile {
  const objects = file.objects.map((object) => changedIn(object, change, isGatekeeper) as OutputFile['objects'][number])
  if (JSON.stringify(objects) === JSON.stringify(file.objects)) return file
  return {
    ...file,
    objects,
    content: toYaml(
      objects.map((object) => ({ object })),
      '',
    ),
  }
}

function changedIn(value: unknown, change: Change, isGatekeeper: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => changedIn(each, change, isGatekeeper))
  if (typeof value === 'string') return changedRego(value, change)
  if (!isObject(value)) return value
  if (value.name === change.spared && typeof value.expression === 'string')
    return { ...value, expression: change.cel(value.expression, isGatekeeper ? 'variables.anyObject' : 'object') }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changedIn(each, change, isGatekeeper)]))
}

/** The module in which the violation asks another rule. */
function changedRego(text: string, { spared, rego }: Change): string {
  const right = spared.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const asked = `\tnot ${right}\n`
  if (!text.startsWith('package ') || !text.includes(asked)) return text
  const rules = rego(right).map((body) => `\n${right}_instead if ${body}\n`)
  return `${text.replace(asked, `\tnot ${right}_instead\n`)}${rules.join('')}`
}
