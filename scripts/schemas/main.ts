// Makes src/kubernetes/generated, and the pairs that its tests read, from what the pinned API server answers and what the
// pinned Kyverno and Gatekeeper define:
// npm run schemas [-- --check]
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { binaries } from '../../test/engines/harness/binaries.ts'
import { startCluster } from '../../test/engines/harness/cluster.ts'
import { changedFiles, differences, writeFiles } from './files.ts'
import { generate } from './generate.ts'
import { shortName, type Writing } from './model.ts'

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } })

const largestOutput = 64 * 2 ** 20

const output = (file: string, args: readonly string[], input = ''): string =>
  execFileSync(file, args, { input, encoding: 'utf8', maxBuffer: largestOutput })

const pairsFile = 'test/unit/kubernetes/defaults.json'

const formatted = (path: string, value: unknown): string =>
  output(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`],
    JSON.stringify(value),
  )

const shortNames = <T>(byType: Readonly<Record<string, T>>) =>
  Object.fromEntries(Object.entries(byType).map(([name, value]) => [shortName(name), value]))

const { zeros, writtenLists }: Writing = JSON.parse(output(binaries.judge, ['zeros']))
const writing = { zeros: shortNames(zeros), writtenLists: shortNames(writtenLists) }

const cluster = await startCluster({ kubernetes: '1.37.1' })
try {
  const { files, pairs } = await generate(cluster.request, writing)
  const changed = changedFiles(new Map([...files, [pairsFile, formatted(pairsFile, pairs)]]))
  if (changed.size === 0)
    console.log('what is committed is what the API server answers, and what Kyverno and Gatekeeper define')
  else if (options.check) {
    console.error(differences(changed))
    console.error('\nThis is not what the engines say: run npm run schemas, and read the difference.')
    process.exitCode = 1
  } else {
    writeFiles(changed)
    for (const path of changed.keys()) console.log(`wrote ${path}`)
  }
} finally {
  await cluster.stop()
}
