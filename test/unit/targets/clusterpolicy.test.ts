import { expect, test } from 'vitest'
import { unsubstituted } from '../../../src/targets/kyverno-clusterpolicy/policy.ts'

test('nothing that an author wrote is a variable of Kyverno', () => {
  const { variables, validation } = unsubstituted({
    variables: [{ name: 'a', expression: "['{{ x }}', '{{{y}}}']" }],
    validation: {
      expression: "object.x == '$(y)'",
      message: '[a] Not {{ x }}, $(y).',
      messageExpression: "'[a] \\\\{{ x }} $(y) z'",
    },
  })
  expect(variables).toEqual([{ name: 'a', expression: "['{\\u007b x }}', '{\\u007b{y}}}']" }])
  expect(validation).toEqual({
    expression: "object.x == '\\u0024(y)'",
    message: '[a] Not { { x }}, $ (y).',
    messageExpression: "'[a] \\\\{\\u007b x }} \\u0024(y) z'",
  })
  const kyverno = /(^|[^\\])(\{\{(?:\{[^{}]*\}|[^{}])*\}\})|\$\(/
  expect(JSON.stringify({ variables, validation })).not.toMatch(kyverno)
})
