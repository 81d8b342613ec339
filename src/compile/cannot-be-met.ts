import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'
import { clausesOf } from '../ir/clauses.ts'
import type { Control } from '../ir/control.ts'
import type { Pred } from '../ir/nodes.ts'
import { reads } from '../ir/walk.ts'
import { lineText, type Violation } from '../languages/js/explain.ts'
import type { Locate } from './baseline.ts'
import type { RunJudge } from './run-control.ts'

type Fields = Readonly<Record<string, unknown>>

/** Fields that the API server refuses on an ephemeral container (k8s.io/kubernetes pkg/apis/core/validation, allowedEphemeralContainerFields). */
export const notOnEphemeral = [
  'lifecycle',
  'livenessProbe',
  'ports',
  'readinessProbe',
  'resizePolicy',
  'resources',
  'restartPolicy',
  'startupProbe',
]

/** Fields that the API server refuses on a Windows pod (validateWindows in the same place). */
export const notOnWindows = {
  pod: ['hostIPC', 'hostPID', 'hostUsers', 'shareProcessNamespace'],
  podSecurityContext: [
    'appArmorProfile',
    'fsGroup',
    'fsGroupChangePolicy',
    'runAsGroup',
    'runAsUser',
    'seLinuxChangePolicy',
    'seLinuxOptions',
    'seccompProfile',
    'supplementalGroups',
    'supplementalGroupsPolicy',
    'sysctls',
  ],
  containerSecurityContext: [
    'allowPrivilegeEscalation',
    'appArmorProfile',
    'capabilities',
    'privileged',
    'procMount',
    'readOnlyRootFilesystem',
    'runAsGroup',
    'runAsUser',
    'seLinuxOptions',
    'seccompProfile',
  ],
}

/**
 * Finds demands that an ephemeral container or a Windows pod could not meet, because the API server refuses the field
 * there: the passing examples are turned into such pods, less what may not be set, and judged again.
 */
export function demandsNobodyMeets(
  control: Control,
  judges: readonly RunJudge[],
  locate: Locate,
): readonly Diagnostic[] {
  const [judge] = judges
  const predicate = control.variants.at(-1)?.predicate
  if (!control.appliesTo.workloads || !judge || !predicate) return []
  const violated = (change: (pod: Fields) => Fields): readonly Violation[] =>
    control.examples.pass.flatMap(({ object }) => {
      if (object.kind !== 'Pod') return []
      const result = judge.run({ ...object, spec: change(object.spec as Fields) })
      return 'violations' in result ? result.violations : []
    })
  const found: Diagnostic[] = []
  const tell = (violations: readonly Violation[], refused: readonly string[], who: string, suggestion: string) => {
    const first = violations.find(({ clause }) => clauseReads(predicate, clause, refused))
    if (first)
      found.push(
        diagnostic(
          'cannot-be-met',
          { id: control.id, who, line: lineText(first), suggestion },
          locate(control, ['require']),
        ),
      )
  }
  tell(
    violated(withEphemeral),
    notOnEphemeral,
    'ephemeral containers',
    'leave them out: w.eachContainer(…, { ephemeral: false })',
  )
  const onWindows = [...notOnWindows.pod, ...notOnWindows.podSecurityContext, ...notOnWindows.containerSecurityContext]
  tell(violated(asWindows), onWindows, 'Windows pods', "leave them out: unless(w.pod.os.name.equals('windows'), …)")
  return found
}

function clauseReads(predicate: Pred, index: number, fields: readonly string[]): boolean {
  const clause = clausesOf(predicate)[index]
  return clause !== undefined && reads(clause.holds).some(({ steps }) => steps.some((step) => fields.includes(step)))
}

const without = (object: unknown, fields: readonly string[]): Fields =>
  Object.fromEntries(Object.entries((object ?? {}) as Fields).filter(([name]) => !fields.includes(name)))

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : [])

function withEphemeral(pod: Fields): Fields {
  const [first] = listOf(pod.containers)
  if (!first) return pod
  return {
    ...pod,
    ephemeralContainers: [...listOf(pod.ephemeralContainers), { ...without(first, notOnEphemeral), name: 'debugger' }],
  }
}

function asWindows(pod: Fields): Fields {
  const container = (each: Fields): Fields =>
    each.securityContext === undefined
      ? each
      : { ...each, securityContext: without(each.securityContext, notOnWindows.containerSecurityContext) }
  const lists = Object.fromEntries(
    ['containers', 'initContainers', 'ephemeralContainers'].flatMap((name) =>
      pod[name] === undefined ? [] : [[name, listOf(pod[name]).map(container)]],
    ),
  )
  return {
    ...without(pod, notOnWindows.pod),
    ...lists,
    os: { name: 'windows' },
    ...(pod.securityContext !== undefined && {
      securityContext: without(pod.securityContext, notOnWindows.podSecurityContext),
    }),
  }
}
