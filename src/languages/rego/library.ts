import type { CompareOperator } from '../../ir/nodes.ts'
import type { Definition } from './ast.ts'

/** A value that counts: false does, null does not. */
export const isSet: Definition = {
  name: 'is_set',
  text: `
# A field that is null is as absent as one that is not there.
is_set(value) if value != null`,
}

/** Two values that are equal, and there. */
export const same: Definition = {
  name: 'same',
  text: `
same(a, b) if {
	a == b
	a != null
}`,
}

/** A text with a part, or a list with an element. */
export const includes: Definition = {
  name: 'includes',
  text: `
includes(text, part) if contains(text, part)

includes(list, element) if {
	is_array(list)
	element in list
}`,
}

const comparison = (name: string, operator: CompareOperator): Definition => ({
  name,
  text: `
# Rego compares values of any types, and null is less than every number.
${name}(a, b) if {
	is_number(a)
	is_number(b)
	a ${operator} b
}`,
})

/** Comparisons of what might be no number. */
export const comparisons: Readonly<Record<CompareOperator, Definition>> = {
  '<': comparison('less_than', '<'),
  '<=': comparison('at_most', '<='),
  '>': comparison('greater_than', '>'),
  '>=': comparison('at_least', '>='),
}
