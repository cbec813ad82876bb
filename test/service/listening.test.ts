import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'

/** What a reply does, in whatever words it comes. */

let serial = 200
let world: World
beforeAll(async () => {
  world = await startWorld()
})

/** Somebody new, in the program since some days. */
async function enrolled(days = 1): Promise<Person> {
  const phone = `+12125550${serial++}`
  await world.text(phone, 'OPEN')
  await world.text(phone, 'YES')
  await world.hours(24 * days)
  return personOf(phone)
}

function personOf(phone: string) {
  const stored = async () => {
    const found = await world.deps.store.find(hashOf(world.deps, phone))
    if (!found) throw new Error('nobody there')
    return found
  }
  return {
    phone,
    stored,
    text: (body: string) => world.text(phone, body),
    journal: async () => world.deps.store.journal((await stored()).id),
    inbox: () => world.received(phone).length,
  }
}
type Person = ReturnType<typeof personOf>

const alerts = () => world.resend.inbox('operator@nudgeline.example')

describe('an opt-out in other words', () => {
  it.each([
    'pls no more texts, thanks',
    'we broke up, please stop sending these',
    'how do I unsubscribe?',
    'ya no quiero recibir estos mensajes',
    'Wrong number',
  ])('%s', async (text) => {
    const me = await enrolled()
    const [reply, ...more] = await me.text(text)
    expect(reply).toMatch(/unsubscribed|Cancelaste/)
    expect(more).toEqual([])
    expect(await me.stored()).toMatchObject({ phone: { consent: 'stopped' } })
    const before = me.inbox()
    await world.hours(48)
    expect(me.inbox()).toBe(before)
  })
})

describe('a journal entry full of such words', () => {
  it.each([
    "We couldn't stop laughing.",
    'I need to stop criticizing, and I did for one evening.',
    'He told me to stop texting him at work. So I went for a walk.',
    'At the end of the day it helped.',
    'She quit her job and we cancelled dinner.',
  ])('%s', async (text) => {
    const me = await enrolled()
    await me.text(text)
    expect(await me.stored()).toMatchObject({ phone: { consent: 'subscribed' } })
    expect((await me.stored()).hold).toBeUndefined()
    expect((await me.journal()).map((e) => e.text)).toEqual([text])
  })
})

describe('when it is unclear', () => {
  // Held by hand: which texts are unclear is the business of the phrase tests.
  async function unsure(): Promise<Person> {
    const me = await enrolled()
    const person = await me.stored()
    const asked = [{ id: 'stop' as const, until: Number.MAX_SAFE_INTEGER }]
    const { slot: _, ...rest } = person
    await world.deps.store.save({ ...rest, hold: 'unsure', asked })
    return me
  }
  it('sends nothing until they say', async () => {
    const me = await unsure()
    const before = me.inbox()
    await world.hours(48)
    expect(me.inbox()).toBe(before)
    expect(await me.text('It was raining all day.')).toEqual([])
    expect((await me.journal()).at(-1)?.text).toContain('raining')
  })
  it('goes on at KEEP', async () => {
    const me = await unsure()
    expect((await me.text('Keep'))[0]).toContain('nothing changes')
    const before = me.inbox()
    await world.hours(24)
    expect(me.inbox()).toBe(before + 1)
  })
  it('stops at STOP', async () => {
    const me = await unsure()
    expect((await me.text('STOP'))[0]).toContain('unsubscribed')
  })
  it('goes on at a plain command', async () => {
    const me = await unsure()
    expect((await me.text('TIME 9am'))[0]).toContain('9:00 am')
    expect((await me.stored()).slot).toBeDefined()
  })
})

