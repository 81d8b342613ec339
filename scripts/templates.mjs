// Compiles templates/ ahead of time, so that the command line carries neither the compiler nor files to look for.
// `npm run build` does it first; `-- --check` only tells whether it was done.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'templates/docs')
const output = join(root, 'src/targets/docs/generated/templates.js')

// What a template is given is Markdown already (src/targets/markdown.ts); `strict`: what it is not given is a mistake.
const options = { noEscape: true, strict: true, knownHelpersOnly: true, preventIndent: true }

export const compiled = () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'))
  const entries = files.sort().map((file) => {
    const name = basename(file, '.hbs')
    return `  ${JSON.stringify(name)}: ${Handlebars.precompile(readFileSync(join(folder, file), 'utf8'), options)},\n`
  })
  return `// Compiled from templates/docs by scripts/templates.mjs. Do not edit.
import Handlebars from 'handlebars/runtime.js'

const specs = {
${entries.join('')}}

const environment = Handlebars.create()
const templates = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, environment.template(spec)]))
environment.registerPartial(templates)

/** Renders a template with a view of it. Throws where there is no such template, or the view lacks what it names. */
export function render(name, view) {
  return templates[name](view)
}
`
}

if (process.argv[1] === import.meta.filename) {
  const text = compiled()
  let there = ''
  try {
    there = readFileSync(output, 'utf8')
  } catch {}
  if (process.argv.includes('--check')) process.exitCode = there === text ? 0 : 1
  else if (there !== text) writeFileSync(output, text)
}
