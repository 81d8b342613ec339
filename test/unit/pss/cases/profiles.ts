import { app, type Case, compliant, confined, least } from './model.ts'

export const profiles: readonly Case[] = [
  {
    name: 'seccomp: pod unconfined, every container has one',
    spec: {
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'Unconfined' } },
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, seccompProfile: { type: 'RuntimeDefault' } } },
      ],
    },
    denied: { 'v1.25': ['seccompProfile_baseline', 'seccompProfile_restricted'] },
  },
  {
    name: 'seccomp: pod has one, a container is unconfined',
    spec: {
      securityContext: confined,
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, seccompProfile: { type: 'Unconfined' } } },
      ],
    },
    denied: { 'v1.25': ['seccompProfile_baseline', 'seccompProfile_restricted'] },
  },
  {
    name: 'seccomp: pod has none, every container has one',
    spec: {
      securityContext: { runAsNonRoot: true },
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least, seccompProfile: { type: 'Localhost', localhostProfile: 'app.json' } },
        },
      ],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'seccomp: pod has none, one of two containers has one',
    spec: {
      securityContext: { runAsNonRoot: true },
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, seccompProfile: { type: 'RuntimeDefault' } } },
        { name: 'proxy', image: 'proxy:1.0', securityContext: { ...least } },
      ],
    },
    denied: { 'v1.25': ['seccompProfile_restricted'] },
  },
  {
    name: 'seccomp: lower-case type',
    spec: { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'runtimeDefault' } }, containers: [app] },
    denied: { 'v1.25': ['seccompProfile_baseline', 'seccompProfile_restricted'] },
  },
  {
    name: 'AppArmor: pod unconfined, every container has one',
    spec: {
      securityContext: { ...confined, appArmorProfile: { type: 'Unconfined' } },
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, appArmorProfile: { type: 'RuntimeDefault' } } },
      ],
    },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'AppArmor: pod has one, a container is unconfined',
    spec: {
      securityContext: { ...confined, appArmorProfile: { type: 'RuntimeDefault' } },
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, appArmorProfile: { type: 'Unconfined' } } },
      ],
    },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'AppArmor: field fine, annotation unconfined',
    annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'unconfined' },
    spec: { securityContext: { ...confined, appArmorProfile: { type: 'RuntimeDefault' } }, containers: [app] },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'AppArmor: field unconfined, annotation fine',
    annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'runtime/default' },
    spec: {
      securityContext: confined,
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, appArmorProfile: { type: 'Unconfined' } } },
      ],
    },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'AppArmor: annotations that are fine',
    annotations: {
      'container.apparmor.security.beta.kubernetes.io/app': 'localhost/app',
      'container.apparmor.security.beta.kubernetes.io/debug': '',
      'example.com/note': 'unconfined',
    },
    spec: { ...compliant },
    denied: { 'v1.25': [] },
  },
  {
    name: 'AppArmor: annotation of no container, RuntimeDefault spelt as the field',
    annotations: { 'container.apparmor.security.beta.kubernetes.io/other': 'RuntimeDefault' },
    spec: { ...compliant },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'AppArmor: annotation localhost without a slash',
    annotations: { 'container.apparmor.security.beta.kubernetes.io/app': 'localhost' },
    spec: { ...compliant },
    denied: { 'v1.25': ['appArmorProfile'] },
  },
  {
    name: 'SELinux: pod type of its own, containers fine',
    spec: {
      securityContext: { ...confined, seLinuxOptions: { type: 'spc_t' } },
      containers: [
        { name: 'app', image: 'app:1.0', securityContext: { ...least, seLinuxOptions: { type: 'container_t' } } },
      ],
    },
    denied: { 'v1.25': ['seLinuxOptions'] },
  },
  {
    name: 'SELinux: container_engine_t',
    spec: {
      securityContext: confined,
      containers: [
        {
          name: 'app',
          image: 'app:1.0',
          securityContext: { ...least, seLinuxOptions: { type: 'container_engine_t' } },
        },
      ],
    },
    denied: { 'v1.25': ['seLinuxOptions'], 'v1.31': [] },
  },
  {
    name: 'SELinux: empty strings and a level',
    spec: {
      securityContext: { ...confined, seLinuxOptions: { type: '', user: '', role: '', level: 's0:c1' } },
      containers: [app],
    },
    denied: { 'v1.25': [] },
  },
  {
    name: 'SELinux: a role for one container',
    spec: {
      securityContext: confined,
      containers: [
        app,
        { name: 'proxy', image: 'proxy:1.0', securityContext: { ...least, seLinuxOptions: { role: 'sysadm_r' } } },
      ],
    },
    denied: { 'v1.25': ['seLinuxOptions'] },
  },
]
