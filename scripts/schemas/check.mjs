// Writes the published JSON Schema of `groundrule check --format json`. `node scripts/schemas/check.mjs`
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const string = { type: 'string' }
const whole = (minimum) => ({ type: 'integer', minimum })
const place = whole(1)
const number = whole(0)
const oneOf = (...values) => ({ enum: values })
const listOf = (items) => ({ type: 'array', items })
const ref = (name) => ({ $ref: `#/$defs/${name}` })
const about = (description, schema = {}) => ({ description, ...schema })
/** An open object, for fields may be added: every property required, but for those whose name ends in `?`. */
const object = (properties) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  properties: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema])),
})

const level = oneOf('audit', 'warn', 'enforce-new', 'enforce')

const finding = {
  control: about("The control's id.", string),
  title: string,
  severity: oneOf('low', 'medium', 'high', 'critical'),
  owner: about("The owner's id in the baseline.", string),
  level: about('How hard the control is enforced where the object would go.', level),
  file: about('As it was named, or `-` for standard input.', string),
  line: about('Of the offending value or, where it is absent, of the nearest part that is there.', place),
  column: place,
  endLine: place,
  endColumn: about('The first column after it.', place),
  'source?': about("The chart's template that a rendered line comes from.", string),
  object: object({ apiVersion: string, kind: string, 'namespace?': string, 'name?': string }),
  'label?': about("Whom the line is about: a container's name, or `pod`.", string),
  path: about('Field names and list indexes from the object.', listOf({ type: ['string', 'integer'] })),
  message: about('What must hold.', string),
  found: about('What is there; null where nothing is, and for what a Secret holds.'),
  rationale: string,
  remediation: string,
  page: about("The control's page.", string),
  fingerprint: about('The same wherever the violation stands: in another line, file or order of a list.', string),
  'fix?': ref('fix'),
}

const summary = {
  failing: about('Findings at or above the level that fails.', number),
  findings: number,
  'known?': about(
    'Findings that were there before, which nothing else here counts.',
    object({ in: about('The commit or file that is compared with.', string), findings: number, resolved: number }),
  ),
  failOn: level,
  'environment?': string,
  'cluster?': string,
  baseline: about('SHA-256 of the baseline.', string),
  'baselineName?': string,
  files: about('Without those that were left out.', number),
  resources: about('Objects that at least one control could judge.', number),
  controls: number,
  notJudged: about('Kinds that no control judges, with the number of objects.', {
    type: 'object',
    additionalProperties: place,
  }),
  skipped: listOf(object({ file: string, why: string })),
  broken: about('What could not be read.', listOf(ref('remark'))),
  warnings: about('What Kubernetes reads otherwise than it looks.', listOf(ref('remark'))),
}

const edit = object({ start: ref('position'), end: ref('position'), text: string })

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://groundrule.dev/schemas/check-v1.json',
  title: 'groundrule check --format json',
  description:
    'What groundrule check found. Fields may be added; `version` changes when one is renamed, removed or means something else.',
  ...object({ version: { const: 1 }, findings: listOf(ref('finding')), summary: ref('summary') }),
  $defs: {
    finding: about('One line of blame about one object.', object(finding)),
    fix: about(
      'A change of the file after which the violation is gone.',
      object({ description: string, 'caution?': about('What may break at run time.', string), edits: listOf(edit) }),
    ),
    position: object({
      line: place,
      column: place,
      offset: about("UTF-16 units from the file's beginning, after a byte order mark.", number),
    }),
    remark: object({ file: string, line: place, message: string }),
    summary: object(summary),
  },
}

const file = join(import.meta.dirname, '..', '..', 'src', 'schemas', 'check-v1.json')
writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
