import { type Case, compliant, least, noEscalation } from './model.ts'

export const ephemeralContainers: readonly Case[] = [
  {
    name: 'ephemeral container: meets restricted',
    spec: { ...compliant, ephemeralContainers: [{ name: 'debug', image: 'debug:1.0', securityContext: { ...least } }] },
    denied: { 'v1.25': [] },
  },
  {
    name: 'ephemeral container: says nothing',
    spec: { ...compliant, ephemeralContainers: [{ name: 'debug', image: 'debug:1.0' }] },
    denied: { 'v1.25': ['allowPrivilegeEscalation', 'capabilities_restricted'] },
  },
  {
    name: 'ephemeral container: privileged',
    spec: {
      ...compliant,
      ephemeralContainers: [
        { name: 'debug', image: 'debug:1.0', securityContext: { capabilities: { drop: ['ALL'] }, privileged: true } },
      ],
    },
    denied: { 'v1.25': ['allowPrivilegeEscalation', 'privileged'] },
  },
  {
    name: 'ephemeral container: adds SYS_PTRACE',
    spec: {
      ...compliant,
      ephemeralContainers: [
        {
          name: 'debug',
          image: 'debug:1.0',
          securityContext: { ...noEscalation, capabilities: { drop: ['ALL'], add: ['SYS_PTRACE'] } },
        },
      ],
    },
    denied: { 'v1.25': ['capabilities_baseline', 'capabilities_restricted'] },
  },
  {
    name: 'ephemeral container: runs as root',
    spec: {
      ...compliant,
      ephemeralContainers: [
        { name: 'debug', image: 'debug:1.0', securityContext: { ...least, runAsUser: 0, runAsNonRoot: false } },
      ],
    },
    denied: { 'v1.25': ['runAsNonRoot', 'runAsUser'] },
  },
  {
    name: 'ephemeral container: unmasked /proc',
    spec: {
      ...compliant,
      ephemeralContainers: [
        { name: 'debug', image: 'debug:1.0', securityContext: { ...least, procMount: 'Unmasked' } },
      ],
    },
    denied: { 'v1.25': ['procMount'], 'v1.35': ['procMount', 'procMount_restricted'] },
  },
  {
    name: 'ephemeral container: unconfined in every way',
    spec: {
      ...compliant,
      ephemeralContainers: [
        {
          name: 'debug',
          image: 'debug:1.0',
          securityContext: {
            ...least,
            seccompProfile: { type: 'Unconfined' },
            appArmorProfile: { type: 'Unconfined' },
            seLinuxOptions: { type: 'spc_t' },
          },
        },
      ],
    },
    denied: { 'v1.25': ['appArmorProfile', 'seLinuxOptions', 'seccompProfile_baseline', 'seccompProfile_restricted'] },
  },
  {
    name: 'ephemeral container: HostProcess',
    spec: {
      ...compliant,
      ephemeralContainers: [
        { name: 'debug', image: 'debug:1.0', securityContext: { ...least, windowsOptions: { hostProcess: true } } },
      ],
    },
    denied: { 'v1.25': ['windowsHostProcess'] },
  },
  {
    name: 'ephemeral container: a port of the node and a probe of another host',
    spec: {
      ...compliant,
      ephemeralContainers: [
        {
          name: 'debug',
          image: 'debug:1.0',
          securityContext: { ...least },
          ports: [{ containerPort: 80, hostPort: 80 }],
          livenessProbe: { tcpSocket: { host: '10.0.0.1', port: 22 } },
        },
      ],
    },
    denied: { 'v1.25': ['hostPorts'], 'v1.34': ['hostPorts', 'hostProbesAndHostLifecycle'] },
  },
]
