import { describe, expect, test } from 'vitest'
import type { AdmittedCase } from '../../engines/conformance/admitted.ts'
import { compareDenials } from '../../engines/conformance/denials.ts'
import { gatekeeperDenials } from '../../engines/conformance/gatekeeper-denials.ts'
import type { Subject } from '../../engines/conformance/groups.ts'
import type { Engine } from '../../engines/conformance/model.ts'
import { tally } from '../../engines/conformance/tally.ts'

const subject = (id: string): Subject =>
  ({
    control: { id, title: 'No', remediation: 'Fix it', owner: 'team' },
    policy: { name: id, predicate: { kind: 'all', of: [] } },
  }) as never
const subjects = ['a', 'b.c'].map(subject)

const denied = (said: string) =>
  gatekeeperDenials(`admission webhook "validation.gatekeeper.sh" denied the request: ${said}`, subjects)

describe('a denial of Gatekeeper’s webhook', () => {
  test('names every violated constraint', () => {
    expect(denied('[a] x. Fix it\n[b.c] y')).toEqual(
      new Map([
        ['a', '[a] x. Fix it'],
        ['b.c', '[b.c] y'],
      ]),
    )
  })

  test('may have line breaks in a message', () => {
    expect(denied('[a] x\n[0] y\n\n[b.c] z\n')).toEqual(
      new Map([
        ['a', '[a] x\n[0] y\n'],
        ['b.c', '[b.c] z\n'],
      ]),
    )
  })

  test.each(['unable to match constraints', '[other] x\n[a] y', '[a] x\n[a] y', ''])(
    'is not guessed at: %j',
    (said) => {
      expect(denied(said)).toEqual({ failed: said })
    },
  )

  test('is told from an error of the server', () => {
    expect(gatekeeperDenials('etcdserver: request timed out', subjects)).toBeUndefined()
  })
})

describe('the message of a constraint', () => {
  const text = (lines: string) =>
    `[a] ${lines}. Fix it. Why and exceptions: https://baseline.example.com/controls/a (team)`
  const summary = '[a] No. https://baseline.example.com/controls/a (team)'
  const wrong = (engine: Engine, lines: readonly string[], message: string) => {
    const each = {
      placed: { section: 'x', case: { id: 'x/1', object: {}, via: 'create' }, inProcess: 'none' },
      expected: new Map([['a', lines]]),
    } as unknown as AdmittedCase
    const counts = tally()
    compareDenials({ subjects, engine, sees: 'objects' }, each, new Map([['a', message]]), counts)
    return counts.result().disagreements.length
  }

  test('has every line', () => {
    expect(wrong('gator', ['x', 'y'], text('y; x'))).toBe(0)
    expect(wrong('gator', ['x', 'y'], text('x'))).toBe(1)
    expect(wrong('gator', [], text('x'))).toBe(1)
    expect(wrong('gator', ['x'], summary)).toBe(1)
  })

  test('is the summary where CEL’s has a line break in it, or is too long; Rego has no such limits', () => {
    for (const lines of [['x\ny'], ['x'.repeat(5000)]]) {
      expect(wrong('gatekeeper', lines, summary)).toBe(0)
      expect(wrong('gator-rego', lines, summary)).toBe(1)
      expect(wrong('gator-rego', lines, text(lines.join()))).toBe(0)
    }
  })
})
