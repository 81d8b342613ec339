import { expect, test } from 'vitest'
import { merged, tally } from '../../engines/conformance/tally.ts'

test('rows of one key become one', () => {
  const key = { section: 'traces', engine: 'psa', kubernetes: '1.37.1', control: 'PodSecurity' } as const
  const once = (denied: boolean) => {
    const counts = tally()
    counts.verdict(key, denied)
    if (denied) counts.refused(key)
    return counts.result().rows
  }
  const other = { ...key, engine: 'vap', verdicts: 1, denied: 0, disagreements: 1 } as const
  expect(merged([...once(true), other, ...once(false), ...once(true)])).toEqual([
    { ...key, verdicts: 3, denied: 2, refused: 2, disagreements: 0 },
    other,
  ])
})
