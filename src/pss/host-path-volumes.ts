import { not } from '../dsl/combinators.ts'
import { cisBenchmark, example, type Standard } from './standard.ts'

/** No volume is a path of the node. Baseline, all versions; `restrictedVolumes` overrides it. */
export const standard: Standard = {
  id: 'hostPathVolumes',
  member: 'host-path-volumes',
  title: "Pods must not mount the node's file system",
  severity: 'high',
  rationale: "A path of the node is a way to its credentials, its container runtime and every other pod's data.",
  remediation: 'Use a persistentVolumeClaim, emptyDir, configMap or another volume that is not the node itself.',
  mappings: cisBenchmark({ '1.11': ['5.2.12'], later: ['5.2.11'] }, 'denies hostPath volumes'),
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
