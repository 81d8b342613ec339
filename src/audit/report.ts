import { csv } from './csv.ts'
import type { AuditFormat } from './formats.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Audit } from './model.ts'
import { pretty } from './pretty.ts'

/** The picture as text. Deterministic: the same dump and baseline give the same text. */
export type AuditReport = (audit: Audit, options: { readonly color: boolean }) => string

/** How each format is written. */
export const auditReports: Readonly<Record<AuditFormat, AuditReport>> = { pretty, json, csv, markdown }
