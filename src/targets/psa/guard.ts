import { labelGuardName } from '../../compile/plan-names.ts'
import { has, since } from '../../kubernetes/versions.ts'
import { quote } from '../../languages/cel/print.ts'
import type { OutputFile } from '../target.ts'
import { toYaml } from '../yaml.ts'
import { byNamespace, label, namespaceRules, notSystem } from './expressions.ts'
import { everyLabels, ownMetadata, type PodSecurityContext, prefix, responsible } from './labels.ts'

const title = "A namespace's Pod Security level must not be lowered"

/** The policy that keeps namespaces at least at the level compiled for them; none where no level is enforced. */
export function guardFiles(context: PodSecurityContext): readonly OutputFile[] {
  const { cluster, plan, controls, header } = context
  if (everyLabels(plan).every(({ levels }) => levels.enforce === 'privileged')) return []
  const metadata = ownMetadata(labelGuardName, title, context)
  const policy = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicy',
    metadata,
    spec: {
      failurePolicy: 'Fail',
      // A namespace's labels can be changed through its subresources too.
      matchConstraints: namespaceRules(
        ['CREATE', 'UPDATE'],
        ['namespaces', 'namespaces/finalize', 'namespaces/status'],
      ),
      matchConditions: [notSystem(context)],
      variables: variables(context),
      validations: [
        {
          expression: [
            'variables.unchanged ||',
            ...(addsLabels(context)
              ? []
              : ["request.operation == 'CREATE' && !variables.level.hasValue() && !variables.version.hasValue() ||"]),
            "variables.rank[?variables.level.orValue('privileged')].orValue(0) >= variables.rank[variables.compiled] &&",
            "(variables.compiled == 'privileged' || variables.version.orValue('latest') in [variables.compiledVersion, 'latest'])",
          ].join('\n'),
          message: `[${labelGuardName}] ${title}. ${whyAndWho(context)}`,
          messageExpression: message(context),
          reason: 'Forbidden',
        },
      ],
    },
  }
  const binding = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingAdmissionPolicyBinding',
    metadata: { name: labelGuardName, labels: { 'app.kubernetes.io/managed-by': 'groundrule' } },
    spec: { policyName: labelGuardName, validationActions: ['Deny'] },
  }
  const comments = {
    '': head(context),
    'spec.variables[2]': 'What is there without labels may go on changing in everything else.',
  }
  return [
    {
      path: `clusters/${cluster.name}/psa/${labelGuardName}.yaml`,
      content: toYaml([{ object: policy, comments }, { object: binding }], header),
      controls: controls.map(({ id }) => id),
      objects: [policy, binding],
    },
  ]
}

/** Whether new namespaces get their labels by themselves; where they do not, one without labels must not be refused. */
const addsLabels = ({ cluster }: PodSecurityContext): boolean => has(cluster.kubernetes, since.mutatingAdmissionPolicy)

function head(context: PodSecurityContext): string {
  const guards = "Nobody lowers or removes a namespace's Pod Security level below what the baseline compiled for it."
  if (addsLabels(context)) return guards
  return `${guards}\nA new namespace may come without: Kubernetes ${context.cluster.kubernetes} has no MutatingAdmissionPolicy v1 that would add them (1.36 has).`
}

function variables(context: PodSecurityContext): readonly Readonly<Record<string, string>>[] {
  const { namespaces } = context.cluster
  // Where a label decides the level, whoever changes that label has to bring what it demands.
  const deciding = [
    `${prefix}enforce`,
    `${prefix}enforce-version`,
    ...(namespaces.by === 'label' ? [namespaces.key] : []),
  ]
  const unchanged = deciding.map((key) => `${label(key)} == ${label(key, 'oldObject')}`)
  return [
    { name: 'level', expression: label(`${prefix}enforce`) },
    { name: 'version', expression: label(`${prefix}enforce-version`) },
    { name: 'unchanged', expression: ["request.operation == 'UPDATE'", ...unchanged].join(' &&\n') },
    { name: 'compiled', expression: byNamespace(context, ({ levels }) => quote(levels.enforce)) },
    { name: 'compiledVersion', expression: byNamespace(context, ({ version }) => quote(version)) },
    { name: 'rank', expression: "{'privileged': 0, 'baseline': 1, 'restricted': 2}" },
  ]
}

const whyAndWho = (context: PodSecurityContext): string => {
  const { page, owner } = responsible(context)
  return `Why and exceptions: ${context.config.docsUrl}/controls/${page} (${owner})`
}

const message = (context: PodSecurityContext): string =>
  [
    `${quote(`[${labelGuardName}] namespace `)} + object.metadata.?name.orValue('') + ' must enforce at least Pod Security level ' +`,
    "variables.compiled + ' at ' + variables.compiledVersion +",
    `${quote(`. Set the label ${prefix}enforce to `)} + variables.compiled +`,
    `${quote(` and ${prefix}enforce-version to `)} + variables.compiledVersion + '. ' +`,
    quote(whyAndWho(context)),
  ].join('\n')
