import fc from 'fast-check'

const parts = [
  ...[
    'a',
    'b',
    '1',
    '~',
    '.',
    'yes',
    '0x1',
    '1e3',
    ' ',
    '\t',
    '\n',
    '\n ',
    '\n  ',
    '\r\n',
    ':',
    ': ',
    ',',
    ', ',
    '?',
    '? ',
    '-',
    '- ',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    '&x ',
    '*x',
    '!',
    '!!str ',
    '|',
    '>',
    '|2',
    '%',
    '@',
    '\\',
    '<<',
    '<<: ',
    '...',
    '---',
  ],
]

/** Where a random text is put: a plain value, quotes, blocks, collections, merges, a document of its own. */
const frames: readonly ((text: string) => string)[] = [
  (text) => `a: ${text}`,
  (text) => `a:\n  ${text}`,
  (text) => `a: "${text}"`,
  (text) => `a: '${text}'`,
  (text) => `a: |\n  ${text}`,
  (text) => `a: >\n  ${text}`,
  (text) => `a: [${text}]`,
  (text) => `a: {${text}}`,
  (text) => `a:\n- ${text}\n- b: {${text}}`,
  (text) => `a: &x {c: 1}\nb:\n  c: 2\n  <<: {${text}}`,
  (text) => `---\n${text}`,
  (text) => text,
]

/** Texts that no person would write, most of them no YAML. The same for the same seed. */
export const randomTexts = (seed: number, count: number): readonly string[] =>
  fc
    .sample(fc.tuple(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 8 }), fc.constantFrom(...frames)), {
      seed,
      numRuns: count,
    })
    .map(([drawn, frame]) => `apiVersion: v1\nkind: Pod\n${frame(drawn.join(''))}\n`)
