import { all, not, workloads } from 'groundrule'
import { pod, sample } from '../sample.ts'

export default sample({
  appliesTo: workloads(),
  require: (w) =>
    all(
      w.pod.dnsPolicy.absentOr((p) => p.oneOf(['ClusterFirst', 'Default'])),
      w.pod.runtimeClassName.absentOr((name) => not(name.equals('host'))),
      w.pod.securityContext.fsGroup.absentOr((group) => group.atLeast(1)),
      // The whole object absent, or all of these.
      w.pod.securityContext.seLinuxOptions.absentOr((se) => all(se.type.equals('container_t'), not(se.user.exists()))),
      // Another place than the one that may be absent.
      w.pod.os.absentOr((os) => os.name.equals('linux')),
    ),
  objects: {
    absent: [pod()],
    fine: [
      pod({
        dnsPolicy: 'Default',
        runtimeClassName: 'gvisor',
        securityContext: { fsGroup: 1, seLinuxOptions: { type: 'container_t' } },
        os: { name: 'linux' },
      }),
    ],
    wrong: [
      pod({
        dnsPolicy: 'None',
        runtimeClassName: 'host',
        securityContext: { fsGroup: 0, seLinuxOptions: { user: 'u' } },
        os: { name: 'windows' },
      }),
      'pod: dnsPolicy must be unset or one of "ClusterFirst", "Default"',
      'pod: runtimeClassName must be unset or not "host"',
      'pod: securityContext.fsGroup must be unset or at least 1',
      'pod: securityContext.seLinuxOptions.type must be "container_t"',
      'pod: securityContext.seLinuxOptions.user must not be set',
      'pod: os.name must be "linux", where os is set',
    ],
  },
})
