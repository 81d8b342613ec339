import type { KubernetesObject } from '../harness/model.ts'
import { documents } from './reader-documents.ts'
import { scalars } from './reader-scalars.ts'
import { structures } from './reader-structures.ts'

/** The objects of a file in order, or that nothing of it can be read. */
export type Reading = readonly KubernetesObject[] | 'refused'

/** A text, and what kubectl reads in it. */
export interface ReaderCase {
  readonly text: string
  readonly kubernetes: Reading
  /** Where our reader does something else on purpose. */
  readonly ours?: { readonly reads: Reading; readonly because: string }
}

/** The fields besides apiVersion and kind. */
type Fields = Readonly<Record<string, unknown>> | 'refused'

/** A text after `apiVersion: v1` and `kind: Pod`, what kubectl reads there, and what our reader reads on purpose, with the reason. */
export type BodyRow = readonly [text: string, kubernetes: Fields, ours?: Fields, because?: string]

const pod = (body: string) => `apiVersion: v1\nkind: Pod\n${body}`

const reading = (fields: Fields): Reading =>
  fields === 'refused' ? 'refused' : [{ apiVersion: 'v1', kind: 'Pod', ...fields }]

const bodyCase = ([body, kubernetes, ours, because]: BodyRow): ReaderCase => ({
  text: pod(body),
  kubernetes: reading(kubernetes),
  ...(ours !== undefined && { ours: { reads: reading(ours), because: because ?? '' } }),
})

export const readerCases: readonly ReaderCase[] = [
  ...scalars.map(([scalar, value]) =>
    bodyCase([`x: ${scalar}\n`, value === 'refused' ? 'refused' : { x: value === undefined ? null : value }]),
  ),
  ...structures.map(bodyCase),
  ...documents,
]
