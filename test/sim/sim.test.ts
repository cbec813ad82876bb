import { describe, expect, it } from 'vitest'
import { faults } from './faults.ts'
import { run } from './run.ts'

/**
 * Every seed is a week or so of a few people under an adversary. A broken one replays with
 * `npm run soak -- --seed N --story`. `NUDGE_SEEDS` sets how many.
 */
const SEEDS = Number(process.env.NUDGE_SEEDS ?? 2000)
const PARTS = 10
/** Within so many seeds each fault must be found. */
const NET = 600

describe('the dispatch under an adversary', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'holds, part %i',
    async (part) => {
      const broken: string[] = []
      for (let seed = part; seed < SEEDS; seed += PARTS) {
        const outcome = await run(seed)
        if (outcome.broken !== undefined) broken.push(`seed ${seed}: ${outcome.broken}`)
      }
      expect(broken).toEqual([])
    },
    120_000,
  )

  it('replays a seed to the last step', async () => {
    const [one, two] = [await run(7, undefined, true), await run(7, undefined, true)]
    expect(one.story.length).toBeGreaterThan(1_000)
    expect(two.story).toEqual(one.story)
  })
})

describe('the net catches', () => {
  it.each(Object.entries(faults))(
    '%s',
    async (_, bend) => {
      for (let seed = 0; seed < NET; seed++) {
        if ((await run(seed, bend)).broken !== undefined) return
      }
      throw new Error(`not found within ${NET} seeds`)
    },
    120_000,
  )
})
