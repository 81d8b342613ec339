import type { Reporter, TestModule } from 'vitest/node'

/** Ends every run with one line for people and programs: `N passed, N failed`. Skipped tests are named, since they prove nothing. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    // A file that could not be loaded, or an error outside of any test, fails the run too.
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length
    const skipped = count('skipped')
    for (const test of tests) if (test.result().state === 'skipped') console.log(`skipped: ${test.fullName}`)
    console.log(
      `${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    )
  }
}
