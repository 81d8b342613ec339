/** Every report format, by its name on the command line. */
export const formats = ['pretty', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'policyreport'] as const

/** Those that tell the edits of a fix. */
export const withFixes: readonly Format[] = ['json', 'sarif']

export type Format = (typeof formats)[number]
