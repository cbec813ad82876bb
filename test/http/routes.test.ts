import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../functions/http/app.ts'
import { formToken, type Purpose, seal } from '../../functions/ids.ts'
import { startWorld, type World } from '../world.ts'
import { enter, linkIn, subscribe, type Visitor, visitor } from './visitor.ts'

/** Who may reach which route. A route that is not named here fails the first test. */
const open = [
  'GET /health',
  'GET /page.css',
  'GET /page.js',
  'GET /icon.svg',
  'GET /accent/:name',
  'GET /join/:program',
  'POST /join/:program',
  'POST /leave',
]
const signed = ['POST /twilio/inbound', 'POST /twilio/status', 'POST /resend/events']
const byToken = [
  'GET /confirm/:token',
  'POST /confirm/:token',
  'GET /unsubscribe/:token',
  'POST /unsubscribe/:token',
  'GET /recap/:token',
  'POST /recap/:token',
  'GET /journal/:token',
  'POST /journal/:token',
  'GET /me/:token',
  'POST /me/:token',
  'GET /open/:token',
  'POST /open/:token',
]
const shown = [
  'GET /me',
  'GET /erase',
  'GET /journal',
  'GET /journal/entry/:id',
  'GET /export/journal.html',
  'GET /export/journal.csv',
  'GET /export/journal.json',
]
const done = [
  ...['schedule', 'pause', 'resume', 'language', 'recap', 'email', 'leave', 'stop', 'again'].map(
    (section) => `POST /me/${section}`,
  ),
  'POST /me/sign-out',
  'POST /erase',
  'POST /journal',
  'POST /journal/entry/:id',
  'POST /journal/entry/:id/delete',
]

const anna = '+14155550101'
const ben = '+14155550102'
const linkKey = 'local-link-key-0123456789'

let world: World
let idOf: (phone: string) => Promise<string>
beforeAll(async () => {
  const lines: string[] = []
  world = await startWorld({
    log: (event, fields) => void lines.push(JSON.stringify([event, fields])),
  })
  logged = lines
  await subscribe(world, anna)
  await subscribe(world, ben)
  await world.hours(26)
  await world.text(anna, 'Anna waited by the window.')
  await world.text(ben, 'Ben made soup.')
  idOf = async (phone) => {
    const people = await Promise.all(
      (await world.deps.store.slots()).flatMap((slot) =>
        Array.from({ length: 8 }, (_, shard) =>
          world.deps.store.page({ slot: `${slot.zone} ${slot.time} ${shard}`, limit: 50 }),
        ),
      ),
    )
    const found = await world.deps.store.people([...new Set(people.flatMap((p) => p.ids))])
    return found.find((p) => p.phone?.to === phone)?.id ?? ''
  }
})
let logged: string[] = []

const fill = (route: string): [string, string] => {
  const [method = '', path = ''] = route.split(' ')
  return [method, path.replace(':program', 'open-up').replace(/:\w+/, 'x')]
}
const request = (who: Visitor, route: string, fields = {}, headers = {}) => {
  const [method, path] = fill(route)
  return method === 'GET' ? who.get(path, headers) : who.post(path, fields, headers)
}

