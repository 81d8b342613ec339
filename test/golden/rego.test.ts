import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { regoModule } from '../../src/languages/rego/module.ts'
import { policyInput, tailSentences } from '../../src/targets/cel-policy.ts'
import { judgesOfBaseline } from './judges.ts'
import type { Sample } from './sample.ts'

const folder = join(import.meta.dirname, 'samples')
const expectedFolder = join(import.meta.dirname, '_expected_rego')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort()
const update = process.env.UPDATE === '1'

/** The module of each policy of a sample, by the policy's name. `npm run engines`' OPA judges them: test/engines/rego-check.ts. */
async function modulesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const sample = ((await import(`./samples/${name}.ts`)) as { default: Sample }).default
  const baseline = sample.baseline(name)
  const modules = judgesOfBaseline(baseline).map(({ policy }): [string, string] => [
    policy.name,
    regoModule({ id: policy.control.id, ...policyInput(policy), tail: tailSentences(policy, baseline.config) }),
  ])
  return Object.fromEntries(modules)
}

test.each(names)('%s is in Rego what is expected', async (name) => {
  for (const [policy, module] of Object.entries(await modulesOf(name))) {
    const path = join(expectedFolder, `${policy}.rego`)
    if (update) {
      mkdirSync(expectedFolder, { recursive: true })
      writeFileSync(path, module)
    }
    expect(existsSync(path), `${policy} has no expectation: UPDATE=1 npx vitest run test/golden writes it`).toBe(true)
    expect(module).toBe(readFileSync(path, 'utf8'))
  }
})

test('every expectation in Rego has its sample', async () => {
  const all = (await Promise.all(names.map(modulesOf))).flatMap((modules) => Object.keys(modules))
  const stale = readdirSync(expectedFolder).filter((file) => !all.includes(file.replace(/\.rego$/, '')))
  if (update) for (const file of stale) rmSync(join(expectedFolder, file))
  else expect(stale).toEqual([])
})
