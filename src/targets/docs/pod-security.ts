import type { Plan } from '../../compile/plan-model.ts'
import { labelGuardName } from '../../compile/plan-names.ts'
import type { Control } from '../../ir/control.ts'
import { reads } from '../../ir/walk.ts'
import { checks, effectiveChecks } from '../../pss/checks.ts'
import { code, fence, type Markdown, md } from '../markdown.ts'

/** How `k8s.io/pod-security-admission` begins what it says about a check (its `ForbiddenReason`). */
const reasons: Readonly<Record<string, string>> = {
  allowPrivilegeEscalation: 'allowPrivilegeEscalation != false',
  appArmorProfile: 'forbidden AppArmor profile',
  capabilities_baseline: 'non-default capabilities',
  capabilities_restricted: 'unrestricted capabilities',
  hostNamespaces: 'host namespaces',
  hostPathVolumes: 'hostPath volumes',
  hostPorts: 'hostPort',
  hostProbesAndHostLifecycle: 'probe or lifecycle host',
  privileged: 'privileged',
  procMount: 'procMount',
  procMount_restricted: 'procMount',
  restrictedVolumes: 'restricted volume types',
  runAsNonRoot: 'runAsNonRoot != true',
  runAsUser: 'runAsUser=0',
  seLinuxOptions: 'seLinuxOptions',
  seccompProfile_baseline: 'seccompProfile',
  seccompProfile_restricted: 'seccompProfile',
  sysctls: 'forbidden sysctls',
  windowsHostProcess: 'hostProcess',
}

/** The words of Pod Security Admission for a check. */
export const wordsOf = (check: string): string => reasons[check] ?? check

/** Fields that the Pod Security Standards judge, by their names; those that only decide whether they do are not among them. */
export const judgedFields: ReadonlySet<string> = new Set([
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities',
  'hostIPC',
  'hostNetwork',
  'hostPID',
  'hostPath',
  'hostPort',
  'hostProcess',
  'livenessProbe',
  'lifecycle',
  'privileged',
  'procMount',
  'readinessProbe',
  'runAsNonRoot',
  'runAsUser',
  'seLinuxOptions',
  'seccompProfile',
  'startupProbe',
  'sysctls',
  'volumes',
  'windowsOptions',
])

/** What the Pod Security Standards have to do with a control. */
export interface PodSecurityView {
  /** It is one of their checks. */
  readonly check:
    | {
        readonly id: Markdown
        readonly level: Markdown
        readonly since: Markdown | undefined
        readonly restricted: boolean
        /** The check of baseline that this stricter one replaces. */
        readonly weaker: Markdown | undefined
      }
    | undefined
  /** It reads fields that they judge too, without being one of their checks. */
  readonly near: boolean
  readonly workloads: boolean
}

export function podSecurityView(control: Control): PodSecurityView {
  const check = checks.find(({ id }) => id === control.podSecurity?.check)
  const steps = control.variants.flatMap(({ predicate }) => reads(predicate).flatMap((path) => path.steps))
  return {
    check: check && {
      id: code(check.id),
      level: check.level === 'restricted' ? md`restricted` : md`baseline`,
      since: check.since > 0 ? code(`v1.${check.since}`) : undefined,
      restricted: check.level === 'restricted',
      weaker: check.overrides === undefined ? undefined : code(check.overrides),
    },
    near: steps.some((step) => judgedFields.has(step)),
    workloads: control.appliesTo.workloads,
  }
}

/** What the guard of namespaces' labels says, and the labels that it holds undeclared namespaces to. */
export interface GuardView {
  readonly block: Markdown
  readonly labels: readonly { readonly cluster: Markdown; readonly level: Markdown; readonly version: Markdown }[]
}

/** For the pages of checks that a label demands in any mode: the guard's denials end at one of them. */
export function guardView(controls: readonly Control[], { clusters }: Plan): GuardView | undefined {
  const guarded = clusters.flatMap(({ cluster, podSecurity }) => {
    const all = podSecurity ? [podSecurity.undeclared, ...Object.values(podSecurity.declared)] : []
    if (!podSecurity || all.every(({ levels }) => levels.enforce === 'privileged')) return []
    const demanded = all.flatMap(({ levels, version }) =>
      Object.values(levels).flatMap((level) => effectiveChecks(level, version)),
    )
    const isHere = controls.some(({ podSecurity: tag }) => tag !== undefined && demanded.includes(tag.check))
    return isHere ? [{ cluster: code(cluster.name), labels: podSecurity.undeclared }] : []
  })
  if (guarded.length === 0) return undefined
  return {
    block: fence('text', `[${labelGuardName}] namespace <name> must enforce at least Pod Security level …`),
    labels: guarded.map(({ cluster, labels }) => ({
      cluster,
      level: code(labels.levels.enforce),
      version: code(labels.version),
    })),
  }
}
