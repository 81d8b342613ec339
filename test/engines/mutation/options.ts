import { parseArgs } from 'node:util'

export const tools = ['kyverno', 'gator', 'manifests'] as const
export type Tool = (typeof tools)[number]

export interface Options {
  readonly tools: readonly Tool[]
  /** One control only. */
  readonly control?: string
  /** Where the summary is written, or compared with. */
  readonly json?: string
  readonly check: boolean
  /** Names the mutants instead of trying them out. */
  readonly list: boolean
}

export const usage = `node test/engines/run.mjs mutation/main    every mutant of every control of the baseline
  --control ID                             of one control
  --tool kyverno|gator|manifests           in the suites of one tool
  --json FILE [--check]                    writes a summary, or fails where the file is not it
  --list                                   names the mutants and tries out none`

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        control: { type: 'string' },
        tool: { type: 'string' },
        json: { type: 'string' },
        check: { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) return usage
    const chosen = tools.filter((tool) => values.tool === undefined || values.tool === tool)
    if (chosen.length === 0) throw new Error(`--tool: ${values.tool} is none of ${tools.join(', ')}`)
    const part = values.control ?? values.tool
    if (values.json !== undefined && part !== undefined)
      throw new Error(`--json: the summary is of all, not of ${part}`)
    return {
      tools: chosen,
      list: values.list ?? false,
      check: values.check ?? false,
      ...(values.json !== undefined && { json: values.json }),
      ...(values.control !== undefined && { control: values.control }),
    }
  } catch (error) {
    return (error as Error).message
  }
}
