import { app, type Case, confined, least } from './model.ts'

export const users: readonly Case[] = [
  {
    name: 'runAsNonRoot: pod false, every container true',
    spec: {
      securityContext: { runAsNonRoot: false, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, runAsNonRoot: true } }],
    },
    denied: { 'v1.25': ['runAsNonRoot'] },
  },
  {
    name: 'runAsNonRoot: pod true, a container false',
    spec: {
      securityContext: confined,
      containers: [app, { name: 'proxy', image: 'proxy:1.0', securityContext: { ...least, runAsNonRoot: false } }],
    },
    denied: { 'v1.25': ['runAsNonRoot'] },
  },
  {
    name: 'runAsNonRoot: pod unset, every container true',
    spec: {
      securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, runAsNonRoot: true } }],
      initContainers: [{ name: 'init', image: 'init:1.0', securityContext: { ...least, runAsNonRoot: true } }],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'runAsNonRoot: pod unset, the init container does not say',
    spec: {
      securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, runAsNonRoot: true } }],
      initContainers: [{ name: 'init', image: 'init:1.0', securityContext: { ...least } }],
    },
    denied: { 'v1.25': ['runAsNonRoot'] },
  },
  {
    name: 'runAsUser: pod 0, every container another',
    spec: {
      securityContext: { ...confined, runAsUser: 0 },
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least, runAsUser: 1000 } }],
    },
    denied: { 'v1.25': ['runAsUser'] },
  },
  {
    name: 'runAsUser: pod another, a container 0',
    spec: {
      securityContext: { ...confined, runAsUser: 1000 },
      containers: [app, { name: 'proxy', image: 'proxy:1.0', securityContext: { ...least, runAsUser: 0 } }],
    },
    denied: { 'v1.25': ['runAsUser'] },
  },
]
