import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../src/ir/clauses.ts'
import { bindingDocuments } from '../../src/targets/vap/binding.ts'
import { type Judges, judgesOfBaseline } from './judges.ts'
import { printIr } from './print-ir.ts'
import type { Sample } from './sample.ts'

const folder = join(import.meta.dirname, 'samples')
const expectedFolder = join(import.meta.dirname, '_expected')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort()
const update = process.env.UPDATE === '1'

/** What a sample compiles to: IR, lines, and the CEL of each policy, less what every workload's policy begins with. */
function expectation(judges: readonly Judges[]): string {
  const { control } = judges[0]!.policy
  const { predicate } = control.variants[0]!
  const lines = clausesOf(predicate).map(({ line }) =>
    line?.label === 'element' ? `<name>: ${line.text}` : line?.label === 'pod' ? `pod: ${line.text}` : `${line?.text}`,
  )
  const policies = judges.map(({ policy, document }) => {
    const actions = bindingDocuments(policy).map(({ object }) =>
      (object.spec as { validationActions: readonly string[] }).validationActions.join(', '),
    )
    const { variables = [], validations = [] } = document.spec
    return [
      `== ${policy.name}: ${policy.level} in ${policy.environments.join(', ')} [${actions.join('] [')}]`,
      ...variables
        .filter(({ name }) => name !== 'pod' && name !== 'podMetadata')
        .map(({ name, expression }) => `${name} =\n${expression.replace(/^/gm, '  ')}`),
      `admitted =\n${validations[0]?.expression.replace(/^/gm, '  ')}`,
    ].join('\n')
  })
  return ['IR', printIr(predicate, '  '), 'Lines', ...lines.map((line) => `  ${line}`), ...policies, ''].join('\n')
}

describe.each(names)('%s', async (name) => {
  const sample = ((await import(`./samples/${name}.ts`)) as { default: Sample }).default
  const baseline = sample.baseline(name)
  const judges = judgesOfBaseline(baseline)

  test('compiles to what is expected', () => {
    const path = join(expectedFolder, `${name}.txt`)
    const text = expectation(judges)
    if (update) {
      mkdirSync(expectedFolder, { recursive: true })
      writeFileSync(path, text)
    }
    expect(existsSync(path), `${name} has no expectation: UPDATE=1 npx vitest run test/golden writes it`).toBe(true)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })

  const [strictest] = judges
  test.each(Object.entries(sample.objects))('%s', (_, [object, ...lines]) => {
    const normalized = strictest!.normalized(object)
    expect(strictest!.js(normalized)).toEqual(lines)
    expect(strictest!.cel(strictest!.admitted(object))).toEqual(lines)
  })

  test('is frozen data', () => {
    const [control] = baseline.controls
    const open = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open))
    expect(open(control?.variants)).toBe(false)
    expect(JSON.parse(JSON.stringify(control))).toEqual(control)
  })

  test('has an object that passes and one that fails', () => {
    const failing = Object.values(sample.objects).map(([, ...lines]) => lines.length > 0)
    expect(new Set(failing)).toEqual(new Set([true, false]))
  })
})

test('every expectation has its sample', () => {
  const stale = readdirSync(expectedFolder).filter((file) => !names.includes(file.replace(/\.txt$/, '')))
  if (update) for (const file of stale) rmSync(join(expectedFolder, file))
  else expect(stale).toEqual([])
})
