import { describe, expect, it } from 'vitest'
import { shardOf } from '../../core/keys.ts'
import { settle } from '../../core/subscriber.ts'
import { someone } from '../contracts/store.ts'
import { startWorld, type World } from '../world.ts'

/** A slot of readers by email, through what the provider can do to a batch. */

const READERS = 60
const address = (i: number) => `reader${i}@example.com`

async function worldOf(readers: number, broken = -1): Promise<World> {
  const world = await startWorld({ from: '2026-12-01T12:30:00Z' })
  const [program] = await world.deps.library.programs()
  if (!program) throw new Error('nothing is published')
  await world.deps.store.addSlot({ zone: 'America/New_York', time: '08:00', kind: 'tips' })
  for (let i = 0; i < readers; i++) {
    const to = i === broken ? 'not an address' : address(i)
    const person = someone({
      id: `${'abcdefgh'[i % 8]}${String(i).padStart(21, '0')}`,
      channel: 'email',
      email: { to, consent: 'subscribed', at: 0 },
      from: '',
      lastDate: '',
      lastAt: 0,
      enrollment: {
        program: program.outline.id,
        version: program.version,
        state: 'active',
        part: program.outline.parts[0]?.id ?? '',
        step: 0,
        answers: {},
        been: {},
      },
    })
    const { phone: _, ...byEmail } = person
    await world.deps.store.create(settle(byEmail))
  }
  return world
}

const counts = (world: World) =>
  Array.from({ length: READERS }, (_, i) => world.resend.inbox(address(i)).length)
const once = Array.from({ length: READERS }, () => 1)

describe('a morning by email', () => {
  it('is a batch for each shard, not a request for each reader', async () => {
    const world = await worldOf(READERS)
    await world.until('2026-12-01T13:10:00Z')
    expect(counts(world)).toEqual(once)
    const keys = new Set(world.resend.emails().map(({ idempotencyKey }) => idempotencyKey))
    const shards = new Set(
      Array.from({ length: READERS }, (_, i) =>
        shardOf(`${'abcdefgh'[i % 8]}${String(i).padStart(21, '0')}`, 'email'),
      ),
    )
    expect(keys.size).toBe(shards.size)
    expect(world.problems).toEqual([])
  })

  it('reaches everybody but the one address that is refused, which ends', async () => {
    const world = await worldOf(READERS, 17)
    await world.until('2026-12-01T13:10:00Z')
    expect(counts(world)).toEqual(once.map((n, i) => (i === 17 ? 0 : n)))
    const refused = await world.deps.store.person(`b${'17'.padStart(21, '0')}`)
    expect(refused?.email?.consent).toBe('invalid')
    expect(refused?.slot).toBeUndefined()
  })

  it.each(['daily_quota_exceeded', 'monthly_quota_exceeded'] as const)(
    'waits while the %s, and loses nobody',
    async (name) => {
      const world = await worldOf(READERS)
      world.resend.faults.quota(name)
      await world.until('2026-12-01T16:00:00Z')
      expect(world.resend.emails()).toEqual([])
      expect(world.queue.dead).toEqual([])
      world.resend.faults.quota(undefined)
      await world.until('2026-12-01T17:00:00Z')
      expect(counts(world)).toEqual(once)
    },
  )

  it('comes tomorrow, with the same day, when the quota stays out all day', async () => {
    const world = await worldOf(READERS)
    world.resend.faults.quota('daily_quota_exceeded')
    await world.until('2026-12-02T05:00:00Z')
    expect(world.resend.emails()).toEqual([])
    world.resend.faults.quota(undefined)
    await world.until('2026-12-02T14:00:00Z')
    expect(counts(world)).toEqual(once)
    const person = await world.deps.store.person(`a${'0'.padStart(21, '0')}`)
    expect(person?.enrollment?.step).toBe(1)
  })

  it('is sent once to each through a storm of faults', async () => {
    const world = await worldOf(READERS)
    let seed = 11
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed / 2 ** 31
    }
    world.resend.faults.rate(
      { '500-after-accept': 0.25, 'timeout-after-accept': 0.15, '429': 0.15, reset: 0.1 },
      random,
    )
    await world.until('2026-12-01T15:00:00Z')
    world.resend.faults.clear()
    await world.until('2026-12-01T18:00:00Z')
    expect(counts(world)).toEqual(once)
    expect(world.problems).toEqual([])
  }, 120_000)
})
