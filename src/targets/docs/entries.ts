import type { Plan } from '../../compile/plan-model.ts'
import type { Control } from '../../ir/control.ts'
import { link, type Markdown, text } from '../markdown.ts'

/** What has a page of its own: a control, or a control set with its members. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** The control itself, or the members, sorted by id; never empty. */
  readonly controls: readonly [Control, ...Control[]]
  readonly isSet: boolean
}

/** The entries of a baseline, sorted by id. */
export function entriesOf({ controls, sets }: Plan['baseline']): readonly Entry[] {
  const members = new Map<string, Control[]>()
  for (const control of controls) {
    const id = control.set ?? control.id
    members.set(id, [...(members.get(id) ?? []), control])
  }
  return [...members.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, of]) => {
      const sorted = of.sort((a, b) => (a.id < b.id ? -1 : 1)) as [Control, ...Control[]]
      const isSet = sorted[0].set !== undefined
      const title = isSet ? (sets.find((set) => set.id === id)?.title ?? id) : sorted[0].title
      return { id, title, controls: sorted, isSet }
    })
}

/** The name of a member within its set: the anchor of its part of the page. */
export const memberOf = ({ id, set }: Pick<Control, 'id' | 'set'>): string =>
  set === undefined ? id : id.slice(set.length + 1)

/** Where a control is explained, from the folder of docs. */
export const placeOf = (control: Pick<Control, 'id' | 'set'>): string =>
  control.set === undefined ? `controls/${control.id}.md` : `controls/${control.set}.md#${memberOf(control)}`

/** A control by its id, linked. */
export const linkTo = (control: Pick<Control, 'id' | 'set'>, from = ''): Markdown =>
  link(text(control.id), `${from}${placeOf(control)}`)

export const linkToEntry = ({ id }: Pick<Entry, 'id'>, label: string = id, from = ''): Markdown =>
  link(text(label), `${from}controls/${id}.md`)

export const linkToOwner = (owner: string, from = ''): Markdown => link(text(owner), `${from}owners.md#${owner}`)