describe('every route', () => {
  it('is known to these tests', () => {
    const routes = createApp(world.deps)
      .routes.filter((r) => r.method !== 'ALL')
      .map((r) => `${r.method} ${r.path}`)
    expect([...new Set(routes)].toSorted()).toEqual(
      [...open, ...signed, ...byToken, ...shown, ...done].toSorted(),
    )
  })

  it.each([...shown, ...done])('%s: refuses without a visit', async (route) => {
    const seen = await request(visitor(world), route)
    expect(seen.status).toBe(401)
    expect(seen.body).not.toMatch(/window|soup|4155550/)
  })

  it.each(byToken)('%s: refuses a token that is none', async (route) => {
    expect((await request(visitor(world), route)).status).toBe(410)
  })

  it.each(signed)('%s: refuses what is not signed', async (route) => {
    expect((await request(visitor(world), route)).status).toBe(403)
  })

  it.each([...shown, ...done, ...byToken, ...open])('%s: sends the headers', async (route) => {
    const who = shown.includes(route) ? await enter(world, anna) : visitor(world)
    const { headers } = await request(who, route)
    const csp = headers.get('content-security-policy') ?? ''
    expect(csp).toContain("default-src 'none'")
    expect(csp).toContain("frame-ancestors 'none'")
    expect(csp).not.toContain('unsafe')
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const asset = /\.(css|js|svg)$|\/accent/.test(route)
    if (!asset) expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('location') ?? '').not.toMatch(/^(https?:)?\/\//)
  })

  it.each([...done])('%s: refuses a form of another site or another visit', async (route) => {
    const who = await enter(world, anna)
    const before = await world.deps.store.person(await idOf(anna))
    const other = (await enter(world, ben)).form()
    for (const [fields, headers] of [
      [{}, { 'sec-fetch-site': 'cross-site' }],
      [{}, { 'sec-fetch-site': 'same-site' }],
      [{ form: '' }, {}],
      [{ form: other }, {}],
    ] as const) {
      expect((await request(who, route, fields, headers)).status).toBe(403)
    }
    // A browser too old to say where a form came from says at least its origin.
    const [, path] = fill(route)
    const cookie = [...who.cookies].map(([k, v]) => `${k}=${v}`).join('; ')
    const plain = await fetch(world.url + path, {
      method: 'POST',
      headers: { cookie, origin: 'https://evil.example' },
      body: new URLSearchParams({ form: who.form() }),
    })
    expect(plain.status).toBe(403)
    expect(await world.deps.store.person(await idOf(anna))).toEqual(before)
  })
})

describe('a link', () => {
  it('opens the pages of its own person, and is gone from the address', async () => {
    const visit = visitor(world)
    const seen = await visit.get(linkIn(await world.text(anna, 'JOURNAL')))
    expect([seen.status, seen.location]).toEqual([303, '/journal'])
    expect(seen.setCookie.join()).toMatch(/HttpOnly/)
    expect(seen.setCookie.join()).toMatch(/SameSite=Lax/)
    const { body } = await visit.get('/journal')
    expect(body).toContain('Anna waited')
    expect(body).not.toContain('soup')
    const entry = /\/journal\/entry\/([^"]+)/.exec(body)?.[1] ?? ''
    const bens = await enter(world, ben)
    expect((await bens.get(`/journal/entry/${entry}`)).status).toBe(404)
    expect(
      (await bens.post(`/journal/entry/${entry}`, { text: 'x', date: '2026-12-01' })).status,
    ).toBe(404)
    expect((await bens.post(`/journal/entry/${entry}/delete`)).status).toBe(404)
  })

  it('with HTTPS is exchanged for a cookie that is held to this host', async () => {
    const settings = { ...world.deps.settings, publicUrl: 'https://nudge.example' }
    const app = createApp({ ...world.deps, settings })
    const path = new URL(linkIn(await world.text(anna, 'JOURNAL'))).pathname
    const cookie = (await app.request(path)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-visit=/)
    expect(cookie).toMatch(/Secure/)
    expect(cookie).not.toMatch(/Domain/)
  })

  const purposes: Purpose[] = [
    'confirm',
    'unsubscribe',
    'journal',
    'knock',
    'open',
    'session',
    'recap',
  ]
  const paths: Record<string, Purpose[]> = {
    '/confirm': ['confirm'],
    '/unsubscribe': ['unsubscribe'],
    '/recap': ['recap'],
    '/journal': ['journal', 'knock'],
    '/me': ['journal', 'knock'],
    '/open': ['open'],
  }
  it.each(purposes)('made for %s opens nothing else', async (purpose) => {
    const id = await idOf(anna)
    const expires = world.clock.now() + 60_000
    const token = seal(linkKey, { purpose, id, about: '0', expires })
    for (const [path, good] of Object.entries(paths)) {
      const { status } = await visitor(world).get(`${path}/${token}`)
      expect([path, status === 410]).toEqual([path, !good.includes(purpose)])
    }
    const thief = visitor(world)
    thief.cookies.set('visit', token)
    // A session needs to say when it began as well: none of these does, not even its own.
    expect((await thief.get('/me')).status).toBe(purpose === 'session' ? 200 : 401)
  })

  it.each([
    ['a letter changed', (t: string) => t.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))],
    ['its end cut off', (t: string) => t.slice(0, -1)],
    ['a later expiry', (t: string) => t.replace(/~[0-9a-z]+~/, '~zzzzzz~')],
    ['another person', (t: string) => t.replace(/^[^~]+/, 'AAAAAAAAAAAAAAAAAAAAAA')],
  ])('with %s opens nothing', async (_, change) => {
    const link = new URL(linkIn(await world.text(anna, 'JOURNAL')))
    const token = link.pathname.slice('/journal/'.length)
    expect((await visitor(world).get(`/journal/${change(token)}`)).status).toBe(410)
    expect((await visitor(world).get(`/journal/${token}`)).status).toBe(303)
  })

  it('from an email opens nothing by itself, and sends a fresh one to the person', async () => {
    const token = seal(linkKey, {
      purpose: 'knock',
      id: await idOf(ben),
      expires: world.clock.now() + 60_000,
    })
    const before = world.received(ben).length
    const who = visitor(world)
    const seen = await who.get(`/journal/${token}`)
    expect([seen.status, seen.setCookie, world.received(ben).length]).toEqual([200, [], before])
    expect(seen.body).not.toMatch(/soup|0102/)
    expect((await who.post(`/journal/${token}`)).status).toBe(200)
    expect(world.received(ben).slice(before).join()).toMatch(/journal: http/)
    for (let i = 0; i < 10; i++) await who.post(`/journal/${token}`)
    expect(world.received(ben).length - before).toBe(5)
  })

  it('asked for by email works once, behind a button', async () => {
    const token = seal(linkKey, {
      purpose: 'open',
      id: await idOf(anna),
      about: '0',
      expires: world.clock.now() + 60_000,
    })
    const who = visitor(world)
    expect((await who.get(`/open/${token}`)).setCookie).toEqual([])
    expect((await who.get(`/open/${token}`)).status).toBe(200)
    expect((await who.post(`/open/${token}`)).location).toBe('/journal')
    expect((await who.get('/journal')).status).toBe(200)
    expect((await visitor(world).post(`/open/${token}`)).status).toBe(410)
  })

  it('never stands in a log, nor does anything else of a person', async () => {
    const text = logged.join('\n')
    expect(logged.length).toBeGreaterThan(20)
    expect(text).not.toMatch(/\/journal|http:|[\w-]{22}~|4155550|window|soup/)
  })
})

