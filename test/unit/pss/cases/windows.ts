import type { Case } from './model.ts'

export const windows: readonly Case[] = [
  {
    name: 'Windows: only runAsNonRoot',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: true },
      containers: [{ name: 'app', image: 'app:1.0' }],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'Windows: says nothing',
    spec: { os: { name: 'windows' }, containers: [{ name: 'app', image: 'app:1.0' }] },
    denied: { 'v1.25': ['runAsNonRoot'] },
  },
  {
    name: 'Windows: runAsNonRoot false',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: false },
      containers: [{ name: 'app', image: 'app:1.0' }],
    },
    denied: { 'v1.25': ['runAsNonRoot'] },
  },
  {
    name: 'Windows: HostProcess for the pod',
    spec: {
      os: { name: 'windows' },
      hostNetwork: true,
      securityContext: { runAsNonRoot: true, windowsOptions: { hostProcess: true } },
      containers: [{ name: 'app', image: 'app:1.0' }],
    },
    denied: { 'v1.25': ['hostNamespaces', 'windowsHostProcess'] },
  },
  {
    name: 'Windows: HostProcess for an init container',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: true },
      initContainers: [{ name: 'init', image: 'init:1.0', securityContext: { windowsOptions: { hostProcess: true } } }],
      containers: [{ name: 'app', image: 'app:1.0' }],
    },
    denied: { 'v1.25': ['windowsHostProcess'] },
  },
  {
    name: 'Windows: HostProcess false',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: true, windowsOptions: { hostProcess: false } },
      containers: [{ name: 'app', image: 'app:1.0' }],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'Windows: hostPath and hostPort',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: true },
      containers: [{ name: 'app', image: 'app:1.0', ports: [{ containerPort: 80, hostPort: 80 }] }],
      volumes: [{ name: 'c', hostPath: { path: 'C:\\' } }],
    },
    denied: { 'v1.25': ['hostPathVolumes', 'hostPorts', 'restrictedVolumes'] },
  },
  {
    name: 'Windows: Linux settings that the API refuses',
    spec: {
      os: { name: 'windows' },
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'Unconfined' } },
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { privileged: true, allowPrivilegeEscalation: true, capabilities: { add: ['SYS_ADMIN'] } },
        },
      ],
    },
    denied: { 'v1.25': ['capabilities_baseline', 'privileged', 'seccompProfile_baseline'] },
  },
  {
    name: 'Linux by name: says nothing',
    spec: { os: { name: 'linux' }, containers: [{ name: 'app', image: 'app:1.0' }] },
    denied: {
      'v1.25': ['allowPrivilegeEscalation', 'capabilities_restricted', 'runAsNonRoot', 'seccompProfile_restricted'],
    },
  },
]
