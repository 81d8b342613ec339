import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const source = (path: string) => join(import.meta.dirname, 'src', path)

export default defineConfig({
  resolve: { alias: { 'groundrule/pss': source('pss/index.ts'), groundrule: source('dsl/index.ts') } },
  test: {
    // A slow machine is no failure: what takes longer hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/engines/**', 'test/bench/**', '**/node_modules/**'],
    reporters: ['default', './test/reporter.ts'],
  },
})
