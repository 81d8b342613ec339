/** Every report format, by its name on the command line. */
export const formats = ['pretty', 'json'] as const

export type Format = (typeof formats)[number]
