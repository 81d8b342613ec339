/**
 * What DESIGN §6 lets people do to the Pod Security labels of namespaces, and what new namespaces get, written out. Nothing
 * here is computed by the compiler, nor taken from what it emits.
 */

/** The labels that a namespace brings, or what is changed of them; null removes one. Keys without their prefix. */
export type Labels = Readonly<Record<string, string | null>>

export interface GuardCase {
  readonly namespace: string
  readonly change: Labels
  /**
   * `refused` by the guard; `invalid` to Pod Security Admission itself, which comes first but does not look at what comes
   * through a subresource: there the guard refuses it.
   */
  readonly expected: 'permitted' | 'refused' | 'invalid'
}

/** Changes of namespaces that are there; VERSION is the compiled one. */
export const guarded: readonly GuardCase[] = [
  // Weakening.
  { namespace: 'baseline', change: { enforce: 'privileged' }, expected: 'refused' },
  { namespace: 'baseline', change: { enforce: null }, expected: 'refused' },
  { namespace: 'baseline', change: { enforce: null, 'enforce-version': null }, expected: 'refused' },
  { namespace: 'baseline', change: { 'enforce-version': 'v1.25' }, expected: 'refused' },
  { namespace: 'baseline', change: { enforce: 'restricted', 'enforce-version': 'v1.25' }, expected: 'refused' },
  { namespace: 'everything', change: { enforce: 'baseline' }, expected: 'refused' },
  { namespace: 'everything', change: { enforce: 'privileged' }, expected: 'refused' },
  { namespace: 'baseline', change: { enforce: 'strict' }, expected: 'invalid' },

  // Strengthening, and what is as strong.
  { namespace: 'baseline', change: { enforce: 'restricted' }, expected: 'permitted' },
  { namespace: 'baseline', change: { enforce: 'restricted', 'enforce-version': 'latest' }, expected: 'permitted' },
  { namespace: 'baseline', change: { 'enforce-version': 'latest' }, expected: 'permitted' },
  // None means latest.
  { namespace: 'baseline', change: { 'enforce-version': null }, expected: 'permitted' },
  { namespace: 'baseline', change: { enforce: 'baseline', 'enforce-version': 'VERSION' }, expected: 'permitted' },

  // The guard is about what is enforced, and about nothing else.
  { namespace: 'baseline', change: { audit: 'privileged', warn: null }, expected: 'permitted' },
  { namespace: 'baseline', change: {}, expected: 'permitted' },

  // Nothing is enforced here.
  { namespace: 'warned', change: { enforce: null, 'enforce-version': 'v1.25' }, expected: 'permitted' },
  { namespace: 'warned', change: { enforce: 'baseline' }, expected: 'permitted' },
  { namespace: 'exempt', change: { enforce: null }, expected: 'permitted' },
  { namespace: 'kube-public', change: { enforce: 'privileged' }, expected: 'permitted' },

  // Without labels from before the guard, and undeclared: free in everything else.
  { namespace: 'older', change: {}, expected: 'permitted' },
  { namespace: 'older', change: { warn: 'restricted' }, expected: 'permitted' },
  { namespace: 'older', change: { enforce: 'baseline' }, expected: 'permitted' },
  { namespace: 'older', change: { enforce: 'baseline', 'enforce-version': 'VERSION' }, expected: 'permitted' },
  { namespace: 'older', change: { enforce: 'privileged' }, expected: 'refused' },
  { namespace: 'older', change: { 'enforce-version': 'v1.25' }, expected: 'refused' },
]

export interface NewNamespaceCase {
  /** `created` is declared as of environment everything, `freed` as exempt; any other name is not. None: it is generated. */
  readonly name?: string
  readonly brings: Labels
  /** Its labels then, enforce, audit and warn with their versions; or that it is refused. */
  readonly expected: string
  /** On Kubernetes 1.31, where no policy can add labels: those that it brings, or that it is refused. */
  readonly expected131: string
}

