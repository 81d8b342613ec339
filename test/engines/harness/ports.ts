import { createServer } from 'node:net'

/** Ports of 127.0.0.1 that nothing listens on now, all different. Somebody else may still take one before it is used. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  try {
    // All of them listen before the first is closed: none is given out twice.
    return await Promise.all(
      servers.map(
        (server) =>
          new Promise<number>((resolve, reject) => {
            server.once('error', reject)
            server.listen(0, '127.0.0.1', () => {
              const address = server.address()
              if (address !== null && typeof address === 'object') resolve(address.port)
              else reject(new Error('no port'))
            })
          }),
      ),
    )
  } finally {
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  }
}
