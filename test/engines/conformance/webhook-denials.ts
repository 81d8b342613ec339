import type { Asked } from './ask.ts'
import type { Denials } from './denials.ts'
import type { ClusterEngineName } from './model.ts'

/** What an engine's webhook says of a request, by the control's id. */
export function readDenials(engine: ClusterEngineName, asked: Asked): Denials {
  if (asked.state === 'admitted') return new Map()
  return { failed: `${engine}: ${asked.reason}` }
}
