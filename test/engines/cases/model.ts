import type { KubernetesObject } from '../harness/model.ts'

/** One object to be judged. */
export interface Case {
  /** `<group>/<number or name>`, stable while sources and seed stay: `examples/…`, `fixtures/…`, `enumeration/…`, `random/…`. */
  readonly id: string
  /** As it would stand in a file: a valid unique name; nothing else added for the sake of the server. */
  readonly object: KubernetesObject
  /**
   * `create`: one dry-run create. `ephemeral`: a Pod whose ephemeral containers the server takes through the subresource
   * only: the Pod is created without them (for real), then they are added (dry-run).
   */
  readonly via: 'create' | 'ephemeral'
}
