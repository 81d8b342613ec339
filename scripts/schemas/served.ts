import type { TypeName } from '../../src/kubernetes/model.ts'
import type { Send } from '../../test/engines/harness/model.ts'
import { groupPaths } from './kinds.ts'
import { isJson, type OpenApiSchema, type Resource, type Schemas, shortName } from './model.ts'

async function get<T>(request: Send, path: string): Promise<T> {
  const { status, body } = await request('GET', path)
  if (status !== 200) throw new Error(`GET ${path}: ${status} ${body.message ?? ''}`)
  // OpenAPI's index is JSON, though the server calls it plain text.
  return typeof body.text === 'string' ? JSON.parse(body.text) : (body as T)
}

/** Every schema of the groups' OpenAPI v3 documents, under its short name. */
export async function servedSchemas(request: Send): Promise<Schemas> {
  const index = await get<OpenApiIndex>(request, '/openapi/v3')
  const schemas: Record<TypeName, OpenApiSchema> = {}
  for (const path of groupPaths) {
    const url = index.paths[path]?.serverRelativeURL
    if (url === undefined) throw new Error(`the server has no OpenAPI document for ${path}`)
    const document = await get<OpenApiDocument>(request, url)
    for (const [name, schema] of Object.entries(document.components.schemas))
      if (name.startsWith('io.k8s.')) schemas[shortName(name)] ??= shortenRefs(schema) as OpenApiSchema
  }
  return schemas
}

interface OpenApiIndex {
  readonly paths: Readonly<Record<string, { readonly serverRelativeURL: string }>>
}

interface OpenApiDocument {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const shortenRefs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shortenRefs)
  if (!isJson(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, shortName(inner.replace('#/components/schemas/', ''))]
        : [key, shortenRefs(inner)],
    ),
  )
}

/** The resources and subresources of the groups, by discovery. */
export async function servedResources(request: Send): Promise<readonly Resource[]> {
  const lists = await Promise.all(groupPaths.map((path) => get<ResourceList>(request, `/${path}`)))
  return lists.flatMap(({ groupVersion, resources }) => {
    const [version = '', group = ''] = groupVersion.split('/').reverse()
    return resources.map((resource) => ({ group, version, ...resource }))
  })
}

interface ResourceList {
  readonly groupVersion: string
  /** Group and version stand here where they are not the list's, as for `deployments/scale`. */
  readonly resources: readonly (Omit<Resource, 'group' | 'version'> & Partial<Resource>)[]
}
