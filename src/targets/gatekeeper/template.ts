import type { Config } from '../../compile/config-model.ts'
import type { PlannedPolicy, PolicyLanguage } from '../../compile/plan-model.ts'
import { constraintKind } from '../../compile/plan-names.ts'
import { regoModule } from '../../languages/rego/module.ts'
import { celText, policyInput, tailSentences } from '../cel-policy.ts'
import { managedLabels, ownerAnnotations } from '../metadata.ts'
import type { YamlDocument } from '../yaml.ts'

/**
 * A ConstraintTemplate with the one engine that the cluster asked for: of two, Gatekeeper would only ever run one. No
 * ValidatingAdmissionPolicy is generated from it. https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates
 */
export function templateDocument(policy: PlannedPolicy, config: Config): YamlDocument {
  const kind = constraintKind(policy.name)
  const { code, comments } = codes[policy.language](policy, config)
  return {
    object: {
      apiVersion: 'templates.gatekeeper.sh/v1',
      kind: 'ConstraintTemplate',
      metadata: {
        name: kind.toLowerCase(),
        labels: managedLabels,
        annotations: {
          'metadata.gatekeeper.sh/title': policy.control.title,
          description: policy.control.rationale,
          ...ownerAnnotations(policy, config),
        },
      },
      spec: {
        crd: {
          spec: {
            names: { kind },
            validation: { legacySchema: false, openAPIV3Schema: { type: 'object', properties: {} } },
          },
        },
        targets: [{ target: 'admission.k8s.gatekeeper.sh', code: [code] }],
      },
    },
    comments,
  }
}

interface Code {
  readonly code: { readonly engine: string; readonly source: Readonly<Record<string, unknown>> }
  readonly comments: Readonly<Record<string, string>>
}

const codes: Readonly<Record<PolicyLanguage, (policy: PlannedPolicy, config: Config) => Code>> = {
  cel: celCode,
  rego: regoCode,
}

/** A version other than `v1`, or none, would mean Rego v0. */
function regoCode(policy: PlannedPolicy, config: Config): Code {
  const rego = regoModule({ id: policy.control.id, ...policyInput(policy), tail: tailSentences(policy, config) })
  return { code: { engine: 'Rego', source: { version: 'v1', rego } }, comments: {} }
}

function celCode(policy: PlannedPolicy, config: Config): Code {
  const { variables, validation, comments } = celText(policy, config, 'gatekeeper')
  return {
    code: {
      engine: 'K8sNativeValidation',
      source: { failurePolicy: policy.failurePolicy, generateVAP: false, variables, validations: [validation] },
    },
    comments: comments('spec.targets[0].code[0].source'),
  }
}