describe('a visit', () => {
  it('ends after an hour without a page, and after a day in any case', async () => {
    const quiet = await enter(world, ben)
    await world.hours(2)
    expect((await quiet.get('/me')).status).toBe(401)
    const busy = await enter(world, ben)
    let open = 0
    while (open < 60 && (await busy.get('/me')).status === 200) {
      open++
      await world.hours(0.5)
    }
    expect(open).toBeGreaterThan(40)
    expect(open).toBeLessThan(50)
  })

  it('ends everywhere with every link when the person signs out', async () => {
    const link = linkIn(await world.text(anna, 'JOURNAL'))
    const here = visitor(world)
    await here.get(link)
    await here.get('/me')
    const there = visitor(world)
    await there.get(link)
    const stolen = new Map(here.cookies)
    const form = here.form()
    expect((await here.post('/me/sign-out')).status).toBe(200)
    expect((await there.get('/journal')).status).toBe(401)
    expect((await visitor(world).get(link)).status).toBe(410)
    const replay = visitor(world)
    for (const [k, v] of stolen) replay.cookies.set(k, v)
    expect((await replay.post('/me/stop', { form })).status).toBe(401)
    expect((await (await enter(world, anna)).get('/me')).status).toBe(200)
  })

  it('left quickly is over, and the answer leads elsewhere', async () => {
    const who = await enter(world, anna)
    const seen = await who.post('/leave')
    expect(seen.headers.get('refresh')).toMatch(/^0;url=https:\/\//)
    expect(who.cookies.size).toBe(0)
    expect((await who.get('/journal')).status).toBe(401)
  })

  it('knows its forms by a token that differs by person and visit', async () => {
    const [a, b] = [await enter(world, anna), await enter(world, ben)]
    expect(a.form()).not.toBe(b.form())
    expect(a.form()).not.toBe(formToken(linkKey, await idOf(anna)))
  })

  it.each([
    '/me?saved=%22%3E%3Cscript%3E',
    '/journal?until=%22%3E%3Cscript%3E&done=__proto__',
    '/journal?done=constructor',
  ])('takes nothing from the address: %s', async (path) => {
    const { status, body } = await (await enter(world, anna)).get(path)
    expect(status).toBe(200)
    expect(body).not.toMatch(/"><script>|role="status"/)
  })
})
