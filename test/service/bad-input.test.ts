import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'

/** Whatever people text: a clear, short answer, and nothing is lost. */

const PHONE = '+12125550124'

describe('bad input', () => {
  let world: World
  const journal = async () => {
    const person = await world.deps.store.find(hashOf(world.deps, PHONE))
    return world.deps.store.journal(person?.id ?? '')
  }
  beforeAll(async () => {
    world = await startWorld()
    await world.text(PHONE, 'OPEN')
    await world.text(PHONE, 'YES')
    await world.hours(24)
  })

  it.each<[string, string, RegExp]>([
    ['an empty text', '', /nothing in it/],
    ['blanks', '  \n ', /nothing in it/],
    ['an address that is none', 'EMAIL me@nowhere', /does not look like an email address/],
    ['EMAIL alone', 'EMAIL', /Which address/],
    ['a time that is none', 'TIME 25:00', /could not read that time/],
    ['a time outside the hours', 'TIME 11pm', /between 6:00 am and 9:00 pm/],
    ['a zone that is none', 'ZONE Mars', /do not know that place/],
    ['the keyword again', 'OPEN', /already in Open Up.*8:00 am/],
    ['YES again', 'YES', /./],
  ])('%s gets an answer that says what to do', async (_, text, answer) => {
    const replies = await world.text(PHONE, text)
    expect(replies).toHaveLength(1)
    expect(replies[0]).toMatch(answer)
    expect(replies[0]?.length).toBeLessThan(320)
  })

  it('changes nothing for it', async () => {
    const person = await world.deps.store.find(hashOf(world.deps, PHONE))
    expect(person).toMatchObject({ time: '08:00', zone: 'America/New_York', channel: 'text' })
    expect(person?.email).toBeUndefined()
  })

  it('keeps 1,600 characters and emoji as they are', async () => {
    await world.hours(1)
    const long = 'We talked for a while. '.repeat(70).slice(0, 1600)
    expect(await world.text(PHONE, long)).toHaveLength(1)
    await world.hours(1)
    expect(await world.text(PHONE, '🙂🙃 “quiet” evening — ñ')).toHaveLength(1)
    const kept = (await journal()).map((e) => e.text)
    expect(kept).toContain(long)
    expect(kept).toContain('🙂🙃 “quiet” evening — ñ')
  })

  it('keeps the words of a picture message, and says that the picture is not kept', async () => {
    await world.hours(1)
    const media = ['https://media.example/a.jpg']
    const [reply] = await world.twilio.receive(PHONE, world.number, 'Our walk.', { media })
    expect(reply).toContain('picture could not be kept')
    expect((await journal()).at(-1)?.text).toBe('Our walk.')
    const [only] = await world.twilio.receive(PHONE, world.number, '', { media })
    expect(only).toContain('cannot keep pictures')
  })

  it('tells a number it does not know how to begin, and stores nothing but that message', async () => {
    const stranger = '+12125550199'
    const [reply] = await world.text(stranger, 'hello?')
    expect(reply).toMatch(/Text OPEN to start/)
    expect(await world.deps.store.find(hashOf(world.deps, stranger))).toBeUndefined()
  })

  it('honours STOP and HELP of a number it does not know', async () => {
    const stranger = '+12125550198'
    expect((await world.text(stranger, 'HELP'))[0]).toContain('Contact:')
    expect((await world.text(stranger, 'STOP'))[0]).toContain('No more messages')
    expect(await world.deps.store.find(hashOf(world.deps, stranger))).toMatchObject({
      phone: { consent: 'stopped' },
    })
  })

  it('counts texts within minutes as one reflection, acknowledged once', async () => {
    await world.hours(3)
    expect(await world.text(PHONE, 'First half of it')).toHaveLength(1)
    expect(await world.text(PHONE, 'and the second half.')).toEqual([])
    const [first, second] = (await journal()).slice(-2)
    expect(second?.joins).toBe(first?.id)
  })
})
