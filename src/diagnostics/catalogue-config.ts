import type { Entry } from './catalogue.ts'

/** Mistakes in groundrule.config.ts. `{path}` is the place in it, such as `clusters[1].engines[0].version`. */
export const configEntries = {
  'config-missing': {
    severity: 'error',
    message: '{path} is missing',
    hint: 'it has to be {expected}',
    why: 'Nothing is compiled from a configuration that has to be guessed.',
  },
  'config-value': {
    severity: 'error',
    message: '{path} is {found}',
    hint: 'it has to be {expected}',
    why: 'Nothing is compiled from a configuration that has to be guessed.',
  },
  'config-key-unknown': {
    severity: 'error',
    message: '{path}: there is no setting "{key}"',
    hint: '{suggestion}',
    why: 'A misspelt setting would be ignored, and its default would hold in silence.',
  },
  'config-empty': {
    severity: 'error',
    message: '{path} is empty',
    hint: 'it needs at least one entry',
    why: 'A baseline without environments, clusters, engines or owners enforces nothing.',
  },
  'config-text': {
    severity: 'error',
    message: '{path} is not one line of visible text',
    hint: 'write one line, without control characters',
    why: 'It goes into messages; a line break there makes the API server drop the message.',
  },
  'config-name': {
    severity: 'error',
    message: '{path}: "{name}" cannot be a name in Kubernetes',
    hint: 'use lower-case letters, digits and "-", at most 63 characters',
    why: 'Names of clusters, environments, owners and namespaces become names of objects, labels and folders.',
  },
  'config-duplicate': {
    severity: 'error',
    message: '{path}: "{name}" is there twice',
    hint: 'remove one, or give it another name',
    why: 'Two entries of one name would overwrite each other in the output.',
  },
  'config-environment-unknown': {
    severity: 'error',
    message: '{path}: there is no environment "{name}"',
    hint: '{suggestion}',
    why: 'A control has no level in an environment that is not declared, so nothing would be enforced there.',
  },
  'config-owner-unknown': {
    severity: 'error',
    message: '{path}: there is no owner "{name}"',
    hint: '{suggestion}',
    why: 'Every denial names an owner that can be asked.',
  },
  'config-kubernetes': {
    severity: 'error',
    message: '{path}: Kubernetes {version} is not supported, {reason}',
    hint: "use a minor version from '1.30' to '1.37'",
    why: 'What an API server understands depends on its version: ValidatingAdmissionPolicy is v1 from 1.30, MutatingAdmissionPolicy from 1.36, static manifests are read from 1.37.',
  },
  'config-engine-unknown': {
    severity: 'error',
    message: '{path}: there is no engine "{name}"',
    hint: '{suggestion}',
    why: 'A cluster whose engine is misspelt would be left without enforcement.',
  },
  'config-engine-version': {
    severity: 'error',
    message: '{path}: "{text}" is no version',
    hint: "write it like '1.19' or '3.23.1'",
    why: 'What an engine understands depends on its version.',
  },
  'config-engine-too-old': {
    severity: 'error',
    message: '{path}: {title} {version} does not understand what is written for it',
    hint: "it needs {oldest} or newer; until then let 'vap' enforce, which is built into Kubernetes",
    why: 'An engine that drops or refuses a policy enforces nothing.',
  },
  'config-rego': {
    severity: 'error',
    message: '{path}: Gatekeeper {version} reads no Rego v1',
    hint: 'it needs {oldest} or newer; without this setting the controls are written in CEL',
    why: 'An older Gatekeeper takes the text for Rego v0, where the same words mean something else.',
  },
  'config-kyverno-policies': {
    severity: 'error',
    message: '{path}: Kyverno {version} takes no {policies}',
    hint: 'remove the setting: the version decides (ClusterPolicy below 1.17, ValidatingPolicy from there on)',
    why: 'ValidatingPolicy is v1 from Kyverno 1.17 on; ClusterPolicy is deprecated since then, and refused from 1.20 on.',
  },
  'config-static-manifests': {
    severity: 'error',
    message: '{path}: Kubernetes {version} reads no static policy manifests',
    hint: 'they need Kubernetes 1.37 (ValidatingAdmissionPolicy needs 1.30, MutatingAdmissionPolicy 1.36)',
    why: 'An older API server ignores the folder, so the policies in it would enforce nothing.',
  },
  'config-folder': {
    severity: 'error',
    message: '{path}: "{folder}" is no absolute folder',
    hint: 'write it like /etc/kubernetes/policies',
    why: 'The API server only takes an absolute folder.',
  },
  'config-exempt': {
    severity: 'error',
    message: '{path}: an exempt namespace needs its reason',
    hint: 'write in one sentence why no control holds there, or make an exception: it is narrow, and it ends',
    why: 'An exemption turns every control off in a namespace, without an end.',
  },
  'config-namespace-system': {
    severity: 'error',
    message: '{path}: the namespace {name} is a system namespace',
    hint: 'remove it here, or from systemNamespaces where it is listed there',
    why: 'Nothing is judged in system namespaces, so its declaration would have no effect.',
  },
  'config-label-key': {
    severity: 'error',
    message: '{path}: "{key}" cannot be the label key',
    hint: '{hint}',
    why: 'The policies of a cluster select namespaces by this label.',
  },
  'config-kind-built-in': {
    severity: 'error',
    message: '{path}: {kind} is a kind of Kubernetes itself',
    hint: 'remove it: built-in workloads are known already',
    why: 'Two kinds of one name cannot be told apart in examples, exceptions and reports.',
  },
  'config-kind-unknown': {
    severity: 'error',
    message: '{path}: no cluster-scoped kind "{name}" is known',
    hint: '{suggestion}',
    why: 'Only cluster-scoped objects are left alone by name; namespaces are listed in systemNamespaces.',
  },
  'config-docs-url': {
    severity: 'error',
    message: '{path}: "{url}" is no http or https address of a page',
    hint: 'write it like https://baseline.example.com, without quotes, query or fragment',
    why: 'Every denial links to the page of its control.',
  },
} as const satisfies Record<string, Entry>
