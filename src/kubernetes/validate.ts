import { type ValidatorError, validators } from './generated/validators.js'
import { isObject } from './json.ts'
import { pathText } from './path.ts'

/** One way in which an object breaks its schema; `path` is like `spec.validations[0].reason`, and '' for the object. */
export interface SchemaProblem {
  readonly path: string
  readonly message: string
}

const fromPointer = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~')

const stepsOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(fromPointer)
    .map((token) => (/^\d+$/.test(token) ? Number(token) : token))

const problemOf = ({ instancePath, keyword, message, params }: ValidatorError): SchemaProblem => {
  const steps = stepsOf(instancePath)
  const path = pathText(steps)
  if (keyword === 'additionalProperties')
    return { path: pathText([...steps, String(params.additionalProperty)]), message: 'is not a field' }
  if (keyword === 'required')
    return { path: pathText([...steps, String(params.missingProperty)]), message: 'is required' }
  if (keyword === 'enum' && Array.isArray(params.allowedValues))
    return { path, message: `must be one of ${params.allowedValues.join(', ')}` }
  return { path, message: message ?? `breaks ${keyword}` }
}

/** The configuration of an admission plugin inside an AdmissionConfiguration, where it has a schema of its own. */
const pluginProblems = (object: Readonly<Record<string, unknown>>): readonly SchemaProblem[] => {
  if (object.kind !== 'AdmissionConfiguration' || !Array.isArray(object.plugins)) return []
  return object.plugins.flatMap((plugin, i) => {
    const inner = isObject(plugin) ? plugin.configuration : undefined
    if (!isObject(inner) || validatorOf(inner) === undefined) return []
    const at = `plugins[${i}].configuration`
    return validateObject(inner).map(({ path, message }) => ({ path: path === '' ? at : `${at}.${path}`, message }))
  })
}

const validatorOf = (object: Readonly<Record<string, unknown>>) => {
  const keys = [`${object.apiVersion} ${object.kind}`, `${object.apiVersion} *`]
  const key = keys.find((each) => Object.hasOwn(validators, each))
  return key === undefined ? undefined : validators[key]
}

/**
 * What is wrong with an object that groundrule writes, against the closed schema of its apiVersion and kind: unknown and
 * missing fields, wrong types, values outside an enumeration. No problems means that it is valid; an object whose kind has
 * no schema here has one problem that says so.
 */
export const validateObject = (object: unknown): readonly SchemaProblem[] => {
  if (!isObject(object)) return [{ path: '', message: 'is not an object' }]
  const validator = validatorOf(object)
  if (validator === undefined) return [{ path: '', message: `no schema for ${object.apiVersion} ${object.kind}` }]
  const own = validator(object) ? [] : (validator.errors ?? []).map(problemOf)
  return [...own, ...pluginProblems(object)]
}
