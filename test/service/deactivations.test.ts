import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../functions/links.ts'
import { stopDeactivated } from '../../functions/service/deactivations.ts'
import { startWorld, type World } from '../world.ts'

/** Numbers that were given up, as the carrier lists them once a day. */

const GONE = '+12125550101'
const STAYS = '+12125550102'
const BOTH = '+12125550103'
const LATE = '+12125550104'
const MAIL = 'me@example.com'
let world: World
let reads = 0

const person = async (phone: string) => {
  const found = await world.deps.store.find(hashOf(world.deps, phone))
  if (!found) throw new Error(`nobody at ${phone}`)
  return found
}
const consent = async (phone: string) => (await person(phone)).phone?.consent

beforeAll(async () => {
  world = await startWorld({
    wrap: (deps) => ({
      ...deps,
      store: {
        ...deps.store,
        whose: (hashes) => {
          reads++
          return deps.store.whose(hashes)
        },
      },
    }),
  })
  for (const phone of [GONE, STAYS, BOTH, LATE]) {
    await world.text(phone, 'OPEN')
    await world.text(phone, 'YES')
  }
  await world.text(BOTH, MAIL)
  const link =
    world.resend
      .inbox(MAIL)
      .at(-1)
      ?.text.match(/\S+\/confirm\/\S+/)?.[0] ?? ''
  expect((await fetch(link, { method: 'POST' })).ok).toBe(true)
})

const strangers = (n: number) => Array.from({ length: n }, (_, i) => `+1646${String(5000000 + i)}`)

describe('the numbers given up', () => {
  it('are stopped by the night, before their next tip, and nobody else is', async () => {
    // Without a plus, as the list has them.
    world.twilio.setDeactivations(
      '2026-12-01',
      [...strangers(950), GONE, BOTH].map((n) => n.slice(1)),
    )
    await world.until('2026-12-02T13:30:00Z')
    expect(await consent(GONE)).toBe('invalid')
    expect(await consent(STAYS)).toBe('subscribed')
    expect(world.received(GONE)).toHaveLength(2)
    expect(world.received(STAYS)).toHaveLength(3)
    expect((await world.deps.store.consents((await person(GONE)).id)).at(-1)).toMatchObject({
      address: 'phone',
      from: 'subscribed',
      to: 'invalid',
      by: 'number given up',
    })
  })

  it('cost a read of the table a hundred, and each list is gone through once', () => {
    expect(reads).toBe(10)
  })

  it('leave the other address of somebody alone: their tips come by email', async () => {
    expect(await consent(BOTH)).toBe('invalid')
    expect((await person(BOTH)).email?.consent).toBe('subscribed')
    expect(world.resend.inbox(MAIL).filter((m) => m.tags.kind === 'tip')).toHaveLength(1)
  })

  it('are looked up once more the day after, should the night have failed', async () => {
    world.twilio.setDeactivations('2026-12-02', [LATE])
    world.twilio.faults.scope = 'all'
    world.twilio.faults.next(20, '500')
    await expect(
      stopDeactivated({ ...world.deps, now: () => Date.parse('2026-12-03T07:30:00Z') }),
    ).rejects.toThrow()
    world.twilio.faults.clear()
    world.twilio.faults.scope = 'sends'
    expect(await consent(LATE)).toBe('subscribed')
    const stopped = await stopDeactivated({
      ...world.deps,
      now: () => Date.parse('2026-12-04T07:30:00Z'),
    })
    expect(stopped).toBe(1)
    expect(await consent(LATE)).toBe('invalid')
  })

  it('change nothing when a list is gone through again', async () => {
    const before = await person(GONE)
    expect(
      await stopDeactivated({ ...world.deps, now: () => Date.parse('2026-12-04T08:30:00Z') }),
    ).toBe(0)
    expect(await person(GONE)).toEqual(before)
    expect(world.problems).toEqual([])
  })
})
