import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { auditFormats } from '../audit/formats.ts'
import { formats } from '../report/formats.ts'
import type { FormatOption } from './commands/check.ts'
import type { PatchPlace } from './fix.ts'
import type { ExitCode, Io } from './io.ts'
import { version } from './version.ts'

/** Runs one command line. Nothing a user does wrong throws; each command is loaded when it is asked for. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = commands(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    io.err(`groundrule: ${describe(error)}\n`)
    return 2
  }
}

/** What the file system or the machine refuses is told in one line; anything else is a bug of ours. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const system = typeof (error as NodeJS.ErrnoException).syscall === 'string'
  return system ? error.message : `this is a bug in groundrule ${version}\n${error.stack}`
}

const levels = ['audit', 'warn', 'enforce-new', 'enforce']
const baselineOption = () =>
  new Option('--baseline <dir>', 'folder with groundrule.config.ts (default: ./baseline, or . if it is there)')

function commands(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('groundrule')
    .description(
      'A compiler for Kubernetes security baselines: one declaration, one verdict, on every enforcement point.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(groundrule --help shows what there is)')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings or a stale output, 2 the job could not be done.')

  program
    .command('compile')
    .description('compile the baseline into the output folder')
    .option('--check', 'write nothing; show what would change and exit 1 if anything would')
    .option('--out <dir>', 'output folder', 'generated')
    .option('--as-of <date>', 'the day to compile for, YYYY-MM-DD (default: today)', day)
    .addOption(baselineOption())
    .action(async (options) => done(await (await import('./commands/compile.ts')).compileCommand(options, io)))

  program
    .command('check')
    .description('judge manifests: files, folders or - for standard input')
    .argument('[path...]', 'files, folders, patterns, or - (default: what .groundrule.yaml says)')
    .option('--bundle <file>', 'judge with a compiled baseline.json (default: the baseline here)')
    .option('--env <environment>', 'the environment that the manifests are for')
    .option('--cluster <cluster>', 'the cluster that the manifests are for')
    .option('--namespace <namespace>', 'the namespace of objects that name none')
    .addOption(
      new Option(
        '--fail-on <level>',
        'findings at this level or above fail (default: enforce-new, what a cluster would deny)',
      ).choices(levels),
    )
    .addOption(
      new Option('--format <format[=file]...>', `how to report, and where to: ${formats.join(', ')}; several of them`)
        .argParser(formatOption(formats))
        .default([pretty], 'pretty'),
    )
    .option('--output <file>', 'where the format goes that names no file (default: standard output)')
    .option('--helm <chart>', 'render a chart with helm and judge that; may be repeated', each)
    .option('--values <file>', 'values to render the charts with; may be repeated', each)
    .option('--kustomize <folder>', 'build a kustomization and judge that; may be repeated', each)
    .option('--max-age <days>', 'fail with 2 where the bundle is older', days)
    .option('--since <ref>', 'report only what is new since a commit; main... stands for where HEAD parted from main')
    .option('--known <file>', 'report only what is not in a file of known findings')
    .option('--write-known <file>', 'write what is found to that file; with --known, only what of it is still found')
    .option('--fix', 'first change the files where a remedy is obvious, then judge what is left')
    .option('--dry-run', 'with --fix: write nothing, print what it would change')
    .option('--as <kustomize-patch[=folder]>', 'with --fix: patches instead of edits, for what is rendered', patchPlace)
    .option('--no-cache', 'compile the baseline even if it was compiled before')
    .addOption(baselineOption())
    .action(async (paths, options) =>
      done(await (await import('./commands/check.ts')).checkCommand(paths, options, io)),
    )

  program
    .command('audit')
    .description('judge the live objects of a cluster, from a dump: kubectl get … -A -o json | groundrule audit -')
    .argument('<dump...>', 'JSON or YAML files, folders, or - for standard input')
    .option('--bundle <file>', 'judge with a compiled baseline.json (default: the baseline here, else the starter)')
    .option('--env <environment>', 'the environment of the cluster: shows what each level would do there')
    .option('--cluster <cluster>', 'the cluster, as the baseline calls it')
    .addOption(new Option('--fail-on <level>', 'fail on findings at this level or above').choices(levels))
    .addOption(
      new Option('--format <format[=file]...>', `how to report, and where to: ${auditFormats.join(', ')}`)
        .argParser(formatOption(auditFormats))
        .default([pretty], 'pretty'),
    )
    .option('--output <file>', 'where the format goes that names no file (default: standard output)')
    .addOption(baselineOption())
    .action(async (paths, options) =>
      done(await (await import('./commands/audit.ts')).auditCommand(paths, options, io)),
    )

  program
    .command('list')
    .description('list what there is')
    .addArgument(new Argument('<what>').choices(['controls', 'exceptions', 'targets', 'diagnostics']))
    .addOption(new Option('--format <format>', 'how to list').choices(['pretty', 'json']).default('pretty'))
    .addOption(baselineOption())
    .action(async (what, options) => done(await (await import('./commands/list.ts')).listCommand(what, options, io)))

  program
    .command('explain')
    .description('show how a control reads in every language, or why it judges a manifest as it does')
    .argument('<control>', 'its id')
    .option('--why <file>', 'show what the control finds in this file, or - for standard input, and what decides')
    .option('--bundle <file>', 'with --why: a compiled baseline.json (default: the baseline here)')
    .option('--env <environment>', 'with --why: the environment that the manifest is for')
    .option('--cluster <cluster>', 'with --why: the cluster that it is for')
    .option('--namespace <namespace>', 'with --why: the namespace of objects that name none')
    .addOption(
      new Option('--format <format>', 'with --why: how to show it').choices(['pretty', 'json']).default('pretty'),
    )
    .option('--no-cache', 'with --why: compile the baseline even if it was compiled before')
    .addOption(baselineOption())
    .action(async (id, { why, ...options }) =>
      done(
        why === undefined
          ? await (await import('./commands/explain.ts')).explainCommand(id, options, io)
          : await (await import('./commands/explain-why.ts')).explainWhyCommand(id, why, options, io),
      ),
    )

  program
    .command('changelog')
    .description('say what changed between two compiled baselines, for developers')
    .argument('<old>', 'a compiled baseline.json')
    .argument('[new]', 'a compiled baseline.json (default: the baseline here)')
    .addOption(baselineOption())
    .action(async (old, now, options) =>
      done(await (await import('./commands/changelog.ts')).changelogCommand(old, now, options, io)),
    )

  program
    .command('new')
    .description('begin a control')
    .addArgument(new Argument('<what>').choices(['control', 'exception']))
    .argument('<id>', 'a DNS label, such as read-only-root-filesystem')
    .option('--domain <domain>', 'the folder that it belongs in', 'workload-hardening')
    .addOption(baselineOption())
    .action(async (what, id, options) =>
      done(await (await import('./commands/new.ts')).newCommand(what, id, options, io)),
    )

  program
    .command('init')
    .description('begin a baseline in a folder')
    .argument('<dir>', 'the folder; nothing in it is overwritten')
    .addOption(
      new Option('--engine <engine>', 'what enforces besides Kubernetes itself')
        .choices(['kyverno', 'gatekeeper', 'none'])
        .default('none'),
    )
    .action(async (dir, options) => done(await (await import('./commands/init.ts')).initCommand(dir, options, io)))

  return program
}

/** `sarif=report.sarif`, one after the other; the first one takes the default's place. */
const formatOption =
  <Name extends string>(names: readonly Name[]) =>
  (text: string, before: readonly FormatOption<Name>[] | undefined): readonly FormatOption<Name>[] => {
    const at = text.indexOf('=')
    const name = at === -1 ? text : text.slice(0, at)
    const file = at === -1 ? undefined : text.slice(at + 1)
    const format = names.find((each) => each === name)
    if (format === undefined) throw new InvalidArgumentError(`there are: ${names.join(', ')}.`)
    if (file === '') throw new InvalidArgumentError('name a file after the =.')
    const given = before?.some((each) => (each as FormatOption<string>) === pretty) ? [] : (before ?? [])
    return [...given, { format, ...(file !== undefined && { file }) }]
  }

function patchPlace(text: string): PatchPlace {
  const [, folder] = /^kustomize-patch(?:=(.+))?$/.exec(text) ?? [undefined, '']
  if (folder === '') throw new InvalidArgumentError('write kustomize-patch, or kustomize-patch=FOLDER.')
  return folder === undefined ? {} : { folder }
}

const pretty: FormatOption<'pretty'> = { format: 'pretty' }

function day(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`)
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  if (!valid) throw new InvalidArgumentError('write a day like 2026-01-31.')
  return text
}

const each = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

function days(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('write a number of days, such as 90.')
  return Number(text)
}
