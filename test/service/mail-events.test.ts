import { beforeEach, describe, expect, it } from 'vitest'
import { startWorld, type World } from '../world.ts'
import { joinByEmail, personAt } from './by-email.ts'

const me = 'me@example.com'
const PHONE = '+12125550123'
const TOLD = 'Email to your address stopped working'

let world: World
beforeEach(async () => {
  world = await startWorld()
  await joinByEmail(world, PHONE, me)
  // The first tip by email has just gone out.
  await world.until('2026-12-02T13:00:00Z')
})

const told = () => world.received(PHONE).filter((text) => text.includes(TOLD)).length
const tips = () => world.resend.emails().filter(({ tags }) => tags.kind === 'tip')
const person = () => personAt(world, me)
const lastTip = () => {
  const tip = tips().at(-1)
  if (!tip) throw new Error('no tip went out')
  return tip.id
}

describe('what the mail provider reports', () => {
  it('of a permanent bounce: the address ends at once, they are told once, texts take over', async () => {
    world.resend.faults.bounce(me, 'Permanent')
    await world.until('2026-12-03T13:30:00Z')
    expect((await person()).email?.consent).toBe('invalid')
    expect(told()).toBe(1)
    const mails = tips().length
    const texts = world.received(PHONE).length
    await world.until('2026-12-05T15:00:00Z')
    expect(tips()).toHaveLength(mails)
    expect(world.received(PHONE).length).toBeGreaterThanOrEqual(texts + 2)
    expect(told()).toBe(1)
    const ledger = await world.deps.store.consents((await person()).id)
    expect(ledger).toContainEqual(expect.objectContaining({ to: 'invalid', by: 'email.bounced' }))
  })

  it.each(['Transient', 'Undetermined'] as const)('of a %s bounce: nothing', async (type) => {
    await world.resend.bounce(lastTip(), type)
    await world.hours(1)
    expect((await person()).email?.consent).toBe('subscribed')
    expect(told()).toBe(0)
  })

  it('of a complaint: the address ends at once, they are told once, texts take over', async () => {
    await world.resend.complain(lastTip())
    await world.resend.complain(lastTip())
    expect((await person()).email?.consent).toBe('stopped')
    expect((await person()).phone?.consent).toBe('subscribed')
    expect(told()).toBe(1)
    const mails = tips().length
    await world.until('2026-12-04T15:00:00Z')
    expect(tips()).toHaveLength(mails)
  })

  it('of an end, at night: they are told in the morning', async () => {
    await world.until('2026-12-03T05:00:00Z')
    await world.resend.bounce(lastTip())
    expect((await person()).email?.consent).toBe('invalid')
    await world.until('2026-12-03T12:55:00Z')
    expect(told()).toBe(0)
    await world.until('2026-12-04T15:00:00Z')
    expect(told()).toBe(1)
  })

  it('of an address that they replaced since: nothing', async () => {
    await world.text(PHONE, 'new@example.com')
    const link = world.resend
      .inbox('new@example.com')
      .at(-1)
      ?.text.match(/https?:\S+confirm\S+/)
    await fetch(String(link), { method: 'POST' })
    await world.resend.bounce(lastTip())
    expect((await personAt(world, 'new@example.com')).email).toMatchObject({
      to: 'new@example.com',
      consent: 'subscribed',
    })
    expect(told()).toBe(0)
  })

  it('of an address that was never confirmed: that it cannot be written to', async () => {
    await world.text('+12125550124', 'OPEN')
    await world.text('+12125550124', 'YES')
    world.resend.faults.bounce('typo@example.com', 'Permanent')
    await world.text('+12125550124', 'typo@example.com')
    await world.hours(1)
    const texts = world.received('+12125550124')
    expect(texts.filter((text) => text.includes('We cannot write to that address'))).toHaveLength(1)
    expect(texts.some((text) => text.includes(TOLD))).toBe(false)
  })

  it('after STOP: nothing is sent', async () => {
    await world.text(PHONE, 'STOP')
    const texts = world.received(PHONE).length
    await world.resend.bounce(lastTip())
    await world.hours(30)
    expect(world.received(PHONE)).toHaveLength(texts)
  })

  it('late, twice and in any order: the same in the end', async () => {
    let seed = 7
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed / 2 ** 31
    }
    world.resend.faults.bounce(me, 'Permanent')
    world.resend.faults.rate({ late: 0.3, shuffled: 0.3, duplicated: 0.3 }, random)
    await world.until('2026-12-03T15:00:00Z')
    const { id } = await person()
    const bounced = world.resend.emails().filter(({ lastEvent }) => lastEvent === 'bounced')
    expect(bounced).not.toEqual([])
    expect(world.resend.faults.struck).not.toEqual({})
    expect((await person()).email?.consent).toBe('invalid')
    expect(told()).toBe(1)
    for (const { tags } of bounced) {
      const nudge = String(tags.nudge).replace('_', '.')
      expect(await world.deps.store.status(id, nudge)).toBe('failed')
    }
    expect(world.problems).toEqual([])
  })
})
