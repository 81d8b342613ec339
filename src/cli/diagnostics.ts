import { relative, resolve, sep } from 'node:path'
import type { Diagnostic, Location } from '../diagnostics/model.ts'
import { type Paint, paint } from '../report/paint.ts'
import { count } from '../report/words.ts'
import type { Io } from './io.ts'

/**
 * Prints every diagnostic, sorted by place, and how many there are. Returns whether one of them is an error. Files are
 * below `folder`, the baseline, and are shown from the working folder.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], io: Io, folder = io.cwd): boolean {
  const shown = diagnostics.map((each) => {
    if (!each.location) return each
    const file = relative(io.cwd, resolve(folder, each.location.file)).replaceAll(sep, '/')
    return { ...each, location: { ...each.location, file } }
  })
  if (shown.length > 0) io.err(renderDiagnostics(shown, io.color.err))
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** `file:line:col  error  code`, what went wrong and what to write instead, for each; then the count. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], color: boolean): string {
  const ink = paint(color)
  const sorted = [...diagnostics].sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
  const sum = (severity: Diagnostic['severity']) => diagnostics.filter((each) => each.severity === severity).length
  const errors = sum('error')
  const warnings = sum('warning')
  const parts = [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')].filter(Boolean)
  return `${sorted.map((each) => render(each, ink)).join('\n')}\n${parts.join(' · ')}\n`
}

function render({ code, severity, message, hint, location }: Diagnostic, ink: Paint): string {
  const tint = severity === 'error' ? ink.red : ink.yellow
  const where = location ? `${ink.bold(placeOf(location))}  ` : ''
  return `${where}${tint(severity)}  ${code}\n  ${message}\n  ${ink.dim('hint')}  ${hint}\n`
}

const placeOf = ({ file, line, column }: Location): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')

function isBefore(a: Diagnostic, b: Diagnostic): boolean {
  const key = ({ location, code, message }: Diagnostic) =>
    [location?.file ?? '', location?.line ?? 0, location?.column ?? 0, code, message] as const
  const [x, y] = [key(a), key(b)]
  const i = x.findIndex((part, at) => part !== y[at])
  return i !== -1 && (x[i] as string | number) < (y[i] as string | number)
}
