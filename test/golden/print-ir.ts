import type { Operand, Pred, Ref, Source, Value } from '../../src/ir/nodes.ts'

/** The IR as a reviewer reads it: one line for each node, places as `pod.a!.b?:string` (`!` always there, `~` nullable). */
export function printIr(node: Pred, indent = ''): string {
  const inner = `${indent}  `
  const many = (head: string, of: readonly Pred[]) =>
    [`${indent}${head}`, ...of.map((part) => printIr(part, inner))].join('\n')
  switch (node.kind) {
    case 'constant':
      return `${indent}${node.value}`
    case 'all':
    case 'any':
      return many(node.kind, node.of)
    case 'not':
      return many('not', [node.of])
    case 'because':
      return many(`because ${JSON.stringify(node.text)}`, [node.of])
    case 'when':
      return many('when', [node.condition, node.then])
    case 'absentOr':
      return many(`absentOr ${value(node.value)}`, [node.then])
    case 'some':
    case 'every':
      return many(`${node.kind} ${node.as} in ${source(node.source)}`, [node.body])
    case 'exists':
    case 'isEmpty':
      return `${indent}${node.kind} ${value(node.value)}`
    case 'compare':
    case 'text':
      return `${indent}${value(node.value)} ${node.operator} ${operand(node.operand)}`
    default:
      return `${indent}${value(node.value)} ${node.kind} ${operand(node.operand)}`
  }
}

const value = (of: Value): string => (of.kind === 'ref' ? ref(of) : `${of.name}(${ref(of.of)}):${of.type}`)

function ref({ variable, path, type, nullable }: Ref): string {
  const steps = path.map((step) =>
    'field' in step
      ? `.${step.field}${step.always ? '!' : ''}`
      : `[${'key' in step ? JSON.stringify(step.key) : step.keyIn}]`,
  )
  return `${variable}${steps.join('')}:${type}${nullable ? '~' : ''}`
}

const operand = (of: Operand): string =>
  of.kind === 'literal' ? JSON.stringify(of.value) : of.kind === 'parameter' ? `<${of.name}>` : value(of)

function source(of: Source): string {
  if (of.kind === 'keys') return `keys of ${ref(of.map)}`
  const label = of.label ? `, named by ${of.label.field}:${of.label.type}` : ''
  return `${of.lists.map(ref).join(' + ')}${label}`
}
