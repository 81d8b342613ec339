import { all, not } from '../dsl/combinators.ts'
import { cisBenchmark, container, example, type Standard } from './standard.ts'

const host = { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } }

/** No Windows container is a process of the node. Baseline, all versions. */
export const standard: Standard = {
  id: 'windowsHostProcess',
  member: 'windows-host-process',
  title: 'Windows containers must not run as processes of the node',
  severity: 'critical',
  rationale: 'A HostProcess container is not contained: it is a process of the Windows node.',
  remediation: 'Remove windowsOptions.hostProcess.',
  mappings: cisBenchmark({ '1.11': ['5.2.11'], later: ['5.2.10'] }, 'denies Windows HostProcess containers'),
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
    ],
  },
}
