import type { Entry } from './catalogue.ts'

/** Mistakes of whole files. */
export const fileEntries = {
  'baseline-file': {
    severity: 'error',
    message: 'the file {file} {reason}',
    hint: '{suggestion}',
    why: 'Every file under controls/ exports one control or control set as its default.',
  },
  'baseline-empty': {
    severity: 'error',
    message: 'there is no file under controls/',
    hint: 'begin one with groundrule new control <id>',
    why: 'A baseline without controls enforces nothing; a folder with another name would be left out in silence.',
  },
  'source-invalid': {
    severity: 'error',
    message: 'the file cannot be read: {reason}',
    hint: '{suggestion}',
    why: 'What cannot be read declares nothing.',
  },
} as const satisfies Record<string, Entry>
