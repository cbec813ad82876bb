import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, localOf, weekday } from '../../core/calendar.ts'
import { converse } from '../../core/conversation.ts'
import { slotKey } from '../../core/keys.ts'
import { giveBack, nudgeOf } from '../../core/nudge.ts'
import { enroll, type Subscriber, settle, untouched } from '../../core/subscriber.ts'
import type { Turn } from '../../core/turn.ts'
import { createMemoryStore } from '../../dev/memory-store.ts'
import { firstVersion } from '../sim/program.ts'

/** Random lives through the core: what they text, when, and a clock that jumps. */

const { program } = firstVersion()
const HOUR = 3_600_000
const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Australia/Lord_Howe',
]
const TEXTS = [
  'STOP',
  'START',
  'PAUSE',
  'PAUSE 3 days',
  'RESUME',
  'TIME 7am',
  'TIME 6:30pm',
  'TIME 25:00',
  'ZONE Pacific',
  'ZONE London',
  'ZONE Mars',
  'MORE',
  'NEXT',
  'SAFE',
  'UNSURE',
  'he hit me and I am scared',
  'We talked for an hour.',
  'maybe I should stop this',
  'TODAY',
  'HELP',
  'KEEP',
  'español',
  '',
]

const life = fc.record({
  zone: fc.constantFrom(...ZONES),
  time: fc.constantFrom('06:00', '08:00', '12:15', '20:45'),
  off: fc.constantFrom('', '', '67', '1'),
  start: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') }),
  events: fc.array(
    fc.record({
      /** Mostly hours, now and then days: a clock that stood still, or a service that was out. */
      wait: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 * HOUR }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 * HOUR }) },
      ),
      text: fc.option(fc.constantFrom(...TEXTS), { freq: 2 }),
      /** What becomes of a claim: it goes out, or certainly does not. */
      lost: fc.boolean(),
    }),
    { minLength: 5, maxLength: 40 },
  ),
})

interface Tip {
  at: number
  date: string
  zone: string
  day: string
}

async function live(of: typeof life extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  const store = createMemoryStore()
  const phone = '+12125551000'
  const person = settle({
    ...untouched(),
    id: 'somebody-with-an-id',
    rev: 0,
    lang: 'en',
    country: 'US',
    phone: { to: phone, consent: 'subscribed', at: 1 },
    channel: 'text',
    zone: of.zone,
    time: of.time,
    off: of.off,
    enrollment: enroll(program.outline, program.version),
    recap: false,
  } satisfies Subscriber as Subscriber)
  await store.create(person)
  const { id } = person
  const tips: Tip[] = []
  let stopped = false
  let now = of.start

  for (const [i, event] of of.events.entries()) {
    const until = now + event.wait
    // Each quarter hour the slot that they are in may come due; only its own page can claim.
    for (let at = Math.ceil(now / 900_000) * 900_000; at <= until; at += 900_000) {
      await claimAt(at, event.lost)
    }
    now = until
    const current = await store.person(id)
    if (event.text === null || !current) continue
    const outcome = converse(turnOf(current, event.text, i))
    if (outcome.person) await store.save(outcome.person)
    const after = await store.person(id)
    if (event.text === 'STOP') stopped = true
    if (['START', 'RESUME', 'KEEP'].includes(event.text)) stopped = false
    if (stopped) expect(after?.slot).toBeUndefined()
    if (after?.flagged) expect(after.enrollment?.answers.safe).not.toBe('SAFE')
  }

  async function claimAt(at: number, lost: boolean): Promise<void> {
    const before = await store.person(id)
    if (!before?.slot) return
    const { date, time: local } = localOf(at, before.zone)
    if (at < instantOf(date, before.time, before.zone)) return
    const shard = Number(before.slot.split(' ').at(-1))
    const slot = slotKey(before.zone, before.time, shard)
    const by = { id, slot, date, local, now: at, weekday: weekday(date), attempt: `${date}~p` }
    const claimed = await store.claim(by)
    expect(await store.claim({ ...by, now: at + 1 })).toBeUndefined()
    if (!claimed) return
    expect(stopped).toBe(false)
    expect(local >= '06:00' && local < claimed.until).toBe(true)
    expect(claimed.off).not.toContain(String(weekday(date)))
    expect(claimed.from <= date).toBe(true)
    const nudge = nudgeOf(claimed, program)
    if (nudge.kind !== 'day') return
    if (lost) {
      const given = giveBack(claimed, date, program.outline)
      expect(given).toBeDefined()
      if (given) await store.save(settle(given))
      expect(given && giveBack(given, date, program.outline)).toBeUndefined()
      return
    }
    check({ at, date, zone: claimed.zone, day: nudge.day }, claimed)
  }

  function check(tip: Tip, claimed: Subscriber): void {
    const last = tips.at(-1)
    if (last) {
      expect(tip.at - last.at).toBeGreaterThanOrEqual(12 * HOUR)
      expect(tip.date > last.date).toBe(true)
    }
    const had = new Set(tips.map((t) => t.day))
    expect(had.has(tip.day), `${tip.day} twice`).toBe(false)
    const { parts } = program.outline
    const part = parts.find((p) => p.days.includes(tip.day))
    const sooner = part?.days.slice(0, part.days.indexOf(tip.day)) ?? []
    expect(
      sooner.filter((day) => !had.has(day)),
      `skipped before ${tip.day}`,
    ).toEqual([])
    // The parts that everybody goes through come whole and in order.
    const open = parts.filter((p) => !p.when).flatMap((p) => p.days)
    const due = open.slice(0, open.indexOf(tip.day))
    expect(
      due.filter((day) => !had.has(day)),
      `skipped before ${tip.day}`,
    ).toEqual([])
    if (tip.day.startsWith('open')) expect(claimed.enrollment?.answers.safe).toBe('SAFE')
    tips.push(tip)
  }

  function turnOf(current: Subscriber, text: string, i: number): Turn {
    return {
      person: current,
      known: true,
      via: 'phone',
      address: phone,
      message: { id: `m${i}`, text, pictures: 0 },
      now,
      programs: [program],
      theirs: program,
      host: { contact: 'help@sim.example', journalLink: () => 'https://sim.example/journal' },
    }
  }
}

describe('any life through the core', () => {
  it('keeps the hours, the rest, the order and the opt-out', async () => {
    await fc.assert(fc.asyncProperty(life, live), { numRuns: 400, seed: 20261123 })
  }, 60_000)
})
