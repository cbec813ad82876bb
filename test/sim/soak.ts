import { parseArgs } from 'node:util'
import { run } from './run.ts'

/** Runs seed after seed until told to stop; `--seed N --story` replays one and prints what happened. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    story: { type: 'boolean', default: false },
    from: { type: 'string', default: String(Math.floor(Date.now() / 1000) % 1_000_000_000) },
    count: { type: 'string' },
  },
})

if (values.seed !== undefined) {
  const outcome = await run(Number(values.seed), undefined, values.story)
  for (const line of outcome.story) console.log(line)
  console.log(`seed ${outcome.seed}: ${outcome.broken ?? 'all held'}`)
  process.exitCode = outcome.broken === undefined ? 0 : 1
} else {
  const began = Date.now()
  const last = values.count === undefined ? Number.POSITIVE_INFINITY : Number(values.count)
  let [done, taken, broken] = [0, 0, 0]
  for (let seed = Number(values.from); done < last; seed++) {
    const outcome = await run(seed)
    done++
    taken += outcome.taken
    if (outcome.broken !== undefined) {
      broken++
      console.log(`seed ${seed}: ${outcome.broken}`)
    }
    if (done % 500 === 0 || done === last) {
      const rate = (done / ((Date.now() - began) / 1000)).toFixed(0)
      console.log(`${done} runs, ${taken} messages, ${broken} broken, ${rate} runs a second`)
    }
  }
  process.exitCode = broken > 0 ? 1 : 0
}
