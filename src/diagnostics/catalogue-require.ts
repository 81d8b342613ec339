import type { Entry } from './catalogue.ts'

/** Mistakes in what a control requires. */
export const requireEntries = {
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
    message: '{name} is asked for {zero}, which the API server drops before admission sees the object',
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
  'parameter-unknown': {
    severity: 'error',
    message: 'control "{id}": there is no parameter "{name}"',
    hint: '{suggestion}',
    why: 'What is not declared has no value to compare with.',
  },
  'cannot-be-met': {
    severity: 'error',
    message: 'control "{id}" demands what {who} may not set: {line}',
    hint: '{suggestion}',
    why: 'The API server refuses the field there, so such a pod could never comply.',
  },
} as const satisfies Record<string, Entry>
