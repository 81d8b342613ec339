import { planBaseline } from '../../../../src/compile/plan.ts'
import type { Plan } from '../../../../src/compile/plan-model.ts'
import type { Control } from '../../../../src/ir/control.ts'
import { baselineOf, standards } from '../../plan/fixtures.ts'
import { pod, sampleConfig, wholeControl } from './pages.ts'

/** A baseline in which every text that anybody writes is the same one. */
export function planOf(text: string): Plan {
  const example = {
    name: text,
    object: { ...pod({ hostNetwork: true }), metadata: { annotations: { a: text, [`k${text}`]: 'v' } } },
  }
  const change: Partial<Control> = {
    title: text,
    rationale: text,
    remediation: text,
    caution: text,
    mappings: [{ framework: text, version: text, id: text, because: text }],
    parameters: { names: { type: { list: 'string' }, value: { all: [text] } } },
    examples: { pass: [example], fail: [example] },
  }
  const controls = [
    ...(['admission', 'ci', 'audit'] as const).map((scope) => wholeControl({ ...change, id: `a-${scope}`, scope })),
    ...standards('baseline', 'enforce').map((control) => ({ ...control, ...change })),
  ]
  const config = {
    ...sampleConfig,
    name: text,
    owners: { sec: { name: text, contact: text, githubTeam: text } },
    exceptions: { ask: text },
    clusters: sampleConfig.clusters.map((cluster) => ({
      ...cluster,
      namespaces: {
        ...cluster.namespaces,
        declared: Object.fromEntries(
          Object.entries(cluster.namespaces.declared).map(([name, info]) => [
            name,
            info.exempt ? { ...info, exempt: text } : info,
          ]),
        ),
      },
    })),
  }
  const sets = [{ id: 'pss', title: text, members: [], source: { file: 'controls/pss.ts', line: 1 } }]
  return planBaseline({ ...baselineOf(controls, config), sets }).plan
}

/** What somebody could write to be more than text, each with a name. */
export const hostile: readonly (readonly [string, string])[] = [
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an anchor', '<a id="own-network"></a>'],
  ['a comment', '<!-- hidden -->'],
  ['a link', '[click](javascript:alert(1)) ![](https://evil.example.com/x.png)'],
  ['a reference', '[x]: https://evil.example.com "title"'],
  ['a table', 'a | b || c \\| d'],
  ['code', 'a ` b `` c ``` d ~~~'],
  ['a heading over lines', 'one\n# two\n\n---\ntitle: three\n---\n```\nfour'],
  ['other line breaks', 'one\r# two\u2028# three\u0085# four\u000b# five'],
  ['templates', '{{constructor}} {% raw %} $ {x} {#id} {.class onclick=x} {{{'],
  ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ^f^ ==g== ++h++'],
  ['mathematics', '$a$ $$b$$'],
  ['a start of a heading', '# heading #'],
  ['a start of a list', '- item'],
  ['a start of a numbered list', '1. item'],
  ['a start of a quote', '> quote'],
  ['a rule', '---'],
  ['an admonition', '!!! note'],
  ['a directive', ':::danger{x}'],
  ['a statement of MDX', 'export const x = 1'],
  ['an entity', '&lt;script&gt; &#60;'],
  ['Mermaid', 'x"] click e0 href "javascript:alert(1)"'],
  ['text turned around', 'abc\u202e\u2066def'],
  ['front matter', '": x\n---\nlayout: evil'],
  ['a YAML tag', '!!js/function x'],
  ['footnotes and abbreviations', '[^1]: x *[HTML]: y'],
]
