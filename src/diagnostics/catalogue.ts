import { configEntries } from './catalogue-config.ts'
import { outputEntries } from './catalogue-output.ts'
import { planEntries } from './catalogue-plan.ts'
import type { Diagnostic, DiagnosticSeverity, Location } from './model.ts'

/** One code: how bad it is and its sentences. */
export interface Entry {
  readonly severity: DiagnosticSeverity
  /** What went wrong, with `{name}` where a value goes. */
  readonly message: string
  readonly hint: string
  /** Why it is a mistake, for docs/diagnostics.md. */
  readonly why: string
}

/**
 * Every diagnostic that groundrule can give, by code. `groundrule list diagnostics` and docs/diagnostics.md are made
 * from this table; each code has a test that provokes it (test/unit/mistakes).
 */
export const catalogue = {
  ...configEntries,
  ...planEntries,
  ...outputEntries,
  'field-unknown': {
    severity: 'error',
    message: '{type} has no field "{name}"',
    hint: '{suggestion}',
    why: 'A misspelt field would never be set, so the control would judge nothing.',
  },
  'operator-unknown': {
    severity: 'error',
    message: '{name} is {kind} and has no "{operator}"',
    hint: '{suggestion}',
    why: 'A list is not an object and an object is not a value: reach the elements with some or every, the fields by name.',
  },
  'field-called': {
    severity: 'error',
    message: '{name} is a field and cannot be called',
    hint: 'use one of its operators, such as .exists()',
    why: 'A field is data of the manifest; only its operators are functions.',
  },
  'field-not-data': {
    severity: 'error',
    message: '{name} is {use}, but it is no value: it stands for what a manifest will say',
    hint: '{suggestion}',
    why: 'A control is recorded once, before there is a manifest; JavaScript has nothing to compute with.',
  },
  'wrong-type': {
    severity: 'error',
    message: '{operator} on {name} takes {wanted}, not {found}',
    hint: '{suggestion}',
    why: 'A comparison with a value of another type is never true, so the control would deny or admit everything.',
  },
  'operand-invalid': {
    severity: 'error',
    message: '{name} is compared with {found}',
    hint: 'compare with text, a number, true or false, a list of these, a declared parameter or another field',
    why: 'Only what can be written into the IR can be compiled for every engine.',
  },
  'list-empty': {
    severity: 'error',
    message: '{operator} on {name} has an empty list, which nothing is in',
    hint: 'name at least one value',
    why: 'An empty list of allowed values denies everything.',
  },
  'pattern-invalid': {
    severity: 'error',
    message: 'the pattern {pattern} for {name} is not usable: {reason}',
    hint: 'write it in the subset of RE2 that CEL, Rego and JavaScript read alike: no look-around, no back-references, no flags',
    why: 'A pattern that engines read differently gives different verdicts.',
  },
  'zero-vanishes': {
    severity: 'error',
    message: 'asks {name} for {zero}, which the API server drops before admission sees the object',
    hint: '{suggestion}',
    why: 'The API server omits the zero value of this field, so the answer would be false on a cluster and true for a file.',
  },
  'default-unread': {
    severity: 'warning',
    message: '{name} is read without absentOr, and the API server fills it in with {value}',
    hint: 'say what absence means: {field}.absentOr((x) => …)',
    why: 'A manifest in Git lacks the default that the stored object has; the check of the file would differ from admission.',
  },
  'not-a-predicate': {
    severity: 'error',
    message: '{where} {found}, which is no predicate',
    hint: '{suggestion}',
    why: 'Only a predicate says what must hold.',
  },
  'predicate-dropped': {
    severity: 'error',
    message: 'this predicate is not part of what the control requires',
    hint: 'combine predicates with all(…), any(…), when(…) or unless(…), and return the result',
    why: 'What is built and not returned, as in `a && b` (which is `b`), would silently not be enforced.',
  },
  'javascript-operator': {
    severity: 'error',
    message: 'the JavaScript operator {operator} is used on {what}',
    hint: '{suggestion}',
    why: 'The JavaScript operators see objects, which are always true; what they compute is not recorded.',
  },
  'predicate-large': {
    severity: 'error',
    message: 'this predicate is more than {depth} levels deep, or has more than {size} parts',
    hint: 'all(a, b, c) is one level, all(a, all(b, c)) is two; a long list of values belongs into one oneOf([ … ])',
    why: 'The API server refuses expressions that are too deep or too large, and nobody can read them.',
  },
  'because-invalid': {
    severity: 'error',
    message: 'because({text}) is not one line of text',
    hint: "say in one line what must hold, such as .because('every host needs a tls entry')",
    why: 'A line break in a message makes the API server drop the message.',
  },
  'blame-missing': {
    severity: 'error',
    message: 'control "{id}": no single line says what is wrong where its "{part}" does not hold',
    hint: "say what must hold, after that part: .because('every host needs a tls entry')",
    why: 'Every denial says what is wrong and where.',
  },
  'require-throws': {
    severity: 'error',
    message: 'control "{id}": require throws: {error}',
    hint: 'require only puts predicates together, from the fields and parameters that it is given',
    why: 'A control is recorded by running its require once.',
  },
  'id-invalid': {
    severity: 'error',
    message: 'the id of a control must be a DNS label, and it is {given}',
    hint: "write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end",
    why: 'Objects on the cluster are named after it.',
  },
  'control-property': {
    severity: 'error',
    message: 'control "{id}": {property} is {found}',
    hint: 'it must be {wanted}',
    why: 'Reports, pages and denials are made of these properties.',
  },
  'control-key-unknown': {
    severity: 'error',
    message: 'control "{id}" has no property "{key}"',
    hint: '{suggestion}',
    why: 'A misspelt property would be ignored, and what it was to say would not hold.',
  },
  'rationale-long': {
    severity: 'error',
    message: 'control "{id}": the rationale has {count} sentences',
    hint: 'say why in at most two; what to do instead belongs into remediation',
    why: 'A control that takes more than two sentences to explain is not understood where it denies.',
  },
  'kind-unknown': {
    severity: 'error',
    message: 'control "{id}": there is no kind "{kind}"',
    hint: '{suggestion}',
    why: 'A control on a kind that no API server serves judges nothing.',
  },
  'parameter-without-value': {
    severity: 'error',
    message: 'control "{id}": the parameter "{name}" has no value',
    hint: "give it one: list('string', ['a']), or perEnvironment(list('string'), { … })",
    why: 'The compiler needs the value in every environment.',
  },
  'parameter-unknown': {
    severity: 'error',
    message: 'control "{id}": there is no parameter "{name}"',
    hint: '{suggestion}',
    why: 'What is not declared has no value to compare with.',
  },
  'example-missing': {
    severity: 'error',
    message: 'control "{id}" has no example under {which}',
    hint: 'give at least one manifest that passes and one that fails; for workloads a pod spec is enough',
    why: 'Examples are the tests, the suites and the documentation of a control.',
  },
  'example-name': {
    severity: 'error',
    message: 'control "{id}": an example under {which} has no name of its own: {name}',
    hint: "give every example a name that says what it shows, such as 'a privileged init container'",
    why: 'Test reports name the example that fails.',
  },
  'example-wrong': {
    severity: 'error',
    message: 'control "{id}": example "{name}" under {which} {found}',
    hint: 'correct the example, move it to the other list, or change what the control requires',
    why: 'An example that does not show what it says proves that the control means something else.',
  },
  'example-invalid': {
    severity: 'error',
    message: 'control "{id}": example "{name}" is nothing that the control judges: {reason}',
    hint: 'give the manifest of {kinds} as object; of a workload the pod spec is enough, as pod',
    why: 'An example of another kind is not judged, so it shows nothing.',
  },
  'cannot-be-met': {
    severity: 'error',
    message: 'control "{id}" demands what {who} may not set: {line}',
    hint: '{suggestion}',
    why: 'The API server refuses the field there, so such a pod could never comply.',
  },
  'id-duplicate': {
    severity: 'error',
    message: 'control id "{id}" is declared twice; the first is in {first}',
    hint: 'give one of them another id',
    why: 'One id names one control in every output.',
  },
  'baseline-empty': {
    severity: 'error',
    message: 'there is no file under controls/',
    hint: 'begin one with groundrule new control <id>',
    why: 'A baseline without controls enforces nothing; a folder with another name would be left out in silence.',
  },
  'baseline-file': {
    severity: 'error',
    message: '{file} {reason}',
    hint: '{suggestion}',
    why: 'Every file under controls/ exports one control or control set as its default.',
  },
  'source-invalid': {
    severity: 'error',
    message: '{reason}',
    hint: '{suggestion}',
    why: 'What cannot be read declares nothing.',
  },
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue

/** Makes a diagnostic from the catalogue: `values` fill the `{name}` places of its message and hint. */
export function diagnostic(
  code: DiagnosticCode,
  values: Readonly<Record<string, string | number>>,
  location?: Location,
): Diagnostic {
  const { severity, message, hint }: Entry = catalogue[code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
  return { code, severity, message: fill(message), hint: fill(hint), ...(location && { location }) }
}

/** The known name nearest to a misspelt one, by edit distance; undefined where none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of known) {
    const distance =
      candidate.toLowerCase() === name.toLowerCase() ? 0 : editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Letters to insert, remove or replace, and neighbours to swap. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (beforePrevious[j - 2] as number) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, substitution, swap))
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.length] as number
}
