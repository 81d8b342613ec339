// `npm run bench` (what compile and check cost, cold), `npm run bench -- check` (throughput beside the other engines' command
// lines; writes docs/performance.md), `npm run bench -- fuzz [seed] [count]` (mutated manifests), `npm run bench -- hostile` (huge, deep
// and malicious ones).
const [what = 'compile'] = process.argv.slice(2)
if (!['compile', 'check', 'fuzz', 'hostile'].includes(what))
  throw new Error(`there is no bench "${what}": compile, check, fuzz or hostile`)
await import(`./${what}.mjs`)
