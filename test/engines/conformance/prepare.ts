import { policyVersions } from '../../../src/pss/policy-version.ts'
import type { KubernetesObject, TestCluster } from '../harness/model.ts'
import { apply } from '../harness/objects.ts'
import { applyPolicies } from '../harness/policies.ts'
import { type Group, namespaceOf, policyObjects } from './groups.ts'

const prefix = 'pod-security.kubernetes.io/'

/** A namespace that lets every Pod in, and tells which levels it violates: baseline in the audit event, restricted in a warning. */
const namespace = (name: string): KubernetesObject => {
  const version = policyVersions.find((each) => namespaceOf(each) === name)
  const labels = version && {
    [`${prefix}audit`]: 'baseline',
    [`${prefix}audit-version`]: version,
    [`${prefix}warn`]: 'restricted',
    [`${prefix}warn-version`]: version,
  }
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, ...(labels && { labels }) } }
}

/** Makes a group's namespaces, applies its policies (static ones are there already), and waits until the server judges by them. */
export async function prepare({ request }: TestCluster, group: Group, isStatic: boolean): Promise<void> {
  for (const name of group.namespaces) await apply(request, namespace(name))
  if (!isStatic) await applyPolicies(request, policyObjects(group))
}
