/** Every report format, by its name on the command line. */
export const formats = ['pretty', 'json'] as const

/** Those that tell the edits of a fix. */
export const withFixes: readonly string[] = ['json', 'sarif']

export type Format = (typeof formats)[number]
