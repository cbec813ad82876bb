import { beforeAll, describe, expect, it } from 'vitest'
import { localOf } from '../../core/calendar.ts'
import { segments } from '../../core/segments.ts'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'

/** The subscriber's whole way, over real HTTP, as issue by issue it was promised. */

const PHONE = '+12125550123'
const MAIL = 'me@example.com'
const ZONE = 'America/New_York'

describe('from a text message to a daily tip', () => {
  let world: World
  const last = () => world.received(PHONE).at(-1) ?? ''
  const person = async () => {
    const found = await world.deps.store.find(hashOf(world.deps, PHONE))
    if (!found) throw new Error('nobody there')
    return found
  }
  beforeAll(async () => {
    world = await startWorld()
  })

  it('names the program, how often, rates, HELP and STOP, and asks for YES', async () => {
    const [reply] = await world.text(PHONE, 'OPEN')
    for (const part of [
      'Open Up',
      'one short tip a day',
      'Msg & data rates may apply',
      'HELP',
      'STOP',
      'YES',
    ])
      expect(reply).toContain(part)
    expect(reply).toContain('around the clock')
    expect(segments(reply ?? '').segments).toBeLessThanOrEqual(2)
  })

  it('sends nothing before YES', async () => {
    await world.hours(26)
    expect(world.received(PHONE)).toHaveLength(1)
  })

  it('enrolls on YES, and says when and how', async () => {
    await world.until('2026-12-02T18:00:00Z')
    const [reply] = await world.text(PHONE, 'Yes!')
    expect(reply).toContain('tomorrow at 8:00 am')
    expect(reply).toContain('Eastern time')
    expect(reply).toContain('email address')
  })

  it('keeps how and when consent changed, with the wording shown', async () => {
    const ledger = await world.deps.store.consents((await person()).id)
    expect(ledger.map(({ from, to, by }) => ({ from, to, by }))).toEqual([
      { from: 'none', to: 'pending', by: 'text OPEN' },
      { from: 'pending', to: 'subscribed', by: 'text YES' },
    ])
    expect(ledger[1]?.shown).toContain('Msg & data rates may apply')
  })

  it('sends the first tip at 8:00 local time, as a text with its question', async () => {
    await world.until('2026-12-03T12:59:59Z')
    expect(world.received(PHONE)).toHaveLength(2)
    await world.until('2026-12-03T13:00:00Z')
    expect(last()).toContain('What do you usually do in the first minute')
    const sent = world.twilio.messages().at(-1)
    expect(sent?.params.StatusCallback).toContain('/twilio/status?p=')
    expect(Number(sent?.params.ValidityPeriod)).toBe(36_000)
  })

  it('keeps a reflection tied to that day, and does not repeat it', async () => {
    await world.hours(2)
    const [reply] = await world.text(PHONE, "We couldn't stop laughing at dinner.")
    expect(reply).not.toContain('laughing')
    const [entry] = await world.deps.store.journal((await person()).id)
    expect(entry).toMatchObject({
      text: "We couldn't stop laughing at dinner.",
      program: 'open-up',
      day: 'room-1',
      date: '2026-12-03',
    })
  })

  it('moves the tips to email once the address is confirmed by a POST', async () => {
    await world.text(PHONE, MAIL)
    const [mail] = world.resend.inbox(MAIL)
    const link = mail?.text.match(/http\S+\/confirm\/\S+/)?.[0] ?? ''
    await fetch(link)
    expect((await person()).email?.consent).toBe('pending')
    const pressed = await fetch(link, { method: 'POST' })
    expect(pressed.ok).toBe(true)
    expect(await person()).toMatchObject({ channel: 'email', email: { consent: 'subscribed' } })
    await world.until('2026-12-04T13:00:00Z')
    const tip = world.resend.inbox(MAIL).find((m) => m.tags.kind === 'tip')
    expect(tip).toMatchObject({ subject: 'Letting one thing rest' })
    expect(tip?.html).toContain(`sms:${world.number}`)
    expect(tip?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(tip?.html).not.toContain('{{')
  })

  it.each([
    ['TIME 7:30am', /tips come at 7:30 am. The next one is tomorrow at 7:30 am/],
    ['ZONE Pacific', /follow Pacific time. The next one is tomorrow at 7:30 am/],
    ['ZONE Eastern', /follow Eastern time/],
    ['PAUSE 3 days', /Paused. The next tip comes on Tuesday at 7:30 am/],
    ['RESUME', /Welcome back. The next tip comes tomorrow at 7:30 am/],
    ['RESUME', /You are not paused/],
    ['TODAY', /./],
    ['HELP', /Open Up.*Contact: .*STOP to stop.*1-800-799-7233/],
    ['TEXT', /tips come by text/],
    ['JOURNAL', /\/journal\/\S+ The link works for one hour/],
  ])('%s does what it says', async (command, answer) => {
    const [reply] = await world.text(PHONE, command)
    expect(reply).toMatch(answer)
  })

  it('stops everything at once with one confirmation, in both channels', async () => {
    expect(await world.text(PHONE, 'Please stop texting me')).toEqual([
      expect.stringContaining('You are unsubscribed from Open Up'),
    ])
    expect(await person()).toMatchObject({
      phone: { consent: 'stopped' },
      email: { consent: 'stopped' },
    })
    expect((await person()).slot).toBeUndefined()
    const before = world.received(PHONE).length
    await world.hours(24 * 4)
    expect(world.received(PHONE)).toHaveLength(before)
  })

  it('answers no ordinary text from somebody who stopped, and keeps it', async () => {
    expect(await world.text(PHONE, 'It was a good day all the same.')).toEqual([])
    expect((await world.deps.store.journal((await person()).id)).at(-1)?.text).toContain('good day')
  })

  it('goes on with the next day after START', async () => {
    const [reply] = await world.text(PHONE, 'START')
    expect(reply).toContain('You go on where you left off')
    await world.hours(24)
    const sent = await world.deps.store.deliveries((await person()).id)
    expect(sent.map((s) => s.day)).toEqual(['room-1', 'room-2', 'room-3'])
  })

  it('runs to the last day and a closing message, by the rules', async () => {
    for (let day = 0; day < 30; day++) {
      await world.hours(24)
      if (last().includes('MORE')) await world.text(PHONE, 'next')
      if (last().includes('SAFE or UNSURE')) await world.text(PHONE, 'Safe.')
    }
    const me = await person()
    expect(me.enrollment).toMatchObject({ state: 'finished' })
    const deliveries = await world.deps.store.deliveries(me.id)
    const tips = deliveries.filter((s) => s.nudge.endsWith('.tip'))
    expect(tips.map((s) => s.day)).toEqual([
      ...days('room'),
      ...days('kindness'),
      'before',
      ...days('vulnerability'),
      'closing',
    ])
    expect(new Set(tips.map((s) => s.nudge)).size).toBe(tips.length)
    for (const { at } of deliveries) {
      const { time } = localOf(at, ZONE)
      expect(time >= '07:30' && time < '21:00').toBe(true)
    }
    const evenings = deliveries.filter((s) => s.nudge.endsWith('.evening')).map((s) => s.day)
    expect(evenings).toEqual(['room-4', 'kindness-4', 'vulnerability-3'])
    expect(last()).toContain('This is where Open Up ends')
  })

  it('made no request that a vendor’s description would refuse', () => {
    expect(world.problems).toEqual([])
    expect(world.twilio.unknownParameters).toEqual([])
  })

  const days = (part: string) => Array.from({ length: 7 }, (_, i) => `${part}-${i + 1}`)
})
