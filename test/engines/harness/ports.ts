import { createServer } from 'node:net'

// Below the range from which systems take the ports of outgoing connections: a port stays free while a server restarts.
const first = 20_000
const last = 32_000

/** Ports of 127.0.0.1 that nothing listens on now, all different. Somebody else may still take one before it is used. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>()
  for (let tries = 0; ports.size < count; tries++) {
    if (tries === 1000) throw new Error(`no free port between ${first} and ${last}`)
    const port = first + Math.floor(Math.random() * (last - first))
    if (await isFree(port)) ports.add(port)
  }
  return [...ports]
}

/** Starts something on free ports, and again on others where somebody was faster. */
export async function onFreePorts<T>(count: number, start: (ports: readonly number[]) => Promise<T>): Promise<T> {
  for (let left = 3; ; left--) {
    try {
      return await start(await freePorts(count))
    } catch (error) {
      if (left === 0 || !String(error).includes('address already in use')) throw error
    }
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
