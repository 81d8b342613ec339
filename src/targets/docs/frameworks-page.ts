import type { Plan } from '../../compile/plan-model.ts'
import type { Control, Mapping } from '../../ir/control.ts'
import { minorOf } from '../../kubernetes/versions.ts'
import { anchor, join, link, type Markdown, md, text } from '../markdown.ts'
import type { OutputFile } from '../target.ts'
import { evidenceOf } from './control-view.ts'
import { linkTo } from './entries.ts'
import { type Framework, knownFrameworks } from './frameworks.ts'
import { page } from './page.ts'

interface Contribution {
  readonly control: Control
  readonly mapping: Mapping
}

/** The crosswalk: requirements by framework, version and id, what contributes to each, and what nothing does. */
export function frameworksPage(plan: Plan): OutputFile {
  const { controls } = plan.baseline
  const all = controls.flatMap((control) => evidenceOf(control).map((mapping) => ({ control, mapping })))
  const frameworks = frameworksOf(all.map(({ mapping }) => mapping))
  const head = {
    path: 'frameworks.md',
    title: 'Frameworks',
    description:
      'The requirements of frameworks that the controls contribute to, and those that nothing here is about.',
    sources: controls.map(({ source }) => source.file),
    controls: controls.map(({ id }) => id),
  }
  return page(head, 'frameworks', {
    list: join(
      frameworks.map((framework) => link(titleOf(framework), `#${anchorOf(framework)}`)),
      ' · ',
    ),
    frameworks: frameworks.map((framework) => view(framework, all)),
  })
}

function view(framework: Framework, all: readonly Contribution[]) {
  const { requirements } = framework
  const of = all.filter(({ mapping }) => mapping.framework === framework.name && mapping.version === framework.version)
  const ids = new Set(of.map(({ mapping }) => mapping.id))
  const order = Object.keys(requirements)
  const rank = ({ mapping: { id } }: Contribution): number =>
    (order.indexOf(id) + order.length + 1) % (order.length + 1)
  const sorted = [...of].sort(
    (a, b) => rank(a) - rank(b) || compare(a.mapping.id, b.mapping.id) || compare(a.control.id, b.control.id),
  )
  return {
    anchor: anchor(anchorOf(framework)),
    title: titleOf(framework),
    rows: sorted.map(({ control, mapping }) => ({
      id: asks(mapping.id, requirements),
      control: linkTo(control),
      because: text(mapping.because),
    })),
    missing: order.filter((id) => !ids.has(id)).map((id) => asks(id, requirements)),
    beyond: text(framework.beyond),
  }
}

const asks = (id: string, requirements: Framework['requirements']): Markdown =>
  requirements[id] ? md`${text(id)} (${text(requirements[id])})` : text(id)

const titleOf = ({ name, version }: Pick<Framework, 'name' | 'version'>): Markdown => text(`${name} ${version}`)

const anchorOf = ({ name, version }: Pick<Framework, 'name' | 'version'>): string =>
  `framework-${`${name} ${version}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Those that are known, then others that controls name; of the Pod Security Standards each version that one names. */
function frameworksOf(mappings: readonly Mapping[]): readonly Framework[] {
  const versions = mappings.flatMap(({ framework, version }) =>
    framework === 'Pod Security Standards' ? [version] : [],
  )
  const known = knownFrameworks([...new Set(versions)].filter((each) => minorOf(each) !== undefined).sort())
  const isKnown = ({ framework, version }: Mapping) =>
    known.some((each) => each.name === framework && each.version === version)
  const others = new Map(
    mappings
      .filter((mapping) => !isKnown(mapping))
      .map(({ framework, version }) => [
        `${framework} ${version}`,
        { name: framework, version, requirements: {}, beyond: '' } as const,
      ]),
  )
  return [...known, ...[...others.entries()].sort(([a], [b]) => compare(a, b)).map(([, other]) => other)]
}
