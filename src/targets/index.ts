import { bundle } from './bundle/index.ts'
import { coverage } from './coverage/index.ts'
import { docs } from './docs/index.ts'
import { gatekeeper } from './gatekeeper/index.ts'
import { gitops } from './gitops/index.ts'
import { kyverno } from './kyverno/index.ts'
import { kyvernoClusterPolicy } from './kyverno-clusterpolicy/index.ts'
import { psa } from './psa/index.ts'
import { suites } from './suites/index.ts'
import type { Target } from './target.ts'
import { vap } from './vap/index.ts'

/** Every target, in the order in which they emit. */
export const targets: readonly Target[] = [
  psa,
  vap,
  kyverno,
  kyvernoClusterPolicy,
  gatekeeper,
  bundle,
  coverage,
  gitops,
  docs,
  suites,
]
