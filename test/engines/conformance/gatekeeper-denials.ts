import type { Denials } from './denials.ts'
import type { Subject } from './groups.ts'
import type { ReadDenial } from './webhook-denials.ts'

const webhook = /^admission webhook "validation\.gatekeeper\.sh" denied the request: (.*)$/s

/**
 * What Gatekeeper's webhook says: every violated constraint by its name, which is the control's id, each on a line of its own.
 * https://open-policy-agent.github.io/gatekeeper/website/docs/violations
 */
export const gatekeeperDenials: ReadDenial = (message, subjects) => {
  const said = webhook.exec(message)?.[1]
  return said === undefined ? undefined : constraintsIn(said, subjects)
}

/** A message can have line breaks in it, so that only a constraint that is there begins the next one. */
function constraintsIn(said: string, subjects: readonly Subject[]): Denials {
  const isName = (name: string) => subjects.some(({ control }) => control.id === name)
  const starts = [...said.matchAll(/(?<=^|\n)\[([^\]\s]+)\] /g)].filter(([, name]) => isName(name!))
  const found = starts.map(({ 1: name, index }, i): readonly [string, string] => [
    name!,
    said.slice(index, (starts[i + 1]?.index ?? said.length + 1) - 1),
  ])
  const isRead = starts[0]?.index === 0 && new Set(found.map(([name]) => name)).size === found.length
  return isRead ? new Map(found) : { failed: said }
}
