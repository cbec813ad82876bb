import { Broken, missing, watch } from './checks.ts'
import { addPeople, someText, text } from './people.ts'
import { type Bend, createWorld } from './world.ts'

/** One run: a week and more in the life of a few people, with everything going wrong. */
export interface Outcome {
  seed: number
  /** What was broken; undefined when all held. */
  broken?: string
  story: string[]
  steps: number
  taken: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Days before clocks change, on both sides of the Atlantic, and days when nothing does. */
const STARTS = ['2026-10-22', '2026-10-29', '2026-11-30', '2027-03-11', '2027-03-25', '2028-02-26']

export async function run(seed: number, bend?: Bend, tells = false): Promise<Outcome> {
  const world = createWorld(
    seed,
    Date.parse(`${STARTS[seed % STARTS.length]}T00:00:00Z`),
    bend,
    tells,
  )
  const { kernel, random, adversary, faults } = world
  const start = kernel.now()
  const days = random.int(4, 9)
  const end = start + days * DAY
  try {
    await world.publish(world.versions[0] as (typeof world.versions)[number])
    const people = await addPeople(world, random.int(2, 4))
    const checks = watch(world, people)
    const chatty = random.chance(0.75) ? people.filter(() => random.chance(0.7)) : []
    for (const person of chatty) {
      for (let i = random.int(1, 6); i > 0; i--) {
        // Often just when something of theirs is on its way.
        const at = random.between(start, end)
        const due = Math.ceil(at / (15 * 60_000)) * 15 * 60_000
        const when = random.chance(0.6) ? due + random.between(-2_000, 30_000) : at
        kernel.at(when, () => text(world, person, someText(world)))
      }
    }
    if (random.chance(0.3)) {
      for (let i = random.int(1, 2); i > 0; i--) kernel.at(random.between(start, end), world.edit)
    }
    if (random.chance(0.4)) {
      for (let i = random.int(1, 2); i > 0; i--) {
        const from = random.between(start, end)
        const what = random.pick(['all', 'text', 'email', 'refused'] as const)
        const long = random.chance(0.4) ? random.between(6, 40) : random.between(0.1, 6)
        world.outages.push({ what, from, to: from + long * HOUR })
      }
    }
    await kernel.run(end)
    // The adversary rests, and everything left open has a day to be resolved.
    Object.assign(adversary, { crash: 0, stall: 0 })
    Object.assign(faults, { later: 0, serverError: 0, timeoutAfter: 0, timeoutBefore: 0, wait: 0 })
    await kernel.run(Math.max(end, ...world.outages.map((o) => o.to)) + 40 * HOUR)
    await checks.finish()
    const missed = await missing(world, people, start)
    if (missed.length > 0) throw new Broken(`missed without a reason: ${missed.join(', ')}`)
    return result()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { ...result(), broken: error.message }
  }

  function result(): Outcome {
    const { story, providers } = world
    return { seed, story, steps: kernel.steps(), taken: providers.taken.length }
  }
}
