import { all, not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, soc2 } from '../dsl/mappings.ts'
import { container, debugContainer, example, initContainer, type Standard } from './standard.ts'

const host = { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } }

/** No Windows container is a process of the node. Baseline, all versions. */
export const standard: Standard = {
  id: 'windowsHostProcess',
  member: 'windows-host-process',
  title: 'Windows containers must not run as processes of the node',
  severity: 'critical',
  rationale: 'A HostProcess container is not contained: it is a process of the Windows node.',
  remediation: 'Remove windowsOptions.hostProcess.',
  mappings: [
    ...cis({ '1.11': '5.2.11', '1.12': '5.2.10', '2.0': '5.2.10' }, 'denies Windows HostProcess containers'),
    iso27001('8.2', 'takes the rights of the node away from containers'),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps containers apart from the node and from each other'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of containers'),
  ],
  require: (w) =>
    all(
      not(w.pod.securityContext.windowsOptions.hostProcess.equals(true)),
      w.eachContainer((c) => not(c.securityContext.windowsOptions.hostProcess.equals(true))),
    ),
  examples: {
    pass: [
      example('not set'),
      example('a Windows pod with a user', {
        os: { name: 'windows' },
        securityContext: { windowsOptions: { runAsUserName: 'ContainerUser', hostProcess: false } },
      }),
    ],
    fail: [
      example('the whole pod', { os: { name: 'windows' }, hostNetwork: true, securityContext: host }),
      example('a container', {
        os: { name: 'windows' },
        hostNetwork: true,
        containers: [container({ securityContext: host })],
      }),
      // The API server itself refuses a pod in which only some containers are HostProcess containers.
      example('an init container alone', {
        os: { name: 'windows' },
        hostNetwork: true,
        initContainers: [initContainer({ securityContext: host })],
      }),
      example('a debug container alone', {
        os: { name: 'windows' },
        hostNetwork: true,
        ephemeralContainers: [debugContainer({ securityContext: host })],
      }),
    ],
  },
}
