import { toYaml } from '../../../src/targets/yaml.ts'
import { sampleSubjects } from '../cases/samples.ts'
import { startJudge } from '../harness/judge.ts'
import type { KubernetesObject, KubernetesVersion } from '../harness/model.ts'
import { type EngineRun, engineRun } from './engine-runs.ts'
import { type Group, nameOnServer, type Subject } from './groups.ts'
import { onCluster } from './on-cluster.ts'
import { othersOn } from './one-case-engines.ts'
import type { Options } from './options.ts'
import { prepare } from './prepare.ts'
import { scopeFor, subjectsFor } from './subjects.ts'
import { type Heard, hear, type PlacedCase } from './verdicts.ts'

interface Wanted {
  readonly control: string
  readonly case: string
}

/**
 * Prints the object of one case and what every engine asked says of it. `case` is a case's whole id, or what follows the
 * control's in it. Exit code 2 where there is no such control or case.
 */
export async function oneCase(options: Options, wanted: Wanted, print: (text: string) => void): Promise<number> {
  const judge = startJudge()
  try {
    const context = engineRun({ options, samples: await sampleSubjects(), judge, say: () => {} })
    let shown = ''
    for (const kubernetes of options.kubernetes)
      for (const { engines, found } of await chosen(kubernetes, context, wanted)) {
        if (typeof found === 'string') {
          print(found)
          return 2
        }
        const { object, lines } = await everybody(kubernetes, context, found, engines)
        const text = toYaml([{ object }], found.each.case.id)
        if (text !== shown) print(text)
        shown = text
        for (const [who, answer] of lines) print(`${who.padEnd(34)} ${answer}`)
      }
    return 0
  } finally {
    await judge.stop()
  }
}

interface Found {
  readonly group: Group
  readonly subject: Subject
  readonly each: PlacedCase
}

interface Chosen {
  readonly engines: Options['engines']
  readonly found: Found | string
}

/**
 * The case as the API server's own policies are asked about it, and as all other engines are, which get a smaller share: a
 * number may mean another object there, and what is left out of it is asked about all the same.
 */
async function chosen(kubernetes: KubernetesVersion, context: EngineRun, wanted: Wanted): Promise<readonly Chosen[]> {
  const { engines } = context.options
  const [server, others] = [engines.filter((name) => name === 'vap'), engines.filter((name) => name !== 'vap')]
  const all = await find('verdicts', kubernetes, context, wanted)
  if (others.length === 0) return [{ engines: server, found: all }]
  const share = await find('engines', kubernetes, context, wanted)
  if (typeof share === 'string' || isSame(all, share)) return [{ engines, found: all }]
  return [...(server.length > 0 ? [{ engines: server, found: all }] : []), { engines: others, found: share }]
}

const isSame = (one: Found | string, other: Found): boolean =>
  typeof one !== 'string' && JSON.stringify(one.each) === JSON.stringify(other.each)

async function find(
  part: 'verdicts' | 'engines',
  kubernetes: KubernetesVersion,
  { options, samples }: EngineRun,
  wanted: Wanted,
): Promise<Found | string> {
  const all = await subjectsFor(kubernetes, scopeFor(options, part, kubernetes), samples)
  const subjects = all.flatMap(({ group }) => group.subjects)
  const subject = subjects.find(({ control }) => control.id === wanted.control)
  const of = all.find(({ group }) => group.subjects.some((each) => each === subject))
  if (!subject || !of)
    return `no control ${wanted.control} on ${kubernetes}; there are ${subjects
      .map(({ control }) => control.id)
      .sort()
      .join(', ')}`
  const each = caseOf(of.cases(), wanted)
  if (each) return { group: of.group, subject, each }
  return `no case ${wanted.case} of ${wanted.control} on ${kubernetes}; a case is named as a disagreement names it, such as enumeration/${wanted.control}/Pod/7 or random/12`
}

/** What is sent, and who says what. */
async function everybody(
  kubernetes: KubernetesVersion,
  context: EngineRun,
  { group, subject, each }: Found,
  engines: Options['engines'],
): Promise<{ readonly object: KubernetesObject; readonly lines: readonly (readonly [string, string])[] }> {
  const heard = await onCluster({ kubernetes }, context.say, async (cluster) => {
    await prepare(cluster, { ...group, subjects: [subject] }, !engines.includes('vap'))
    return await hear({ cluster, group, judge: context.judge, engine: 'vap', alone: true }, each, new Map())
  })
  const { object, inAdmission } = heard
  const lines = answers(subject, heard, kubernetes, engines)
  if ('refused' in inAdmission) return { object, lines }
  const one = { control: subject.control.id, placed: each, object, admitted: inAdmission.normal }
  const others = engines.flatMap((name) => (name === 'vap' ? [] : [name]))
  return { object, lines: [...lines, ...(await othersOn(kubernetes, others, context, one))] }
}

function caseOf(cases: Iterable<PlacedCase>, wanted: Wanted): PlacedCase | undefined {
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
  engines: Options['engines'],
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
    ...(engines.includes('vap')
      ? ([
          [`policy ${policy.name} on ${kubernetes}`, said(lines === undefined ? [] : [lines])],
          ['  its warning', warned.get(name) ?? 'none'],
        ] as const)
      : []),
    [
      `Pod Security Admission on ${kubernetes}`,
      [podSecurity.audit, podSecurity.warn].filter((text) => text !== undefined).join('; ') || 'nothing',
    ],
  ]
}
