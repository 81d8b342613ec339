/** The codes of printed diagnostics, in their order. */
export const codesIn = (printed: string): readonly string[] =>
  [...printed.matchAll(/^(?:\S+ {2})?(?:error|warning) {2}(\S+)$/gm)].map(([, code]) => code as string)
