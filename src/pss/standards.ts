import type { Mapping } from '../ir/control.ts'
import { standard as allowPrivilegeEscalation } from './allow-privilege-escalation.ts'
import { standard as appArmorProfile } from './app-armor-profile.ts'
import { standard as capabilitiesBaseline } from './capabilities-baseline.ts'
import { standard as capabilitiesRestricted } from './capabilities-restricted.ts'
import { checks } from './checks.ts'
import { standard as hostNamespaces } from './host-namespaces.ts'
import { standard as hostPathVolumes } from './host-path-volumes.ts'
import { standard as hostPorts } from './host-ports.ts'
import { standard as hostProbesAndHostLifecycle } from './host-probes-and-host-lifecycle.ts'
import { standard as privileged } from './privileged.ts'
import { standard as procMount } from './proc-mount.ts'
import { standard as procMountRestricted } from './proc-mount-restricted.ts'
import { standard as restrictedVolumes } from './restricted-volumes.ts'
import { standard as runAsNonRoot } from './run-as-non-root.ts'
import { standard as runAsUser } from './run-as-user.ts'
import { standard as seLinuxOptions } from './se-linux-options.ts'
import { standard as seccompProfileBaseline } from './seccomp-profile-baseline.ts'
import { standard as seccompProfileRestricted } from './seccomp-profile-restricted.ts'
import type { Standard } from './standard.ts'
import { standard as sysctls } from './sysctls.ts'
import { standard as windowsHostProcess } from './windows-host-process.ts'

/** Every check of the Pod Security Standards, in no order that matters. */
export const standards: readonly Standard[] = [
  allowPrivilegeEscalation,
  appArmorProfile,
  capabilitiesBaseline,
  capabilitiesRestricted,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbesAndHostLifecycle,
  privileged,
  procMount,
  procMountRestricted,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seLinuxOptions,
  seccompProfileBaseline,
  seccompProfileRestricted,
  sysctls,
  windowsHostProcess,
]

/** A check with its row of the table that `effectiveChecks` reads. Throws where there is none of that id. */
export function standardOf(id: string): Standard & (typeof checks)[number] {
  const standard = standards.find((each) => each.id === id)
  const check = checks.find((each) => each.id === id)
  if (!standard || !check) throw new Error(`not a check of the Pod Security Standards: ${id}`)
  return { ...standard, ...check }
}

/** What every control that is this check contributes to: the check itself, then what it stands for in other frameworks. */
export const mappingsOf = (id: string, version: string): readonly Mapping[] => {
  const { level, mappings } = standardOf(id)
  return [
    { framework: 'Pod Security Standards', version, id: `${level}: ${id}`, because: 'is this check' },
    ...mappings,
  ]
}
