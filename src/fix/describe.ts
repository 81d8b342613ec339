import type { Change } from '../ir/remedy.ts'

/** `set securityContext.privileged to false`, from the last list inwards. */
export const described = (changes: readonly Change[]): string => changes.map(describe).join(', ')

function describe(change: Change): string {
  switch (change.kind) {
    case 'set':
      return `set ${inwards(change.path)} to ${JSON.stringify(change.value)}`
    case 'add':
      return `add ${change.value} to ${inwards(change.path)}`
    case 'remove':
      return typeof change.path.at(-1) === 'number'
        ? `take element ${change.path.at(-1)} out of ${inwards(change.path.slice(0, -1))}`
        : `remove ${inwards(change.path)}`
  }
}

const inwards = (path: Change['path']): string =>
  path
    .slice(path.findLastIndex((step) => typeof step === 'number') + 1)
    .map((step, i) => (/^[A-Za-z_][\w-]*$/.test(String(step)) ? `${i === 0 ? '' : '.'}${step}` : `["${step}"]`))
    .join('')
