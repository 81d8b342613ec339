import type { PlannedPolicy } from '../../compile/plan-model.ts'
import type { OutputFile } from '../target.ts'
import type { YamlDocument } from '../yaml.ts'
import type { Case } from './cases.ts'
import { documentOf } from './document.ts'
import { resourceOf, testOf } from './kyverno-document.ts'
import { identitiesOf, reasons, type Written } from './requests.ts'

/** A test of what passes because of who writes it, and its files by their names. */
interface WriterTest {
  readonly test: YamlDocument
  readonly files: readonly (readonly [name: string, documents: readonly YamlDocument[]])[]
}

const named = {
  createdByController: ['created-by-a-controller', 'controller'],
  byControlPlane: ['kept-by-the-control-plane', 'control-plane'],
} as const satisfies Readonly<Record<Written['spared'], readonly [resources: string, user: string]>>

/** Every row of a test has the same user, so there is one test for the controllers and one for the control plane. */
export function writersOf(policy: PlannedPolicy, file: OutputFile, cases: readonly Case[]): readonly WriterTest[] {
  const failing = cases.filter(({ expected }) => expected === 'fail')
  const all = identitiesOf(policy, failing)
  return (['createdByController', 'byControlPlane'] as const).flatMap((spared) => {
    const written = all.filter((each) => each.spared === spared)
    return written.length > 0 ? [writerTest(policy, file, spared, written)] : []
  })
}

function writerTest(
  policy: PlannedPolicy,
  file: OutputFile,
  spared: Written['spared'],
  written: readonly Written[],
): WriterTest {
  const [name, user] = named[spared]
  const cases = written.map(({ of }) => of)
  const object = testOf({
    policy,
    file,
    name: `${policy.name}-${name}`,
    cases,
    given: { resources: [`${name}.yaml`], userinfo: `${user}.yaml` },
    rows: cases.map((each) => ({ kind: each.kind.kind, resources: [resourceOf(each)], result: 'pass' })),
  })
  return {
    test: { object, comments: { '': reasons[spared] } },
    files: [
      [`${name}.yaml`, cases.map(documentOf)],
      [`${user}.yaml`, [{ object: userInfo(user, written) }]],
    ],
  }
}

/** The first identity that may write all of it. */
function userInfo(name: string, written: readonly Written[]): Readonly<Record<string, unknown>> {
  const [first, ...others] = written.map(({ usernames }) => usernames)
  const username = first?.find((each) => others.every((usernames) => usernames.includes(each)))
  if (username === undefined) throw new Error('nobody may write all of it')
  return { apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'UserInfo', metadata: { name }, userInfo: { username } }
}
