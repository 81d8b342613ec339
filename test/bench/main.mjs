// `npm run bench` (what compile and check cost, cold), `npm run bench -- check` (throughput beside the other engines' command
// lines; writes docs/performance.md), `npm run bench -- fuzz [seed] [count]` (hostile manifests).
const [what = 'compile'] = process.argv.slice(2)
if (!['compile', 'check', 'fuzz'].includes(what)) throw new Error(`there is no bench "${what}": compile, check or fuzz`)
await import(`./${what}.mjs`)
