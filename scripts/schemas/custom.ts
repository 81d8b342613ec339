import { type Changes, closed, definitionOf, type Structural } from './definitions.ts'
import { constraint, constraintTemplate } from './gatekeeper.ts'
import { isJson, type Json } from './model.ts'

const none = (path: string, names: readonly string[]): Changes =>
  Object.fromEntries(names.map((name) => [`${path}.${name}`, undefined]))

/** What a ClusterPolicy can say beside rules in CEL, which takes up most of its definition. */
const notWritten: Changes = {
  ...none('spec.rules.[]', ['context', 'generate', 'imageExtractors', 'mutate', 'verifyImages']),
  ...none('spec.rules.[].validate', ['anyPattern', 'assert', 'foreach', 'manifests', 'pattern', 'podSecurity']),
}

/** A kind of its own: without `status`, with the metadata that every object has. */
const kindOf = (apiVersion: string, kind: string, definition: Structural, changes: Changes = {}): Json => {
  const metadata = { $ref: 'kubernetes#/$defs/meta.v1.ObjectMeta' }
  const schema = closed(definition, { metadata, status: undefined, ...changes })
  const { properties } = schema
  if (!isJson(properties)) throw new Error(`${apiVersion} ${kind} has no properties`)
  return {
    ...schema,
    properties: { ...properties, apiVersion: { const: apiVersion }, kind: { const: kind } },
    required: ['apiVersion', 'kind', ...('spec' in properties ? ['metadata', 'spec'] : [])],
  }
}

/** The kinds that Kyverno and Gatekeeper define, and groundrule writes. */
export const customKinds = (): readonly Json[] => {
  const kyverno = (group: string, version: string, kind: string, changes?: Changes) =>
    kindOf(`${group}/${version}`, kind, definitionOf('kyverno', group, version, kind), changes)
  const cli = (kind: string) =>
    kindOf('cli.kyverno.io/v1alpha1', kind, definitionOf('kyverno-cli', 'cli.kyverno.io', 'v1alpha1', kind))
  const template = definitionOf('gatekeeper', 'templates.gatekeeper.sh', 'v1', 'ConstraintTemplate')
  const match = definitionOf('gatekeeper-match', 'match.gatekeeper.sh', 'match', 'DummyCRD').properties?.embeddedMatch
  if (match === undefined) throw new Error('no schema of what a constraint matches')
  return [
    kyverno('policies.kyverno.io', 'v1', 'ValidatingPolicy'),
    kyverno('policies.kyverno.io', 'v1', 'PolicyException'),
    kyverno('kyverno.io', 'v1', 'ClusterPolicy', notWritten),
    kyverno('kyverno.io', 'v2', 'PolicyException'),
    cli('Test'),
    cli('Values'),
    kindOf('templates.gatekeeper.sh/v1', 'ConstraintTemplate', template, constraintTemplate),
    constraint(closed(match)),
  ]
}
