import type { ConfigInput, NamespacesInput } from '../../../src/dsl/config.ts'
import type { ControlDeclaration, ControlSetDeclaration } from '../../../src/dsl/declarations.ts'
import { control, workloads } from '../../../src/dsl/index.ts'
import * as pss from '../../../src/pss/index.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import { deciding } from './labels-guard-table.ts'
import { type DerivationCase, declaredLower, derivations, type Level, ownEnvironment } from './labels-table.ts'
import { compileSynthetic, owner } from './synthetic.ts'

/** Every check of the Pod Security Standards by its id in `k8s.io/pod-security-admission`. */
const checks = {
  baseline: {
    appArmorProfile: pss.appArmorProfile,
    capabilities_baseline: pss.capabilitiesBaseline,
    hostNamespaces: pss.hostNamespaces,
    hostPathVolumes: pss.hostPathVolumes,
    hostPorts: pss.hostPorts,
    hostProbesAndHostLifecycle: pss.hostProbesAndHostLifecycle,
    privileged: pss.privileged,
    procMount: pss.procMount,
    seLinuxOptions: pss.seLinuxOptions,
    seccompProfile_baseline: pss.seccompProfileBaseline,
    sysctls: pss.sysctls,
    windowsHostProcess: pss.windowsHostProcess,
  },
  restricted: {
    allowPrivilegeEscalation: pss.allowPrivilegeEscalation,
    capabilities_restricted: pss.capabilitiesRestricted,
    procMount_restricted: pss.procMountRestricted,
    restrictedVolumes: pss.restrictedVolumes,
    runAsNonRoot: pss.runAsNonRoot,
    runAsUser: pss.runAsUser,
    seccompProfile_restricted: pss.seccompProfileRestricted,
  },
} as const

const environments = Object.keys(derivations)
const cases: readonly (readonly [string, DerivationCase])[] = Object.entries(derivations)

/** One control for each check, at the level that each environment has for it. */
function controls(): readonly ControlDeclaration[] {
  return (['baseline', 'restricted'] as const).flatMap((level) =>
    Object.entries(checks[level]).map(([check, require], i) => {
      const levelIn = (each: DerivationCase): Level => each.but?.[check] ?? each[level]
      return control({
        id: `${level}-${i}`,
        title: `Check ${check}`,
        domain: 'workload-hardening',
        severity: 'low',
        owner,
        enforcement: Object.fromEntries(cases.map(([environment, each]) => [environment, levelIn(each)])),
        rationale: 'It shows a label.',
        remediation: 'Meet it',
        appliesTo: workloads(),
        require: require('v1.37'),
        examples,
      })
    }),
  )
}

const examples = {
  pass: [{ name: 'pass', pod: { containers: [{ name: 'app', image: 'app' }] } }],
  fail: [{ name: 'fail', pod: { hostNetwork: true, containers: [{ name: 'app', image: 'app' }] } }],
}

const compiled = (
  kubernetes: KubernetesVersion,
  environment: string,
  config: Pick<ConfigInput, 'environments'>,
  declarations: readonly (ControlDeclaration | ControlSetDeclaration)[],
  namespaces: NamespacesInput,
): readonly OutputFile[] =>
  compileSynthetic({ kubernetes, cluster: { environment, engines: ['psa', 'vap'], namespaces }, config, declarations })

/** A namespace for each environment; two more that are not made yet, and one that is exempt. */
export const labelsBaseline = (kubernetes: KubernetesVersion) =>
  compiled(kubernetes, ownEnvironment, { environments }, controls(), {
    declared: {
      ...Object.fromEntries(environments.map((environment) => [environment, { environment }])),
      exempt: { environment: 'everything', exempt: 'Drivers mount host paths.' },
      created: { environment: 'everything' },
      freed: { environment: 'everything', exempt: 'Drivers mount host paths.' },
    },
  })

/** The same controls over namespaces that are declared by a label. */
export const labelsByLabelBaseline = (kubernetes: KubernetesVersion) =>
  compiled(kubernetes, ownEnvironment, { environments }, controls(), {
    by: 'label',
    key: deciding,
    declared: { strict: { environment: 'everything' }, loose: { environment: 'nothing' } },
  })

/** A set that is declared at a lower version than the server's. */
export const lowerBaseline = (kubernetes: KubernetesVersion) =>
  compiled(
    kubernetes,
    'prod',
    { environments: ['prod'] },
    [pss.podSecurity({ level: 'restricted', version: declaredLower, owner, enforcement: 'enforce' })],
    { declared: { lower: {} } },
  )

/** Pods by what they violate. */
export const pods: Readonly<Record<'nothing' | 'restricted' | 'baseline', KubernetesObject>> = {
  nothing: {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'app',
        image: 'app',
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
  },
  restricted: { containers: [{ name: 'app', image: 'app' }] },
  baseline: { hostPID: true, containers: [{ name: 'app', image: 'app' }] },
}
