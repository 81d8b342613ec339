import type { YamlDocument } from '../yaml.ts'
import type { Case } from './cases.ts'

/** An object of a suite, headed by what it shows and what is said of it. */
export const documentOf = ({ expected, shows, object, lines, tidied }: Case): YamlDocument => ({
  object,
  comments: { '': [`${expected}: ${shows}`, ...lines, ...(tidied ? [tidiedNote] : [])].join('\n') },
})

const tidiedNote = 'Written as the API server passes it on to admission.'
