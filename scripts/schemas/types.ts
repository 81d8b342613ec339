import type { FieldInfo, KindInfo, TypeName, Types } from '../../src/kubernetes/model.ts'
import type { OpenApiSchema, Schemas } from './model.ts'

type Names = Readonly<Record<TypeName, string>>

const brands = { quantity: 'Quantity', 'int-or-string': 'IntOrString', bytes: 'Bytes', time: 'Time' }
const scalars = {
  ...brands,
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  untyped: 'unknown',
}

const lastOf = (type: TypeName) => type.slice(type.lastIndexOf('.') + 1)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Type name → interface name: the last part, with group and version before it where two types would collide. */
const interfaceNames = (types: Types): Names => {
  const all = Object.keys(types)
  const taken = new Set<string>(Object.values(brands))
  return Object.fromEntries(
    all.map((type) => {
      const name = lastOf(type)
      const collides = taken.has(name) || all.some((other) => other !== type && lastOf(other) === name)
      return [type, collides ? type.split('.').map(capital).join('') : name]
    }),
  )
}

const tsOf = (info: FieldInfo, names: Names): string => {
  if (info.kind === 'object') return names[info.of!]!
  if (info.kind === 'list') return `${tsOf(info.items!, names)}[]`
  if (info.kind === 'map') return `Record<string, ${tsOf(info.items!, names)}>`
  return scalars[info.kind]
}

const doc = (text: string | undefined, indent: string): string[] => {
  if (!text) return []
  const lines = text
    .replaceAll('*/', '*\\/')
    .replaceAll('\t', '  ')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
  const kept = lines.filter((line, i) => line !== '' || lines[i - 1] !== '')
  if (kept.length === 1) return [`${indent}/** ${kept[0]} */`]
  return [`${indent}/**`, ...kept.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`]
}

const property = (name: string, info: FieldInfo, schema: OpenApiSchema, names: Names): string[] => {
  const optional = schema.required?.includes(name) ? '' : '?'
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
  return [...doc(schema.properties?.[name]?.description, '  '), `  ${key}${optional}: ${tsOf(info, names)}`]
}

/** TypeScript interfaces with Kubernetes' own comments, and `KindTypes`. */
export const printTypes = (types: Types, schemas: Schemas, kinds: readonly KindInfo[]): string => {
  const names = interfaceNames(types)
  const declarations = Object.entries(types).flatMap(([type, fields]) => [
    '',
    ...doc(schemas[type]?.description, ''),
    ...(Object.keys(fields).length === 0
      ? [`export type ${names[type]} = Record<string, never>`]
      : [
          `export interface ${names[type]} {`,
          ...Object.entries(fields).flatMap(([name, info]) => property(name, info, schemas[type]!, names)),
          '}',
        ]),
  ])
  return [
    "import type { Bytes, IntOrString, Quantity, Time } from '../brands.ts'",
    '',
    '/** Kind → the interface of its objects. */',
    'export interface KindTypes {',
    ...kinds.map((k) => `  ${k.kind}: ${names[k.type]}`),
    '}',
    ...declarations,
    '',
  ].join('\n')
}
