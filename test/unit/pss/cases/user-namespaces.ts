import { app, type Case, compliant, confined, least } from './model.ts'

export const userNamespaces: readonly Case[] = [
  {
    name: 'user namespace: runs as root',
    spec: {
      hostUsers: false,
      securityContext: { runAsUser: 0, runAsNonRoot: false, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [app],
    },
    denied: { 'v1.25': ['runAsNonRoot', 'runAsUser'], 'v1.35': [] },
  },
  {
    name: 'user namespace: runAsNonRoot not set',
    spec: { hostUsers: false, securityContext: { seccompProfile: { type: 'RuntimeDefault' } }, containers: [app] },
    denied: { 'v1.25': ['runAsNonRoot'], 'v1.35': [] },
  },
  {
    name: 'user namespace: a container runs as root',
    spec: {
      securityContext: confined,
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, runAsUser: 0, runAsNonRoot: false } }],
      hostUsers: false,
    },
    denied: { 'v1.25': ['runAsNonRoot', 'runAsUser'], 'v1.35': [] },
  },
  {
    name: 'user namespace: unmasked /proc',
    spec: {
      securityContext: confined,
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, procMount: 'Unmasked' } }],
      hostUsers: false,
    },
    denied: { 'v1.25': ['procMount'], 'v1.35': ['procMount_restricted'] },
  },
  {
    name: 'user namespace: unmasked /proc in an init container',
    spec: {
      ...compliant,
      hostUsers: false,
      initContainers: [{ name: 'init', image: 'init:1.0', securityContext: { ...least, procMount: 'Unmasked' } }],
    },
    denied: { 'v1.25': ['procMount'], 'v1.35': ['procMount_restricted'] },
  },
  {
    name: 'user namespace: still not privileged, nor in host namespaces',
    spec: {
      securityContext: confined,
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { capabilities: { drop: ['ALL'] }, privileged: true } },
      ],
      hostUsers: false,
      hostPID: true,
    },
    denied: { 'v1.25': ['allowPrivilegeEscalation', 'hostNamespaces', 'privileged'] },
  },
  {
    name: 'users of the node: runs as root, /proc unmasked',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least, runAsUser: 0, runAsNonRoot: false, procMount: 'Unmasked' },
        },
      ],
      hostUsers: true,
    },
    denied: {
      'v1.25': ['procMount', 'runAsNonRoot', 'runAsUser'],
      'v1.35': ['procMount', 'procMount_restricted', 'runAsNonRoot', 'runAsUser'],
    },
  },
]
