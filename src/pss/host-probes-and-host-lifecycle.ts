import { all, not } from '../dsl/combinators.ts'
import { iso27001, nis2, soc2 } from '../dsl/mappings.ts'
import { container, example, initContainer, type Standard } from './standard.ts'

/** Probes and lifecycle hooks ask the pod itself, not another host. Baseline, since v1.34. */
export const standard: Standard = {
  id: 'hostProbesAndHostLifecycle',
  member: 'host-probes-and-lifecycle',
  title: 'Probes and lifecycle hooks must not name another host',
  severity: 'medium',
  rationale:
    "The node's kubelet makes these requests, so a host of the author's choice is reached from the node's network.",
  remediation: "Remove host from the probe or hook; it then asks the pod's own address.",
  mappings: [
    iso27001('8.9', 'holds pods to a configuration that is known to be safe'),
    iso27001('8.22', "keeps authors of pods from sending requests in the node's network"),
    soc2('CC6.6', "keeps pods behind the cluster's network boundary"),
    nis2('Art. 21(2)(e)', 'holds what is deployed to a secure configuration'),
    nis2('Annex 6.7', "keeps authors of pods from sending requests in the node's network"),
  ],
  require: (w) =>
    w.eachContainer((c) => {
      const handlers = [c.livenessProbe, c.readinessProbe, c.startupProbe, c.lifecycle.postStart, c.lifecycle.preStop]
      return all(...handlers.flatMap((h) => [not(h.httpGet.host.exists()), not(h.tcpSocket.host.exists())]))
    }),
  examples: {
    pass: [
      example('a probe of the pod itself', {
        containers: [
          container({
            readinessProbe: { httpGet: { path: '/ready', port: 8080 } },
            lifecycle: { preStop: { httpGet: { path: '/drain', port: 8080 } } },
          }),
        ],
      }),
    ],
    fail: [
      example("a probe of the node's own services", {
        containers: [container({ livenessProbe: { httpGet: { host: '127.0.0.1', path: '/', port: 10248 } } })],
      }),
      example('a liveness probe that opens a connection to the node', {
        containers: [container({ livenessProbe: { tcpSocket: { host: '127.0.0.1', port: 10250 } } })],
      }),
      example('a readiness probe of another Service', {
        containers: [container({ readinessProbe: { httpGet: { host: 'payments.example.com', path: '/', port: 80 } } })],
      }),
      example('a readiness probe that waits for a database', {
        containers: [container({ readinessProbe: { tcpSocket: { host: 'database.example.com', port: 5432 } } })],
      }),
      example('a startup probe of another Service', {
        containers: [container({ startupProbe: { httpGet: { host: 'payments.example.com', path: '/', port: 80 } } })],
      }),
      example('a hook that asks another host', {
        containers: [
          container({ lifecycle: { postStart: { httpGet: { host: '169.254.169.254', path: '/', port: 80 } } } }),
        ],
      }),
      example('a hook that opens a connection to another host', {
        containers: [container({ lifecycle: { postStart: { tcpSocket: { host: '10.0.0.1', port: 22 } } } })],
      }),
      example('a hook that tells another host on the way out', {
        containers: [
          container({
            lifecycle: { preStop: { httpGet: { host: 'registry.example.com', path: '/leave', port: 80 } } },
          }),
        ],
      }),
      example('a hook that knocks at another host on the way out', {
        containers: [
          container({ lifecycle: { preStop: { tcpSocket: { host: 'registry.example.com', port: 7946 } } } }),
        ],
      }),
      example('a sidecar probes another host', {
        initContainers: [
          initContainer({ restartPolicy: 'Always', startupProbe: { tcpSocket: { host: '10.0.0.1', port: 22 } } }),
        ],
      }),
    ],
  },
}
