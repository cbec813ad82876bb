import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createClock } from '../../dev/clock.ts'
import { createAgenda } from '../../dev/standin/agenda.ts'

it('runs jobs in the order of their instants, then of booking, whenever they were booked', async () => {
  const job = fc.record({ first: fc.nat(50), later: fc.option(fc.nat(50)) })
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 40 }), async (jobs) => {
      const clock = createClock(0)
      const agenda = createAgenda(clock)
      const ran: { instant: number; now: number }[] = []
      for (const { first, later } of jobs) {
        agenda.at(first, async () => {
          ran.push({ instant: first, now: clock.now() })
          if (later === null) return
          const instant = clock.now() + later
          agenda.at(instant, async () => void ran.push({ instant, now: clock.now() }))
        })
      }
      await clock.advanceTo(20)
      expect(ran.every((r) => r.instant <= 20)).toBe(true)
      await clock.advanceTo(200)
      expect(agenda.size()).toBe(0)
      expect(ran).toHaveLength(jobs.length + jobs.filter((j) => j.later !== null).length)
      expect(ran.map((r) => r.instant)).toEqual(ran.map((r) => r.instant).toSorted((a, b) => a - b))
      expect(ran.every((r) => r.now === r.instant)).toBe(true)
    }),
  )
})

it('keeps the clock’s own list short: sixty thousand jobs in a moment', async () => {
  const clock = createClock(0)
  let bookings = 0
  const counted = {
    ...clock,
    at(instant: number, work: () => Promise<void> | void) {
      bookings += 1
      clock.at(instant, work)
    },
  }
  const agenda = createAgenda(counted)
  let ran = 0
  for (let i = 0; i < 60_000; i++) agenda.at(i % 1000, async () => void ran++)
  expect(bookings).toBe(1)
  await clock.advanceTo(1000)
  expect(ran).toBe(60_000)
  expect(bookings).toBeLessThanOrEqual(1000)
})

it('runs jobs of one instant in the order they were booked', async () => {
  const clock = createClock(0)
  const agenda = createAgenda(clock)
  const ran: string[] = []
  for (let i = 0; i < 100; i++) agenda.at(i % 3, async () => void ran.push(`${i % 3} ${i}`))
  await clock.advanceTo(3)
  const byNumber = new Intl.Collator('en', { numeric: true })
  expect(ran).toEqual(ran.toSorted(byNumber.compare))
})

it('books no more for jobs that come in backwards', async () => {
  const clock = createClock(0)
  let bookings = 0
  const at: typeof clock.at = (instant, work) => {
    bookings += 1
    clock.at(instant, work)
  }
  const agenda = createAgenda({ ...clock, at })
  let ran = 0
  for (let i = 500; i > 0; i--) agenda.at(i, async () => void ran++)
  await clock.advanceTo(500)
  expect(ran).toBe(500)
  expect(bookings).toBeLessThanOrEqual(1000)
})

it('runs up to the given number of jobs at once', async () => {
  const clock = createClock(0)
  const agenda = createAgenda(clock, 4)
  let running = 0
  let most = 0
  for (let i = 0; i < 20; i++) {
    agenda.at(1, async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
    })
  }
  await clock.advanceTo(1)
  expect({ most, running, left: agenda.size() }).toEqual({ most: 4, running: 0, left: 0 })
})
