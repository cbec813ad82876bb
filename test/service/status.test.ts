import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signTwilio } from '../../dev/standin/twilio-carrier.ts'
import { hashOf } from '../../functions/links.ts'
import { startWorld, type World } from '../world.ts'

/** What the carrier reports on a text, at the wire: signed forms to the real app. */

const DAY1 = '2026-12-02'
const DAY2 = '2026-12-03'
let world: World
let phones = 0
/** Somebody who had their first tip this morning, on which nothing was reported yet. */
interface Reader {
  phone: string
  id: string
}
const pool: Reader[] = []
const newReader = (): Reader => {
  const reader = pool.pop()
  if (!reader) throw new Error('more readers are needed')
  return reader
}

beforeAll(async () => {
  world = await startWorld()
  // No report by itself: each case makes its own.
  world.twilio.faults.rate({ missing: 1 }, () => 0)
  for (let i = 0; i < 40; i++) {
    const phone = `+1212555${String(1000 + phones++)}`
    await world.text(phone, 'OPEN')
    await world.text(phone, 'YES')
    pool.push({ phone, id: hashOf(world.deps, phone) })
  }
  await world.until(`${DAY1}T13:05:00Z`)
}, 60_000)

afterEach(() => {
  expect(world.problems).toEqual([])
})

const urlOf = (id: string, nudge: string, tries = 1): string =>
  `${world.url}/twilio/status?p=${id}&n=${nudge}${tries > 1 ? `&t=${tries}` : ''}`

function post(url: string, form: Record<string, string>, signature?: string): Promise<Response> {
  const { token } = world.deps.settings.twilio
  return fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature ?? signTwilio(token, url, form),
    },
    body: new URLSearchParams(form).toString(),
  })
}

const form = (status: string, code?: string): Record<string, string> => ({
  MessageSid: `SM${'0'.repeat(31)}1`,
  MessageStatus: status,
  AccountSid: 'AC1',
  ...(code === undefined ? {} : { ErrorCode: code }),
})

async function report(reader: Reader, status: string, code?: string, tries = 1, date = DAY1) {
  const answer = await post(urlOf(reader.id, `${date}.tip`, tries), form(status, code))
  expect(answer.status).toBe(204)
}

const rung = async ({ id }: Reader) => (await world.deps.store.lately(id, 1))[0]?.rung
const personOf = async ({ id }: Reader) => {
  const person = await world.deps.store.person(id)
  if (!person) throw new Error('nobody there')
  return person
}
const alarms = () =>
  world.resend.inbox(world.deps.settings.operator).filter((m) => m.subject !== undefined)

describe('a report that Twilio did not sign', () => {
  const good = form('failed', '30005')
  it.each([
    { label: 'without a signature', make: () => '' },
    { label: 'with one that is not base64', make: () => '%%%' },
    { label: 'signed with another token', make: (url: string) => signTwilio('other', url, good) },
    {
      label: 'signed for another person',
      make: (url: string) =>
        signTwilio(world.deps.settings.twilio.token, url.replace(/p=[^&]+/, 'p=me'), good),
    },
    {
      label: 'signed for another try',
      make: (url: string) => signTwilio(world.deps.settings.twilio.token, `${url}&t=2`, good),
    },
    {
      label: 'signed for another code',
      make: (url: string) =>
        signTwilio(world.deps.settings.twilio.token, url, { ...good, ErrorCode: '30007' }),
    },
  ])('$label is refused and changes nothing', async ({ make }) => {
    const reader = pool[0] as Reader
    const url = urlOf(reader.id, `${DAY1}.tip`)
    expect((await post(url, good, make(url))).status).toBe(403)
    expect(await rung(reader)).toBeUndefined()
    expect((await personOf(reader)).phone?.consent).toBe('subscribed')
  })
})

describe('the ladder', () => {
  it.each([
    { label: 'in order', reports: ['queued', 'sent', 'delivered'], ends: 'delivered' },
    { label: 'backwards', reports: ['delivered', 'sent', 'queued'], ends: 'delivered' },
    { label: 'twice', reports: ['sent', 'sent', 'delivered', 'delivered'], ends: 'delivered' },
    { label: 'with gaps', reports: ['delivered'], ends: 'delivered' },
    { label: 'cut short', reports: ['queued', 'sent'], ends: 'sent' },
    { label: 'read', reports: ['read', 'delivered'], ends: 'delivered' },
    { label: 'with words of tomorrow', reports: ['sent', 'teleported'], ends: 'sent' },
    { label: 'failed, then late ones', reports: ['failed', 'sent', 'delivered'], ends: 'failed' },
    { label: 'undelivered after sent', reports: ['sent', 'undelivered'], ends: 'failed' },
    { label: 'canceled', reports: ['canceled', 'queued'], ends: 'failed' },
  ])('reported $label ends at $ends', async ({ reports, ends }) => {
    const reader = newReader()
    for (const status of reports) await report(reader, status)
    expect(await rung(reader)).toBe(ends)
  })
})

