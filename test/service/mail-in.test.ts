import { beforeAll, describe, expect, it } from 'vitest'
import { receiveMail } from '../../functions/service/mail-in.ts'
import { startWorld, type World } from '../world.ts'
import { joinByEmail, linkIn, personAt, reply, subjects } from './by-email.ts'

const QUOTE = `\n\nOn Wed, Dec 2, 2026 at 8:00 AM Nudgeline <reply@in.nudgeline.example>\nwrote:\n\n> Open Up\n> unsubscribe\n> What would you do?`

describe('answering an email', () => {
  let world: World
  const me = 'me@example.com'
  const PHONE = '+12125550123'
  const words = async () =>
    (await world.deps.store.journal((await personAt(world, me)).id)).map(({ text }) => text)

  beforeAll(async () => {
    world = await startWorld()
    await joinByEmail(world, PHONE, me)
    await world.until('2026-12-02T15:00:00Z')
  })

  it('is possible: a tip says where to, with a mark in lower case and short enough', () => {
    const tip = world.resend.emails().at(-1)
    expect(tip?.tags.kind).toBe('tip')
    expect(tip?.replyTo).toHaveLength(1)
    expect(tip?.replyTo[0]).toMatch(/^reply\+[0-9a-f]{32}@in\.nudgeline\.example$/)
    expect(tip?.replyTo[0]?.split('@')[0]?.length).toBeLessThanOrEqual(64)
  })

  it('greets a confirmed address, with the next tip and two ways to unsubscribe', () => {
    const welcome = world.resend.emails().find(({ tags }) => tags.kind === 'welcome')
    expect(welcome?.text).toContain('tomorrow at 8:00 am')
    expect(welcome?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(welcome?.headers['List-Unsubscribe']).toBe(
      `<${linkIn(welcome?.text ?? '', 'unsubscribe')}>`,
    )
  })

  it('keeps a reflection without its quote, tied to its day, and says nothing back', async () => {
    const before = world.resend.emails().length
    await reply(world, me, { text: `We couldn't stop laughing.${QUOTE}` })
    expect(await words()).toEqual(["We couldn't stop laughing."])
    const [entry] = await world.deps.store.journal((await personAt(world, me)).id)
    expect(entry).toMatchObject({ program: 'open-up', date: '2026-12-02' })
    expect(world.resend.emails()).toHaveLength(before)
  })

  it('is applied once, however often it is reported', async () => {
    const { id } = await reply(world, me, { text: 'Twice reported.' })
    await receiveMail(world.deps, id)
    await receiveMail(world.deps, id)
    expect(await words()).toEqual(["We couldn't stop laughing.", 'Twice reported.'])
  })

  it.each([
    { label: 'another address', part: { from: 'Partner <partner@example.com>' } },
    { label: 'a subdomain', part: { from: 'me@mail.example.com' } },
    { label: 'a name that looks like it', part: { from: '"me@example.com" <x@evil.example>' } },
    {
      label: 'a forged name',
      part: { headers: { 'Authentication-Results': 'mx; spf=fail; dkim=none; dmarc=fail' } },
    },
    { label: 'no mark', part: { to: 'reply@in.nudgeline.example' } },
    { label: 'the mark of another', part: { to: `reply+${'0'.repeat(32)}@in.nudgeline.example` } },
    { label: 'an absence note', part: { headers: { 'Auto-Submitted': 'auto-replied' } } },
    { label: 'an old absence note', part: { headers: { Precedence: 'bulk' } } },
    { label: 'an absence note by its subject', part: { subject: 'Automatic reply: A tip' } },
    { label: 'a bounce', part: { headers: { 'Return-Path': '<>' } } },
    { label: 'a list', part: { headers: { 'List-Id': '<friends.example.com>' } } },
    { label: 'nothing but the quote', part: { text: QUOTE } },
  ])('takes nothing from $label', async ({ part }) => {
    const before = { words: await words(), mails: world.resend.emails().length }
    await reply(world, me, { text: 'Not theirs.', ...part })
    expect(await words()).toEqual(before.words)
    expect(world.resend.emails()).toHaveLength(before.mails)
    expect((await personAt(world, me)).email?.consent).toBe('subscribed')
  })

  it.each([
    ['PAUSE 3 days', 'Paused.', (p: { paused: boolean }) => p.paused],
    ['RESUME', 'Welcome back.', (p: { paused: boolean }) => !p.paused],
    ['TIME 7:30am', 'tips come at 7:30 am', (p: { time: string }) => p.time === '07:30'],
    ['HELP', 'hello@nudgeline.example', () => true],
  ])('acts on %s, and answers by email', async (text, answer, holds) => {
    await reply(world, me, { text: `${text}\n\nSent from my iPhone` })
    const last = world.resend.inbox(me).at(-1)
    expect(last?.subject).toBe('About your message')
    expect(last?.text).toContain(answer)
    expect(holds((await personAt(world, me)) as never)).toBe(true)
    expect(await words()).not.toContain(text)
  })

  it('answers JOURNAL with a link that opens nothing on a GET by itself', async () => {
    await reply(world, me, { text: 'journal' })
    const last = world.resend.inbox(me).at(-1)
    expect(last?.subject).toBe('Your sign-in link')
    expect(linkIn(last?.text ?? '', 'open')).toContain('/open/')
  })

  it('never takes a start or a keyword as consent for a number', async () => {
    await world.text(PHONE, 'STOP')
    await world.hours(2)
    await reply(world, me, { text: 'START' })
    await reply(world, me, { text: 'OPEN' })
    const person = await personAt(world, me)
    expect(person.phone?.consent).toBe('stopped')
    expect(person.email?.consent).toBe('stopped')
    expect(person.slot).toBeUndefined()
  })

  it('keeps what somebody who stopped still writes, and does not answer', async () => {
    const before = world.resend.emails().length
    await reply(world, me, { text: 'It was a good time.' })
    expect((await words()).at(-1)).toBe('It was a good time.')
    expect(world.resend.emails()).toHaveLength(before)
  })

  it('puts every request and event as the provider describes them', () => {
    expect(world.problems).toEqual([])
  })
})

describe('an opt-out by email', () => {
  let world: World
  let people = 0
  beforeAll(async () => {
    world = await startWorld()
  })

  it.each([
    { label: 'the word alone', mail: { text: 'unsubscribe' } },
    { label: 'above the quote', mail: { text: `Unsubscribe${QUOTE}` } },
    { label: 'in other words', mail: { text: `please stop sending me these emails${QUOTE}` } },
    { label: 'a mail of its own', mail: { subject: 'unsubscribe', text: '' } },
    { label: 'a subject over a signature', mail: { subject: 'STOP', text: 'Ann Example\nParis' } },
    { label: 'HTML alone', mail: { html: '<div>Unsubscribe</div><blockquote>tip</blockquote>' } },
    { label: 'without the mark', mail: { text: 'unsubscribe', to: 'tips@nudgeline.example' } },
  ])('stops everything at once: $label', async ({ label, mail }) => {
    const address = `${label.replaceAll(' ', '-').toLowerCase()}@example.com`
    const phone = `+121255501${String(people++).padStart(2, '0')}`
    await joinByEmail(world, phone, address)
    await reply(world, address, mail)
    const person = await personAt(world, address)
    expect(person.email?.consent).toBe('stopped')
    expect(person.phone?.consent).toBe('stopped')
    expect(subjects(world, address).slice(-2)).toEqual(['You are all set', 'You are unsubscribed'])
    const ledger = await world.deps.store.consents(person.id)
    const ends = ledger.filter(({ to }) => to === 'stopped')
    expect(ends.map(({ by }) => by)).toEqual(['email reply', 'email reply'])
  })

  it('is confirmed once, and nothing follows', async () => {
    const address = 'once@example.com'
    await joinByEmail(world, '+12125550199', address)
    await reply(world, address, { text: 'unsubscribe' })
    const count = world.resend.inbox(address).length
    await reply(world, address, { text: 'unsubscribe' })
    await world.hours(2)
    await reply(world, address, { text: 'unsubscribe!' })
    await world.hours(24 * 9)
    expect(world.resend.inbox(address)).toHaveLength(count)
    expect(subjects(world, address).at(-1)).toBe('You are unsubscribed')
  })

  it('is not believed from a forged name without the mark', async () => {
    const address = 'kept@example.com'
    await joinByEmail(world, '+12125550198', address)
    await reply(world, address, {
      text: 'unsubscribe',
      to: 'tips@nudgeline.example',
      headers: { 'authentication-results': 'amazonses.com; spf=fail; dmarc=fail' },
    })
    expect((await personAt(world, address)).email?.consent).toBe('subscribed')
  })
})

describe('danger, by email', () => {
  it('gets the help lines by email, pauses the tips and alerts a human', async () => {
    const world = await startWorld()
    const address = 'me@example.com'
    await joinByEmail(world, '+12125550123', address)
    await reply(world, address, { text: 'He hit me last night and I am afraid of him.' })
    const last = world.resend.inbox(address).at(-1)
    expect(last?.subject).toBe('About your message')
    expect(last?.text).toContain('1-800-799-7233')
    expect((await personAt(world, address)).hold).toBe('safety')
    expect(world.resend.inbox('operator@nudgeline.example')).toHaveLength(1)
    const journal = await world.deps.store.journal((await personAt(world, address)).id)
    expect(journal).toMatchObject([{ flagged: true }])
    expect(last?.text).not.toContain('afraid')
    expect(world.problems).toEqual([])
  })
})
