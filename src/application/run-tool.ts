import { spawn } from 'node:child_process'

/** What a tool printed, or why there is nothing. */
export type ToolAnswer = { readonly text: string } | { readonly missing: true } | { readonly failed: string }

/** More than any chart renders to; a string of JavaScript holds twice as much. */
const maxBytes = 256 * 1024 * 1024
const maxSaid = 4000

/** Runs a tool from the PATH, without a shell and without input, and reads what it prints. */
export async function runTool(tool: string, args: readonly string[], cwd: string): Promise<ToolAnswer> {
  const child = spawn(tool, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
  const parts: Buffer[] = []
  let size = 0
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    // Tools say what went wrong last.
    said = (said + text).slice(-maxSaid)
  })
  child.stdout.on('data', (part: Buffer) => {
    size += part.length
    if (size > maxBytes) child.kill()
    else parts.push(part)
  })
  return await new Promise((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ENOENT' ? { missing: true } : { failed: error.message }),
    )
    child.on('close', (code, signal) => {
      if (size > maxBytes) resolve({ failed: `it printed more than ${maxBytes / 1024 / 1024} MB` })
      else if (code === 0) resolve({ text: Buffer.concat(parts).toString('utf8') })
      else resolve({ failed: said.trim() || `it ended with ${code ?? signal}` })
    })
  })
}
