import type { YamlDocument } from '../yaml.ts'
import type { Case } from './cases.ts'

/** An object of a suite, headed by what it shows and what is said of it. */
export const documentOf = ({ expected, shows, object, lines, tidied }: Case): YamlDocument => ({
  object,
  comments: { '': [`${expected}: ${shows}`, ...lines, ...(tidied ? [tidiedNote] : [])].join('\n') },
})

const tidiedNote = 'Written as the API server passes it on to admission.'

/** The head of a suite that shows one side only: nothing in it would notice a policy that denies nothing. */
export const headOf = (cases: readonly Case[]): Readonly<Record<string, string>> =>
  cases.some(({ expected }) => expected === 'fail')
    ? {}
    : { '': 'No example fails here: what this policy judges cannot be as those are.' }
