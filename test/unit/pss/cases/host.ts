import { type Case, compliant, confined, least } from './model.ts'

export const host: readonly Case[] = [
  {
    name: 'host namespaces: all false',
    spec: { ...compliant, hostNetwork: false, hostPID: false, hostIPC: false },
    denied: { 'v1.25': [] },
  },
  {
    name: 'host network: a containerPort without a hostPort',
    spec: {
      securityContext: confined,
      containers: [{ name: 'app', image: 'app:1.0', securityContext: { ...least }, ports: [{ containerPort: 8080 }] }],
      hostNetwork: true,
    },
    denied: { 'v1.25': ['hostNamespaces', 'hostPorts'] },
  },
  {
    name: 'host port: 0',
    spec: {
      securityContext: confined,
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least }, ports: [{ containerPort: 8080, hostPort: 0 }] },
      ],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'host port: the second of an init container',
    spec: {
      ...compliant,
      initContainers: [
        {
          name: 'init',
          image: 'init:1.0',
          securityContext: { ...least },
          ports: [{ containerPort: 1 }, { containerPort: 2, hostPort: 2 }],
        },
      ],
    },
    denied: { 'v1.25': ['hostPorts'] },
  },
  {
    name: 'probe: an empty host',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least },
          livenessProbe: { httpGet: { host: '', port: 80 } },
        },
      ],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'probe: the loopback address',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least },
          readinessProbe: { httpGet: { host: '127.0.0.1', port: 80 } },
        },
      ],
    },
    denied: { 'v1.25': [], 'v1.34': ['hostProbesAndHostLifecycle'] },
  },
  {
    name: 'hook: preStop asks another host',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least },
          lifecycle: { preStop: { httpGet: { host: 'example.com', port: 80 } } },
        },
      ],
    },
    denied: { 'v1.25': [], 'v1.34': ['hostProbesAndHostLifecycle'] },
  },
  {
    name: 'hook: postStart of a sidecar opens a socket',
    spec: {
      ...compliant,
      initContainers: [
        {
          name: 'init',
          image: 'init:1.0',
          securityContext: { ...least },
          restartPolicy: 'Always',
          lifecycle: { postStart: { tcpSocket: { host: '10.0.0.1', port: 22 } } },
        },
      ],
    },
    denied: { 'v1.25': [], 'v1.34': ['hostProbesAndHostLifecycle'] },
  },
]
