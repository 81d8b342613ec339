import { unless } from '../dsl/combinators.ts'
import type { Predicate, Workload } from '../dsl/types.ts'

/** The policy version that stopped asking Windows pods for Linux settings, which the API forbids there. */
const WINDOWS_EXEMPT = 25

/** The policy version that relaxed what a user namespace already confines. */
export const USER_NAMESPACES_RELAXED = 35

/** `holds`, except for Windows pods where the policy version exempts them. */
export const onLinux = (w: Workload, minor: number, holds: () => Predicate): Predicate =>
  minor < WINDOWS_EXEMPT ? holds() : unless(w.pod.os.name.equals('windows'), holds())

/** `holds`, except for pods in a user namespace of their own (`hostUsers: false`) where the policy version relaxes them. */
export const inHostUsers = (w: Workload, minor: number, holds: () => Predicate): Predicate =>
  minor < USER_NAMESPACES_RELAXED ? holds() : unless(w.pod.hostUsers.equals(false), holds())
