// Usage: node scripts/schemas/generate.mjs DIR
// DIR holds an API server's answers: its OpenAPI v3 documents by API group, discovery, zero values, and objects as sent and stored.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withDefaults } from './defaults.mjs'
import { printFields, typesOf } from './fields.mjs'
import { kindsOf, rootTypes } from './kinds.mjs'
import { readAnswers } from './read.mjs'
import { printTypes } from './types.mjs'
import { printValidators, validatorTypes } from './validators.mjs'

const [dir] = process.argv.slice(2)
if (!dir) {
  console.error('usage: node scripts/schemas/generate.mjs DIR')
  process.exit(2)
}

const target = fileURLToPath(new URL('../../src/kubernetes/generated/', import.meta.url))
mkdirSync(target, { recursive: true })
const write = (name, text) => {
  writeFileSync(join(target, name), text)
  console.log(`${name}: ${Math.round(text.length / 1024)} KiB`)
}

const printKinds = (kinds) =>
  [
    "import type { KindInfo } from '../model.ts'",
    '',
    '/** The kinds that groundrule knows, workloads first. */',
    'export const kinds: readonly KindInfo[] = [',
    ...kinds.map((kind) => `${JSON.stringify(kind)},`),
    ']',
    '',
  ].join('\n')

const answers = readAnswers(dir)
const bare = typesOf(answers, rootTypes(answers.schemas))
const kinds = kindsOf(answers, bare)
const { types, lacking } = withDefaults(bare, kinds, answers.pairs)
if (lacking.length > 0) console.log(`structs that a stored object lacks: ${lacking.join(', ')}`)
write('fields.ts', printFields(types))
write('types.ts', printTypes(types, answers.schemas, kinds))
write('kinds.ts', printKinds(kinds))
const schemaDir = new URL('../../src/kubernetes/schemas/', import.meta.url)
write('validators.js', printValidators({ kinds, types, schemas: answers.schemas, dir: schemaDir }))
write('validators.d.ts', validatorTypes)
