import type { Denial, MessageCase, Summary } from './messages-cases.ts'
import { owner } from './synthetic.ts'

/** Something that has to be as it is expected. */
export interface Fact {
  readonly control: string
  readonly what: string
  readonly expected: string
  readonly found: string
}

export const idsOf = ({ says }: MessageCase): readonly string[] => says.map(({ id }) => id).sort()

/** The message as a whole, and each of its parts at its place. */
export function* messageFacts(where: string, says: Denial | Summary, found: string): Generator<Fact> {
  const control = says.id
  yield { control, what: where, expected: messageOf(says), found }
  const what = 'title' in says ? says.title : `${says.lines.join('; ')}. ${says.remediation}`
  yield { control, what: `${where}, id`, expected: `[${says.id}] `, found: found.slice(0, says.id.length + 3) }
  yield { control, what: `${where}, what is wrong`, expected: what, found: found.includes(what) ? what : found }
  yield { control, what: `${where}, page and owner`, expected: `${says.page} (${owner})`, found: ending(found) }
}

export const messageOf = (says: Denial | Summary): string =>
  'title' in says
    ? `[${says.id}] ${says.title} ${says.page} (${owner})`
    : `[${says.id}] ${says.lines.join('; ')}. ${says.remediation} Why and exceptions: ${says.page} (${owner})`

const ending = (message: string): string => message.split(' ').slice(-2).join(' ')
