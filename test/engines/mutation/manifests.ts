import { kindsOf } from '../../../src/compile/plan-control.ts'
import type { Plan } from '../../../src/compile/plan-model.ts'
import { type Control, levelIn, parameterValues } from '../../../src/ir/control.ts'
import type { Pred } from '../../../src/ir/nodes.ts'
import { simplify } from '../../../src/ir/simplify.ts'
import { substitute } from '../../../src/ir/walk.ts'
import type { KindInfo } from '../../../src/kubernetes/model.ts'
import { readManifests } from '../../../src/manifests/read.ts'
import { manifestFiles } from '../../../src/targets/suites/manifests.ts'
import type { KubernetesObject } from '../harness/model.ts'
import { admittedVerdictsOf } from './rows.ts'
import { firstOfEach } from './subjects.ts'

/** The plain manifests of a control, with the predicate that they were sorted by. */
export interface Manifests {
  readonly control: Control
  readonly predicate: Pred
  readonly kinds: readonly KindInfo[]
  readonly files: readonly { readonly folder: 'pass' | 'fail'; readonly object: KubernetesObject }[]
}

/** The manifests of every control; of those that demand the same with the same examples, of one. */
export const manifestsOf = ({ baseline: { controls, config } }: Plan): readonly Manifests[] =>
  firstOfEach(controls, ({ variants, examples }) => [variants, examples]).flatMap((control) => {
    const newest = control.variants.at(-1)?.predicate
    const environment = config.environments.findLast((each) => levelIn(control, each) !== 'off')
    if (!newest || environment === undefined) return []
    const files = manifestFiles(control, config).map(({ path, content }) => ({
      folder: path.split('/').at(-2) as 'pass' | 'fail',
      object: readManifests(path, content).manifests[0]?.object ?? {},
    }))
    const predicate = simplify(substitute(newest, parameterValues(control, environment)))
    return [{ control, predicate, kinds: kindsOf(control, config), files }]
  })

/** How many files a predicate says something else of than the folder that they are in. */
export const contradicted = ({ files, kinds }: Manifests, predicate: Pred): number => {
  const verdict = admittedVerdictsOf(predicate, kinds)
  return files.filter(({ folder, object }) => verdict(object) !== folder).length
}
