import { expect, it } from 'vitest'
import { randomFrom } from './random.ts'
import { crashRun } from './run.ts'

/** The short form of `npm run crash`. */
it('loses nothing and sends nothing twice while its workers are killed', async () => {
  const result = await crashRun({
    texts: 300,
    emails: 300,
    kills: 5,
    workers: 2,
    stops: 30,
    visibilityS: 9,
    random: randomFrom(7),
  })
  expect(result).toMatchObject({
    people: 600,
    kills: 5,
    stopped: 30,
    duplicates: 0,
    lost: 0,
    repeats: 0,
    afterStop: 0,
    unrecorded: 0,
    dead: 0,
    problems: [],
  })
  expect(result.texts + result.emails + result.stopped + result.givenBack).toBeGreaterThanOrEqual(
    600,
  )
  expect(Object.keys(result.struck).sort()).toContain('timeout-after-accept')
}, 120_000)
