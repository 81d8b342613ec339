import { toYaml } from '../../../src/targets/yaml.ts'
import { sampleSubjects } from '../cases/samples.ts'
import { startCluster } from '../harness/cluster.ts'
import { startJudge } from '../harness/judge.ts'
import { nameOnServer, type Subject } from './groups.ts'
import type { Options } from './options.ts'
import { prepare } from './prepare.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { type Heard, hear, type PlacedCase } from './verdicts.ts'

/**
 * Prints the object of one case and what every engine says of it. `case` is a case's whole id, or what follows the
 * control's in it. Exit code 2 where there is no such control or case.
 */
export async function oneCase(
  options: Options,
  wanted: { readonly control: string; readonly case: string },
  print: (text: string) => void,
): Promise<number> {
  const judge = startJudge()
  try {
    const samples = await sampleSubjects()
    for (const kubernetes of options.kubernetes) {
      const all = await subjectsFor(kubernetes, scopeFor(options, 'verdicts', kubernetes), samples)
      const found = all.find(({ group }) => group.subjects.some(({ control }) => control.id === wanted.control))
      const each = found && caseOf(found.cases(), wanted)
      if (!found || !each) {
        const controls = all.flatMap(({ group }) => group.subjects.map(({ control }) => control.id))
        print(
          found
            ? `no case ${wanted.case} of ${wanted.control} on ${kubernetes}; a case is named as a disagreement names it, such as enumeration/${wanted.control}/Pod/7 or random/12`
            : `no control ${wanted.control} on ${kubernetes}; there are ${controls.sort().join(', ')}`,
        )
        return 2
      }
      const subject = found.group.subjects.find(({ control }) => control.id === wanted.control) as Subject
      const cluster = await startCluster({ kubernetes })
      try {
        await prepare(cluster, { ...found.group, subjects: [subject] }, false)
        const heard = await hear({ cluster, group: found.group, judge, engine: 'vap', alone: true }, each, new Map())
        if (kubernetes === options.kubernetes[0]) print(toYaml([{ object: heard.object }], each.case.id))
        for (const [who, answer] of answers(subject, heard, kubernetes)) print(`${who.padEnd(34)} ${answer}`)
      } finally {
        await cluster.stop()
      }
    }
    return 0
  } finally {
    await judge.stop()
  }
}

function caseOf(
  cases: Iterable<PlacedCase>,
  wanted: { readonly control: string; readonly case: string },
): PlacedCase | undefined {
  for (const each of cases) {
    const { id } = each.case
    if (id === wanted.case || (id.includes(`/${wanted.control}/`) && id.endsWith(`/${wanted.case}`))) return each
  }
  return undefined
}

/** Who says what, in words. */
function answers(
  subject: Subject,
  { inFile, inAdmission }: Heard,
  kubernetes: string,
): readonly (readonly [string, string])[] {
  const { judges, check, policy } = subject
  const said = (lines: readonly string[]) => (lines.length === 0 ? 'admitted' : `denied: ${lines.join('; ')}`)
  const judged = (who: string, { judge }: Pick<typeof inFile, 'judge'>): readonly (readonly [string, string])[] => {
    if (!check || !judge) return []
    const denying = judge.checks[check.id] ?? []
    return [[who, denying.length > 0 ? `denied at ${denying.join(', ')}` : 'admitted at every version']]
  }
  const here: readonly (readonly [string, string])[] = [
    ['JavaScript', said(judges.js(inFile.normal))],
    ['CEL in process', said(judges.cel(inFile.normal))],
    ...judged('judge', inFile),
  ]
  if ('refused' in inAdmission) return [...here, [`Kubernetes ${kubernetes}`, `refused: ${inAdmission.refused}`]]
  const { recorded, warned, podSecurity } = inAdmission.reported
  const name = nameOnServer(subject, false)
  const lines = recorded.get(name)
  return [
    ...here,
    ...judged(`judge, as ${kubernetes} admits it`, inAdmission),
    [`JavaScript, as ${kubernetes} admits it`, said(judges.js(inAdmission.normal))],
    [`policy ${policy.name} on ${kubernetes}`, said(lines === undefined ? [] : [lines])],
    ['  its warning', warned.get(name) ?? 'none'],
    [
      `Pod Security Admission on ${kubernetes}`,
      [podSecurity.audit, podSecurity.warn].filter((text) => text !== undefined).join('; ') || 'nothing',
    ],
  ]
}
