import type { Baseline } from '../../src/compile/baseline.ts'
import { readConfig } from '../../src/compile/config.ts'
import type { ConfigInput } from '../../src/dsl/config.ts'
import { type CustomTypes, typesOf } from '../../src/dsl/custom-kind.ts'
import { type ControlInput, control } from '../../src/dsl/declarations.ts'
import type { ParameterDeclaration } from '../../src/dsl/parameters.ts'
import { recordDeclaration } from '../../src/dsl/record.ts'
import type { KubernetesObject } from './judges.ts'

type Parameters = Readonly<Record<string, ParameterDeclaration<unknown>>>

/** What one sample shows: a requirement, and objects with the lines that they get; none for those that pass. */
export interface SampleInput<T, P extends Parameters>
  extends Pick<ControlInput<T, P>, 'appliesTo' | 'require'>,
    Partial<Pick<ControlInput<T, P>, 'parameters' | 'enforcement'>> {
  readonly config?: Partial<ConfigInput>
  readonly objects: Readonly<Record<string, readonly [object: KubernetesObject, ...lines: readonly string[]]>>
}

export interface Sample {
  readonly objects: SampleInput<unknown, Parameters>['objects']
  readonly baseline: (id: string) => Baseline
  /** The field tables of its custom resource. */
  readonly custom?: CustomTypes
}

/** A sample's requirement as the only control of a small baseline. Throws what the recorder finds wrong with it. */
export function sample<T, P extends Parameters = Record<never, never>>(input: SampleInput<T, P>): Sample {
  const examples = (wanted: (given: readonly unknown[]) => boolean) =>
    Object.entries(input.objects).flatMap(([name, given]) => (wanted(given) ? [{ name, object: given[0] }] : []))
  const [custom] = input.appliesTo.custom
  return {
    objects: input.objects,
    ...(custom?.schema && { custom: typesOf(custom, custom.schema) }),
    baseline: (id) => {
      const declaration = control<T, P>({
        id,
        title: 'A sample',
        domain: 'workload-hardening',
        severity: 'low',
        owner: 'owner',
        enforcement: input.enforcement ?? 'enforce',
        rationale: 'It shows a feature.',
        remediation: 'Change it',
        appliesTo: input.appliesTo,
        ...(input.parameters && { parameters: input.parameters }),
        require: input.require,
        examples: { pass: examples(({ length }) => length === 1), fail: examples(({ length }) => length > 1) },
      })
      const { controls, mistakes } = recordDeclaration(declaration, { file: `${id}.ts`, line: 1 })
      const wrong = mistakes.filter(({ code }) => code !== 'default-unread')
      const { config, diagnostics } = readConfig(
        {
          name: 'samples',
          owners: { owner: { name: 'Owner', contact: '#owner' } },
          environments: ['prod'],
          clusters: [{ name: 'one', environment: 'prod', kubernetes: '1.30', engines: ['vap'] }],
          docsUrl: 'https://example.com',
          ...input.config,
        },
        { file: 'groundrule.config.ts' },
      )
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong.map(({ code, values }) => ({ code, values }))))
      if (!config) throw new Error(JSON.stringify(diagnostics))
      return { config, controls, sets: [] }
    },
  }
}

/** A Pod with this spec; the container list of `containers` gets names and images where it has none. */
export const pod = (spec: KubernetesObject = {}, metadata: KubernetesObject = {}): KubernetesObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'team', ...metadata },
  spec: { containers: [{ name: 'app', image: 'app' }], ...spec },
})

/** A Pod with these containers, the first called `app`. */
export const containers = (...all: readonly KubernetesObject[]): KubernetesObject =>
  pod({ containers: all.map((each, i) => ({ name: i === 0 ? 'app' : `c${i}`, ...each })) })

export const object = (apiVersion: string, kind: string, rest: KubernetesObject): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name: 'x' },
  ...rest,
})

export const service = (spec: KubernetesObject): KubernetesObject => object('v1', 'Service', { spec })
export const deployment = (template: KubernetesObject, rest: KubernetesObject = {}): KubernetesObject =>
  object('apps/v1', 'Deployment', { spec: { template }, ...rest })
