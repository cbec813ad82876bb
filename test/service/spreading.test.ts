import { describe, expect, it } from 'vitest'
import { addDays } from '../../core/calendar.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { turnOf } from '../../functions/service/pace.ts'
import { populate } from '../crash/people.ts'
import { startWorld } from '../world.ts'

/** A slot too big for its lane. */

describe('the place at which a slot begins', () => {
  it('is another one each day, all of them within 64 days, and neighbours are far apart', () => {
    const letters = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
    const days = Array.from({ length: 64 }, (_, i) => turnOf(addDays('2026-12-01', i)))
    expect(new Set(days).size).toBe(64)
    for (const [i, letter] of days.slice(1).entries()) {
      const step = Math.abs(letters.indexOf(letter) - letters.indexOf(days[i] as string))
      expect(Math.min(step, 64 - step)).toBeGreaterThan(20)
    }
  })
})

describe('a slot too big for its window', () => {
  it('reaches whom it can, alarms once, and begins elsewhere the next day', async () => {
    const world = await startWorld({
      env: { TWILIO_SEGMENTS_PER_SECOND: '1', NUDGE_SPREAD_MINUTES: '5' },
      from: '2026-12-01T14:55:00Z',
    })
    const table = createTable(world.database.client, 'nudgeline')
    const people = await populate(world.deps, table, { texts: 240, emails: 0 })
    const reached = new Map<string, string[]>()
    const days = Array.from({ length: 5 }, (_, i) => addDays('2026-12-01', i))
    for (const date of days) {
      const before = world.twilio.messages().length
      await world.until(`${date}T16:30:00Z`)
      const tips = world.twilio
        .messages()
        .slice(before)
        .filter((m) => m.statusCallback?.includes(`n=${date}.tip`))
      const start = Date.parse(`${date}T15:00:00Z`)
      const last = Math.max(...tips.map((m) => m.at))
      expect((last - start) / 60_000).toBeLessThan(5.5)
      const share = tips.length / people.length
      expect(share).toBeGreaterThan(0.25)
      expect(share).toBeLessThan(0.95)
      for (const m of tips) reached.set(m.to, [...(reached.get(m.to) ?? []), date])
    }
    // A fixed order would reach the same half every day, and the others never.
    const counts = people.map((p) => reached.get(p.to)?.length ?? 0).sort((a, b) => a - b)
    expect(counts.filter((n) => n === 0).length).toBeLessThan(people.length * 0.08)
    expect(counts.filter((n) => n === days.length).length).toBeLessThan(people.length * 0.4)
    const alerts = world.resend.inbox(world.deps.settings.operator)
    expect(alerts).toHaveLength(days.length)
    // Nobody lost a day of the program: as many days had as tips.
    for (const person of await world.deps.store.people(people.map((p) => p.id))) {
      const had = reached.get(person.phone?.to ?? '')?.length ?? 0
      expect(person.enrollment?.step).toBe(had)
    }
    expect(world.problems).toEqual([])
  }, 120_000)
})
