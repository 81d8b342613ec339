import { ephemeralContainers } from './ephemeral-containers.ts'
import { host } from './host.ts'
import { others } from './others.ts'
import { profiles } from './profiles.ts'
import { userNamespaces } from './user-namespaces.ts'
import { users } from './users.ts'
import { volumes } from './volumes.ts'
import { windows } from './windows.ts'

/**
 * What upstream's own test pods leave out. The verdicts are those of k8s.io/pod-security-admission v0.37.1, asked for every
 * version, with the defaults that the API server fills in.
 */
export const cases = [
  ...ephemeralContainers,
  ...windows,
  ...userNamespaces,
  ...volumes,
  ...users,
  ...profiles,
  ...host,
  ...others,
]
