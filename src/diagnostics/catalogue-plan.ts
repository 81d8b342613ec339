import type { Entry } from './catalogue.ts'

/** Mistakes that show when the baseline and its configuration are put together. */
export const planEntries = {
  'enforcement-missing': {
    severity: 'error',
    message: '{control} has no enforcement level for {names}',
    hint: "give every environment a level ('off' where it is not to be judged), or one level for all",
    why: 'An environment that is forgotten would be left unprotected in silence.',
  },
  'enforcement-unknown': {
    severity: 'error',
    message: '{control} has an enforcement level for "{name}", which is no environment',
    hint: '{suggestion}',
    why: 'A misspelt environment has no effect, and the one that was meant keeps no level.',
  },
  'parameter-missing': {
    severity: 'error',
    message: '{control}: the parameter {parameter} has no value for {names}',
    hint: 'give every environment a value, or one value for all',
    why: 'A predicate without its parameter cannot be judged.',
  },
  'parameter-environment-unknown': {
    severity: 'error',
    message: '{control}: the parameter {parameter} has a value for "{name}", which is no environment',
    hint: '{suggestion}',
    why: 'A misspelt environment has no effect, and the one that was meant has no value.',
  },
  'owner-unknown': {
    severity: 'error',
    message: '{control}: there is no owner "{name}"',
    hint: '{suggestion}',
    why: 'Every denial names an owner that can be asked, with the contact in groundrule.config.ts.',
  },
  'kind-not-configured': {
    severity: 'error',
    message: '{control} applies to {name}, which is no known kind',
    hint: '{suggestion}',
    why: 'Without its group, version and plural no engine can be told to look at it.',
  },
  'pod-security-version': {
    severity: 'error',
    message: '{control}: "{version}" is no Pod Security version',
    hint: "write it like 'v1.37'",
    why: 'The predicate and the label have to be of one version.',
  },
  'pod-security-lacking': {
    severity: 'warning',
    message: 'cluster {cluster} runs Kubernetes {kubernetes}, whose Pod Security Standards lack {names}',
    hint: 'nobody judges these there; upgrade the cluster, or accept the row in its coverage',
    why: "Label and predicate are compiled at the lower of the declared version and the cluster's, so that they agree.",
  },
  'name-collision': {
    severity: 'error',
    message: '{first} and {second} would both be written as "{name}" in cluster {cluster}',
    hint: 'rename a control or an environment',
    why: 'One would overwrite the other in the cluster.',
  },
  'name-too-long': {
    severity: 'error',
    message: '{what} would be written as "{name}" in cluster {cluster}, longer than {most} characters',
    hint: 'give the control, its set or the environment a shorter name',
    why: "Gatekeeper makes a resource of each template, and Kubernetes limits a resource's name.",
  },
  'rego-unknown': {
    severity: 'error',
    message: 'cluster {cluster} asks for {name} in Rego, which is no control and no control set',
    hint: '{suggestion}',
    why: 'What was meant would go on being written in CEL.',
  },
  'own-object-denied': {
    severity: 'warning',
    message: 'cluster {cluster}: {control} would deny the {kind} {name} that is written for it: {line}',
    hint: '{remediation}; labels of a namespace go into namespaces.declared of groundrule.config.ts',
    why: 'A GitOps tool could not create it.',
  },
  'budget-exceeded': {
    severity: 'warning',
    message: 'the baseline has {entries} entries, its budget is {budget}{growth}',
    hint: 'merge or drop controls that nobody would miss, or raise budget.entries and say why',
    why: 'A narrow baseline that is enforced beats a catalogue that is not.',
  },
} as const satisfies Record<string, Entry>
