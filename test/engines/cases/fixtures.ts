import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minorOf } from '../../../src/kubernetes/versions.ts'
import { readManifests } from '../../../src/manifests/read.ts'
import type { KubernetesObject } from '../harness/model.ts'
import type { Case } from './model.ts'
import { isObject } from './object.ts'
import { hasEphemeralContainers } from './wrap.ts'

/** One of upstream's conformance pods, with the verdict that its folder says. */
export interface FixtureCase extends Case {
  /** Of the policy, such as `v1.37`. */
  readonly version: string
  readonly level: 'baseline' | 'restricted'
  readonly expected: 'pass' | 'fail'
}

/** The oldest policy version whose checks groundrule has. */
const OLDEST = 25

/**
 * The pods of a folder `<level>/<version>/<pass|fail>/<name>.yaml` (`test/testdata` of k8s.io/pod-security-admission),
 * from v1.25 on, sorted. Throws where a file holds anything else than one Pod.
 */
export function fixtureCases(folder: string): readonly FixtureCase[] {
  return (['baseline', 'restricted'] as const).flatMap((level) =>
    versionsIn(join(folder, level)).flatMap((version) =>
      (['pass', 'fail'] as const).flatMap((expected) => {
        const files = readdirSync(join(folder, level, version, expected)).filter((file) => file.endsWith('.yaml'))
        return files.sort().map((file): FixtureCase => {
          const pod = readPod(join(folder, level, version, expected, file))
          const name = `${level}-${version}-${expected}-${file.slice(0, -'.yaml'.length)}`
          return {
            id: `fixtures/${level}/${version}/${expected}/${file.slice(0, -'.yaml'.length)}`,
            object: { ...pod, metadata: { ...(isObject(pod.metadata) && pod.metadata), name: validName(name) } },
            via: hasEphemeralContainers(pod) ? 'ephemeral' : 'create',
            version,
            level,
            expected,
          }
        })
      }),
    ),
  )
}

const versionsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => (minorOf(name) ?? 0) >= OLDEST)
    .sort((a, b) => (minorOf(a) ?? 0) - (minorOf(b) ?? 0))

/** Some of upstream's names have what no name may have. */
const validName = (name: string): string => name.replaceAll(/[._]/g, '-')

function readPod(path: string): KubernetesObject {
  const { manifests, problem } = readManifests(path, readFileSync(path, 'utf8'))
  const [first] = manifests
  if (problem || !first || manifests.length > 1 || first.object.kind !== 'Pod')
    throw new Error(`${path}: not one Pod${problem ? `: ${problem.message}` : ''}`)
  return first.object
}
