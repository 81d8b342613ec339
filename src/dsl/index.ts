/**
 * groundrule's language for baselines: what a control file and groundrule.config.ts import.
 * @packageDocumentation
 */
export type { IntOrString } from '../kubernetes/brands.ts'
export type { ObjectMeta } from '../kubernetes/generated/types.ts'
export { all, any, not, unless, when } from './combinators.ts'
export { type ConfigInput, defineConfig } from './config.ts'
export type { OpenAPIV3Schema } from './custom-kind.ts'
export {
  type ControlDeclaration,
  type ControlInput,
  type ControlSetDeclaration,
  control,
  customKind,
  type ExampleInput,
  kinds,
  workloads,
} from './declarations.ts'
export { cis, iso27001, nis2, nsaCisa, soc2 } from './mappings.ts'
export { list, perEnvironment, scalar } from './parameters.ts'
export { image, quantity } from './rich.ts'
export type { FieldOf, ParameterOf, Predicate, Workload } from './types.ts'
