import { any } from '../dsl/combinators.ts'
import { cis, iso27001, nis2, soc2 } from '../dsl/mappings.ts'
import { example, type Standard } from './standard.ts'

/** Volumes are of the nine kinds that neither the node nor an old in-tree driver provides. Restricted, all versions. */
export const standard: Standard = {
  id: 'restrictedVolumes',
  member: 'restricted-volumes',
  title: 'Pods must only use volumes that are safe to define inline',
  severity: 'medium',
  rationale:
    'Other sources reach the node, or storage by credentials and addresses that a pod chooses, past PersistentVolumes.',
  remediation:
    'Use a configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret volume.',
  mappings: [
    ...cis({ '1.11': '5.2.12', '1.12': '5.2.11', '2.0': '5.2.11' }, 'denies hostPath volumes'),
    ...cis('5.6.3', 'limits pods to volumes that need no trust in their author'),
    iso27001('8.3', 'restricts access to storage to what administrators provide'),
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    soc2('CC6.1', 'keeps containers away from storage that nobody gave them'),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.3', 'enforces a secure configuration of pods'),
  ],
  require: (w) =>
    w.pod.volumes.every((v) =>
      any(
        v.configMap.exists(),
        v.csi.exists(),
        v.downwardAPI.exists(),
        v.emptyDir.exists(),
        v.ephemeral.exists(),
        v.image.exists(),
        v.persistentVolumeClaim.exists(),
        v.projected.exists(),
        v.secret.exists(),
      ).because(
        'volumes[] must be a configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret',
      ),
    ),
  examples: {
    pass: [
      example('no volumes'),
      example('volumes of several kinds', {
        volumes: [
          { name: 'config', configMap: { name: 'config' } },
          { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
          { name: 'tmp', emptyDir: {} },
          { name: 'keys', csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true } },
        ],
      }),
      example('volumes of all other kinds that are safe', {
        volumes: [
          { name: 'password', secret: { secretName: 'database' } },
          {
            name: 'api-token',
            projected: { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 3600 } }] },
          },
          { name: 'labels', downwardAPI: { items: [{ path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } }] } },
          { name: 'model', image: { reference: 'registry.example.com/shop/model:1.0' } },
          {
            name: 'cache',
            ephemeral: {
              volumeClaimTemplate: {
                spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
              },
            },
          },
        ],
      }),
    ],
    fail: [
      example('a path of the node', { volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }] }),
      example('an NFS export beside an emptyDir', {
        volumes: [
          { name: 'tmp', emptyDir: {} },
          { name: 'share', nfs: { server: 'files.example.com', path: '/export' } },
        ],
      }),
    ],
  },
}
