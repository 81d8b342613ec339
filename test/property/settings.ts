/** The seed of every property: GROUNDRULE_SEED=… tries others. A failure prints it with the smallest case. */
export const seed = Number(process.env.GROUNDRULE_SEED ?? 20261122)

/** GROUNDRULE_RUNS=10 runs ten times as many. */
export const runs = (count: number): { seed: number; numRuns: number } => ({
  seed,
  numRuns: Math.ceil(count * Number(process.env.GROUNDRULE_RUNS ?? 1)),
})
