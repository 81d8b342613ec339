import type { ReportContext } from './finding.ts'

/** The baseline as every report names it: what it is called, and the first 12 hexadecimal digits of its version. */
export const baselineText = ({ baseline, baselineName }: Pick<ReportContext, 'baseline' | 'baselineName'>): string =>
  [baselineName, baseline.slice(0, 12)].filter(Boolean).join(' ')
