import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import { definitionFolders } from './binaries.ts'
import type { KubernetesObject, Send } from './model.ts'
import { accepted, apply, pathOf } from './objects.ts'
import { waitFor } from './poll.ts'

/** The CustomResourceDefinitions that an engine brings along. */
export function definitionsOf(engine: keyof typeof definitionFolders): readonly KubernetesObject[] {
  const folder = definitionFolders[engine]
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm run engines`)
  return readdirSync(folder)
    .sort()
    .flatMap((file) => loadAll(readFileSync(join(folder, file), 'utf8')) as KubernetesObject[])
}

/** Applies an engine's CustomResourceDefinitions; resolves when the server serves each of them. */
export async function applyDefinitions(request: Send, engine: keyof typeof definitionFolders): Promise<void> {
  const definitions = definitionsOf(engine)
  await Promise.all(definitions.map((definition) => apply(request, definition)))
  await Promise.all(definitions.map((definition) => established(request, definition)))
}

async function established(request: Send, definition: KubernetesObject): Promise<void> {
  const path = pathOf(definition)
  await waitFor(
    `${path} is served`,
    async () => {
      const { body } = accepted(await request('GET', path), `get ${path}`)
      const { conditions } = (body.status ?? {}) as { conditions?: readonly { type: string; status: string }[] | null }
      return conditions?.some(({ type, status }) => type === 'Established' && status === 'True')
    },
    { limit: 120_000, interval: 250 },
  )
}
