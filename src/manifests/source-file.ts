import { pathArgument, shellWord } from './paths.ts'

/** A file to judge, or why one is not. `file` is as it is shown: below the path that was asked for, with forward slashes. */
export type SourceFile =
  | {
      readonly file: string
      /** Found in a folder, not named by itself: it may well be no manifest at all. */
      readonly found: boolean
    }
  | { readonly file: string; readonly unreadable: string }
  /** Left out, and why. */
  | { readonly file: string; readonly skipped: string }
  /** No object, and what it is counted as. */
  | { readonly file: string; readonly notJudged: string }

/** What a patch of a kustomization is counted as: it has but the fields that it changes. */
export const kustomizePatch = 'kustomize patch'

export const chartNote = (folder: string): string =>
  `templates of a Helm chart: helm template ${argument(folder)} | groundrule check -, or groundrule check --helm ${argument(folder)}`

export const kustomizationNote = (folder: string): string =>
  `a kustomization: kubectl kustomize ${argument(folder)} | groundrule check -, or groundrule check --kustomize ${argument(folder)}`

export const linkNote = 'a link to a folder elsewhere; name that folder to have it judged'

export const deviceNote = 'a pipe, a device or a socket'

const argument = (folder: string): string => shellWord(pathArgument(folder))
