import { configMistakes } from './configs.ts'
import { controlMistakes } from './controls.ts'
import { fileMistakes } from './files.ts'
import type { Mistake } from './mistake.ts'
import { javascriptMistakes, requireMistakes } from './require.ts'

/** Every mistake that is tested. docs/diagnostics.md takes its examples from here. */
export const mistakes: readonly Mistake[] = [
  ...requireMistakes,
  ...javascriptMistakes,
  ...controlMistakes,
  ...fileMistakes,
  ...configMistakes,
]