describe('danger', () => {
  it('is answered with help lines and not with a tip; a human is told, without the words', async () => {
    const me = await enrolled()
    const before = alerts().length
    const [reply] = await me.text('He hit me again last night and I am scared of him.')
    expect(reply).toContain('1-800-799-7233')
    expect(reply).not.toContain('hit me')
    expect((await me.journal()).at(-1)).toMatchObject({ flagged: true })
    const mail = alerts().at(-1)
    expect(alerts()).toHaveLength(before + 1)
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/hit me|scared|\+1212/)
    const inbox = me.inbox()
    await world.hours(48)
    expect(me.inbox()).toBe(inbox)
  })

  it('sends the help lines once a day at most', async () => {
    const me = await enrolled()
    await me.text('She threatened to kill me.')
    expect((await me.text('She locked me in the room.'))[0]).not.toContain('1-800')
    await world.hours(25)
    expect((await me.text('She hit me.'))[0]).toContain('1-800')
  })

  it('shuts the last part for good, and RESUME goes on with the rest', async () => {
    const me = await enrolled(15)
    await me.text('NEXT')
    await world.hours(24)
    expect(world.received(me.phone).join(' ')).toContain('SAFE or UNSURE')
    await me.text('I am afraid he will hit me')
    expect((await me.text('RESUME'))[0]).toContain('Welcome back')
    expect((await me.text('SAFE'))[0]).toContain('leave that part out')
    await world.hours(24 * 7)
    const sent = await world.deps.store.deliveries((await me.stored()).id)
    expect(sent.some((s) => s.day.startsWith('vulnerability'))).toBe(false)
    expect(sent.some((s) => s.day === 'care-4')).toBe(true)
  })
})

describe('commands as people write them', () => {
  it.each<[string, RegExp]>([
    ['pause for 2 weeks', /Paused. The next tip comes/],
    ['can you send these at 7', /tips come at 7:00 am/],
    ['text me at 6:30 pm instead', /tips come at 6:30 pm/],
    ['I moved to Denver', /follow Mountain time/],
    ['email me instead: a@b.co', /sent an email to that address/],
    ["what was today's tip again?", /minute after they go silent/],
    ['ESPAÑOL', /en español/],
  ])('%s', async (text, answer) => {
    const me = await enrolled()
    expect((await me.text(text))[0]).toMatch(answer)
  })

  it('DELETE ME asks once, and then erases everything', async () => {
    const me = await enrolled()
    await me.text('A secret sentence of mine.')
    const { id } = await me.stored()
    expect((await me.text('delete everything you have on me'))[0]).toContain('Reply DELETE')
    expect((await me.text('DELETE'))[0]).toContain('Everything is erased')
    expect(await world.deps.store.person(id)).toBeUndefined()
    expect(await world.deps.store.journal(id)).toEqual([])
    expect(await world.deps.store.suppressed(hashOf(world.deps, me.phone))).toBe(true)
    // Nothing more comes, and the carrier's copies of what came before are erased too.
    await world.hours(48)
    expect(me.inbox()).toBe(0)
  })

  it('DELETE ME can be taken back', async () => {
    const me = await enrolled()
    await me.text('DELETE ME')
    expect((await me.text('keep'))[0]).toContain('nothing changes')
    expect(await me.stored()).toMatchObject({ phone: { consent: 'subscribed' } })
  })
})

describe('which day an answer belongs to', () => {
  it('after midnight it is still the last tip', async () => {
    const me = await enrolled(2)
    const { lastDate } = await me.stored()
    await world.hours(16)
    await me.text('Could not sleep, so here it is.')
    expect((await me.journal()).at(-1)).toMatchObject({ date: lastDate, day: 'room-2' })
  })
  it('yesterday’s, where they say so', async () => {
    const me = await enrolled(3)
    await me.text("Answering yesterday's question: we sat outside.")
    expect((await me.journal()).at(-1)).toMatchObject({ day: 'room-2' })
  })
})

describe('in Spanish', () => {
  it('goes all the way', async () => {
    const phone = `+12125550${serial++}`
    await world.text(phone, 'ESPAÑOL')
    await world.text(phone, 'OPEN')
    const me = personOf(phone)
    await me.text('ESPAÑOL')
    const [welcome] = await me.text('Sí')
    expect(welcome).toContain('bienvenida')
    await world.hours(24)
    expect(world.received(phone).at(-1)).not.toMatch(/Welcome|bienvenida/)
    expect((await me.text('Hoy nos reímos mucho.'))[0]).toMatch(/diario|Guardado|Gracias|guardado/)
    expect((await me.text('a las 9 por favor'))[0]).toContain('9:00')
    expect((await me.text('AYUDA'))[0]).toContain('1-800-799-7233')
    expect((await me.text('ya no me escriban'))[0]).toContain('No recibirás más mensajes')
  })
})
