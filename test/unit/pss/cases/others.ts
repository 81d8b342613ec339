import { app, type Case, compliant, confined, noEscalation } from './model.ts'

export const others: readonly Case[] = [
  { name: 'meets restricted', spec: { ...compliant }, denied: { 'v1.25': [] } },
  {
    name: 'no security context at all',
    spec: { containers: [{ name: 'app', image: 'app:1.0' }] },
    denied: {
      'v1.25': ['allowPrivilegeEscalation', 'capabilities_restricted', 'runAsNonRoot', 'seccompProfile_restricted'],
    },
  },
  {
    name: 'empty security contexts',
    spec: { securityContext: {}, containers: [{ name: 'app', image: 'app:1.0', securityContext: {} }] },
    denied: {
      'v1.25': ['allowPrivilegeEscalation', 'capabilities_restricted', 'runAsNonRoot', 'seccompProfile_restricted'],
    },
  },
  {
    name: 'security contexts that are null',
    spec: { securityContext: null, containers: [{ name: 'app', image: 'app:1.0', securityContext: null }] },
    denied: {
      'v1.25': ['allowPrivilegeEscalation', 'capabilities_restricted', 'runAsNonRoot', 'seccompProfile_restricted'],
    },
  },
  {
    name: 'no ephemeral and init containers: empty lists',
    spec: { ...compliant, initContainers: [], ephemeralContainers: [] },
    denied: { 'v1.25': [] },
  },
  {
    name: 'capabilities: empty lists',
    spec: {
      securityContext: confined,
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...noEscalation, capabilities: { add: [], drop: [] } } },
      ],
    },
    denied: { 'v1.25': ['capabilities_restricted'] },
  },
  {
    name: 'capabilities: NET_BIND_SERVICE',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...noEscalation, capabilities: { add: ['NET_BIND_SERVICE'], drop: ['ALL'] } },
        },
      ],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'capabilities: a default one',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...noEscalation, capabilities: { add: ['CHOWN'], drop: ['ALL'] } },
        },
      ],
    },
    denied: { 'v1.25': ['capabilities_restricted'] },
  },
  {
    name: 'capabilities: lower case',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...noEscalation, capabilities: { add: ['chown'], drop: ['all'] } },
        },
      ],
    },
    denied: { 'v1.25': ['capabilities_baseline', 'capabilities_restricted'] },
  },
  {
    name: 'capabilities: ALL among others',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...noEscalation, capabilities: { drop: ['NET_RAW', 'ALL'] } },
        },
      ],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'sysctls: an empty list',
    spec: { securityContext: { ...confined, sysctls: [] }, containers: [app] },
    denied: { 'v1.25': [] },
  },
  {
    name: 'sysctls: the keepalive time',
    spec: {
      securityContext: { ...confined, sysctls: [{ name: 'net.ipv4.tcp_keepalive_time', value: '60' }] },
      containers: [app],
    },
    denied: { 'v1.25': ['sysctls'], 'v1.29': [] },
  },
  {
    name: 'sysctls: tcp_notsent_lowat and tcp_rmem',
    spec: {
      securityContext: {
        ...confined,
        sysctls: [
          { name: 'net.ipv4.tcp_notsent_lowat', value: '1' },
          { name: 'net.ipv4.tcp_rmem', value: '1 2 3' },
        ],
      },
      containers: [app],
    },
    denied: { 'v1.25': ['sysctls'], 'v1.37': [] },
  },
  {
    name: 'sysctls: with slashes',
    spec: {
      securityContext: { ...confined, sysctls: [{ name: 'net/ipv4/tcp_syncookies', value: '1' }] },
      containers: [app],
    },
    denied: { 'v1.25': ['sysctls'] },
  },
]
