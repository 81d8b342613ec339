import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnostic } from '../diagnostics/catalogue.ts'
import type { Diagnostic } from '../diagnostics/model.ts'

/** The author's files as one script, in which each file runs when it is asked for. */
export interface Sources {
  readonly code: string
  /** Source map of `code`, with paths relative to the baseline's folder. */
  readonly map: string
  readonly files: readonly string[]
  /** Every file that went in, with absolute paths. */
  readonly inputs: readonly string[]
  /** Whatever it makes of them, it makes of them again: it asks for nothing else, such as a file, a variable or the time. */
  readonly isClosed: boolean
}

/** Every TypeScript or JavaScript file below controls/, sorted, with forward slashes. */
export function controlFiles(root: string): readonly string[] {
  const found: string[] = []
  const visit = (folder: string): void => {
    let entries: readonly { name: string; isDirectory: () => boolean }[]
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true })
    } catch {
      return
    }
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) visit(path)
      } else if (/\.[cm]?[jt]s$/.test(entry.name) && !/\.(d|test|spec)\.[cm]?ts$/.test(entry.name)) found.push(path)
    }
  }
  visit('controls')
  return found.sort()
}

/**
 * Bundles the files with esbuild; what it cannot read is a diagnostic with file and line. A file that has one is left out,
 * so that the others' mistakes are found too; without `sources` nothing could be bundled.
 */
export async function bundleSources(
  root: string,
  files: readonly string[],
): Promise<{ readonly sources?: Sources; readonly diagnostics: readonly Diagnostic[] }> {
  const bundled = await bundle(root, files)
  if ('code' in bundled) return { sources: bundled, diagnostics: [] }
  const diagnostics = bundled.map(problem)
  const whole = files.filter((file) => !diagnostics.some(({ location }) => location?.file === file))
  if (whole.length === 0 || whole.length === files.length) return { diagnostics }
  const rest = await bundleSources(root, whole)
  return { ...rest, diagnostics: [...diagnostics, ...rest.diagnostics] }
}

async function bundle(root: string, files: readonly string[]): Promise<Sources | readonly Message[]> {
  const { build } = await import('esbuild')
  const contents = `module.exports = {\n${files.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`).join('\n')}\n}`
  try {
    const result = await build({
      stdin: { contents, resolveDir: root, sourcefile: '<baseline>', loader: 'js' },
      absWorkingDir: root,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      write: false,
      outfile: 'baseline.cjs',
      sourcemap: 'external',
      sourcesContent: false,
      metafile: true,
      charset: 'utf8',
      external: ['groundrule', 'groundrule/*'],
      logLevel: 'silent',
    })
    const text = (ending: string) => result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
    const inputs = Object.entries(result.metafile.inputs)
    const foreign = inputs.flatMap(([, { imports }]) => imports.filter((each) => each.external === true))
    const code = text('baseline.cjs')
    return {
      code,
      map: text('.map'),
      files,
      inputs: inputs
        .map(([path]) => path)
        .filter((path) => path !== '<baseline>')
        .map((path) => resolve(root, path)),
      isClosed: foreign.every(({ path }) => /^groundrule(?:\/|$)/.test(path)) && !asksForMore.test(code),
    }
  } catch (error) {
    const { errors } = error as { errors?: readonly Message[] }
    if (!errors) throw error
    return errors
  }
}

/** A word in a text may look like this too: then the baseline is compiled once more than it had to be. */
const asksForMore =
  /\bprocess(?:\.\w|\[)|\bglobalThis\b|\bDate[.(]|\bnew Date\b|\bMath\.random\b|\bperformance\.|\brequire\s*\((?!["'])/

interface Message {
  readonly text: string
  readonly location: { readonly file: string; readonly line: number; readonly column: number } | null
}

const problem = ({ text, location }: Message): Diagnostic =>
  diagnostic(
    'source-invalid',
    { reason: text, suggestion: remedy(text) },
    location ? { file: location.file, line: location.line, column: location.column + 1 } : undefined,
  )

function remedy(text: string): string {
  if (/^Could not resolve "\./.test(text))
    return 'correct the path; it begins at the folder of the file that imports it'
  if (text.startsWith('Could not resolve')) return 'install the package beside the baseline, or remove the import'
  if (text.startsWith('Top-level await')) return 'a baseline waits for nothing: remove await'
  return 'correct the TypeScript or JavaScript'
}
