#!/usr/bin/env node
import { processIo } from './io.ts'
import { run } from './program.ts'

// Whoever reads the results, such as `head`, may have seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

process.exitCode = await run(process.argv.slice(2), processIo(new URL('./judge-thread.js', import.meta.url)))
