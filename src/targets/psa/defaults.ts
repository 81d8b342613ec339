import { labelDefaultsName } from '../../compile/plan-names.ts'
import { has, since } from '../../kubernetes/versions.ts'
import { quote } from '../../languages/cel/print.ts'
import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { byNamespace, label, namespaceRules, notSystem } from './expressions.ts'
import { type labelsOf, modes, ownMetadata, type PodSecurityContext, prefix } from './labels.ts'

const title = 'New namespaces get their Pod Security labels'

/** The policy that gives new namespaces the labels they do not bring; none before Kubernetes 1.36. */
export function defaultsFiles(context: PodSecurityContext): readonly OutputFile[] {
  const { cluster, controls, header } = context
  if (!has(cluster.kubernetes, since.mutatingAdmissionPolicy)) return []
  const metadata = ownMetadata(labelDefaultsName, title, context)
  const policy = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicy',
    metadata,
    spec: {
      failurePolicy: 'Fail',
      reinvocationPolicy: 'Never',
      matchConstraints: namespaceRules(['CREATE'], ['namespaces']),
      matchConditions: [notSystem(context)],
      variables: [{ name: 'compiled', expression: byNamespace(context, labelsMap) }],
      mutations: [{ patchType: 'ApplyConfiguration', applyConfiguration: { expression: labelsToApply() } }],
    },
  }
  const binding = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'MutatingAdmissionPolicyBinding',
    metadata: { name: labelDefaultsName, labels: { 'app.kubernetes.io/managed-by': 'groundrule' } },
    spec: { policyName: labelDefaultsName },
  }
  const comments = { '': 'A new namespace starts with the levels compiled for it; labels that it brings stay.' }
  return [
    {
      path: `clusters/${cluster.name}/psa/${labelDefaultsName}.yaml`,
      content: toYaml([{ object: policy, comments }, { object: binding }], header),
      controls: controls.map(({ id }) => id),
      objects: [policy, binding],
    },
  ]
}

const labelsMap = (labels: Parameters<typeof labelsOf>[0]): string => {
  const entries = modes.map((mode) => `${quote(mode)}: ${quote(labels.levels[mode])}`)
  return `{${[...entries, `'version': ${quote(labels.version)}`].join(', ')}}`
}

function labelsToApply(): string {
  const entries = modes.flatMap((mode) => [
    [`${prefix}${mode}`, mode],
    [`${prefix}${mode}-version`, 'version'],
  ])
  const lines = entries.map(
    ([key = '', entry = '']) => `      ${quote(key)}: ${label(key)}.orValue(variables.compiled[${quote(entry)}])`,
  )
  return `Object{\n  metadata: Object.metadata{\n    labels: {\n${lines.join(',\n')}\n    }\n  }\n}`
}
