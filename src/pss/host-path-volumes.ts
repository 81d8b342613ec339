import { not } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, nsaCisa, soc2 } from '../dsl/mappings.ts'
import { example, type Standard } from './standard.ts'

/** No volume is a path of the node. Baseline, all versions; `restrictedVolumes` overrides it. */
export const standard: Standard = {
  id: 'hostPathVolumes',
  member: 'host-path-volumes',
  title: "Pods must not mount the node's file system",
  severity: 'high',
  rationale: "A path of the node is a way to its credentials, its container runtime and every other pod's data.",
  remediation: 'Use a persistentVolumeClaim, emptyDir, configMap or another volume that is not the node itself.',
  mappings: [
    ...cis({ '1.11': '5.2.12', '1.12': '5.2.11', '2.0': '5.2.11' }, 'denies hostPath volumes'),
    nsaCisa('Pod security enforcement', 'denies volumes that are paths of the node'),
    iso27001('8.3', 'restricts access to the files of the node and of other pods'),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    soc2('CC6.1', "keeps containers away from the node's credentials and data"),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of pods'),
  ],
  require: (w) => w.pod.volumes.every((v) => not(v.hostPath.exists())),
  examples: {
    pass: [
      example('no volumes'),
      example('other volumes', {
        volumes: [
          { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
          { name: 'tmp', emptyDir: {} },
        ],
      }),
    ],
    fail: [
      example("the container runtime's socket", {
        volumes: [{ name: 'runtime', hostPath: { path: '/run/containerd/containerd.sock' } }],
      }),
      example('one of several volumes', {
        volumes: [
          { name: 'tmp', emptyDir: {} },
          { name: 'logs', hostPath: { path: '/var/log', type: 'Directory' } },
        ],
      }),
    ],
  },
}
