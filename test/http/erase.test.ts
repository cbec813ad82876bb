import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'
import { enter, everything, subscribe } from './visitor.ts'

/** After an erasure nothing of the person is anywhere: not in the table, not at the provider. */

let world: World
beforeAll(async () => {
  world = await startWorld()
})

const words = 'marmalade on the windowsill'

/** Somebody who has done everything: texts, an email address, entries of every kind. */
async function livedIn(phone: string, email: string): Promise<void> {
  await subscribe(world, phone)
  await world.hours(25)
  await world.text(phone, `I noticed ${words}.`)
  await world.text(phone, `And again ${words}.`)
  await world.text(phone, email)
  const link =
    world.resend
      .inbox(email)
      .at(-1)
      ?.text.match(/http\S+\/confirm\/\S+/)?.[0] ?? ''
  await fetch(link, { method: 'POST' })
  await world.hours(25)
  await world.text(phone, 'TEXT')
  const visit = await enter(world, phone)
  await visit.get('/journal')
  await visit.post('/journal', { text: `Typed: ${words}.`, date: '2026-12-01', once: '1' })
  await world.hours(25)
}

const person = (to: string) => world.deps.store.find(hashOf(world.deps, to))
const providers = () => JSON.stringify(world.twilio.messages())

describe.each([
  { way: 'on the page', phone: '+13125550101', email: 'page@example.com' },
  { way: 'by text', phone: '+13125550102', email: 'text@example.com' },
])('erasing $way', ({ way, phone, email }) => {
  beforeAll(async () => {
    await livedIn(phone, email)
  })

  it('there is something to erase', async () => {
    const table = JSON.stringify(await everything(world))
    for (const trace of [phone, email, words]) expect(table).toContain(trace)
    expect(providers()).toContain(words)
    expect(providers()).toContain(phone)
  })

  it('asks once more, then shows what is gone', async () => {
    if (way === 'by text') {
      await world.text(phone, 'DELETE ME')
      expect(await world.text(phone, 'DELETE')).toEqual([expect.stringMatching(/erased/)])
      return
    }
    const visit = await enter(world, phone)
    expect((await visit.get('/erase')).body).toContain('2 journal entries')
    expect(await person(phone)).toBeDefined()
    expect((await visit.post('/erase')).status).toBe(422)
    expect(await person(phone)).toBeDefined()
    const { status, body } = await visit.post('/erase', { sure: 'yes' })
    expect(status).toBe(200)
    expect(body).toContain('2 journal entries')
    expect(body).toMatch(/\d+ items in all/)
    expect(body).toContain('Kept: 2 codes')
    expect((await visit.get('/journal')).status).toBe(401)
  })

  it('leaves no number, address or word in the table at once', async () => {
    const table = JSON.stringify(await everything(world))
    for (const trace of [phone, email, words]) expect(table).not.toContain(trace)
  })

  it('leaves nothing at the text provider once the last answer has gone out', async () => {
    await world.hours(1)
    expect(providers()).not.toContain(phone)
    expect(providers()).not.toContain(words)
    const table = JSON.stringify(await everything(world))
    expect(table).not.toContain('leftovers')
    expect(table).not.toContain(`"p#${hashOf(world.deps, phone)}"`)
    // Resend cannot delete what was sent: it holds our words, never theirs.
    expect(JSON.stringify(world.resend.emails())).not.toContain(words)
  })

  it('and the address is refused by its hash ever after', async () => {
    for (const to of [phone, email]) {
      expect(await world.deps.store.suppressed(hashOf(world.deps, to))).toBe(true)
      expect(await person(to)).toBeUndefined()
    }
    const before = world.twilio.messages().length
    await world.hours(49)
    expect(world.twilio.messages().length).toBe(before)
  })
})

it('a copy that is still queued is erased later', async () => {
  const phone = '+13125550103'
  await subscribe(world, phone)
  world.twilio.faults.queueDelay(40 * 60_000)
  const visit = await enter(world, phone)
  await world.text(phone, 'HELP')
  const { body } = await visit.post('/erase', { sure: 'yes' })
  expect(body).toMatch(/more cop(y is|ies are) still on the way/)
  expect(providers()).toContain(phone)
  world.twilio.faults.queueDelay(0)
  await world.hours(2)
  expect(providers()).not.toContain(phone)
})

it('somebody who comes back meanwhile is left alone', async () => {
  const phone = '+13125550104'
  await subscribe(world, phone)
  const visit = await enter(world, phone)
  await visit.post('/erase', { sure: 'yes' })
  await subscribe(world, phone)
  await world.hours(1)
  expect(await person(phone)).toMatchObject({ phone: { consent: 'subscribed' } })
})

it('asks the providers only what their descriptions allow', () => {
  expect(world.problems).toEqual([])
})
