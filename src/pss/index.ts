/**
 * The Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/) as controls: a whole
 * level with `podSecurity`, or one check as the `require` of a control about workloads. Each is, for Pods, exactly what
 * `k8s.io/pod-security-admission` v0.37.1 decides at the same policy version, so that Pod Security labels can be derived
 * from them. Of the kinds that embed a pod template they judge the template, where Pod Security Admission only warns.
 *
 * A check is compiled at the lower of its version and the cluster's; one that the lower version lacks judges nothing.
 * @packageDocumentation
 */
import type { PodSecurityCheck } from '../dsl/declarations.ts'
import type { PolicyVersion } from './policy-version.ts'
import { mappingsOf, standardOf } from './standards.ts'

export { type PodSecurityInput, podSecurity } from './pod-security.ts'
export type { PolicyVersion } from './policy-version.ts'

const check =
  (id: string) =>
  (version: PolicyVersion): PodSecurityCheck => {
    const { since, require } = standardOf(id)
    const build: PodSecurityCheck['build'] = (w, minor) => (minor < since ? undefined : require(w, minor))
    return { check: id, version, build, mappings: mappingsOf(id, version) }
  }

/** Restricted: Linux containers set `allowPrivilegeEscalation: false`. Baseline does not ask for it. */
export const allowPrivilegeEscalation = check('allowPrivilegeEscalation')
/** Baseline: no AppArmor profile is switched off, by field or by annotation. */
export const appArmorProfile = check('appArmorProfile')
/** Baseline: containers add no capability beyond the common default ones. */
export const capabilitiesBaseline = check('capabilities_baseline')
/** Restricted: Linux containers drop ALL capabilities and add NET_BIND_SERVICE at most. */
export const capabilitiesRestricted = check('capabilities_restricted')
/** Baseline: no hostNetwork, hostPID or hostIPC. */
export const hostNamespaces = check('hostNamespaces')
/** Baseline: no hostPath volumes. */
export const hostPathVolumes = check('hostPathVolumes')
/** Baseline: no hostPort; a Pod in the node's network has one for each containerPort. */
export const hostPorts = check('hostPorts')
/** Baseline since v1.34: no `host` in probes and lifecycle hooks. */
export const hostProbesAndHostLifecycle = check('hostProbesAndHostLifecycle')
/** Baseline: no privileged containers. */
export const privileged = check('privileged')
/** Baseline: /proc keeps its masks; since v1.35 a pod with `hostUsers: false` may do without. */
export const procMount = check('procMount')
/** Restricted since v1.35: /proc keeps its masks, with `hostUsers: false` too. */
export const procMountRestricted = check('procMount_restricted')
/** Restricted: volumes are of the nine kinds that are safe to define inline. */
export const restrictedVolumes = check('restrictedVolumes')
/** Restricted: every container has `runAsNonRoot: true`, its own or the pod's, and nothing says false. */
export const runAsNonRoot = check('runAsNonRoot')
/** Restricted: nothing asks for user 0. */
export const runAsUser = check('runAsUser')
/** Baseline: SELinux types are those of containers, users and roles the default. */
export const seLinuxOptions = check('seLinuxOptions')
/** Baseline: no seccomp profile is switched off; none is fine. */
export const seccompProfileBaseline = check('seccompProfile_baseline')
/** Restricted: every container of a Linux pod has a seccomp profile, its own or the pod's. */
export const seccompProfileRestricted = check('seccompProfile_restricted')
/** Baseline: only sysctls that stay within the pod, by the version's list. */
export const sysctls = check('sysctls')
/** Baseline: no Windows HostProcess containers. */
export const windowsHostProcess = check('windowsHostProcess')
