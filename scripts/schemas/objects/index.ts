import type { Json } from '../model.ts'
import { controllers } from './controllers.ts'
import { others } from './others.ts'
import { pods } from './pods.ts'
import { policies } from './policies.ts'

export { derived } from './derived.ts'
export { debugged } from './pods.ts'
export { wrongValues } from './policies.ts'

/**
 * What the API server is asked to store, to see what it adds, drops and changes: each default of the kinds in kinds.ts
 * shows up in at least one of these, and one that depends on other fields in two that differ.
 */
export const objects: readonly Json[] = [...pods, ...controllers, ...others, ...policies]
