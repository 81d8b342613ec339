import { parseArgs } from 'node:util'
import { type KubernetesVersion, kubernetesVersions } from '../harness/model.ts'
import type { Engine } from './model.ts'

export const parts = [
  'verdicts',
  'static',
  'levels',
  'partition',
  'labels',
  'messages',
  'manifests',
  'applied',
  'cost',
  'traces',
  'rego',
  'reader',
] as const
export type Part = (typeof parts)[number]

/** Those that can be chosen: what runs in this process is always asked. */
export const engines = [
  'vap',
  'kyverno',
  'kyverno-clusterpolicy',
  'kyverno-cli',
  'gatekeeper',
  'gator',
  'gator-rego',
] as const satisfies readonly Engine[]

export interface Options {
  readonly seed: number
  /** Random pods on the newest server. */
  readonly pods: number
  readonly parts: readonly Part[]
  readonly engines: readonly (typeof engines)[number][]
  readonly kubernetes: readonly KubernetesVersion[]
  /** A few cases of each kind only. */
  readonly small: boolean
  /** Compare with the committed report instead of writing it. */
  readonly check: boolean
  /** Only write the page anew, from the data that is committed. */
  readonly page: boolean
  /** Ask about one case only. */
  readonly one?: { readonly control: string; readonly case: string }
}

export const usage = `npm run conformance                              the whole run; writes docs/conformance.md and docs/conformance.json
npm run conformance -- --check                   the same, but fails where the committed report differs
npm run conformance -- --page                    writes the page anew from what is committed, and asks nobody
npm run conformance -- --control ID --case N     one case: the object, and every engine's answer
  --parts ${parts.join(',')}
  --engines ${engines.join(',')}
  --kubernetes ${kubernetesVersions.join(',')}
  --seed 20261123  --pods 21600                  what is random, and how much of it
  --small                                        a few cases of each kind only
With any of these nothing is written.`

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        control: { type: 'string' },
        case: { type: 'string' },
        parts: { type: 'string' },
        engines: { type: 'string' },
        kubernetes: { type: 'string' },
        seed: { type: 'string' },
        pods: { type: 'string' },
        small: { type: 'boolean' },
        check: { type: 'boolean' },
        page: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) return usage
    const number = (name: 'seed' | 'pods', otherwise: number): number => {
      const text = values[name]
      if (text === undefined) return otherwise
      if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is a number, not ${text}`)
      return Number(text)
    }
    const some = <T extends string>(name: 'parts' | 'engines' | 'kubernetes', all: readonly T[]): readonly T[] => {
      const given = values[name]?.split(',')
      const unknown = given?.find((each) => !all.some((known) => known === each))
      if (unknown !== undefined) throw new Error(`--${name}: ${unknown} is none of ${all.join(', ')}`)
      return given ? all.filter((each) => given.includes(each)) : all
    }
    if ((values.control === undefined) !== (values.case === undefined))
      throw new Error('--control and --case go together')
    return {
      seed: number('seed', 20261123),
      pods: number('pods', values.small ? 130 : 21600),
      parts: some('parts', parts),
      engines: some('engines', engines),
      kubernetes: some('kubernetes', kubernetesVersions),
      small: values.small ?? false,
      check: values.check ?? false,
      page: values.page ?? false,
      ...(values.control !== undefined && { one: { control: values.control, case: values.case! } }),
    }
  } catch (error) {
    return (error as Error).message
  }
}

/** Whether this is the run that the committed report tells of. */
export const isWhole = (options: Options, args: readonly string[]): boolean =>
  !options.one && args.every((arg) => arg === '--check')
