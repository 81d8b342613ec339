import { configText, controlText, inFiles, type Mistake } from './mistake.ts'

/** Mistakes of whole files: what they export, how they end. */
export const fileMistakes: readonly Mistake[] = [
  inFiles(
    'a syntax error',
    { 'baseline/controls/a.ts': `import { control } from 'groundrule'\n\nexport default control({ id: 'a'\n` },
    `
baseline/controls/a.ts:4:1  error  source-invalid
  the file cannot be read: Expected "}" but found end of file
  hint  correct the TypeScript or JavaScript

1 error
`,
  ),
  inFiles(
    'a syntax error beside another mistake',
    { 'baseline/controls/a.ts': 'export default {', 'baseline/controls/b.ts': controlText({ owner: `'sek'` }) },
    `
baseline/controls/a.ts:1:17  error  source-invalid
  the file cannot be read: Expected identifier but found end of file
  hint  correct the TypeScript or JavaScript

baseline/controls/b.ts:8:3  error  owner-unknown
  sample: there is no owner "sek"
  hint  did you mean "sec"?

2 errors
`,
  ),
  inFiles(
    'a syntax error in the configuration',
    { 'baseline/groundrule.config.ts': 'export default {', 'baseline/controls/b.ts': controlText({ id: `'B'` }) },
    `
baseline/controls/b.ts:4:3  error  id-invalid
  the id of a control must be a DNS label, and it is "B"
  hint  write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end

baseline/groundrule.config.ts:1:17  error  source-invalid
  the file cannot be read: Expected identifier but found end of file
  hint  correct the TypeScript or JavaScript

2 errors
`,
  ),
  inFiles(
    'an import of a file that is not there',
    { 'baseline/controls/a.ts': `import { x } from './shared'\n\nexport default x\n` },
    `
baseline/controls/a.ts:1:19  error  source-invalid
  the file cannot be read: Could not resolve "./shared"
  hint  correct the path; it begins at the folder of the file that imports it

1 error
`,
  ),
  inFiles(
    'an import of a package that is not there',
    { 'baseline/controls/a.ts': `import x from 'left-pad'\n\nexport default x\n` },
    `
baseline/controls/a.ts:1:15  error  source-invalid
  the file cannot be read: Could not resolve "left-pad"
  hint  install the package beside the baseline, or remove the import

1 error
`,
  ),
  inFiles(
    'a misspelt import',
    { 'baseline/controls/a.ts': `import { contrl } from 'groundrule'\n\nexport default contrl({})\n` },
    `
baseline/controls/a.ts:3:16  error  baseline-file
  the file controls/a.ts throws: groundrule exports no "contrl"; did you mean "control"?
  hint  correct what the file runs when it is loaded

1 error
`,
  ),
  inFiles(
    'throws when it is loaded',
    { 'baseline/controls/a.ts': `const names = undefined\n\nexport default names.map(String)\n` },
    `
baseline/controls/a.ts:3:22  error  baseline-file
  the file controls/a.ts throws: Cannot read properties of undefined (reading 'map')
  hint  correct what the file runs when it is loaded

1 error
`,
  ),
  inFiles(
    'throws text',
    { 'baseline/controls/a.js': `throw 'no'\n` },
    `
baseline/controls/a.js:1  error  baseline-file
  the file controls/a.js throws: no
  hint  correct what the file runs when it is loaded

1 error
`,
  ),
  inFiles(
    'exports nothing',
    { 'baseline/controls/a.ts': `export {}\n` },
    `
baseline/controls/a.ts:1  error  baseline-file
  the file controls/a.ts exports no control
  hint  export default control({ … })

1 error
`,
  ),
  inFiles(
    'is empty',
    { 'baseline/controls/a.js': '// nothing yet\n' },
    `
baseline/controls/a.js:1  error  baseline-file
  the file controls/a.js exports no control
  hint  export default control({ … })

1 error
`,
  ),
  inFiles(
    'exports something else',
    { 'baseline/controls/a.ts': `export default { id: 'a' }\n` },
    `
baseline/controls/a.ts:1  error  baseline-file
  the file controls/a.ts exports no control
  hint  export default control({ … })

1 error
`,
  ),
  inFiles(
    'exports a Proxy that throws',
    { 'baseline/controls/a.js': `export default new Proxy({}, { get() { throw new Error('no') } })\n` },
    `
baseline/controls/a.js:1  error  baseline-file
  the file controls/a.js exports what cannot be read: no
  hint  export default control({ … })

1 error
`,
  ),
  inFiles(
    'top-level await',
    { 'baseline/controls/a.ts': `export default await Promise.resolve(1)\n` },
    `
baseline/controls/a.ts:1:16  error  source-invalid
  the file cannot be read: Top-level await is currently not supported with the "cjs" output format
  hint  a baseline waits for nothing: remove await

1 error
`,
  ),
  inFiles(
    'CommonJS with a mistake',
    {
      'baseline/controls/a.cjs': controlText({ require: '(w) => w.pod.hostNetwrk.exists()' })
        .replace(/import (.*) from 'groundrule'/, "const $1 = require('groundrule')")
        .replace('export default', 'module.exports ='),
    },
    `
baseline/controls/a.cjs:13:25  error  field-unknown
  core.v1.PodSpec has no field "hostNetwrk"
  hint  did you mean "hostNetwork"?

1 error
`,
  ),
  inFiles(
    'a configuration that throws',
    {
      'baseline/groundrule.config.ts': `const env = {}\n\nexport default { name: env.name.first }\n`,
      'baseline/controls/a.ts': controlText(),
    },
    `
baseline/groundrule.config.ts:3:33  error  baseline-file
  the file groundrule.config.ts throws: Cannot read properties of undefined (reading 'first')
  hint  correct what the file runs when it is loaded

1 error
`,
  ),
  inFiles(
    'a configuration that exports nothing',
    { 'baseline/groundrule.config.ts': `export const config = {}\n`, 'baseline/controls/a.ts': controlText() },
    `
baseline/groundrule.config.ts:1  error  baseline-file
  the file groundrule.config.ts exports no configuration
  hint  export default defineConfig({ … })

1 error
`,
  ),
  inFiles(
    'a configuration of CommonJS',
    {
      'baseline/groundrule.config.ts': configText({ name: `5` })
        .replace(/import (.*) from 'groundrule'/, "const $1 = require('groundrule')")
        .replace('export default', 'module.exports ='),
      'baseline/controls/a.ts': controlText(),
    },
    `
baseline/groundrule.config.ts:3  error  config-value
  name is 5
  hint  it has to be text, in quotes

1 error
`,
  ),
  inFiles(
    'several mistakes at once',
    {
      'baseline/groundrule.config.ts': configText({ docsUrl: `'baseline.example.com'` }),
      'baseline/controls/b.ts': controlText({
        id: `'b'`,
        domain: `'pods'`,
        rationale: `'A word. And one. And one more.'`,
        require: `(w) => all(w.pod.hostPid.equals(true), w.pod.hostNetwork.equals('true'), w.pod.hostIPC.equals(false))`,
      }),
      'baseline/controls/a.js': controlText({
        id: `'A'`,
        severity: `'huge'`,
        require: '(w) => w.pod.hostIPC.exists() && w.pod.hostPID.exists()',
      }),
    },
    `
baseline/controls/a.js:4:3  error  id-invalid
  the id of a control must be a DNS label, and it is "A"
  hint  write it like 'no-host-network': lower-case letters, digits and hyphens, at most 63, no hyphen at either end

baseline/controls/a.js:7:3  error  control-property
  control "A": severity is "huge"
  hint  it must be one of low, medium, high, critical

baseline/controls/a.js:13:19  error  javascript-operator
  the JavaScript operator && is used on a predicate
  hint  write all(a, b)

baseline/controls/b.ts:6:3  error  control-property
  control "b": domain is "pods"
  hint  it must be one of rbac, network, secrets-and-configuration, workload-hardening, logging-and-detection, tenancy

baseline/controls/b.ts:10:3  error  rationale-long
  control "b": the rationale has 3 sentences
  hint  say why in at most two; what to do instead belongs into remediation

baseline/controls/b.ts:13:29  error  field-unknown
  core.v1.PodSpec has no field "hostPid"
  hint  did you mean "hostPID"?

baseline/controls/b.ts:13:69  error  wrong-type
  equals on core.v1.PodSpec.hostNetwork takes a boolean, not "true"
  hint  write true or false, without quotes

baseline/controls/b.ts:13:99  error  zero-vanishes
  core.v1.PodSpec.hostIPC is asked for false, which the API server drops before admission sees the object
  hint  to demand that it is not true, write not(hostIPC.equals(true))

baseline/groundrule.config.ts:5  error  config-docs-url
  docsUrl: "baseline.example.com" is no http or https address of a page
  hint  write it like https://baseline.example.com, without quotes, query or fragment

9 errors
`,
  ),
  inFiles(
    'no control at all',
    {},
    `
baseline/groundrule.config.ts:1  error  baseline-empty
  there is no file under controls/
  hint  begin one with groundrule new control <id>

1 error
`,
  ),
  inFiles(
    'a file where the output goes',
    { 'baseline/controls/a.ts': controlText(), generated: 'a file' },
    `
error  output-not-a-folder
  the output path generated is not a folder
  hint  name another folder with --out, or move what is there

1 error
`,
  ),
  inFiles(
    'an output folder of somebody else',
    { 'baseline/controls/a.ts': controlText(), 'generated/notes.md': 'mine' },
    `
error  output-not-ours
  the output folder generated has files in it, and no readable manifest.json of groundrule
  hint  name an empty or new folder with --out; if groundrule wrote it, restore its manifest.json from Git

1 error
`,
  ),
  inFiles(
    'a file of somebody else where one is to be written',
    {
      'baseline/controls/a.ts': controlText(),
      'generated/manifest.json': '{"version":1,"files":{}}',
      'generated/baseline.json': 'mine',
    },
    `
error  output-taken
  generated/baseline.json is in the way, and groundrule did not write it
  hint  move it out of the output folder

1 error
`,
  ),
  inFiles(
    'another compile that is writing',
    { 'baseline/controls/a.ts': controlText(), '.generated.groundrule-1/new/a': '' },
    `
error  output-busy
  another compile is writing generated
  hint  wait for it to end; if none is running, delete .generated.groundrule-1

1 error
`,
  ),
]
