import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'
import { enter, subscribe, type Visitor } from './visitor.ts'

/** What people do on their own pages, and what becomes of it. */

let world: World
beforeAll(async () => {
  world = await startWorld()
})
const person = async (to: string) => {
  const found = await world.deps.store.find(hashOf(world.deps, to))
  if (!found) throw new Error('nobody has that address')
  return found
}
const journalOf = async (to: string) => world.deps.store.journal((await person(to)).id)
const schedule = { channel: 'text', time: '08:00', zone: 'America/New_York' }

describe('preferences', () => {
  const phone = '+14155550111'
  let visit: Visitor
  beforeAll(async () => {
    await subscribe(world, phone)
    await world.hours(20)
    visit = await enter(world, phone)
  })
  const save = async (section: string, fields = {}) => {
    const seen = await visit.post(`/me/${section}`, fields)
    if (seen.status !== 303) return seen
    expect(seen.location).toMatch(/^\/me\?saved=[a-z]+#[a-z]+$/)
    return visit.get(seen.location.split('#')[0] ?? '')
  }

  it('time, zone and days off take effect at once, in the index too', async () => {
    const { body } = await save('schedule', {
      ...schedule,
      time: '09:37',
      zone: 'US/Central',
      off: ['6', '7'],
    })
    expect(body).toMatch(/role="status"[^>]*>Saved\. Your next tip comes/)
    const after = await person(phone)
    expect(after).toMatchObject({ time: '09:30', zone: 'America/Chicago', off: '67' })
    expect(after.slot).toContain('America/Chicago 09:30')
    const slots = await world.deps.store.slots()
    expect(slots).toContainEqual(
      expect.objectContaining({ zone: 'America/Chicago', time: '09:30' }),
    )
  })

  it.each([
    ['time', { ...schedule, time: '02:00' }, 'Choose a time between'],
    ['time', { ...schedule, time: '__proto__' }, 'Choose a time between'],
    ['zone', { ...schedule, zone: 'Nowhere/Land' }, 'Choose your time zone'],
    ['off', { ...schedule, off: [...'1234567'] }, 'Leave at least one day'],
    ['channel', { ...schedule, channel: 'email' }, 'We need a confirmed address first'],
  ])('a wrong %s is said beside it and changes nothing', async (_, fields, problem) => {
    const before = await person(phone)
    const { status, body } = await save('schedule', fields)
    expect(status).toBe(422)
    expect(body).toContain(problem)
    expect(await person(phone)).toEqual(before)
  })

  it.each(['2026-12-01', '2030-01-01', '2026-02-31', 'soon'])(
    'no pause until %s',
    async (until) => {
      const { status, body } = await save('pause', { how: 'date', until })
      expect([status, body.includes(`value="${until}"`)]).toEqual([422, true])
    },
  )

  it('a pause takes them out of the slot, and back', async () => {
    await save('pause', { how: 'open' })
    expect((await person(phone)).slot).toBeUndefined()
    expect((await save('resume')).body).toContain('Your next tip comes')
    expect((await person(phone)).slot).toBeDefined()
    await save('pause', { how: 'date', until: '2026-12-20' })
    expect(await person(phone)).toMatchObject({ paused: true, from: '2026-12-20' })
    await save('resume')
  })

  it('the language changes messages and pages', async () => {
    expect((await save('language', { lang: 'es' })).body).toContain('<html lang="es"')
    expect(await world.text(phone, 'AYUDA')).toEqual([expect.stringContaining('Escribe HORA')])
    await save('language', { lang: 'en' })
  })

  it('the recap is a choice, and quoting in it another', async () => {
    await save('recap', {})
    expect(await person(phone)).toMatchObject({ recap: false, quote: false })
    await save('recap', { recap: 'yes', quote: 'yes' })
    expect(await person(phone)).toMatchObject({ recap: true, quote: true })
  })

  it('a new address is asked first, and five times a day at most', async () => {
    expect((await save('email', { email: 'not one' })).body).toContain('value="not one"')
    expect((await save('email', { email: 'New@example.com' })).status).toBe(200)
    expect(world.resend.inbox('new@example.com')).toHaveLength(1)
    expect((await person(phone)).channel).toBe('text')
    for (let i = 0; i < 9; i++) await save('email', { email: `n${i}@example.com` })
    expect((await save('email', { email: 'last@example.com' })).status).toBe(422)
    expect(world.resend.inbox('last@example.com')).toEqual([])
  })

  it('leaving a program keeps the consent; stopping everything ends it and is in the ledger', async () => {
    await save('leave', { program: 'open-up' })
    expect(await person(phone)).toMatchObject({
      enrollment: { state: 'finished' },
      phone: { consent: 'subscribed' },
    })
    expect((await save('stop')).body).toContain('Stopped. No more messages')
    const after = await person(phone)
    expect(after.phone?.consent).toBe('stopped')
    expect(after.slot).toBeUndefined()
    const consents = await world.deps.store.consents(after.id)
    expect(consents.at(-1)).toMatchObject({ to: 'stopped', by: 'page /me' })
    const before = world.received(phone).length
    await world.hours(49)
    expect(world.received(phone)).toHaveLength(before)
  })
})

describe('the journal', () => {
  const phone = '+14155550112'
  let visit: Visitor
  const open = async () => {
    visit = await enter(world, phone)
    return visit.get('/journal')
  }
  const entryId = (body: string) =>
    decodeURIComponent(/\/journal\/entry\/([^"]+)/.exec(body)?.[1] ?? '')
  let first = ''
  let second = ''
  beforeAll(async () => {
    await subscribe(world, phone)
    await world.hours(24)
    first = (await person(phone)).lastDate
    await world.text(phone, 'First thought.')
    await world.text(phone, 'And a second one.')
    await world.hours(24)
    second = (await person(phone)).lastDate
  })

  it('texts within minutes are one entry, under the question of its day', async () => {
    const { body } = await open()
    expect(body.match(/class="entry"/g)).toHaveLength(1)
    expect(body).toContain('First thought.\n\nAnd a second one.')
    expect(body).toContain('class="asked"')
    expect(body).toMatch(/one entry/)
  })

  it('an entry is added to its day, and once, however often the form is sent', async () => {
    await open()
    const fields = { text: 'From the page.', date: second, once: 'abc' }
    expect((await visit.post('/journal', fields)).location).toBe('/journal?done=added')
    await visit.post('/journal', fields)
    const added = (await journalOf(phone)).filter((e) => e.text === 'From the page.')
    expect(added).toMatchObject([{ date: second, program: 'open-up', day: expect.any(String) }])
  })

  it.each([
    ['nothing', { text: ' \u200e\u0000 ', date: '2026-12-01' }, 'Write a few words first'],
    ['too much', { text: 'x'.repeat(9000), date: '2026-12-01' }, 'too long'],
    ['a day to come', { text: 'x', date: '2031-01-01' }, 'Choose a day up to today'],
    ['no day', { text: 'x', date: '2026-02-30' }, 'Choose a day up to today'],
  ])('%s is refused beside the field', async (_, fields, problem) => {
    await open()
    const { status, body } = await visit.post('/journal', { ...fields, once: 'z' })
    expect(status).toBe(422)
    expect(body).toContain(problem)
    expect(body).toContain(`value="${fields.date}"`)
  })

  it('an entry is changed and moved; the old words are nowhere any more', async () => {
    await open()
    const id = entryId((await visit.get(`/journal?until=${first}`)).body)
    const path = `/journal/entry/${encodeURIComponent(id)}`
    expect((await visit.get(path)).body).toContain('First thought.')
    await visit.post(path, { text: 'Better words.', date: second })
    const moved = (await journalOf(phone)).filter((e) => e.id === id)
    expect(moved).toMatchObject([{ text: 'Better words.', date: second }])
    expect((await journalOf(phone)).map((e) => e.text).join()).not.toMatch(/thought|second/)
    const inbound = await world.deps.store.inbound((await person(phone)).id, id)
    expect(inbound?.text).toBe('')
    expect(JSON.stringify(world.twilio.messages())).not.toContain('First thought.')
  })

  it('a deleted entry is gone here and at the carrier', async () => {
    await world.text(phone, 'Gone by tomorrow.')
    await open()
    const { body } = await visit.get('/journal')
    const at = body.indexOf('Gone by tomorrow.')
    const id = entryId(body.slice(at))
    expect((await visit.post(`/journal/entry/${id}/delete`)).location).toBe('/journal?done=deleted')
    expect(JSON.stringify(await journalOf(phone))).not.toContain('Gone by tomorrow.')
    expect(JSON.stringify(world.twilio.messages())).not.toContain('Gone by tomorrow.')
    expect((await visit.post(`/journal/entry/${id}/delete`)).status).toBe(404)
  })

  it('words about danger are answered with help, and tips wait', async () => {
    await open()
    const text = 'He hit me last night and I am afraid of him.'
    const { location } = await visit.post('/journal', { text, date: second, once: 'safe' })
    expect(location).toBe('/journal?done=safety')
    expect((await visit.get(location)).body).toContain('1-800-799-7233')
    expect(await person(phone)).toMatchObject({ hold: 'safety', flagged: true })
    expect((await journalOf(phone)).find((e) => e.text === text)).toMatchObject({
      flagged: true,
      date: second,
    })
    expect(world.resend.inbox('operator@nudgeline.example').length).toBeGreaterThan(0)
    expect((await visit.get('/me')).body).toContain('because of something you wrote')
  })

  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example","x")',
    '+1+cmd|calc',
    '@SUM(A1)',
    '\u202Eevil\u202C \u0007bell \u2066x\u2069',
    'مرحبا بالعالم',
    '</p></article><h1>x',
    '&lt;b&gt; &amp;amp;',
  ]
  it('stored text is shown as letters, whatever they are', async () => {
    for (const text of hostile) {
      await world.text(phone, text)
      await world.hours(0.2)
    }
    const { body } = await open()
    expect(body).not.toMatch(/<script>alert|<img|<h1>x|\p{Bidi_Control}/u)
    expect(body).not.toContain('\u0007')
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body).toContain('&amp;lt;b&amp;gt;')
    expect(body.match(/class="said" dir="auto"/g)?.length).toBeGreaterThan(8)
    for (const [, id = ''] of body.matchAll(/\/journal\/entry\/([^"]+)/g)) {
      const entry = (await visit.get(`/journal/entry/${id}`)).body
      expect(entry).not.toMatch(/<script>alert|<img|<h1>x|\u202e/)
    }
  })

  it('can be taken along in three forms, none of which does anything', async () => {
    await open()
    const html = await visit.get('/export/journal.html')
    expect(html.headers.get('content-disposition')).toBe('attachment; filename="journal.html"')
    expect(html.body).toContain('Better words.')
    expect(html.body).not.toMatch(/<script|<img|<a |<link|<h1>x/)
    const { body: csv } = await visit.get('/export/journal.csv')
    expect(csv).toContain('"\'=HYPERLINK(""http://evil.example"",""x"")"')
    for (const line of csv.split('\r\n')) expect(line).not.toMatch(/(^|,)"?\s*[=+@-]/)
    const json = JSON.parse((await visit.get('/export/journal.json')).body)
    expect(json.addresses.phone).toBe(phone)
    expect(json.journal.map((e: { words: string }) => e.words)).toContain('Better words.')
    expect(json.consents.length).toBeGreaterThan(0)
  })

  it('stays light with years of entries, and every day of them is in reach', async () => {
    const { id } = await person(phone)
    const start = Date.parse('2025-01-01T18:00:00Z')
    const wanted = new Set<string>()
    for (let i = 0; i < 200; i++) {
      const at = start + i * 86_400_000
      wanted.add(`Day ${i} `)
      await world.deps.store.write(id, {
        id: `old-${i}`,
        at,
        text: `Day ${i} ${'and more words '.repeat(40)}`,
      })
    }
    await open()
    let path = '/journal'
    for (let pages = 0; path !== '' && pages < 100; pages++) {
      const { body } = await visit.get(path)
      expect(body.length).toBeLessThan(42_000)
      for (const day of wanted) if (body.includes(`>${day}`)) wanted.delete(day)
      path = /href="(\/journal\?until=[\d-]+)">Earlier/.exec(body)?.[1] ?? ''
    }
    expect([...wanted]).toEqual([])
  })
})
