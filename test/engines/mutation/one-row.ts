import { readManifests } from '../../../src/manifests/read.ts'
import { resourceOf } from '../../../src/targets/suites/kyverno-document.ts'
import type { OutputFile } from '../../../src/targets/target.ts'
import { toYaml } from '../../../src/targets/yaml.ts'
import { valueAt } from '../cases/object.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { gatorSuite, kyvernoTests, type Row } from './rows.ts'
import type { Subject } from './subjects.ts'

/** A suite with one of its rows and the files of that: the tools take most of their time for what is asked of them. */
export const withOneRow = (subject: Subject, rows: readonly Row[], index: number): readonly OutputFile[] =>
  subject.policy.target === 'gatekeeper' ? gatorRow(subject, rows[index]!) : kyvernoRow(subject, rows[index]!, index)

function gatorRow(subject: Subject, { name }: Row): readonly OutputFile[] {
  const suite = gatorSuite(subject)
  const tests = suite.tests.map((test) => ({ ...test, cases: test.cases.filter((each) => each.name === name) }))
  const used = tests.flatMap(({ cases }) => cases.map(({ object }) => object))
  return subject.suite.flatMap((file) => {
    if (file.path.endsWith('/suite.yaml')) return [written(file, [{ ...suite, tests }])]
    return file.path.endsWith('/namespaces.yaml') || used.some((path) => file.path.endsWith(`/${path}`)) ? [file] : []
  })
}

function kyvernoRow(subject: Subject, row: Row, index: number): readonly OutputFile[] {
  let seen = 0
  const tests = kyvernoTests(subject).flatMap((test) => {
    const results = test.results.flatMap((result) => {
      const own = result.resources.filter(() => seen++ === index)
      return own.length > 0 ? [{ ...result, resources: own }] : []
    })
    return results.length > 0 ? [{ ...test, results }] : []
  })
  const used = tests.flatMap(({ resources }) => resources)
  return subject.suite.flatMap((file) => {
    if (file.path.endsWith('/kyverno-test.yaml')) return [written(file, tests)]
    if (tests.some(({ userinfo }) => userinfo && file.path.endsWith(`/${userinfo}`))) return [file]
    if (!used.some((path) => file.path.endsWith(`/${path}`))) return []
    const { manifests } = readManifests(file.path, file.content)
    const objects = manifests.map(({ object }) => object as KubernetesObject)
    return [
      written(
        file,
        objects.filter((object) => isOf(row, object)),
      ),
    ]
  })
}

const isOf = ({ of }: Row, object: KubernetesObject): boolean =>
  object.kind === of.kind.kind &&
  [valueAt(object, ['metadata', 'namespace']), valueAt(object, ['metadata', 'name'])]
    .filter((part) => part !== undefined)
    .join('/') === resourceOf(of)

const written = (file: OutputFile, objects: readonly KubernetesObject[]): OutputFile => ({
  ...file,
  content: toYaml(
    objects.map((object) => ({ object })),
    '',
  ),
  objects: [],
})
