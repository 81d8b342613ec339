import type { KubernetesObject } from '../harness/model.ts'
import { annotated, binding, pod, service } from './messages-baseline.ts'
import type { ClusterEngineName } from './model.ts'

/** The parts of a denial: `[id] <lines>. <remediation> Why and exceptions: <page> (<owner>)`. */
export interface Denial {
  readonly id: string
  readonly lines: readonly string[]
  readonly remediation: string
  readonly page: string
}

/** What stands instead where the server does not show the lines: `[id] <title>. <page> (<owner>)`. */
export interface Summary {
  readonly id: string
  /** Recorded all the same. */
  readonly lines: readonly string[]
  readonly title: string
  readonly page: string
}

/** An object and all that is said of it, written out by hand. */
export interface MessageCase {
  readonly name: string
  readonly object: KubernetesObject
  readonly says: readonly (Denial | Summary)[]
  /** What engines say instead that show in full what the API server does not. */
  readonly otherwise?: Partial<Readonly<Record<ClusterEngineName, readonly Denial[]>>>
  /**
   * What becomes of the `Warning` headers, where not all of them are whole: once they have more than 4,096 characters in
   * all, the server cuts each to 256; one with a control character in it is dropped.
   * https://github.com/kubernetes/apiserver/blob/master/pkg/endpoints/filters/warning.go
   */
  readonly warnings?: 'cut' | 'dropped'
}

const oneLine: Denial = {
  id: 'one-line',
  lines: ['pod: shareProcessNamespace must not be true'],
  remediation: 'Leave shareProcessNamespace out.',
  page: 'https://baseline.example.com/controls/one-line',
}
const question: Denial = {
  id: 'question',
  lines: ['pod: dnsPolicy must not be "Default"'],
  remediation: 'Does it need the DNS of its node?',
  page: 'https://baseline.example.com/controls/question',
}
const oddCharacters: Denial = {
  id: 'odd-characters',
  lines: [`pod: metadata.annotations["example.com/motto"] must not be "it's "so" \\ {{ x }} %s \${y} $(z) é 日本 🙂"`],
  remediation: `Not it's "so" \\ {{ x }} %s \${y} $(z) é 日本 🙂.`,
  page: 'https://baseline.example.com/controls/odd-characters',
}
const privileged: Denial = {
  id: 'pod-security-baseline.privileged',
  lines: ['app: securityContext.privileged must not be true'],
  remediation: 'Remove securityContext.privileged and add the one capability that is needed, if any.',
  page: 'https://baseline.example.com/controls/pod-security-baseline#privileged',
}
const severalLines = (...lines: readonly string[]): Denial => ({
  id: 'several-lines',
  lines,
  remediation: 'Leave tty and stdin out. Leave setHostnameAsFQDN out.',
  page: 'https://baseline.example.com/controls/several-lines',
})
const subjects = (...names: readonly string[]): Denial => ({
  id: 'subjects',
  lines: names.map((name) => `${name}: subjects[].kind must be "Group"`),
  remediation: 'Bind a group.',
  page: 'https://baseline.example.com/controls/subjects',
})
const subjectsUnshown = (...names: readonly string[]): Summary => ({
  id: 'subjects',
  lines: subjects(...names).lines,
  title: 'Only groups may be bound.',
  page: 'https://baseline.example.com/controls/subjects',
})

/** A name that makes the message about it so many bytes long: what is around it has 137. */
const filling = (bytes: number, letter: 'x' | 'é' = 'x'): string =>
  letter === 'x' ? 'x'.repeat(bytes - 137) : `${(bytes - 137) % 2 === 0 ? '' : 'x'}${'é'.repeat((bytes - 137) >> 1)}`

const longName = (i: number): string => `container-${i}-`.padEnd(63, 'x')
const many = Array.from({ length: 80 }, (_, i) => longName(i))

/** A ValidatingPolicy's message knows no bounds, and breaks lines. */
const onKyverno = (says: Denial) => ({ kyverno: [says] })
/** In Gatekeeper, the id is put before what is measured. */
const unprefixed = (says: Denial) => ({ kyverno: [says], gatekeeper: [says] })

