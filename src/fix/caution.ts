import type { Change } from '../ir/remedy.ts'

type Fields = Readonly<Record<string, unknown>>

/** What to look out for in this very object once the changes are made: facts of it that a control cannot know. */
export function cautionsIn(object: unknown, changes: readonly Change[]): readonly string[] {
  const found = changes.flatMap((change) => {
    const field = change.path.at(-1)
    const container = at(object, change.path.slice(0, -2))
    if (change.kind === 'set' && field === 'readOnlyRootFilesystem' && change.value === true)
      return isFields(container) ? [writablePlaces(container)] : []
    if (change.kind === 'set' && field === 'runAsNonRoot' && change.value === true) return lowPorts(object, change)
    return []
  })
  return [...new Set(found)]
}

function writablePlaces(container: Fields): string {
  const places = listOf(container.volumeMounts)
    .filter((mount) => isFields(mount) && mount.readOnly !== true && typeof mount.mountPath === 'string')
    .map((mount) => String((mount as Fields).mountPath))
  return places.length === 0
    ? 'Nothing that the container could write to is mounted.'
    : `What the container can still write to is mounted at ${places.join(', ')}.`
}

/** Of the container, or of all where the pod itself is changed. */
function lowPorts(object: unknown, { path }: Change): readonly string[] {
  const of = at(object, path.slice(0, -2))
  if (!isFields(of)) return []
  const containers = Array.isArray(of.containers) ? of.containers : [of]
  const ports = containers
    .flatMap((container) => listOf(isFields(container) ? container.ports : undefined))
    .map((port) => (isFields(port) ? port.containerPort : undefined))
    .filter((port): port is number => typeof port === 'number' && port > 0 && port < 1024)
  if (ports.length === 0) return []
  const named = [...new Set(ports)].join(', ')
  return [`It listens on port ${named}: on some container runtimes, only root may listen below 1024.`]
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const at = (object: unknown, path: Change['path']): unknown =>
  path.reduce<unknown>((of, step) => {
    const within = typeof of === 'object' && of !== null ? (of as Readonly<Record<string | number, unknown>>) : {}
    return Object.hasOwn(within, step) ? within[step] : undefined
  }, object)
