import { describe, expect, it } from 'vitest'
import { SHARDS } from '../../core/keys.ts'
import { createTable } from '../../functions/adapters/dynamo.ts'
import { type Person, populate } from '../crash/people.ts'
import { startWorld, type World } from '../world.ts'

/** What a sender puts out: its rate, its faults, and that the other lane does not wait for it. */

const MINUTE = 60_000

async function startSlots(
  env: Record<string, string>,
  from: string,
  slots: { texts: number; emails: number; zone?: string; time?: string }[],
): Promise<{ world: World; people: Person[] }> {
  const world = await startWorld({ env, from })
  const table = createTable(world.database.client, 'nudgeline')
  const people: Person[] = []
  for (const slot of slots) {
    people.push(...(await populate(world.deps, table, { ...slot, from: people.length })))
  }
  return { world, people }
}

const tips = (world: World) => world.twilio.messages().filter((m) => m.origin === 'api')
const alerts = (world: World) => world.resend.inbox(world.deps.settings.operator)
const mails = (world: World) => world.resend.emails().filter((m) => m.tags.kind === 'tip')

/** How many seconds of work stand before a sender of this rate at most, and how long it worked. */
function backlog(world: World, rate: number): { most: number; seconds: number; segments: number } {
  let free = 0
  let most = 0
  let segments = 0
  const sent = tips(world).sort((a, b) => a.at - b.at)
  for (const m of sent) {
    free = Math.max(free, m.at) + (m.segments * 1000) / rate
    most = Math.max(most, (free - m.at) / 1000)
    segments += m.segments
  }
  return { most, segments, seconds: (free - (sent[0]?.at ?? 0)) / 1000 }
}

describe('a sender’s rate', () => {
  it('is kept by all workers of two slots that come due together, and emails do not wait', async () => {
    const rate = 4
    const { world, people } = await startSlots(
      { TWILIO_SEGMENTS_PER_SECOND: String(rate) },
      '2026-12-01T14:55:00Z',
      [
        { texts: 260, emails: 60 },
        { texts: 140, emails: 0, zone: 'America/Toronto' },
      ],
    )
    await world.until('2026-12-01T15:01:00Z')
    expect(mails(world)).toHaveLength(60)
    expect(tips(world).length).toBeLessThan(250)
    await world.until('2026-12-01T15:40:00Z')
    expect(
      tips(world)
        .map((m) => m.to)
        .sort(),
    ).toEqual(
      people
        .filter((p) => p.channel === 'text')
        .map((p) => p.to)
        .sort(),
    )
    const { most, seconds, segments } = backlog(world, rate)
    expect(segments / seconds).toBeGreaterThan(rate * 0.85)
    expect(segments / seconds).toBeLessThan(rate * 1.15)
    expect(most).toBeLessThan(120)
    expect(world.problems).toEqual([])
  }, 120_000)

  it('gives way when the provider’s queue is full, and everybody gets theirs in the end', async () => {
    const { world, people } = await startSlots(
      { TWILIO_SEGMENTS_PER_SECOND: '50' },
      '2026-12-01T14:55:00Z',
      [{ texts: 160, emails: 0 }],
    )
    world.twilio.faults.failAll(21611)
    let refused = 0
    world.clock.at(Date.parse('2026-12-01T15:02:00Z'), () => {
      refused = world.deps.settings.twilio.rate
      world.twilio.faults.clear()
    })
    await world.until('2026-12-01T16:00:00Z')
    expect(refused).toBe(50)
    expect(new Set(tips(world).map((m) => m.to)).size).toBe(people.length)
    expect(tips(world)).toHaveLength(people.length)
    expect(alerts(world)).toHaveLength(0)
  }, 120_000)
})

describe('a sender at fault', () => {
  it('stops its lane with one alarm and a handful of refusals; emails go on; then texts follow', async () => {
    const { world, people } = await startSlots(
      { TWILIO_SEGMENTS_PER_SECOND: '100' },
      '2026-12-01T14:55:00Z',
      [{ texts: 240, emails: 60 }],
    )
    let creates = 0
    const { send } = world.deps.texts
    world.deps.texts.send = (text) => {
      creates++
      return send(text)
    }
    world.twilio.faults.failAll(20003)
    await world.until('2026-12-01T15:05:00Z')
    expect(tips(world)).toHaveLength(0)
    expect(creates).toBeLessThanOrEqual(SHARDS)
    expect(mails(world)).toHaveLength(60)
    expect(alerts(world)).toHaveLength(1)
    await world.until('2026-12-01T15:40:00Z')
    expect(creates).toBeLessThanOrEqual(4 * SHARDS)
    expect(alerts(world)).toHaveLength(1)
    world.twilio.faults.clear()
    await world.until('2026-12-01T16:40:00Z')
    expect(tips(world)).toHaveLength(240)
    expect(new Set(tips(world).map((m) => m.to)).size).toBe(240)
    expect(people).toHaveLength(300)
    expect(world.problems).toEqual([])
  }, 120_000)

  it('of emails does not hold up texts', async () => {
    const { world } = await startSlots({}, '2026-12-01T14:55:00Z', [{ texts: 40, emails: 40 }])
    world.resend.faults.quota('daily_quota_exceeded')
    await world.until('2026-12-01T15:02:00Z')
    expect(tips(world)).toHaveLength(40)
    expect(mails(world)).toHaveLength(0)
    world.resend.faults.clear()
    await world.until('2026-12-01T15:50:00Z')
    expect(mails(world)).toHaveLength(40)
  }, 120_000)
})

describe('the end of the allowed hours', () => {
  it('ends every text’s validity, and a slot that is not done by then', async () => {
    const { world, people } = await startSlots(
      { TWILIO_SEGMENTS_PER_SECOND: '0.4' },
      '2026-12-01T01:25:00Z',
      [{ texts: 330, emails: 0, time: '20:45' }],
    )
    const nine = Date.parse('2026-12-02T02:00:00Z')
    await world.until('2026-12-02T04:00:00Z')
    const sent = tips(world)
    expect(sent.length).toBeGreaterThan(100)
    expect(sent.length).toBeLessThan(people.length)
    for (const m of sent) {
      expect(m.at).toBeLessThan(nine)
      expect(m.at + Number(m.params.ValidityPeriod) * 1000).toBeLessThanOrEqual(nine + MINUTE)
    }
  }, 120_000)
})
