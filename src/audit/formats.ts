/** Every format of an audit, by its name on the command line. */
export const auditFormats = ['pretty', 'json', 'csv', 'markdown'] as const

export type AuditFormat = (typeof auditFormats)[number]