export const messageCases: readonly MessageCase[] = [
  { name: 'one line', object: pod({ shareProcessNamespace: true }), says: [oneLine] },
  {
    name: 'several lines of several containers',
    object: pod({
      initContainers: [{ name: 'first', image: 'app', stdin: true, tty: true }],
      containers: [
        { name: 'app', image: 'app', tty: true },
        { name: 'side-car-with-a-long-name-of-sixty-three-characters-in-all-0123', image: 'app', stdin: true },
      ],
      setHostnameAsFQDN: true,
    }),
    says: [
      severalLines(
        'app: tty must not be true',
        'first: tty must not be true',
        'side-car-with-a-long-name-of-sixty-three-characters-in-all-0123: stdin must not be true',
        'first: stdin must not be true',
        'pod: setHostnameAsFQDN must not be true',
      ),
    ],
  },
  { name: 'a remediation that is a question', object: pod({ dnsPolicy: 'Default' }), says: [question] },
  { name: 'odd characters in value and remediation', object: annotated, says: [oddCharacters] },
  {
    name: "the author's own words",
    object: service(['192.0.2.1']),
    says: [
      {
        id: 'own-words',
        lines: ["the node's addresses are not the team's"],
        remediation: 'Use a LoadBalancer.',
        page: 'https://baseline.example.com/controls/own-words',
      },
    ],
  },
  {
    name: 'a member of a set, with its place on the page',
    object: pod({ containers: [{ name: 'app', image: 'app', securityContext: { privileged: true } }] }),
    says: [privileged],
  },
  {
    name: 'several controls at once',
    object: {
      ...annotated,
      spec: {
        shareProcessNamespace: true,
        dnsPolicy: 'Default',
        setHostnameAsFQDN: true,
        containers: [{ name: 'app', image: 'app', securityContext: { privileged: true } }],
      },
    },
    says: [oddCharacters, oneLine, privileged, question, severalLines('pod: setHostnameAsFQDN must not be true')],
  },
  {
    name: 'names with quotes, braces, brackets and other scripts',
    object: binding(`o'brien "the" \\ boss`, '[one-line] {{ x }} %s $(y)', 'é 日本 🙂'),
    says: [subjects(`o'brien "the" \\ boss`, '[one-line] {{ x }} %s $(y)', 'é 日本 🙂')],
  },
  {
    name: 'a name that looks like the rest of a message',
    object: binding('x. Why and exceptions: https://elsewhere.example.com (nobody)'),
    says: [subjects('x. Why and exceptions: https://elsewhere.example.com (nobody)')],
  },
  {
    name: 'a control character in a name',
    object: binding('a\tb'),
    says: [subjects('a\tb')],
    warnings: 'dropped',
  },
  {
    name: 'a line break in a name',
    object: binding('jane', 'two\nlines'),
    says: [subjectsUnshown('jane', 'two\nlines')],
    otherwise: onKyverno(subjects('jane', 'two\nlines')),
  },
  {
    name: 'a message of exactly 5 KiB',
    object: binding(filling(5120)),
    says: [subjects(filling(5120))],
    warnings: 'cut',
  },
  {
    name: 'a message of exactly 5 KiB, two bytes to a character',
    object: binding(filling(5120, 'é')),
    says: [subjects(filling(5120, 'é'))],
  },
  {
    name: 'a message of 5 KiB and a byte',
    object: binding(filling(5121)),
    says: [subjectsUnshown(filling(5121))],
    otherwise: unprefixed(subjects(filling(5121))),
  },
  {
    name: 'a message of 5 KiB and a byte, two bytes to a character',
    object: binding(filling(5121, 'é')),
    says: [subjectsUnshown(filling(5121, 'é'))],
    otherwise: unprefixed(subjects(filling(5121, 'é'))),
  },
  {
    name: 'eighty containers',
    object: pod({ containers: many.map((name) => ({ name, image: 'app', tty: true })) }),
    says: [
      {
        id: 'several-lines',
        lines: many.map((name) => `${name}: tty must not be true`),
        title: 'Containers must not have a terminal.',
        page: 'https://baseline.example.com/controls/several-lines',
      },
    ],
    otherwise: onKyverno(severalLines(...many.map((name) => `${name}: tty must not be true`))),
  },
]
