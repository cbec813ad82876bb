import { randomFrom } from './random.ts'
import { type CrashOptions, crashRun } from './run.ts'

/** `npm run crash [-- SEED]`: the full runs, with a table of what the providers counted. */

const seed = Number(process.argv[2] ?? 1)
const runs: Record<string, Omit<CrashOptions, 'random' | 'log'>> = {
  'texts and emails': { texts: 10_000, emails: 10_000, kills: 24, workers: 3, stops: 300 },
  'emails alone': { texts: 0, emails: 5_000, kills: 20, workers: 3, stops: 0 },
}
let bad = 0
for (const [name, options] of Object.entries(runs)) {
  console.log(`\n# ${name} (seed ${seed})`)
  const result = await crashRun({ ...options, random: randomFrom(seed), log: console.log })
  const { struck, problems, ...counts } = result
  console.table({ ...counts, ...struck })
  for (const problem of problems.slice(0, 10)) console.log(problem)
  bad += result.duplicates + result.lost + result.afterStop + result.repeats + result.unrecorded
  bad += result.dead + problems.length
}
console.log(bad === 0 ? '\nNo duplicate, none lost, none after STOP.' : '\nIt did not hold.')
process.exit(bad === 0 ? 0 : 1)
