import { quote } from './quote.ts'

/**
 * The beginning of a control, as a whole and complete one: it compiles, its examples pass and fail as they say, and it
 * starts with `audit`, so nobody is told or denied anything before its author has put in what it is about.
 */
export function controlText(id: string, domain: string, owner: string): string {
  const words = id.replaceAll('-', ' ')
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  return `import { control, not, workloads } from 'groundrule'

export default control({
  id: ${quote(id)},
  // What must hold, as one sentence.
  title: ${quote(`${title}: pods must not use the network of their node`)},
  domain: ${quote(domain)},
  severity: 'medium',
  owner: ${quote(owner)},
  // A level for every environment, or one for each: { dev: 'enforce', prod: 'warn' }.
  enforcement: 'audit',
  // Why, in at most two sentences.
  rationale: 'A pod on the network of its node reaches what listens on localhost there and is not held by network policies.',
  // What to do instead: it stands in every denial.
  remediation: 'Remove hostNetwork and publish the port through a Service.',
  appliesTo: workloads(),
  require: (w) => not(w.pod.hostNetwork.equals(true)),
  // The single source of tests, suites and documentation; at least one of each.
  examples: {
    pass: [{ name: 'network of its own', pod: { containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] } }],
    fail: [
      {
        name: 'network of the node',
        pod: { hostNetwork: true, containers: [{ name: 'app', image: 'registry.example.com/app:1.0.0' }] },
      },
    ],
  },
})
`
}
