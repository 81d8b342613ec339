import { bundleOf } from '../../compile/bundle.ts'
import type { Target } from '../target.ts'

/** `baseline.json`: the whole baseline as data, for `check --bundle`. */
export const bundle: Target = {
  name: 'bundle',
  per: 'baseline',
  emit: ({ baseline }) => [
    {
      path: 'baseline.json',
      content: `${JSON.stringify(bundleOf(baseline), null, 1)}\n`,
      controls: baseline.controls.map(({ id }) => id),
      objects: [],
    },
  ],
}