describe('an error code acts by the table', () => {
  it.each(['30005', '30006', '21610', '21211', '21614', '21635'])(
    '%s: nothing more goes to this number',
    async (code) => {
      const reader = newReader()
      await report(reader, 'undelivered', code)
      const { phone, slot } = await personOf(reader)
      expect(phone?.consent).toBe(code === '21610' ? 'stopped' : 'invalid')
      expect(slot).toBeUndefined()
      const ledger = await world.deps.store.consents(reader.id)
      expect(ledger.at(-1)).toMatchObject({ address: 'phone', by: `carrier (${code})` })
      await report(reader, 'undelivered', code)
      expect(await world.deps.store.consents(reader.id)).toHaveLength(ledger.length)
    },
  )

  it.each(['30007', '21617', '30036', '30410', '99999'])(
    '%s: this text never again, and its day counts as had',
    async (code) => {
      const reader = newReader()
      await report(reader, 'undelivered', code)
      expect((await world.deps.store.sent(reader.id, `${DAY1}.tip`))?.outcome).toBe('accepted')
      expect((await personOf(reader)).enrollment?.step).toBe(1)
    },
  )

  it.each(['30023', '63038', '30450', '30610', '30047'])(
    '%s: not today, and the day is theirs tomorrow',
    async (code) => {
      const reader = newReader()
      await report(reader, 'failed', code)
      await report(reader, 'failed', code)
      const person = await personOf(reader)
      expect(person.enrollment?.step).toBe(0)
      expect(person.back).toBe(DAY1)
    },
  )
})

describe('what may be sent again', () => {
  const readers: Record<string, Reader> = {}
  const tips = (name: string) =>
    world.twilio
      .messages()
      .filter((m) => m.origin === 'api' && m.to === readers[name]?.phone)
      .map((m) => m.statusCallback)

  it('waits for the sweep: 30008 once, 30003 an hour later, 30022 as often as it takes', async () => {
    for (const name of ['once', 'phone', 'rate']) readers[name] = newReader()
    const { once, phone, rate } = readers as Record<string, Reader>
    await report(once as Reader, 'undelivered', '30008')
    await report(phone as Reader, 'undelivered', '30003')
    await report(rate as Reader, 'failed', '30022')
    await world.until(`${DAY1}T13:31:00Z`)
    expect([tips('once'), tips('phone'), tips('rate')].map((t) => t.length)).toEqual([2, 1, 2])
    expect(tips('once')[1]).toContain('&t=2')
    await world.until(`${DAY1}T14:31:00Z`)
    expect(tips('phone')).toHaveLength(2)
  })

  it('is not taken for the first try: a late report of that changes nothing any more', async () => {
    const once = readers.once as Reader
    await report(once, 'delivered', undefined, 2)
    expect(await rung(once)).toBe('delivered')
    await report(once, 'undelivered', '30008', 1)
    expect(await rung(once)).toBe('delivered')
    await world.until(`${DAY1}T15:01:00Z`)
    expect(tips('once')).toHaveLength(2)
  })

  it('is sent again once and no more; a phone that was off gets the day tomorrow', async () => {
    const phone = readers.phone as Reader
    await report(phone, 'undelivered', '30003', 2)
    await world.until(`${DAY1}T17:01:00Z`)
    expect(tips('phone')).toHaveLength(2)
    expect((await personOf(phone)).enrollment?.step).toBe(0)
  })

  it('goes on while it is only the rate, within the hours', async () => {
    const rate = readers.rate as Reader
    await report(rate, 'failed', '30022', 2)
    await world.until(`${DAY1}T17:31:00Z`)
    expect(tips('rate')).toHaveLength(3)
    await report(rate, 'delivered', undefined, 3)
  })
})

describe('a sender at fault', () => {
  it('stops the lane with one alarm however many texts report it, and all of them go later', async () => {
    const three = [newReader(), newReader(), newReader()]
    const before = alarms().length
    for (const reader of three) await report(reader, 'undelivered', '30034')
    expect(alarms()).toHaveLength(before + 1)
    expect(await world.deps.store.lane('number')).toMatchObject({ reason: '30034' })
    await world.until(`${DAY1}T18:31:00Z`)
    for (const { phone } of three) {
      const texts = world.twilio.messages().filter((m) => m.origin === 'api' && m.to === phone)
      expect(texts).toHaveLength(2)
    }
  })
})

describe('an unreachable phone', () => {
  it('is given up on the third day in a row, and a good day in between begins anew', async () => {
    const [off, sometimes] = [newReader(), newReader()]
    for (const [i, date] of [DAY1, DAY2, '2026-12-04'].entries()) {
      await world.until(`${date}T23:05:00Z`)
      await report(off, 'undelivered', '30003', 1, date)
      if (i === 1) await report(sometimes, 'delivered', undefined, 1, date)
      else await report(sometimes, 'undelivered', '30004', 1, date)
      const wanted = i < 2 ? 'subscribed' : 'invalid'
      expect((await personOf(off)).phone?.consent).toBe(wanted)
    }
    expect((await personOf(sometimes)).phone?.consent).toBe('subscribed')
  })
})
