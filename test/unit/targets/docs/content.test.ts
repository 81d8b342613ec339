import { beforeAll, describe, expect, it } from 'vitest'
import { emit as emitAll } from '../../../../src/compile/compile.ts'
import type { Plan } from '../../../../src/compile/plan-model.ts'
import { judgesOf } from '../../../../src/compile/run-control.ts'
import { checks } from '../../../../src/pss/checks.ts'
import { podSecurityView, wordsOf } from '../../../../src/targets/docs/pod-security.ts'
import { controlOf as standardOf } from '../../pss/judges.ts'
import { parse } from './markdown.ts'
import {
  emit,
  type Pages,
  page,
  pagesOf,
  pod,
  referencePlan,
  sampleControls,
  samplePlan,
  wholeControl,
} from './pages.ts'

let reference: Plan
let pages: Pages
beforeAll(async () => {
  reference = await referencePlan()
  pages = pagesOf(reference)
})

const sample = pagesOf(samplePlan())
const own = page(sample, 'docs/controls/own-network.md')
const block = (text: string, language: string): readonly string[] =>
  parse(text).fences.flatMap((fence) => (fence.language === language ? [fence.content] : []))

describe('a page at the moment of a denial', () => {
  it('has every line that a violating example is told, word for word', () => {
    for (const control of reference.baseline.controls) {
      const path = `docs/controls/${control.set ?? control.id}.md`
      const texts = block(page(pages, path), 'text').join('\n').split('\n')
      for (const { run } of judgesOf(control, reference.baseline.config))
        for (const { name, object } of control.examples.fail) {
          const ran = run(object)
          if ('invalid' in ran) throw new Error(`${control.id}, ${name}: ${ran.invalid}`)
          for (const { label, text } of ran.violations) {
            const named = label === undefined ? '' : label === 'pod' ? 'pod: ' : '<name>: '
            const begin = `[${control.id}] ${named}${text}. ${control.remediation}`
            expect(
              texts.some((each) => each.startsWith(begin)),
              `${begin} on ${path}`,
            ).toBe(true)
          }
        }
    }
  })

  it('says how each engine puts it, on which clusters', () => {
    const texts = block(own, 'text').join('\n')
    expect(texts).toContain(
      "is forbidden: ValidatingAdmissionPolicy 'own-network' with binding 'own-network' denied request: [own-network] …",
    )
    expect(texts).toContain("Warning: Validation failed for ValidatingAdmissionPolicy 'own-network' with binding")
    expect(texts).toContain('denied the request: Policy own-network failed: [own-network] …')
    expect(texts).toContain("own-network:\n  own-network: '[own-network] …'")
    expect(texts).toContain('admission webhook "validation.gatekeeper.sh" denied the request: [own-network] …')
    expect(own).toContain('Kyverno (ClusterPolicy), on `c`:')
    expect(own).toContain("the policy's name ends in the environment: `own-network.dev`.")
  })

  it("quotes Pod Security Admission's own words where a label denies as well", () => {
    const set = page(sample, 'docs/controls/pss.md')
    expect(block(set, 'text').join('\n')).toContain(
      '… is forbidden: violates PodSecurity "baseline:v1.37": hostPath volumes (…)',
    )
    expect(block(own, 'text').join('\n')).not.toContain('violates PodSecurity')
  })

  it("has what the guard of namespaces' labels says, where its denials end", () => {
    expect(page(sample, 'docs/controls/pss.md')).toContain(
      '[pod-security-labels] namespace <name> must enforce at least',
    )
    expect(page(sample, 'docs/controls/pss.md')).toContain('\n| `a` | `baseline` | `v1.37` |\n')
    expect(own).not.toContain('[pod-security-labels]')
    const guarded = emitAll(reference).filter(({ path }) => path.endsWith('pod-security-labels.yaml'))
    expect(guarded.length).toBeGreaterThan(0)
    for (const { content } of guarded) {
      const [, path = ''] = /Why and exceptions: https:\/\/[^/]+\/(\S+) \(/.exec(content) ?? []
      expect(page(pages, `docs/${path}.md`)).toContain('[pod-security-labels] namespace <name>')
    }
  })

  it('shows the fix from a compliant example, and nothing where the fix is to leave something out', () => {
    const fix = (path: string) => /\*\*Do this\.\*\* .*\n\n```yaml\n([\s\S]*?)```/.exec(page(pages, path))?.[1]
    expect(fix('docs/controls/no-privilege-escalation.md')).toBe(
      'containers:\n- name: app\n  securityContext:\n    allowPrivilegeEscalation: false\n',
    )
    expect(fix('docs/controls/no-node-port.md')).toBeUndefined()
    expect(fix('docs/controls/no-secret-manifest.md')).toBeUndefined()
    expect(own).toContain('\n**Look out.** It may stop.\n')
    const { caution: _, ...without } = wholeControl({ id: 'own-network' })
    expect(page(pagesOf(samplePlan([without])), 'docs/controls/own-network.md')).not.toContain('Look out')
  })
})

describe('where a control holds', () => {
  it.each([
    ['| `a` | dev | `play` | `warn`: told and admitted | ValidatingAdmissionPolicy |'],
    ['| `a` | prod | every other namespace | `enforce-new`: new ones denied | ValidatingAdmissionPolicy |'],
    ['| `a` | prod | `storage` | exempt | **nobody**: storage: The CSI driver needs it. |'],
    ['| `b` | prod | every other namespace | `enforce-new`: new ones denied | Kyverno ValidatingPolicy (note 1) |'],
    ['| `c` | prod | every namespace | `enforce-new`: new ones denied | Kyverno ClusterPolicy (note 1) |'],
  ])('%s', (row) => expect(own).toContain(`\n${row}\n`))

  it('says which engine fails open, and why', () => {
    expect(own).toMatch(
      /^\| `d` \| prod \| every namespace \| .* \| Gatekeeper, \*\*fails open\*\*: Gatekeeper's webhook/m,
    )
  })

  it('tells a rollout restart at enforce, and that enforce-new spares it', () => {
    expect(own).toContain('the Pods that controllers make for what is already there are admitted and recorded')
    expect(own).not.toContain('rollout restart')
    const strict = pagesOf(samplePlan([wholeControl({ id: 'strict', enforcement: 'enforce' })]))
    expect(page(strict, 'docs/controls/strict.md')).toContain(
      '`kubectl rollout restart` of an old violating StatefulSet or DaemonSet is admitted, and then its Pods cannot be made.',
    )
  })

  it('says of other scopes that no cluster enforces them, and what does', () => {
    expect(page(sample, 'docs/controls/in-git.md')).toContain(
      'No cluster enforces this control: it is about what is kept in repositories',
    )
    expect(page(sample, 'docs/controls/on-a-cluster.md')).toContain('it takes a live cluster to judge it')
    for (const [id, command] of [
      ['in-git', 'check'],
      ['on-a-cluster', 'audit'],
    ])
      expect(page(sample, `docs/controls/${id}.md`)).toContain(`No cluster denies it. \`groundrule ${command}\` says`)
  })
})

describe('Pod Security', () => {
  it('has words and fields of every check', () => {
    for (const { id } of checks) {
      expect(podSecurityView(standardOf(id)).near, id).toBe(true)
      expect(wordsOf(id), id).toMatch(/\S/)
    }
    expect(new Set(checks.map(({ id }) => wordsOf(id))).size).toBe(17)
  })

  it('knows what no level checks', () => {
    const none = 'No level of the Pod Security Standards checks this, *restricted* neither.'
    for (const id of [
      'read-only-root-filesystem',
      'pinned-image-tag',
      'resource-requests-and-limits',
      'trusted-registries',
    ])
      expect(page(pages, `docs/controls/${id}.md`)).toContain(none)
    expect(page(pages, 'docs/controls/no-privilege-escalation.md')).toContain(
      'in level *restricted* since `v1.8`. Level *baseline* does not check it.',
    )
    expect(own).toContain('look at some of the same fields, but this is not one of their checks')
  })
})

describe('coverage', () => {
  const coverage = page(sample, 'docs/coverage.md')

  it('has a table for each cluster, problems first', () => {
    const [, ...tables] = coverage.split('\n## Cluster ')
    expect(tables.map((table) => table.slice(0, 3))).toEqual(['`a`', '`b`', '`c`', '`d`', '`e`'])
    const order = ['nobody', 'fails open', 'recorded only', 'warned only', 'enforced']
    for (const table of tables) {
      const states = [...table.matchAll(/^\| (?:\*\*)?(nobody|fails open|recorded only|warned only|enforced)/gm)]
      const ranks = states.map(([, state = '']) => order.indexOf(state))
      expect(ranks.length).toBeGreaterThan(1)
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    }
  })

  it('counts what it lists', () => {
    const counts = /^\| `e` \| dev \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/m
      .exec(coverage)
      ?.slice(1)
      .map(Number)
    expect(counts).toEqual([0, 12, 0, 1, 0])
    expect(coverage).toContain('| **fails open** | [pss](controls/pss.md) (12 checks) | dev |')
  })

  it('names what is judged elsewhere', () => {
    expect(coverage).toContain('Judged in repositories only, by `groundrule check`: [in-git](controls/in-git.md).')
    expect(coverage).not.toMatch(/^\| .*in-git/m)
  })
})

describe('frameworks', () => {
  const frameworks = page(sample, 'docs/frameworks.md')

  it('say what contributes and why, and what nothing here covers', () => {
    expect(frameworks).toContain(
      '| 8.9 (configuration management) | [own-network](controls/own-network.md) | hardens what runs |',
    )
    expect(frameworks).toContain('| baseline: hostPorts | [pss.hostports](controls/pss.md#hostports) | is this check |')
    const iso = frameworks.split('\n## ISO/IEC 27001 2022\n')[1]?.split('\n## ')[0] ?? ''
    expect(iso).toContain('Not covered by any control here:\n\n- 5.1 (')
    expect(iso).not.toContain('- 8.9 (')
    expect(frameworks).not.toMatch(/satisf(?!ies a requirement by itself)/)
  })

  it('keep versions apart', () => {
    const cis = page(pages, 'docs/frameworks.md').split('\n## ')
    const of = (title: string) => cis.find((part) => part.startsWith(title)) ?? ''
    const host = '[pod-security-baseline.host-path-volumes](controls/pod-security-baseline.md#host-path-volumes)'
    expect(of('CIS Kubernetes Benchmark 1.11')).toContain(`| 5.2.12 (no hostPath volumes) | ${host} |`)
    expect(of('CIS Kubernetes Benchmark 1.12')).toContain(`| 5.2.11 (no hostPath volumes) | ${host} |`)
  })
})

it('a picture of the rollout has every environment in order, whatever it is called', () => {
  const [picture = ''] = block(page(sample, 'docs/rollout.md'), 'mermaid')
  expect(picture).toBe(`flowchart LR
  e0["dev<br>e<br>enforce 1<br>warn 3"]
  e1["test<br>enforce 4"]
  e2["prod<br>a, b, c, d<br>enforce 1<br>enforce-new 3"]
  e0 --> e1 --> e2`)
})

it('a new control changes its own page and the indexes, and nothing else', () => {
  const more = [
    ...sampleControls,
    wholeControl({ id: 'new-one', examples: { pass: [{ name: 'p', object: pod({}) }], fail: [] } }),
  ]
  const after = pagesOf(samplePlan(more))
  const changed = [...after].filter(([path, content]) => sample.get(path) !== content).map(([path]) => path)
  expect(changed.sort()).toEqual([
    'docs/controls/new-one.md',
    'docs/coverage.md',
    'docs/frameworks.md',
    'docs/index.md',
    'docs/owners.md',
    'docs/rollout.md',
    'mkdocs.yml',
  ])
  for (const { path, controls } of emit(samplePlan(more)))
    if (changed.includes(path)) expect(controls).toContain('new-one')
})
