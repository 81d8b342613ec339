import type { Entry } from './catalogue.ts'

/** Mistakes in the properties of a control. */
export const controlEntries = {
  'id-invalid': {
    severity: 'error',
    message: 'the id of a control must be a DNS label, and it is {given}',
    hint: "write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end",
    why: 'Objects on the cluster are named after it.',
  },
  'id-duplicate': {
    severity: 'error',
    message: 'control id "{id}" is declared twice; the first is in {first}',
    hint: 'give one of them another id',
    why: 'One id names one control in every output.',
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
  'schema-invalid': {
    severity: 'error',
    message: 'control "{id}": the schema of {kind} is no structural schema: {problem}',
    hint: '{suggestion}',
    why: 'Fields are checked by the schema that the API server has; it takes structural schemas only.',
  },
  'parameter-without-value': {
    severity: 'error',
    message: 'control "{id}": the parameter "{name}" has no value',
    hint: "give it one: list('string', ['a']), or perEnvironment(list('string'), { … })",
    why: 'The compiler needs the value in every environment.',
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
} as const satisfies Record<string, Entry>
