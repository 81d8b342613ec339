// What can be asked to notice a flip, and how it says that something disagrees. Each is an entry of test/engines with its
// arguments; the smallest that has to notice is the one to choose.

/** A small part of the conformance run, with one engine on one server. */
const conformance = (part, engine = 'vap', kubernetes = '1.37.1') => ({
  args: ['conformance/main', '--small', '--kubernetes', kubernetes, '--engines', engine, '--parts', part],
  title: engine === 'vap' || part === 'rego' ? part : `${part} on ${engine}`,
})

/** Rego and JavaScript of every sample of the language, by what its author says. */
export const samples = { args: ['rego-check', '--samples'], title: 'samples of the language' }

/** Rego against JavaScript, in OPA. */
export const rego = conformance('rego', 'gator-rego')
export const verdicts = conformance('verdicts')
export const traces = conformance('traces')
export const partition = conformance('partition')
export const labels = conformance('labels')
export const levels = conformance('levels')
export const manifests = conformance('manifests')
export const kyvernoPartition = conformance('partition', 'kyverno')
export const gatekeeperPartition = conformance('partition', 'gatekeeper')

/** The suites of one control, by one command line. */
export const suites = (tool, control) => ({
  args: ['mutation/main', '--control', control, '--tool', tool],
  title: `${tool === 'manifests' ? 'manifests' : `${tool}'s suites`} of ${control}`,
})

/** What is written for the Pod Security labels of one cluster, by one GitOps tool. */
export const drift = (tool) => ({
  args: ['drift/main', '--compiled', '--cluster', 'prod-eu', '--tool', tool, '--only', 'psa'],
  title: `drift with ${tool}`,
})

/** What the last lines of an entry count, each of which is a disagreement. */
const counts = {
  'rego-check': [/(\d+) differences\s*$/],
  'conformance/main': [/(\d+) disagreements\s*$/],
  'mutation/main': [/(\d+) survived$/m, /(\d+) excluded/, /(\d+) vacuous/, /(\d+) answers not as expected/],
  'drift/main': [/^(\d+) wrong$/m],
}

/** How many disagreements a run has told of; undefined where it came to nothing, whatever it exited with. */
export function disagreements({ args: [entry] }, { code, output }) {
  const found = counts[entry].map((count) => count.exec(output)?.[1])
  if (found.includes(undefined) || (code !== 0 && code !== 1)) return undefined
  const sum = found.reduce((total, each) => total + Number(each), 0)
  return sum > 0 === (code === 1) ? sum : undefined
}
