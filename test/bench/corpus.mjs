// Manifests as applications have them: the same seed gives the same text. Three in ten resources have findings.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const teams = ['checkout', 'payments', 'search', 'identity', 'catalogue', 'shipping', 'pricing', 'reporting']

/** One Deployment of about 45 lines; `flaw` takes something of it away. */
export function deployment(i, flaw, kind = 'Deployment') {
  const team = teams[i % teams.length]
  const name = `${team}-${i}`
  return `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${team}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: ${team}
spec:
  replicas: ${1 + (i % 5)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: app
          image: registry.example.com/${team}/${name}${flaw === 'tag' ? '' : `:1.${i % 40}.${i % 7}`}
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: LOG_LEVEL
              value: "info"
            - name: UPSTREAM # the team's own gateway
              value: http://gateway.${team}.svc.cluster.local:8080
          securityContext:
            allowPrivilegeEscalation: ${flaw === 'escalation'}
${flaw === 'root' ? '' : '            readOnlyRootFilesystem: true\n'}            capabilities:
              drop: [ALL]
          resources:
            requests: {cpu: 100m, memory: 128Mi}
${flaw === 'limits' ? '' : '            limits: {cpu: 500m, memory: 256Mi}\n'}          readinessProbe:
            httpGet:
              path: /healthz
              port: http
`
}

const service = (i, flaw) => {
  const team = teams[i % teams.length]
  return `apiVersion: v1
kind: Service
metadata:
  name: ${team}-${i}
  namespace: ${team}
spec:
  type: ${flaw === undefined ? 'ClusterIP' : 'NodePort'}
  selector:
    app.kubernetes.io/name: ${team}-${i}
  ports:
    - name: http
      port: 80
      targetPort: http
`
}

const configMap = (i) => {
  const team = teams[i % teams.length]
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${team}-${i}
  namespace: ${team}
data:
  LOG_FORMAT: json
  application.properties: |
    server.port=8080
    server.shutdown=graceful
    cache.size=${i % 1000}
    feature.new-pages=${i % 2 === 0}
`
}

const ingress = (i, flaw) => {
  const team = teams[i % teams.length]
  const host = `${team}-${i}.apps.example.com`
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${team}-${i}
  namespace: ${team}
  annotations:
    cert-manager.io/cluster-issuer: internal
spec:
  ingressClassName: internal
${flaw === undefined ? `  tls:\n    - hosts: [${host}]\n      secretName: ${team}-${i}-tls\n` : ''}  rules:
    - host: ${host}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${team}-${i}
                port:
                  name: http
`
}

const roleBinding = (i) => {
  const team = teams[i % teams.length]
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ${team}-${i}
  namespace: ${team}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${team}-viewer
subjects:
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: ${team}
`
}

const flaws = ['tag', 'escalation', 'root', 'limits']

/** The text of each of `count` resources: half are workloads, as in a repository of applications. */
export function* mixed(count, seed = 7) {
  const next = random(seed)
  for (let i = 0; i < count; i++) {
    const kind = next()
    const flaw = next() < 0.3 ? flaws[Math.floor(next() * flaws.length)] : undefined
    if (kind < 0.45) yield deployment(i, flaw)
    else if (kind < 0.5) yield deployment(i, flaw, 'DaemonSet').replace(/^ {2}replicas.*\n/m, '')
    else if (kind < 0.72) yield service(i, flaw)
    else if (kind < 0.86) yield configMap(i)
    else if (kind < 0.94) yield ingress(i, flaw)
    else yield roleBinding(i)
  }
}

/** The text of each of `count` Deployments. */
export function* deployments(count, seed = 7) {
  const next = random(seed)
  for (let i = 0; i < count; i++)
    yield deployment(i, next() < 0.3 ? flaws[Math.floor(next() * flaws.length)] : undefined)
}
