import { beforeEach, describe, expect, it } from 'vitest'
import type { RecapJob } from '../../functions/service/recap.ts'
import { runRecaps } from '../../functions/service/recap.ts'
import { queueRecaps } from '../../functions/service/recap-slots.ts'
import { tick } from '../../functions/service/tick.ts'
import { startWorld, type World } from '../world.ts'
import { joinByEmail, linkIn, personAt, reply, subjects } from './by-email.ts'

const me = 'me@example.com'
const PHONE = '+12125550123'
const SUBJECT = 'Your week, looking back'
/** 17:00 on Sunday, 6 December 2026 in New York. */
const SUNDAY = '2026-12-06T22:00:00Z'

let world: World
const recaps = (address = me) =>
  world.resend.inbox(address).filter(({ subject }) => subject === SUBJECT)
const jobs = async (): Promise<RecapJob[]> => {
  const { slot = '', zone, time } = await personAt(world, me)
  const shard = Number(slot.split(' ').at(-1))
  return [{ kind: 'recap', zone, time, date: '2026-12-06', shard }]
}

beforeEach(async () => {
  world = await startWorld()
  await joinByEmail(world, PHONE, me)
})

describe('the weekly recap', () => {
  it('comes on Sunday at five, once a week, with the days and without their words', async () => {
    await world.until('2026-12-03T15:00:00Z')
    await reply(world, me, { text: 'He laughed at my joke.' })
    await world.until('2026-12-06T21:59:00Z')
    expect(recaps()).toEqual([])
    await world.until('2026-12-06T22:30:00Z')
    const [recap] = recaps()
    expect(recap?.text).toContain('You wrote on 1 of 5 days.')
    expect(recap?.text).not.toContain('laughed')
    expect(recap?.html).not.toContain('laughed')
    expect(recap?.tags).toMatchObject({ kind: 'recap', nudge: '2026-12-06_recap' })
    await world.until('2026-12-12T22:00:00Z')
    expect(recaps()).toHaveLength(1)
    await world.until('2026-12-13T22:30:00Z')
    expect(recaps()).toHaveLength(2)
    expect(recaps()[1]?.text).toContain('of 7 days')
    expect(world.problems).toEqual([])
  })

  it('does not keep the next morning’s tip away', async () => {
    await world.text(PHONE, 'TIME 6am')
    await world.until('2026-12-06T23:30:00Z')
    expect(recaps()).toHaveLength(1)
    const before = world.resend.inbox(me).length
    await world.until('2026-12-07T11:30:00Z')
    expect(world.resend.inbox(me)).toHaveLength(before + 1)
  })

  it('quotes for those who chose that', async () => {
    await world.until('2026-12-03T15:00:00Z')
    await reply(world, me, { text: 'He laughed at <b>my</b> joke.' })
    const person = await personAt(world, me)
    await world.deps.store.save({ ...person, quote: true })
    await world.until(SUNDAY)
    await world.hours(1)
    expect(recaps()[0]?.html).toContain('He laughed at &lt;b&gt;my&lt;/b&gt; joke.')
  })

  it('can be left out by its own link, and the tips go on', async () => {
    await world.until(SUNDAY)
    await world.hours(1)
    const leave = linkIn(recaps()[0]?.text ?? '', 'recap')
    const page = await fetch(leave)
    expect(await page.text()).toContain('<form method="post">')
    expect((await personAt(world, me)).recap).toBe(true)
    expect((await fetch(leave, { method: 'POST' })).status).toBe(200)
    expect((await personAt(world, me)).recap).toBe(false)
    await world.until('2026-12-13T23:30:00Z')
    expect(recaps()).toHaveLength(1)
    expect(subjects(world, me).length).toBeGreaterThan(10)
    const [good = '', token = ''] = leave.split('/recap/')
    expect((await fetch(`${good}/unsubscribe/${token}`, { method: 'POST' })).status).toBe(410)
    expect((await fetch(`${good}/recap/x${token}`, { method: 'POST' })).status).toBe(410)
  })

  it('never comes after STOP', async () => {
    await world.until('2026-12-06T21:50:00Z')
    await world.text(PHONE, 'STOP')
    await world.hours(3)
    expect(recaps()).toEqual([])
  })

  it('comes once when its job is delivered twice, and when the tick runs twice', async () => {
    await world.until('2026-12-06T22:00:00Z')
    expect(await tick(world.deps)).toBe(0)
    // As if a crash had come between the queue and the mark.
    const slots = (await world.deps.store.slots()).filter(({ kind }) => kind !== 'recap')
    expect(await queueRecaps(world.deps, slots)).toBe(8)
    for (const job of await jobs()) {
      await runRecaps(world.deps, job, 1, 'other')
      await runRecaps(world.deps, job, 2, 'other')
    }
    await world.hours(1)
    expect(recaps()).toHaveLength(1)
  })

  it.each(['500', '429', '500-after-accept', 'timeout-after-accept', 'reset'] as const)(
    'comes once through a %s',
    async (fault) => {
      await world.until('2026-12-06T21:55:00Z')
      world.resend.faults.next(2, fault)
      await world.until('2026-12-06T23:55:00Z')
      expect(world.resend.faults.struck[fault]).toBe(2)
      expect(recaps()).toHaveLength(1)
      const { id } = await personAt(world, me)
      expect(await world.deps.store.sent(id, '2026-12-06.recap')).toMatchObject({
        outcome: 'accepted',
      })
    },
    60_000,
  )

  it('comes once after a crash between the claim and the send, and after one behind it', async () => {
    for (const cut of ['send', 'record'] as const) {
      world = await startWorld()
      await joinByEmail(world, PHONE, me)
      await world.until('2026-12-06T21:59:00Z')
      const { deps } = world
      const [job] = await jobs()
      if (!job) throw new Error('no job')
      const now = () => Date.parse('2026-12-06T22:01:00Z')
      const crash = () => Promise.reject(new Error('killed'))
      const cutDeps =
        cut === 'send'
          ? { ...deps, now, mails: { ...deps.mails, send: crash } }
          : { ...deps, now, store: { ...deps.store, record: crash } }
      await expect(runRecaps(cutDeps, job, 1, 'm')).rejects.toThrow('killed')
      await world.until('2026-12-06T22:20:00Z')
      expect(recaps()).toHaveLength(cut === 'send' ? 0 : 1)
      await runRecaps(deps, job, 2, 'm')
      await runRecaps(deps, job, 3, 'm')
      expect(recaps()).toHaveLength(1)
      const { id } = await personAt(world, me)
      expect(await deps.store.sent(id, '2026-12-06.recap')).toBeDefined()
    }
  })
})
