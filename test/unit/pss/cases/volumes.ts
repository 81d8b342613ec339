import { type Case, compliant } from './model.ts'

export const volumes: readonly Case[] = [
  {
    name: 'volume: csi',
    spec: { ...compliant, volumes: [{ name: 'keys', csi: { driver: 'secrets.example.com' } }] },
    denied: { 'v1.25': [] },
  },
  {
    name: 'volume: ephemeral',
    spec: {
      ...compliant,
      volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'] } } } }],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'volume: image',
    spec: { ...compliant, volumes: [{ name: 'model', image: { reference: 'model:1.0' } }] },
    denied: { 'v1.25': [] },
  },
  {
    name: 'volume: projected, downwardAPI, secret, configMap, claim',
    spec: {
      ...compliant,
      volumes: [
        { name: 'a', projected: { sources: [] } },
        { name: 'b', downwardAPI: {} },
        { name: 'c', secret: { secretName: 's' } },
        { name: 'd', configMap: { name: 'm' } },
        { name: 'e', persistentVolumeClaim: { claimName: 'p' } },
      ],
    },
    denied: { 'v1.25': [] },
  },
  { name: 'volume: without a source', spec: { ...compliant, volumes: [{ name: 'tmp' }] }, denied: { 'v1.25': [] } },
  {
    name: 'volume: hostPath',
    spec: { ...compliant, volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }] },
    denied: { 'v1.25': ['hostPathVolumes', 'restrictedVolumes'] },
  },
  {
    name: 'volume: hostPath beside others',
    spec: {
      ...compliant,
      volumes: [
        { name: 'tmp', emptyDir: {} },
        { name: 'logs', hostPath: { path: '/var/log' } },
      ],
    },
    denied: { 'v1.25': ['hostPathVolumes', 'restrictedVolumes'] },
  },
  {
    name: 'volume: nfs',
    spec: { ...compliant, volumes: [{ name: 'share', nfs: { server: 'files.example.com', path: '/' } }] },
    denied: { 'v1.25': ['restrictedVolumes'] },
  },
  {
    name: 'volume: iscsi',
    spec: {
      ...compliant,
      volumes: [{ name: 'disk', iscsi: { targetPortal: '10.0.0.1', iqn: 'iqn.2001-04.com.example:a', lun: 0 } }],
    },
    denied: { 'v1.25': ['restrictedVolumes'] },
  },
  { name: 'no volumes: an empty list', spec: { ...compliant, volumes: [] }, denied: { 'v1.25': [] } },
]