export const created: readonly NewNamespaceCase[] = [
  {
    name: 'anything',
    brings: {},
    expected: 'baseline:VERSION, baseline:VERSION, baseline:VERSION',
    expected131: 'none, none, none',
  },
  {
    brings: {},
    expected: 'baseline:VERSION, baseline:VERSION, baseline:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'created',
    brings: {},
    expected: 'restricted:VERSION, restricted:VERSION, restricted:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'freed',
    brings: {},
    expected: 'privileged:VERSION, privileged:VERSION, privileged:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'anything',
    brings: { enforce: 'restricted' },
    expected: 'restricted:VERSION, baseline:VERSION, baseline:VERSION',
    expected131: 'restricted, none, none',
  },
  {
    name: 'anything',
    brings: { enforce: 'baseline', 'enforce-version': 'latest', warn: 'restricted' },
    expected: 'baseline:latest, baseline:VERSION, restricted:VERSION',
    expected131: 'baseline:latest, none, restricted',
  },
  { name: 'anything', brings: { enforce: 'privileged' }, expected: 'refused', expected131: 'refused' },
  { name: 'created', brings: { enforce: 'baseline' }, expected: 'refused', expected131: 'refused' },
  { name: 'anything', brings: { 'enforce-version': 'v1.25' }, expected: 'refused', expected131: 'refused' },
  {
    name: 'anything',
    brings: { audit: 'privileged' },
    expected: 'baseline:VERSION, privileged:VERSION, baseline:VERSION',
    expected131: 'none, privileged, none',
  },
  {
    name: 'freed',
    brings: { enforce: 'baseline' },
    expected: 'baseline:VERSION, privileged:VERSION, privileged:VERSION',
    expected131: 'baseline, none, none',
  },
]

/** Another baseline, where the value of one label key decides: strict is of environment everything, loose of nothing. */
export const deciding = 'example.com/stage'

export const createdByLabel: readonly (NewNamespaceCase & { readonly stage?: string })[] = [
  {
    name: 'anything',
    stage: 'strict',
    brings: {},
    expected: 'restricted:VERSION, restricted:VERSION, restricted:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'anything',
    stage: 'loose',
    brings: {},
    expected: 'privileged:VERSION, privileged:VERSION, privileged:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'anything',
    stage: 'another',
    brings: {},
    expected: 'baseline:VERSION, baseline:VERSION, baseline:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'anything',
    brings: {},
    expected: 'baseline:VERSION, baseline:VERSION, baseline:VERSION',
    expected131: 'none, none, none',
  },
  {
    name: 'anything',
    stage: 'strict',
    brings: { enforce: 'baseline' },
    expected: 'refused',
    expected131: 'refused',
  },
  {
    name: 'anything',
    stage: 'loose',
    brings: { enforce: 'privileged' },
    expected: 'privileged:VERSION, privileged:VERSION, privileged:VERSION',
    expected131: 'privileged, none, none',
  },
]

/** The labels of the namespaces that these change. */
export const labelled: Readonly<Record<string, Labels & { readonly stage: string }>> = {
  'is-loose': { stage: 'loose' },
  'is-strict': { stage: 'strict', enforce: 'restricted', 'enforce-version': 'VERSION' },
}

/** Whoever changes the label that decides has to bring what it then demands. `stage: null` removes it. */
export const guardedByLabel: readonly (GuardCase & { readonly stage?: string | null })[] = [
  { namespace: 'is-loose', stage: 'strict', change: {}, expected: 'refused' },
  { namespace: 'is-loose', stage: 'strict', change: { enforce: 'baseline' }, expected: 'refused' },
  { namespace: 'is-loose', stage: 'strict', change: { enforce: 'restricted' }, expected: 'permitted' },
  { namespace: 'is-loose', stage: null, change: {}, expected: 'refused' },
  { namespace: 'is-loose', stage: null, change: { enforce: 'baseline' }, expected: 'permitted' },
  { namespace: 'is-loose', change: { enforce: 'baseline' }, expected: 'permitted' },
  { namespace: 'is-strict', stage: 'loose', change: {}, expected: 'permitted' },
  { namespace: 'is-strict', stage: 'loose', change: { enforce: 'privileged' }, expected: 'permitted' },
  { namespace: 'is-strict', change: { enforce: 'privileged' }, expected: 'refused' },
]
