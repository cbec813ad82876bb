import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { network } from '../../functions/http/client.ts'
import { hashOf } from '../../functions/links.ts'
import { consentOf } from '../../functions/service/join.ts'
import { startWorld, type World } from '../world.ts'
import { everything } from './visitor.ts'

let world: World
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  world = await startWorld({
    env: {
      NUDGE_PRIVACY_URL: 'https://n.example/privacy',
      NUDGE_TERMS_URL: 'https://n.example/terms',
    },
    wrap: (deps) => ({ ...deps, wait: async () => {} }),
  })
  app = createApp(world.deps)
})

async function form(fields: Record<string, string>): Promise<URLSearchParams> {
  const [program] = await world.deps.library.programs()
  if (!program) throw new Error('nothing is published')
  const lang = fields.lang === 'es' ? 'es' : 'en'
  return new URLSearchParams({
    channel: 'text',
    time: '07:30',
    zone: 'America/Denver',
    agreePhone: 'yes',
    agreeEmail: 'yes',
    wording: consentOf(program, lang).mark,
    ...fields,
  })
}

/** As Lambda hands a request on: it says itself who calls. */
let callers = 0
async function join(
  fields: Record<string, string>,
  ip = `10.9.${callers >> 8}.${callers++ & 255}`,
) {
  const body = await form(fields)
  const env = { event: { requestContext: { http: { sourceIp: ip } } } }
  const path = `/join/open-up${fields.lang ? `?lang=${fields.lang}` : ''}`
  const response = await app.request(path, { method: 'POST', body }, env)
  return { status: response.status, body: await response.text() }
}
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
    const body = await form({ phone: '3035550106' })
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await app.request('/join/open-up', { method: 'POST', body, headers })).status).toBe(403)
  })
})

describe('nobody can be pestered', () => {
  it('1,000 numbers from one client: six texts an hour, fifteen a day', async () => {
    const before = world.twilio.messages().length
    let refused = 0
    for (let i = 0; i < 1000; i++) {
      const phone = `+1720${200 + (i % 300)}${String(1000 + i)}`
      const { status } = await join({ phone }, '203.0.113.7')
      if (status === 429) refused++
    }
    expect(refused).toBe(994)
    expect(world.twilio.messages().length - before).toBe(6)
    for (let hour = 0; hour < 5; hour++) {
      await world.hours(1)
      for (let i = 0; i < 9; i++) {
        await join(
          { phone: `+1720${201 + hour}55${String(hour * 10 + i).padStart(2, '0')}` },
          '203.0.113.7',
        )
      }
    }
    const sent = world.twilio.messages().filter((m) => m.to.startsWith('+1720'))
    expect(sent.length).toBeLessThanOrEqual(15)
  }, 60_000)

  it('1,000 clients, one number: two texts, and every answer is the same', async () => {
    const phone = '+13035550177'
    const answers = new Set<string>()
    for (let i = 0; i < 1000; i += 20) {
      const part = Array.from({ length: 20 }, () => join({ phone }))
      for (const { status, body } of await Promise.all(part)) answers.add(`${status} ${body}`)
    }
    expect(answers.size).toBe(1)
    expect(world.received(phone)).toHaveLength(2)
  }, 60_000)

  it('numbers tried in a row share a limit', async () => {
    for (let i = 0; i < 40; i++) await join({ phone: `+1970200${2000 + i}` })
    expect(world.twilio.messages().filter((m) => m.to.startsWith('+1970200'))).toHaveLength(10)
  })

  it('one address gets two emails a day', async () => {
    for (let i = 0; i < 9; i++) {
      await join({ channel: 'email', email: 'once@example.com' })
      await world.clock.advanceTo(world.clock.now() + 60_000)
    }
    expect(world.resend.inbox('once@example.com')).toHaveLength(2)
  })

  it('the counters hold no address and run out', async () => {
    const counters = (await everything(world)).filter((item) =>
      JSON.stringify(item.pk).includes('count#'),
    )
    expect(counters.length).toBeGreaterThan(20)
    expect(JSON.stringify(counters)).not.toMatch(/203\.0\.113|example\.com|\+1\d{9}/)
    expect(counters.filter((item) => !('expires' in item))).toEqual([])
  })

  it('the answer is the same for a known, a stopped, an erased and a new number', async () => {
    const [known, stopped, erased, fresh] = [1, 2, 3, 4].map((n) => `+1719555010${n}`) as [
      string,
      string,
      string,
      string,
    ]
    for (const phone of [known, stopped, erased]) {
      await world.text(phone, 'OPEN')
      await world.text(phone, 'YES')
    }
    await world.text(stopped, 'STOP')
    await world.text(erased, 'DELETE ME')
    await world.text(erased, 'DELETE')
    const count = (phone: string) => world.received(phone).length
    const before = [known, stopped, erased, fresh].map(count)
    const answers = new Set<string>()
    for (const phone of [known, stopped, erased, fresh]) {
      const { status, body } = await join({ phone })
      answers.add(`${status} ${body}`)
    }
    expect(answers.size).toBe(1)
    expect([known, stopped, erased, fresh].map(count)).toEqual([before[0], before[1], before[2], 1])
    // Their own text starts anew.
    expect(await world.text(erased, 'OPEN')).toEqual([expect.stringMatching(/Reply YES/)])
  })

  it('every answer takes its time, whether or not something is sent', async () => {
    const waits: number[] = []
    const timed = createApp({ ...world.deps, wait: async (ms) => void waits.push(ms) })
    for (const phone of ['+17195550101', '+17195550109']) {
      const body = await form({ phone })
      const env = { event: { requestContext: { http: { sourceIp: '198.51.100.9' } } } }
      await timed.request('/join/open-up', { method: 'POST', body }, env)
    }
    expect(waits).toHaveLength(2)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(500)
  })

  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('counts %s as %s', (address, counted) => {
    expect(network(address)).toBe(counted)
  })

  it.each([
    ['the router alone', '192.0.2.%, 198.51.100.77'],
    ['the router, and Lambda its caller', '192.0.2.%, 198.51.100.77, 203.0.113.50'],
  ])('believes a header only as far as the own proxies wrote it: %s', async (_, header) => {
    const settings = { ...world.deps.settings, proxies: 1 }
    const behind = createApp({ ...world.deps, settings })
    const client = header.length % 200
    const statuses: number[] = []
    for (let i = 0; i < 8; i++) {
      const body = await form({ phone: `+1505${300 + i}${1000 + client}` })
      const forwarded = header.replace('%', String(i)).replace('77', String(client))
      const headers = { 'x-forwarded-for': forwarded }
      const env = { event: { requestContext: { http: { sourceIp: '203.0.113.50' } } } }
      const init = { method: 'POST', body, headers }
      statuses.push((await behind.request('/join/open-up', init, env)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429])
  })
})
