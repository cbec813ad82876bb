import { faults } from './faults.ts'
import { run } from './run.ts'

for (const [name, bend] of Object.entries(faults)) {
  const began = Date.now()
  let found = 'NOT FOUND'
  for (let seed = 0; seed < 150; seed++) {
    const o = await run(seed, bend).catch((e) => ({ broken: `threw ${e}` }))
    if (o.broken !== undefined) {
      found = `${seed}: ${o.broken}`
      break
    }
    if (Date.now() - began > 15000) {
      found = `not by ${seed}`
      break
    }
  }
  console.log(name, '→', found, Date.now() - began)
}
