// `npm run engines`: builds the engines that verdicts are proved on, each pinned by a go.mod, into .cache/engines. Says what
// it does; returns at once, without Go, where everything is there and nothing that it is built from has changed.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { copyDefinitions } from './build/definitions.mjs'
import { copyFixtures } from './build/fixtures.mjs'
import { buildBinary, checkGo } from './build/go.mjs'
import { inputsOf, install, isBuilt, sweep } from './build/state.mjs'

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.cache/engines')
const here = '.cache/engines'

/** What `kubectl version` and Kyverno read; a module's own build has no version. */
const versioned = (version) => {
  const [major, minor] = version.split('.')
  const variables = { gitVersion: `v${version}`, gitMajor: major, gitMinor: minor }
  return Object.entries(variables).map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
}

const argocd = join(import.meta.dirname, 'argocd')
const flux = join(import.meta.dirname, 'flux')
const kubernetes = join(import.meta.dirname, 'kubernetes')
const kubernetes131 = join(import.meta.dirname, 'kubernetes-1.31')
const gatekeeper = join(import.meta.dirname, 'gatekeeper')
const kyverno = join(import.meta.dirname, 'kyverno')

/** `first` is about what a first build takes on 2 cores, one after the other, downloads included. */
const engines = [
  { name: 'etcd', module: kubernetes, package: 'go.etcd.io/etcd/server/v3', flags: [], first: '1 min' },
  {
    name: 'kube-apiserver-1.37.1',
    module: kubernetes,
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    flags: versioned('1.37.1'),
    first: '5 min',
  },
  { name: 'judge', module: kubernetes, package: './judge', sources: 'judge', flags: [], first: '20 s' },
  {
    name: 'kube-controller-manager-1.37.1',
    module: kubernetes,
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    flags: versioned('1.37.1'),
    first: '4 min',
  },
  {
    name: 'kube-apiserver-1.31.14',
    module: kubernetes131,
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    flags: versioned('1.31.14'),
    first: '3 min',
  },
  {
    name: 'gator-3.23.1',
    module: gatekeeper,
    package: 'github.com/open-policy-agent/gatekeeper/v3/cmd/gator',
    flags: [],
    first: '2 min',
  },
  // The OPA that this Gatekeeper is built with.
  { name: 'opa', module: gatekeeper, package: 'github.com/open-policy-agent/opa', flags: [], first: '30 s' },
  {
    name: 'kyverno-cli-1.19.0',
    module: kyverno,
    package: 'github.com/kyverno/kyverno/cmd/cli/kubectl-kyverno',
    flags: [],
    first: '4 min',
  },
  {
    name: 'kyverno-1.19.0',
    module: kyverno,
    package: 'github.com/kyverno/kyverno/cmd/kyverno',
    flags: [],
    first: '1 min',
  },
  {
    name: 'gatekeeper-3.23.1',
    module: gatekeeper,
    package: 'github.com/open-policy-agent/gatekeeper/v3',
    flags: [],
    first: '30 s',
  },
  { name: 'kustomize-5.8.1', module: flux, package: 'sigs.k8s.io/kustomize/kustomize/v5', flags: [], first: '20 s' },
  { name: 'flux-apply', module: flux, package: './apply', sources: 'apply', flags: [], first: '2 min' },
  { name: 'argocd-diff', module: argocd, package: './diff', sources: 'diff', flags: [], first: '2 min' },
]

/** Upstream's Pod Security test pods come with the module that the judge is built from. */
const fixtures = {
  name: 'pod-security-fixtures',
  module: kubernetes,
  flags: [],
  copy: (built) => copyFixtures(kubernetes, built),
}

/** What Kyverno, Gatekeeper and their CLIs are configured with comes with their modules. */
const definitions = [
  {
    name: 'kyverno-crds',
    module: kyverno,
    upstream: 'github.com/kyverno/kyverno',
    from: ['kyverno', 'policies.kyverno.io', 'policyreport', 'reports'].map((name) => `config/crds/${name}`),
  },
  {
    name: 'kyverno-cli-crds',
    module: kyverno,
    upstream: 'github.com/kyverno/kyverno',
    from: ['cmd/cli/kubectl-kyverno/config/crds'],
  },
  {
    name: 'gatekeeper-crds',
    module: gatekeeper,
    upstream: 'github.com/open-policy-agent/gatekeeper/v3',
    from: ['charts/gatekeeper/crds'],
  },
  // `match` of every constraint, in a definition that is made to hold it.
  {
    name: 'gatekeeper-match-crd',
    module: gatekeeper,
    upstream: 'github.com/open-policy-agent/gatekeeper/v3',
    from: ['config/crd/bases/match.gatekeeper.sh_matchcrd.yaml'],
  },
].map((each) => ({ ...each, flags: each.from, copy: (built) => copyDefinitions(each, built) }))

const say = (text) => console.log(`engines: ${text}`)
const seconds = (start) => `${Math.round((performance.now() - start) / 1000)} s`

const targets = [
  ...engines.map((engine) => ({ ...engine, path: join(folder, 'bin', engine.name) })),
  ...[fixtures, ...definitions].map((copied) => ({ ...copied, path: join(folder, copied.name) })),
].map((target) => ({ ...target, inputs: inputsOf(target) }))

const missing = targets.filter((target) => !isBuilt(folder, target))
if (missing.length === 0) {
  say(`all are there (${here})`)
} else {
  const problem = checkGo(kubernetes)
  if (problem) {
    console.error(`engines: ${problem}`)
    process.exit(2)
  }
  // Where one could not be built, what still runs ends with this process.
  process.exit(await build(missing))
}

async function build(targets) {
  const start = performance.now()
  sweep(folder)
  const scratch = join(folder, `building-${process.pid}`)
  mkdirSync(scratch, { recursive: true })
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      console.error(`engines: interrupted (${signal}); what is built stays, the next run goes on from there`)
      rmSync(scratch, { recursive: true, force: true })
      process.exit(130)
    })
  }
  try {
    // Modules side by side: one links, which takes one core, while another compiles. Within a module one after the other, since
    // what they share is compiled once.
    const modules = [...new Set(targets.map(({ module }) => module))]
    const lane = async () => {
      for (let module = modules.shift(); module; module = modules.shift())
        for (const target of targets.filter((each) => each.module === module))
          await buildTarget(target, targets, scratch)
    }
    await Promise.all([lane(), lane()])
    say(`all are there after ${seconds(start)} (${here})`)
    return 0
  } catch (error) {
    console.error(`engines: ${error.message}`)
    return 2
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function buildTarget(target, targets, scratch) {
  const built = join(scratch, basename(target.path))
  const begun = performance.now()
  const time = target.first ? `, a first build takes about ${target.first} on 2 cores` : ''
  const number = targets.indexOf(target) + 1
  say(`${target.name} (${number} of ${targets.length}${existsSync(target.path) ? ', changed' : ''}${time})`)
  if (target.package) await buildBinary(target, built, (text) => say(`${target.name}: ${text}`))
  else target.copy(built)
  install(folder, target, built)
  say(`${target.name}: done in ${seconds(begun)}`)
}
