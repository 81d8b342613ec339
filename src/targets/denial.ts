import type { Config } from '../compile/config-model.ts'
import type { Control } from '../ir/control.ts'

/** The page of a control. */
export const pageOf = (control: Pick<Control, 'id' | 'set'>, config: Pick<Config, 'docsUrl'>): string => {
  if (control.set === undefined) return `${config.docsUrl}/controls/${control.id}`
  return `${config.docsUrl}/controls/${control.set}#${control.id.slice(control.set.length + 1)}`
}

/** What follows the lines of blame in every denial, on every engine: the fix, the page and the owner. */
export function denialTail(control: Control, config: Pick<Config, 'docsUrl'>): string {
  return `${sentence(control.remediation)} Why and exceptions: ${pageOf(control, config)} (${control.owner})`
}

/** What is shown where the lines cannot be: title, page and owner. */
export const denialSummary = (control: Control, config: Pick<Config, 'docsUrl'>): string =>
  `[${control.id}] ${sentence(control.title)} ${pageOf(control, config)} (${control.owner})`

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
