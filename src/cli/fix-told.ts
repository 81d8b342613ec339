import type { FixedFile } from '../check/fix-files.ts'
import type { Tried } from '../check/fix-text.ts'
import { cautionsIn } from '../fix/caution.ts'
import { described } from '../fix/describe.ts'
import { safe } from '../report/excerpt.ts'

type Fixes = Pick<FixedFile, 'done' | 'left' | 'bug'> & { readonly file: string } & Pick<
    FixedFile,
    'unwritten' | 'skipped'
  >

/** What was done in a file, and what was not although there is a remedy, each with its line before the change. */
export function toldFixes({ file, done, left, bug, unwritten, skipped }: Fixes, verb: string): string {
  const name = safe(file)
  if (skipped !== undefined) return `${name}: not edited: ${safe(skipped)}\n`
  if (bug !== undefined) return `${name}: not changed: ${bug}; this is a bug in groundrule, please report it\n`
  if (unwritten !== undefined) return `${name}: not changed: ${safe(unwritten)}\n`
  const rows = [
    ...done.map((each) => `${name}:${each.line}  ${verb}  ${about(each)}: ${safe(described(each.remedy.changes))}`),
    ...left.map((each) => `${name}:${each.line}  not ${verb}  ${about(each)}: ${safe(each.why)}`),
  ]
  return rows.map((row) => `${row}\n`).join('')
}

const about = ({ object, violation: { control, label } }: Tried): string => {
  const { kind, namespace, name } = object
  const whole = `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name ?? '(without a name)'}`
  return `${control}  ${safe(whole)}${label === undefined ? '' : `, ${safe(label)}`}`
}

/** What to look out for, by control: what the control says, then what is to be seen in the objects. */
export function cautions(): { readonly add: (done: readonly Tried[]) => void; readonly text: () => string } {
  const said = new Map<string, { readonly general: string | undefined; readonly special: Set<string> }>()
  return {
    add: (done) => {
      for (const each of done) {
        const { changes, caution } = each.remedy
        const control = said.get(each.violation.control) ?? { general: caution, special: new Set<string>() }
        for (const special of cautionsIn(each.before, changes)) {
          const { object, violation } = each
          const whose = `${object.kind} ${object.name ?? ''}${violation.label === undefined ? '' : `, ${violation.label}`}`
          control.special.add(`${whose}: ${special}`)
        }
        if (caution !== undefined || control.special.size > 0) said.set(each.violation.control, control)
      }
    },
    text: () => {
      if (said.size === 0) return ''
      const rows = [...said]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([control, { general, special }]) => [
          `  ${control}${general === undefined ? '' : `  ${general}`}`,
          ...[...special].map((each) => `    ${safe(each)}`),
        ])
      return `What to look out for at run time:\n${rows.map((row) => `${row}\n`).join('')}`
    },
  }
}
