import type { Entry } from './catalogue.ts'

/** What keeps the output from being written. */
export const outputEntries = {
  'output-not-a-folder': {
    severity: 'error',
    message: 'the output path {folder} is not a folder',
    hint: 'name another folder with --out, or move what is there',
    why: 'The output is a folder of files.',
  },
  'output-not-ours': {
    severity: 'error',
    message: 'the output folder {folder} has files in it, and no readable manifest.json of groundrule',
    hint: 'name an empty or new folder with --out; if groundrule wrote it, restore its manifest.json from Git',
    why: 'Without the list of what it wrote, groundrule could overwrite or delete what is not its own.',
  },
  'output-taken': {
    severity: 'error',
    message: '{folder}/{path} is in the way, and groundrule did not write it',
    hint: 'move it out of the output folder',
    why: 'Files that groundrule did not write are never overwritten or deleted, and links are not written through.',
  },
  'output-busy': {
    severity: 'error',
    message: 'another compile is writing {folder}',
    hint: 'wait for it to end; if none is running, delete {staging}',
    why: 'Two writers at once could mix two outputs.',
  },
} as const satisfies Record<string, Entry>
