import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'
import { joiner, signUp } from './signup.ts'

let world: World
let app: ReturnType<typeof createApp>
let join: ReturnType<typeof joiner>
beforeAll(async () => {
  world = await startWorld({
    env: {
      NUDGE_PRIVACY_URL: 'https://n.example/privacy',
      NUDGE_TERMS_URL: 'https://n.example/terms',
    },
    wrap: (deps) => ({ ...deps, wait: async () => {} }),
  })
  app = createApp(world.deps)
  join = joiner(world)
})
const person = (to: string) => world.deps.store.find(hashOf(world.deps, to))

describe('joining by text', () => {
  const phone = '+13035550101'
  it('asks the number, and keeps word for word what was agreed to', async () => {
    expect((await join({ phone: '(303) 555-0101' })).status).toBe(200)
    const [ask = ''] = world.received(phone)
    expect(ask).toMatch(/^Open Up: .*Reply YES to start\.$/)
    const pending = await person(phone)
    expect(pending).toMatchObject({
      time: '07:30',
      zone: 'America/Denver',
      phone: { consent: 'pending' },
    })
    expect(pending?.slot).toBeUndefined()
    const [entry] = await world.deps.store.consents(pending?.id ?? '')
    const page = await (await app.request('/join/open-up')).text()
    expect(entry).toMatchObject({ from: 'none', to: 'pending', by: 'page /join/open-up' })
    expect(page.replaceAll('&amp;', '&')).toContain(entry?.shown)
    expect(page).not.toContain('checked="" />I agree')
    expect(page).toContain('https://n.example/privacy')
    expect(page).toContain('https://n.example/terms')
  })

  it('begins with YES at the time that was chosen, and never without', async () => {
    await world.hours(48)
    expect(world.received(phone)).toHaveLength(1)
    expect(await world.text(phone, 'YES')).toEqual([expect.stringMatching(/7:30 am/)])
    await world.hours(24)
    expect(world.received(phone)).toHaveLength(3)
    const consents = await world.deps.store.consents((await person(phone))?.id ?? '')
    expect(consents.map((c) => c.to)).toEqual(['pending', 'subscribed'])
  })

  it('speaks the language of the page', async () => {
    await join({ phone: '3035550102', lang: 'es' })
    expect(world.received('+13035550102')[0]).toMatch(/Responde SI para empezar/)
  })
})

describe('joining by email', () => {
  const email = 'dana@example.com'
  const press = async (to: string) => {
    const link =
      world.resend
        .inbox(to)
        .at(-1)
        ?.text.match(/http\S+\/confirm\/\S+/)?.[0] ?? ''
    expect((await fetch(link)).status).toBe(200)
    return fetch(link, { method: 'POST' })
  }
  it('asks the address; the button begins the program, a look at the link does not', async () => {
    await join({ channel: 'email', email: ' Dana@Example.com ' })
    expect(world.resend.inbox(email)).toHaveLength(1)
    expect((await person(email))?.enrollment).toBeUndefined()
    const page = await (await press(email)).text()
    expect(page).toContain('Confirmed')
    expect(await person(email)).toMatchObject({
      email: { consent: 'subscribed' },
      channel: 'email',
      enrollment: { program: 'open-up', step: 0 },
    })
    expect((await person(email))?.slot).toContain('America/Denver 07:30')
    await world.hours(25)
    expect(world.resend.inbox(email).map((m) => m.subject).length).toBeGreaterThanOrEqual(2)
  })

  it('with a number too belongs together only after both have said so', async () => {
    const phone = '+13035550103'
    await join({ channel: 'both', phone, email: 'two@example.com' })
    expect(world.received(phone).at(-1)).toContain('two@example.com')
    expect(world.resend.inbox('two@example.com')).toEqual([])
    expect((await person(phone))?.email).toBeUndefined()
    await world.text(phone, 'YES')
    expect(await person(phone)).toMatchObject({ email: { consent: 'pending' } })
    await press('two@example.com')
    expect(await person(phone)).toMatchObject({
      channel: 'email',
      email: { consent: 'subscribed' },
    })
    expect((await person('two@example.com'))?.id).toBe((await person(phone))?.id)
  })

  it('and an address put there by a stranger is dropped by the own keyword', async () => {
    const phone = '+13035550104'
    await join({ channel: 'both', phone, email: 'stranger@example.com' })
    await world.text(phone, 'OPEN')
    await world.text(phone, 'YES')
    expect((await person(phone))?.email).toBeUndefined()
    expect(world.resend.inbox('stranger@example.com')).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    ['no number', { phone: '' }, 'That does not look like a mobile number'],
    ['half a number', { phone: '303 555' }, 'That does not look like a mobile number'],
    ['a premium number', { phone: '+1 900 555 0100' }, 'That does not look like a mobile number'],
    ['a country that is off', { phone: '+44 7700 900100' }, 'cannot send texts to that country'],
    ['the Caribbean', { phone: '+1 809 555 0100' }, 'cannot send texts to that country'],
    ['no address', { channel: 'email', email: 'me@' }, 'That does not look like an email address'],
    ['two addresses', { channel: 'email', email: 'a@b.example,c@d.example' }, 'email address'],
    [
      'a line break',
      { channel: 'email', email: 'a@b.example\r\nBcc: c@d.example' },
      'email address',
    ],
    ['no zone', { phone: '3035550105', zone: '' }, 'Choose your time zone'],
    ['no such zone', { phone: '3035550105', zone: 'Mars/Olympus' }, 'Choose your time zone'],
    [
      'the middle of the night',
      { phone: '3035550105', time: '03:00' },
      'Choose a time between 6:00 am and 9:00 pm',
    ],
    ['no time', { phone: '3035550105', time: 'noon' }, 'Choose a time between'],
    ['past the hours of the place', { phone: '+13055550105', time: '20:30' }, 'and 8:00 pm'],
    ['no box ticked', { phone: '3035550105', agreePhone: '' }, 'Tick the box if you agree'],
    [
      'wording that has changed',
      { phone: '3035550105', wording: 'old' },
      'The wording has changed',
    ],
    ['no channel', { phone: '3035550105', channel: 'fax' }, 'Choose how it should come'],
  ])('%s: says so beside the field and keeps what was typed', async (_, fields, problem) => {
    const texts = world.twilio.messages().length
    const { status, body } = await join(fields)
    expect(status).toBe(422)
    expect(body).toContain(problem)
    expect(body).toMatch(/aria-invalid="true"|Choose how/)
    const typed = { time: '07:30', ...fields }
    if ('email' in typed) expect(body).toContain(`value="${typed.email}"`)
    else if (typed.phone) expect(body).toContain(`value="${typed.phone}"`)
    expect(world.twilio.messages().length).toBe(texts)
  })

  it('shows markup as the letters it is', async () => {
    const { body } = await join({ phone: '"><script>alert(1)</script>' })
    expect(body).not.toContain('<script>alert')
    expect(body).toContain('&lt;script&gt;')
  })

  it('knows no other program, and offers those there are', async () => {
    const response = await app.request('/join/nothing')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('/join/open-up')
  })

  it('is not taken from another site', async () => {
    const body = await signUp(world, { phone: '3035550106' })
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await app.request('/join/open-up', { method: 'POST', body, headers })).status).toBe(403)
  })
})
